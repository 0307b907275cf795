namespace Marsad.Observatory.Stories;

/// <summary>When articles belong to one story.</summary>
public sealed record StoryTolerances
{
    /// <summary>The values that ship.</summary>
    public static readonly StoryTolerances Default = new();

    /// <summary>Closeness, 0 … 1, from which two articles, and on the average two groups of articles, are one story.</summary>
    public double Enough { get; init; } = 0.18;

    /// <summary>Words of the title and the start of the body that are compared: news tells what is new first, background at the end.</summary>
    public int LeadWords { get; init; } = 100;

    /// <summary>What each event that two articles both report adds to their closeness.</summary>
    public double SharedEvent { get; init; } = 0.08;

    /// <summary>Most that shared events add.</summary>
    public double MostForEvents { get; init; } = 0.24;

    /// <summary>Days between two articles beyond which they say nothing of each other; a story goes on as long as there is news within these.</summary>
    public int GapDays { get; init; } = 3;

    /// <summary>Most telling stems of an article by which others are found to compare it with.</summary>
    public int KeyStems { get; init; } = 20;
}
