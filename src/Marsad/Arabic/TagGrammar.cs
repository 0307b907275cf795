using static Marsad.Arabic.Tag;

namespace Marsad.Arabic;

/// <summary>
/// How well one tag follows another: the little of Arabic grammar that tells <c>قتل</c> "killed" from <c>قتل</c> "killing". Whole points, higher is better; 0 says nothing.
/// </summary>
internal static class TagGrammar
{
    /// <summary>Points for <paramref name="next"/> after <paramref name="previous"/>.</summary>
    public static int Score(Tag previous, Tag next) => Table[((int)previous * TagExtensions.Count) + (int)next];

    private static readonly Tag[] Verbs = [VerbPerfect, VerbImperfect, VerbShort, VerbAuxiliary];
    private static readonly Tag[] Nouns = [NounIndefinite, NounDefinite, NounConstruct, Lure];
    private static readonly Tag[] Nominals = [NounIndefinite, NounDefinite, NounConstruct, AdjectiveIndefinite, AdjectiveDefinite, Name, Foreign, Lure, Tag.Number, Quantifier, Demonstrative];

    private static readonly sbyte[] Table = Build();

    private static sbyte[] Build()
    {
        var table = new sbyte[TagExtensions.Count * TagExtensions.Count];
        void Set(Tag[] previous, Tag[] next, int points)
        {
            foreach (Tag p in previous)
            {
                foreach (Tag n in next)
                    table[((int)p * TagExtensions.Count) + (int)n] = (sbyte)points;
            }
        }

        // A clause begins with a verb, or with its topic.
        Tag[] openers = [Start, Comma, Stop, Quote, Bracket, Conjunction];
        Set(openers, [VerbPerfect, VerbImperfect, VerbAuxiliary], 4);
        Set(openers, Nominals, 3);
        Set([Conjunction, Start, Stop], [VerbPerfect, VerbImperfect, VerbAuxiliary], 7);
        Set([Comma], [VerbPerfect, VerbImperfect, VerbAuxiliary], 5);
        // «في المقابل، وصف المتحدث»
        Set([Comma], [VerbPerfect], 6);
        // «تجمع الآلاف»: of two verbs in one print the perfect, unless its subject tells otherwise.
        Set([Start, Stop], [VerbPerfect], 8);
        Set(openers, [Preposition, Adverb, Subordinator, Conditional, Attribution], 3);
        Set([Comma, Conjunction], [AdjectiveIndefinite], 3);

        // Prepositions take nouns, أن and ما.
        Set([Preposition], Nominals, 6);
        Set([Preposition], [Pronoun, Complementiser, Relative], 4);
        Set([Preposition], Verbs, -16);
        Set([Preposition], [Comma, Stop], -4);
        Set([Preposition], [Preposition], -2);
        Set([Preposition], [Quote], 3);

        Set([Conjunction], [Complementiser, Relative], 4);

        // إن + topic, أن + verb.
        Set([Complementiser], [NounDefinite, NounIndefinite, NounConstruct, Name, Foreign, Tag.Number, Quantifier, Demonstrative, Pronoun, AdjectiveDefinite], 4);
        Set([Complementiser], [VerbImperfect, VerbShort, VerbAuxiliary], 5);
        Set([Complementiser], [VerbPerfect, Preposition], 2);

        Set([Relative], Verbs, 6);
        Set([Relative], [NounIndefinite, NounDefinite], -2);
        // «من وسط السوق», «من على بعد»: two prepositions, not "whoever".
        Set([Relative, Conditional], [Preposition], -4);
        Set([Relative], [VerbParticle, Negation], 4);
        Set([Negation], [VerbImperfect, VerbShort, VerbAuxiliary], 8);
        Set([Negation], [VerbPerfect, NounIndefinite, NounDefinite, AdjectiveIndefinite, Name], 3);
        Set([VerbParticle], Verbs, 8);
        Set([VerbParticle], Nouns, -6);
        Set([Conditional, Subordinator], Verbs, 5);
        Set([Conditional, Subordinator], Nouns, 1);
        Set([Conditional, Subordinator], [Name], 1);
        Set([Subordinator], [Preposition], 1);
        Set([Interrogative, Focus], Verbs, 3);
        Set([Interrogative, Focus], Nominals, 2);

        // After a verb come its subject and phrases, hardly ever another verb.
        Set([VerbPerfect, VerbImperfect, VerbShort], Verbs, -5);
        Set([VerbPerfect, VerbImperfect, VerbShort], [NounIndefinite, NounDefinite, NounConstruct, Name, Foreign, Tag.Number, Quantifier, Demonstrative, Preposition, Complementiser, Lure], 2);
        Set([VerbPerfect, VerbImperfect, VerbShort], [AdjectiveDefinite], 1);
        Set([VerbAuxiliary], Verbs, 4);
        Set([VerbAuxiliary], Nominals, 2);
        Set([VerbAuxiliary], [VerbParticle], 3);

        // Construct, attribute, apposition, relative clause without الذي.
        Set([NounIndefinite], [NounDefinite, Name, NounConstruct], 4);
        Set([NounIndefinite], [NounIndefinite], 1);
        Set([NounIndefinite], [Foreign, Quantifier, Demonstrative], 1);
        Set([NounIndefinite], [Tag.Number], 2);
        Set([NounIndefinite], [AdjectiveIndefinite], 4);
        Set([NounIndefinite], [AdjectiveDefinite], 1);
        Set([NounIndefinite], Verbs, 0);
        Set([NounIndefinite, NounDefinite, Name, AdjectiveIndefinite, AdjectiveDefinite, Foreign], [Preposition, Conjunction], 2);
        Set([NounDefinite], [AdjectiveDefinite], 6);
        Set([NounDefinite], [Name], 3);
        Set([NounDefinite], [Relative, Foreign], 3);
        Set([NounDefinite], [NounDefinite], 1);
        Set([NounDefinite], [NounIndefinite], -1);
        Set([NounDefinite, AdjectiveDefinite, Name], [AdjectiveIndefinite], 1);
        Set([NounDefinite, AdjectiveDefinite, Name], [VerbPerfect, VerbImperfect, VerbAuxiliary], 2);
        Set([NounConstruct], [NounIndefinite, NounDefinite, NounConstruct, Name, Foreign], 6);
        Set([NounConstruct], Verbs, -12);
        Set([NounConstruct], [Comma, Stop, Preposition], -8);
        Set([AdjectiveIndefinite], [AdjectiveIndefinite], 2);
        Set([AdjectiveIndefinite], [NounIndefinite], -1);
        Set([AdjectiveIndefinite], [VerbPerfect, VerbImperfect], 1);
        Set([AdjectiveDefinite], [AdjectiveDefinite, Name], 3);
        Set([AdjectiveDefinite], [Relative], 2);
        Set([AdjectiveDefinite], [NounIndefinite], -1);
        Set([Name, Foreign], [Name], 3);
        Set([Name, Foreign], [Foreign, AdjectiveDefinite], 2);
        Set([Name], [NounIndefinite], -1);
        Set([Tag.Number], [NounIndefinite], 4);
        Set([Tag.Number], [AdjectiveIndefinite], 3);
        Set([Tag.Number], [Tag.Number], 2);
        Set([Tag.Number], Verbs, -2);
        Set([Quantifier], [Tag.Number], 4);
        Set([Quantifier], Nouns, 5);
        Set([Quantifier], [Name, Preposition, AdjectiveDefinite], 3);
        Set([Quantifier], Verbs, -5);
        Set([Demonstrative], [NounDefinite], 6);
        Set([Demonstrative], [AdjectiveDefinite], 3);
        Set([Demonstrative], Verbs, -2);
        Set([Attribution], Nominals, 4);
        Set([Attribution], Verbs, -3);
        Set([Pronoun], Verbs, 5);
        Set([Pronoun], [NounIndefinite], -1);
        // يستعد gets ready; that he regains wants لم before it.
        Set([.. Nominals, .. openers, .. Verbs, Adverb, Attribution, Focus, Pronoun, Relative, Interrogative, VerbParticle], [VerbShort], -6);
        return table;
    }
}
