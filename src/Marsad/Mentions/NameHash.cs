using Marsad.Arabic;
using Marsad.Text;

namespace Marsad.Mentions;

/// <summary>Names compared by the hash of their folded letters (FNV-1a), so that the article's memory holds no strings.</summary>
internal static class NameHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Of the word without what is written with it: <c>الجبالي</c> of <c>والجبالي</c> and <c>للجبالي</c>.</summary>
    public static ulong OfWord(Annotation a, int word)
    {
        Word w = a.Words[word];
        int start = a.Tokens[w.FirstToken].FoldStart;
        int end = a.Tokens[w.EndToken - 1].FoldEnd;
        if (a.ReadingOf(w) is not { } reading)
            return OfLetters(a, start, end);
        if (reading.Has(Proclitics.Conjunction))
            start++;
        if (!reading.Has(Proclitics.Preposition))
            return OfLetters(a, start, end);
        bool hidesArticle = reading.Has(Proclitics.Lam) && a.Folded.Symbols[start + 1] == Letter.Lam;
        return OfLetters(a, start + 1, end, hidesArticle ? (OffsetBasis ^ Letter.Alef) * Prime : OffsetBasis);
    }

    /// <summary>Of one token as it stands: <c>شيرين</c> of <c>شيرين أبو عاقلة</c>.</summary>
    public static ulong OfToken(Annotation a, int token) => OfLetters(a, a.Tokens[token].FoldStart, a.Tokens[token].FoldEnd);

    private static ulong OfLetters(Annotation a, int start, int end, ulong hash = OffsetBasis)
    {
        foreach (byte letter in a.Folded.Symbols[start..end])
            hash = (hash ^ letter) * Prime;
        return hash;
    }
}
