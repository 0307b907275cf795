using Marsad.Arabic;

namespace Marsad.Mentions;

/// <summary>Finds whom «الأخير», «الأخيرة» mean, standing alone: of those named before, the last one that agrees.</summary>
internal sealed class LatterFinder(WordSenses senses, ActorResolver resolver)
{
    private const int Farthest = 8;
    private const double SurelyMeant = 0.5;
    private const double Recalled = 0.8;

    /// <summary>Whom the adjective at <paramref name="word"/> of phrase <paramref name="index"/> means; no one where it describes a noun, or is another.</summary>
    public ActorReference Find(Annotation a, int index, int word, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        if (word != phrase.EndWord - 1 || a.Words[word].Tag != Tag.AdjectiveDefinite || senses.LemmaOf(a, a.Words[word]) is not { Text: RuleWords.Latter })
            return ActorReference.None;
        if (word != phrase.HeadWord && !IsComplement(a, word))
            return ActorReference.None;
        for (int before = index - 1; before >= 0 && before >= index - Farthest; before--)
        {
            if (Agreement.Pronoun(PronounOf(a, word), a.Phrases[before]) && resolver.Resolve(a, before, memory) is { Strength: >= SurelyMeant } latter)
                return latter with { Strength = latter.Strength * Recalled };
        }
        return ActorReference.None;
    }

    /// <summary>«وصول الأخير إلى المدينة»: behind a noun without article it is a noun itself.</summary>
    private static bool IsComplement(Annotation a, int word) => a.Words[word - 1].Tag == Tag.NounIndefinite;

    private static Enclitic PronounOf(Annotation a, int word) => a.ReadingOf(a.Words[word]) switch
    {
        { Form.Number: Number.Dual } => Enclitic.Huma,
        { Form.Gender: Gender.Feminine } => Enclitic.Ha,
        _ => Enclitic.Hu,
    };
}
