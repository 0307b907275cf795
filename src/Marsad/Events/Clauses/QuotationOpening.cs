using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Events.Clauses;

/// <summary>Tells whether a mark behind a verb opens what is said, or only encloses a name or what something is called.</summary>
internal static class QuotationOpening
{
    /// <summary>How many words a quoted name has at most.</summary>
    private const int LongestName = 4;

    /// <summary>How many words what something is called has at most.</summary>
    private const int LongestThing = 10;

    /// <summary><c>قال الوزير: …</c>, <c>وأضاف "…</c></summary>
    public static bool IsAt(Annotation a, int i, Predicate p, in BarePhrases right)
    {
        Word word = a.Words[i];
        if (p.Lemma.VerbKind != VerbKind.Report && p.Lemma.Senses.Count == 0)
            return false;
        if (word.Tag == Tag.Stop)
            return a.Tokens[word.FirstToken].Mark == ':';
        return word.Tag == Tag.Quote && p.Lemma.VerbKind == VerbKind.Report && (right.First >= 0 || QuotesClause(a, p.Word + 1)) && !(p.Lemma.Senses.Count > 0 && QuotesThing(a, i));
    }

    /// <summary>True where a quotation with a verb in it opens at the word: «وأضافت "سننسحب غدا"», not «وصفت "الحملة" بأنها».</summary>
    private static bool QuotesClause(Annotation a, int open)
    {
        if (open >= a.Words.Count || a.Words[open].Tag != Tag.Quote)
            return false;
        for (int w = open + 1; w < a.Words.Count && a.Words[w].Tag is not (Tag.Quote or Tag.Stop); w++)
        {
            if (a.Words[w].Tag.IsVerb())
                return true;
        }
        return false;
    }

    /// <summary>«رأت موسكو في ذلك "تهديدا"»: no words of someone, but what he calls it.</summary>
    private static bool QuotesThing(Annotation a, int open)
    {
        if (open + 1 >= a.Words.Count || a.PhraseOfWord[open + 1] is not (>= 0 and var phrase) || a.Phrases[phrase] is not { IsBare: true, Definite: false } thing)
            return false;
        if (a.ReadingOf(a.Words[thing.HeadWord]) is not { } noun || !(noun.Form.Has(FormTraits.Accusative) || noun.Form.Gender == Gender.Feminine))
            return false;
        for (int w = thing.EndWord; w < a.Words.Count && w <= open + LongestThing; w++)
        {
            if (a.Words[w].Tag == Tag.Quote)
                return true;
            if (a.Words[w].Tag.IsVerb() || a.Words[w].Tag == Tag.Stop)
                return false;
        }
        return false;
    }

    /// <summary>«ذكرت شبكة "سي إن إن" أن»: the mark that closes a quoted name; −1 where words of someone are quoted.</summary>
    public static int EndOfName(Annotation a, int open, int limit)
    {
        if (open == 0 || !a.Words[open - 1].Tag.IsNominal())
            return -1;
        for (int w = open + 1; w < limit && w <= open + LongestName + 1; w++)
        {
            if (a.Words[w].Tag == Tag.Quote)
                return IsName(a, open + 1, w) ? w : -1;
        }
        return -1;
    }

    private static bool IsName(Annotation a, int start, int end)
    {
        for (int w = start; w < end; w++)
        {
            if (a.Words[w].Tag is not (Tag.Name or Tag.Foreign))
                return false;
        }
        return end > start;
    }
}
