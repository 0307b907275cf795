namespace Marsad.Evaluation.Scoring;

/// <summary>Words as the annotators of the Gold Standard Records mark them: whole between spaces, with or without a one-letter proclitic.</summary>
internal static class GsrWords
{
    /// <summary>و and, ف so, ب in, ل to, ك like: written together with the word that follows.</summary>
    private const string Proclitics = "وفبلك";

    private const int ShortestWithProclitic = 4;

    private static readonly char[] Marks = ['،', '.', '"'];

    /// <summary>The words of <paramref name="text"/>, without commas, points and quotation marks.</summary>
    public static string[] In(string text)
    {
        foreach (char mark in Marks)
            text = text.Replace(mark, ' ');
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Each word as it stands and without its first letter where that may be a proclitic: <c>وقتل</c> and <c>قتل</c>.</summary>
    public static HashSet<string> FormsOf(IEnumerable<string> words)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in words)
        {
            forms.Add(word);
            if (word.Length >= ShortestWithProclitic && Proclitics.Contains(word[0], StringComparison.Ordinal))
                forms.Add(word[1..]);
        }
        return forms;
    }
}
