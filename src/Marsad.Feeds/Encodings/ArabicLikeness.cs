namespace Marsad.Feeds.Encodings;

/// <summary>Tells how much a text reads like Arabic, to choose between encodings that both make letters of its bytes.</summary>
internal static class ArabicLikeness
{
    // Some of the most frequent words of news.
    private static readonly HashSet<string> FrequentWords = new(StringComparer.Ordinal)
    {
        "في", "من", "على", "إلى", "الى", "أن", "ان", "عن", "مع", "التي", "الذي", "هذا", "هذه", "بعد", "قبل", "بين", "كما", "لا", "ما", "قال", "وقال", "خلال", "كان", "كانت", "ذلك", "أو", "و", "لم", "قد", "وفي", "ومن", "حيث", "إن", "ان", "عام", "يوم",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FrequentSpans = FrequentWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Points for frequent words and the definite article, less points for what no text has: unknown bytes, control characters, letters of two scripts in a
    /// word. Only points of the same bytes can be compared.
    /// </summary>
    public static int Of(string text)
    {
        int points = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\uFFFD' or (>= '\u0080' and < '\u00A0')))
                continue;
            if (i > start)
                points += PointsOf(text.AsSpan(start, i - start));
            start = i + 1;
        }
        return points;
    }

    private static int PointsOf(ReadOnlySpan<char> word)
    {
        int arabic = 0;
        int strange = 0;
        foreach (char c in word)
        {
            arabic += c is >= '\u0621' and <= '\u064A' ? 1 : 0;
            strange += c is '\uFFFD' or (>= '\u0080' and < '\u00A0') ? 1 : 0;
        }
        if (strange > 0)
            return -2 * strange;
        if (arabic == 0)
            return 0;
        if (arabic < word.Length)
            return -2;
        return FrequentSpans.Contains(word) ? 4 : word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal) ? 2 : 0;
    }
}
