using Marsad.Text;

namespace Marsad.Observatory.Words;

/// <summary>The words of a text as numbers, for comparing texts.</summary>
/// <remarks>
/// Spelling is folded as <see cref="Letter"/> folds it, and here ة/ه and ى/ي are one as well. All digits are one digit: a report that is brought up to date (قتل 12, then
/// قتل 15) keeps its words.
/// </remarks>
public static class WordReader
{
    // In order: the longest that leaves a word of three letters is taken off, once.
    private static readonly byte[][] Prefixes = [.. new[] { "وال", "فال", "بال", "كال", "ولل", "ال", "لل", "و" }.Select(Fold)];
    private static readonly byte[][] Suffixes = [.. new[] { "ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي" }.Select(Fold)];

    /// <summary>A hash of each word, in the order of the text.</summary>
    public static IReadOnlyList<ulong> Words(string text) => Read(text, static word => Mixing.Hash(word));

    /// <summary>A hash of each word's stem, in the order of the text; words of fewer than three letters are left out.</summary>
    /// <remarks>
    /// Light stemming, which takes articles, و and endings off: light10 of Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (2007).
    /// </remarks>
    public static IReadOnlyList<ulong> Stems(string text) => [.. Read(text, static word => word.Length < 3 ? 0 : Mixing.Hash(Stem(word))).Where(stem => stem != 0)];

    private static List<ulong> Read(string text, Func<byte[], ulong> hash)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new FoldedText();
        folded.Load(text);
        ReadOnlySpan<byte> symbols = folded.Symbols;
        var words = new List<ulong>();
        int start = 0;
        for (int i = 0; i < symbols.Length; i++)
        {
            if (symbols[i] is not (Letter.Break or Letter.Space))
                continue;
            if (i > start)
                words.Add(hash(Joined(symbols[start..i])));
            start = i + 1;
        }
        return words;
    }

    private static byte[] Joined(ReadOnlySpan<byte> word)
    {
        byte[] joined = word.ToArray();
        joined.AsSpan().Replace(Letter.TaMarbuta, Letter.Ha);
        joined.AsSpan().Replace(Letter.AlefMaqsura, Letter.Ya);
        return joined;
    }

    private static ReadOnlySpan<byte> Stem(ReadOnlySpan<byte> word)
    {
        foreach (byte[] prefix in Prefixes)
        {
            if (word.Length < prefix.Length + 3 || !word.StartsWith(prefix))
                continue;
            word = word[prefix.Length..];
            break;
        }
        foreach (byte[] suffix in Suffixes)
        {
            if (word.Length >= suffix.Length + 2 && word.EndsWith(suffix))
                word = word[..^suffix.Length];
        }
        return word;
    }

    private static byte[] Fold(string affix) => Joined(Letter.Fold(affix));
}
