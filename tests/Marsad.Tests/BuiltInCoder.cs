namespace Marsad.Tests;

/// <summary>The coder over the shipped lexicon, built once for all tests, and articles for it.</summary>
internal static class BuiltInCoder
{
    /// <summary>A Wednesday, the day on which the articles of tests appear.</summary>
    public static readonly DateOnly Published = new(2024, 6, 12);

    public static EventCoder Instance { get; } = new();

    /// <summary>An article of <paramref name="body"/> alone.</summary>
    public static Article Article(string body) => new("test", null, body, Published: Published);
}
