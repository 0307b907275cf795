using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Finds the phrase that a new one is joined to: <c>روسيا وأوكرانيا</c>, <c>روسيا، أو أوكرانيا</c>.</summary>
internal static class CoordinationFinder
{
    private const int FarthestLike = 4;

    /// <summary>The phrase that <paramref name="phrase"/>, not yet among the annotation's, is joined to; −1 where it is joined to none.</summary>
    /// <param name="a">The phrases before it.</param>
    /// <param name="sentenceStart">First word of the sentence.</param>
    /// <param name="end">One past the last word of the sentence.</param>
    /// <param name="phrase">The phrase, its government known.</param>
    public static int Find(Annotation a, int sentenceStart, int end, NounPhrase phrase)
    {
        // «فنلندا تطلب الانضمام للناتو وأردوغان: لا نقبل»: whoever speaks begins anew.
        if (phrase.EndWord < end && a.Tokens[a.Words[phrase.EndWord].FirstToken].Mark == ':')
            return -1;
        int joined = PhraseBefore(a, sentenceStart, phrase);
        if (joined < 0)
            return -1;
        if (phrase.Class == NounClass.Act)
            return NearestAct(a, sentenceStart, joined);
        return IsCounted(a, phrase) ? NearestCounted(a, sentenceStart, joined) : joined;
    }

    private static int PhraseBefore(Annotation a, int sentenceStart, NounPhrase phrase)
    {
        int start = phrase.FirstWord;
        if (a.Phrases.Count == 0 || start == sentenceStart || !phrase.IsBare || phrase.PrepositionWord >= 0)
            return -1;
        int gap = start;
        if (!IsJoined(a, start))
        {
            if (a.Words[start - 1].Tag != Tag.Conjunction)
                return -1;
            gap--;
        }
        NounPhrase before = a.Phrases[^1];
        if (before.FirstWord < sentenceStart)
            return -1;
        while (gap > before.EndWord && a.Words[gap - 1].Tag is Tag.Comma or Tag.Quote or Tag.Bracket)
            gap--;
        return before.EndWord == gap ? a.Phrases.Count - 1 : -1;
    }

    /// <summary>True where <c>و</c> is written with the word.</summary>
    private static bool IsJoined(Annotation a, int word)
    {
        Proclitics proclitics = a.Words[word].Chosen < 0 ? GovernmentReader.GuessedProclitics(a, word) : a.ProcliticsOf(word);
        return (proclitics & Proclitics.Wa) != 0;
    }

    /// <summary>«سيطرتها على ماريوبول واستسلام الجنود»: an act is joined to an act.</summary>
    private static int NearestAct(Annotation a, int sentenceStart, int joined)
    {
        for (int p = joined; p >= 0 && p > joined - FarthestLike && a.Phrases[p].FirstWord >= sentenceStart; p--)
        {
            if (a.Phrases[p].Class == NounClass.Act)
                return p;
        }
        return joined;
    }

    /// <summary>«أصيب ثلاثة شبان بالرصاص وعشرات بالاختناق»: a count is joined to a count.</summary>
    private static int NearestCounted(Annotation a, int sentenceStart, int joined)
    {
        for (int p = joined; p >= 0 && p > joined - FarthestLike && a.Phrases[p].FirstWord >= sentenceStart; p--)
        {
            if (IsCounted(a, a.Phrases[p]))
                return p;
        }
        return joined;
    }

    private static bool IsCounted(Annotation a, NounPhrase phrase) => a.Words[phrase.FirstWord].Tag is Tag.Number or Tag.Quantifier;
}
