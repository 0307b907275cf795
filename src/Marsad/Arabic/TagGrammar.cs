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

    private static readonly Tag[] Openers = [Start, Comma, Stop, Quote, Bracket, Conjunction];

    private static readonly sbyte[] Table = Build();

    private static sbyte[] Build()
    {
        var table = new sbyte[TagExtensions.Count * TagExtensions.Count];
        SetOpeners(table);
        SetParticles(table);
        SetVerbs(table);
        SetNouns(table);
        SetOthers(table);
        return table;
    }

    /// <summary>Puts <paramref name="points"/> for each of <paramref name="next"/> after each of <paramref name="previous"/>, over what was set before.</summary>
    private static void Set(sbyte[] table, Tag[] previous, Tag[] next, int points)
    {
        foreach (Tag p in previous)
        {
            foreach (Tag n in next)
                table[((int)p * TagExtensions.Count) + (int)n] = (sbyte)points;
        }
    }

    /// <summary>«وصف المتحدث», «في المقابل، وصف»: what begins a clause.</summary>
    private static void SetOpeners(sbyte[] table)
    {
        // A clause begins with a verb, or with its topic.
        Set(table, Openers, [VerbPerfect, VerbImperfect, VerbAuxiliary], 4);
        Set(table, Openers, Nominals, 3);
        Set(table, [Conjunction, Start, Stop], [VerbPerfect, VerbImperfect, VerbAuxiliary], 7);
        Set(table, [Comma], [VerbPerfect, VerbImperfect, VerbAuxiliary], 5);
        // «في المقابل، وصف المتحدث»
        Set(table, [Comma], [VerbPerfect], 6);
        // «تجمع الآلاف»: of two verbs in one print the perfect, unless its subject tells otherwise.
        Set(table, [Start, Stop], [VerbPerfect], 8);
        Set(table, Openers, [Preposition, Adverb, Subordinator, Conditional, Attribution], 3);
        Set(table, [Comma, Conjunction], [AdjectiveIndefinite], 3);
    }

    /// <summary>«في البيان», «إن الوزير», «لن يسمح», «الذي قتل»: what follows a particle.</summary>
    private static void SetParticles(sbyte[] table)
    {
        // Prepositions take nouns, أن and ما.
        Set(table, [Preposition], Nominals, 6);
        Set(table, [Preposition], [Pronoun, Complementiser, Relative], 4);
        Set(table, [Preposition], Verbs, -16);
        Set(table, [Preposition], [Comma, Stop], -4);
        Set(table, [Preposition], [Preposition], -2);
        Set(table, [Preposition], [Quote], 3);

        Set(table, [Conjunction], [Complementiser, Relative], 4);

        // إن + topic, أن + verb.
        Set(table, [Complementiser], [NounDefinite, NounIndefinite, NounConstruct, Name, Foreign, Tag.Number, Quantifier, Demonstrative, Pronoun, AdjectiveDefinite], 4);
        Set(table, [Complementiser], [VerbImperfect, VerbShort, VerbAuxiliary], 5);
        Set(table, [Complementiser], [VerbPerfect, Preposition], 2);

        Set(table, [Relative], Verbs, 6);
        Set(table, [Relative], [NounIndefinite, NounDefinite], -2);
        // «من وسط السوق», «من على بعد»: two prepositions, not "whoever".
        Set(table, [Relative, Conditional], [Preposition], -4);
        Set(table, [Relative], [VerbParticle, Negation], 4);
        Set(table, [Negation], [VerbImperfect, VerbShort, VerbAuxiliary], 8);
        Set(table, [Negation], [VerbPerfect, NounIndefinite, NounDefinite, AdjectiveIndefinite, Name], 3);
        Set(table, [VerbParticle], Verbs, 8);
        Set(table, [VerbParticle], Nouns, -6);
        Set(table, [Conditional, Subordinator], Verbs, 5);
        Set(table, [Conditional, Subordinator], Nouns, 1);
        Set(table, [Conditional, Subordinator], [Name], 1);
        Set(table, [Subordinator], [Preposition], 1);
        Set(table, [Interrogative, Focus], Verbs, 3);
        Set(table, [Interrogative, Focus], Nominals, 2);
    }

    /// <summary>«قتل الجيش», «كان يقود»: what follows a verb.</summary>
    private static void SetVerbs(sbyte[] table)
    {
        // After a verb come its subject and phrases, hardly ever another verb.
        Set(table, [VerbPerfect, VerbImperfect, VerbShort], Verbs, -5);
        Set(table, [VerbPerfect, VerbImperfect, VerbShort], [NounIndefinite, NounDefinite, NounConstruct, Name, Foreign, Tag.Number, Quantifier, Demonstrative, Preposition, Complementiser, Lure], 2);
        Set(table, [VerbPerfect, VerbImperfect, VerbShort], [AdjectiveDefinite], 1);
        Set(table, [VerbAuxiliary], Verbs, 4);
        Set(table, [VerbAuxiliary], Nominals, 2);
        Set(table, [VerbAuxiliary], [VerbParticle], 3);
    }

    /// <summary>«بيان الوزارة», «الجيش السوري», «مطالب جديدة»: what follows a noun or an adjective.</summary>
    private static void SetNouns(sbyte[] table)
    {
        // Construct, attribute, apposition, relative clause without الذي.
        Set(table, [NounIndefinite], [NounDefinite, Name, NounConstruct], 4);
        Set(table, [NounIndefinite], [NounIndefinite], 1);
        Set(table, [NounIndefinite], [Foreign, Quantifier, Demonstrative], 1);
        Set(table, [NounIndefinite], [Tag.Number], 2);
        Set(table, [NounIndefinite], [AdjectiveIndefinite], 4);
        Set(table, [NounIndefinite], [AdjectiveDefinite], 1);
        Set(table, [NounIndefinite], Verbs, 0);
        Set(table, [NounIndefinite, NounDefinite, Name, AdjectiveIndefinite, AdjectiveDefinite, Foreign], [Preposition, Conjunction], 2);
        Set(table, [NounDefinite], [AdjectiveDefinite], 6);
        Set(table, [NounDefinite], [Name], 3);
        Set(table, [NounDefinite], [Relative, Foreign], 3);
        Set(table, [NounDefinite], [NounDefinite], 1);
        Set(table, [NounDefinite], [NounIndefinite], -1);
        Set(table, [NounDefinite, AdjectiveDefinite, Name], [AdjectiveIndefinite], 1);
        Set(table, [NounDefinite, AdjectiveDefinite, Name], [VerbPerfect, VerbImperfect, VerbAuxiliary], 2);
        Set(table, [NounConstruct], [NounIndefinite, NounDefinite, NounConstruct, Name, Foreign], 6);
        Set(table, [NounConstruct], Verbs, -12);
        Set(table, [NounConstruct], [Comma, Stop, Preposition], -8);
        Set(table, [AdjectiveIndefinite], [AdjectiveIndefinite], 2);
        Set(table, [AdjectiveIndefinite], [NounIndefinite], -1);
        Set(table, [AdjectiveIndefinite], [VerbPerfect, VerbImperfect], 1);
        Set(table, [AdjectiveDefinite], [AdjectiveDefinite, Name], 3);
        Set(table, [AdjectiveDefinite], [Relative], 2);
        Set(table, [AdjectiveDefinite], [NounIndefinite], -1);
    }

    /// <summary>«بشار الأسد», «ثلاثة جنود», «هذا القرار»: what follows a name, a number, a demonstrative.</summary>
    private static void SetOthers(sbyte[] table)
    {
        Set(table, [Name, Foreign], [Name], 3);
        Set(table, [Name, Foreign], [Foreign, AdjectiveDefinite], 2);
        Set(table, [Name], [NounIndefinite], -1);
        Set(table, [Tag.Number], [NounIndefinite], 4);
        Set(table, [Tag.Number], [AdjectiveIndefinite], 3);
        Set(table, [Tag.Number], [Tag.Number], 2);
        Set(table, [Tag.Number], Verbs, -2);
        Set(table, [Quantifier], [Tag.Number], 4);
        Set(table, [Quantifier], Nouns, 5);
        Set(table, [Quantifier], [Name, Preposition, AdjectiveDefinite], 3);
        Set(table, [Quantifier], Verbs, -5);
        Set(table, [Demonstrative], [NounDefinite], 6);
        Set(table, [Demonstrative], [AdjectiveDefinite], 3);
        Set(table, [Demonstrative], Verbs, -2);
        Set(table, [Attribution], Nominals, 4);
        Set(table, [Attribution], Verbs, -3);
        Set(table, [Pronoun], Verbs, 5);
        Set(table, [Pronoun], [NounIndefinite], -1);
        // يستعد gets ready; that he regains wants لم before it.
        Set(table, [.. Nominals, .. Openers, .. Verbs, Adverb, Attribution, Focus, Pronoun, Relative, Interrogative, VerbParticle], [VerbShort], -6);
    }
}
