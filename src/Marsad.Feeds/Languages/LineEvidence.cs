namespace Marsad.Feeds.Languages;

/// <summary>What a line's words say about its language.</summary>
/// <param name="Language">The language with most evidence; <see cref="TextLanguage.Unknown"/> where there is hardly any.</param>
/// <param name="Words">Number of words.</param>
internal readonly record struct LineEvidence(TextLanguage Language, int Words)
{
    // In points a word: a word of Arabic news has half a point on average.
    private const double LeastPoints = 0.08;

    /// <summary>Judges <paramref name="line"/>.</summary>
    public static LineEvidence Of(ReadOnlySpan<char> line)
    {
        var points = new LanguagePoints();
        int words = 0;
        int foreign = 0;
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && (char.IsLetter(line[i]) || line[i] is '\u200C' or (>= '\u064B' and <= '\u0652')))
                continue;
            if (i > start && line[start..i].ContainsAnyExceptInRange('\u064B', '\u0652'))
            {
                words++;
                foreign += points.Add(line[start..i]) ? 0 : 1;
            }
            start = i + 1;
        }
        if (words == 0)
            return default;
        return new LineEvidence(2 * foreign > words ? TextLanguage.OtherScript : points.Most(LeastPoints * (words - foreign)), words);
    }
}
