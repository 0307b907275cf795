using Marsad.Text;

namespace Marsad.Bank.Format;

/// <summary>Finds the phrases of a record in the text of its item.</summary>
public static class PhraseFinder
{
    /// <summary>Letters that are written together with the word after them (و ف ب ل ك, and س of the future).</summary>
    private const string Proclitics = "وفبلكس";

    /// <summary>Where <paramref name="phrase"/> stands.</summary>
    /// <exception cref="FormatException">It stands nowhere, or more than once and the phrase does not say which is meant.</exception>
    public static TextSpan Find(string text, Phrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        List<TextSpan> places = [.. Occurrences(text, phrase.Text)];
        return (places.Count, phrase.Occurrence) switch
        {
            (0, _) => throw new FormatException($"«{phrase.Text}» does not stand in the text as whole words"),
            (1, null) => places[0],
            (1, _) => throw new FormatException($"«{phrase.Text}» stands once in the text; leave out #{phrase.Occurrence}"),
            (_, null) => throw new FormatException($"«{phrase.Text}» stands {places.Count} times in the text; say which with #1 … #{places.Count}"),
            (_, int n) when n <= places.Count => places[n - 1],
            _ => throw new FormatException($"«{phrase.Text}» stands {places.Count} times in the text, so there is no #{phrase.Occurrence}"),
        };
    }

    /// <summary>Whole words only: مقتل is no occurrence of قتل. Clitics before the first word may be left out: أعلنت stands in وأعلنت.</summary>
    private static IEnumerable<TextSpan> Occurrences(string text, string phrase)
    {
        for (int at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (BeginsWord(text, at) && EndsWord(text, at + phrase.Length))
                yield return new TextSpan(at, at + phrase.Length);
        }
    }

    private static bool BeginsWord(string text, int at)
    {
        while (at > 0 && Proclitics.Contains(text[at - 1], StringComparison.Ordinal))
            at--;
        return at == 0 || !char.IsLetterOrDigit(text[at - 1]);
    }

    private static bool EndsWord(string text, int end) => end == text.Length || !char.IsLetterOrDigit(text[end]);
}
