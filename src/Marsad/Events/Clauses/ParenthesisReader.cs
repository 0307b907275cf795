using Marsad.Arabic;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Finds circumstances put between commas, past which the clause goes on: «وقعت الحكومة والحركة، برعاية قطر، اتفاقا», «وافقت الحكومة، بعد إضراب شل الموانئ، على خفض الرسوم».</summary>
internal static class ParenthesisReader
{
    private const int Longest = 24;

    /// <summary>The comma that closes what the comma <paramref name="open"/> opens, or −1 where the clause does not go on behind it.</summary>
    public static int CloseOf(Annotation a, int open, int limit)
    {
        if (!OpensCircumstance(a, open + 1, limit))
            return -1;
        int end = Math.Min(limit - 1, open + Longest);
        for (int w = open + 1; w < end; w++)
        {
            Tag tag = a.Words[w].Tag;
            if (tag is Tag.Stop or Tag.Complementiser or Tag.Quote or Tag.Bracket)
                return -1;
            if (tag == Tag.Comma)
                return GoesOn(a, w + 1) ? w : -1;
        }
        return -1;
    }

    /// <summary>«برعاية», «تحت ضغط», «على مدى أسبوع»</summary>
    private static bool OpensCircumstance(Annotation a, int word, int limit)
    {
        if (word >= limit || Has(a, word, Proclitics.Conjunction))
            return false;
        return a.Words[word].Tag == Tag.Preposition || (a.PhraseOfWord[word] is >= 0 and int phrase && a.Phrases[phrase].Opening == word && !a.Phrases[phrase].IsBare);
    }

    /// <summary>True for an object or a phrase with its preposition; a verb, or a noun that has one behind it, opens a clause of its own.</summary>
    private static bool GoesOn(Annotation a, int word)
    {
        if (Has(a, word, Proclitics.Conjunction))
            return false;
        int phrase = a.PhraseOfWord[word];
        if (phrase < 0)
            return a.Words[word].Tag == Tag.Preposition && a.EncliticOf(word) == Enclitic.None;
        NounPhrase next = a.Phrases[phrase];
        if (next.Opening != word)
            return false;
        return !next.IsBare || (next is { Definite: false, Coordinated: < 0 } && a.Words[next.HeadWord].Tag.IsNoun());
    }

    private static bool Has(Annotation a, int word, Proclitics proclitics) => a.ReadingOf(a.Words[word]) is { } reading && reading.Has(proclitics);
}
