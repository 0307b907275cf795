using Marsad.Arabic;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Finds what stands between two commas inside a clause and has no part in it: «طالب النواب، في رسالة وجهت أمس، الحكومة بالاستقالة».</summary>
internal static class Insertion
{
    private const int Longest = 24;

    /// <summary>The comma that closes what the one at <paramref name="comma"/> opens; −1 where it opens no such thing.</summary>
    public static int EndOf(Annotation a, int comma, int limit)
    {
        if (comma + 1 >= limit || !Begins(a, comma + 1))
            return -1;
        int end = Math.Min(limit, comma + Longest);
        for (int w = comma + 1; w < end; w++)
        {
            Tag tag = a.Words[w].Tag;
            if (tag is Tag.Stop or Tag.Complementiser)
                return -1;
            if (tag == Tag.Comma)
                return w + 1 < limit && GoesOn(a, w + 1) ? w : -1;
        }
        return -1;
    }

    /// <summary>A time (<c>اليوم الاثنين</c>), a phrase with its preposition (<c>في بيان</c>, <c>خلال لقائه</c>) or a source (<c>على ما ذكرت قناة</c>).</summary>
    private static bool Begins(Annotation a, int word)
    {
        if ((a.ProcliticsOf(word) & Proclitics.Conjunction) != 0)
            return false;
        int phrase = a.PhraseOfWord[word];
        bool isGoverned = phrase >= 0 && a.Phrases[phrase].Government is Government.Preposition or Government.OtherPreposition;
        return isGoverned || a.IsTime(a.Words[word]) || a.Words[word].Tag is Tag.Attribution or Tag.Preposition or Tag.Adverb;
    }

    /// <summary>The clause goes on with a phrase that it still lacks, or with what is said; not with something joined.</summary>
    private static bool GoesOn(Annotation a, int word)
    {
        if ((a.ProcliticsOf(word) & Proclitics.Conjunction) != 0)
            return false;
        int phrase = a.PhraseOfWord[word];
        return a.Words[word].Tag is Tag.Complementiser or Tag.Preposition || (phrase >= 0 && a.Phrases[phrase] is { Coordinated: < 0, Apposed: < 0 });
    }
}
