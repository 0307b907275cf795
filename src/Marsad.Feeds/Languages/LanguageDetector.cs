using System.Globalization;

namespace Marsad.Feeds.Languages;

/// <summary>Tells Arabic from the other languages in Arabic script, and from mixed text, by letters and function words.</summary>
/// <remarks>
/// Each line is judged by itself, and its words counted for its language: so a translation below the original is found, and a foreign name in a line is not.
/// Letters alone do not do: Arabic typed on a Persian keyboard has ی and ک, Iraqi names have گ and چ. Stateless and safe for use by many threads.
/// </remarks>
public static class LanguageDetector
{
    // Longer text says no more.
    private const int SampleLength = 8 * 1024;
    private const int LeastWords = 5;
    private const double MixedShare = 0.25;

    /// <summary>The language of <paramref name="text"/>, judged by its first 8,192 characters.</summary>
    public static LanguageVerdict Detect(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, SampleLength)];
        var words = new Dictionary<TextLanguage, int>();
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            LineEvidence evidence = LineEvidence.Of(line);
            if (evidence.Words > 0)
                words[evidence.Language] = words.GetValueOrDefault(evidence.Language) + evidence.Words;
        }
        return Decide(words);
    }

    private static LanguageVerdict Decide(Dictionary<TextLanguage, int> words)
    {
        int known = words.Where(count => count.Key != TextLanguage.Unknown).Sum(count => count.Value);
        if (known < LeastWords)
            return new LanguageVerdict(TextLanguage.Unknown, "the text is too short to tell its language");
        (TextLanguage first, int most) = words.Where(count => count.Key != TextLanguage.Unknown).MaxBy(count => count.Value);
        int arabic = words.GetValueOrDefault(TextLanguage.Arabic);
        int other = known - arabic;
        if (arabic >= MixedShare * known && other >= MixedShare * known)
        {
            string beside = Name(words.Where(count => count.Key is not (TextLanguage.Arabic or TextLanguage.Unknown)).MaxBy(count => count.Value).Key);
            return new LanguageVerdict(TextLanguage.Mixed, string.Create(CultureInfo.InvariantCulture, $"the text is mixed: {arabic} of {known} words are in Arabic lines, most others in {beside}"));
        }
        return new LanguageVerdict(first, string.Create(CultureInfo.InvariantCulture, $"the text is {Name(first)}: {most} of {known} words stand in lines with its letters or function words"));
    }

    private static string Name(TextLanguage language) => language switch
    {
        TextLanguage.Kurdish => "Kurdish (Sorani)",
        TextLanguage.OtherScript => "in another script than Arabic",
        _ => language.ToString(),
    };
}
