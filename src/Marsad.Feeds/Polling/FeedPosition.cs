using System.Collections.Immutable;
using Marsad.Feeds.Fetching;

namespace Marsad.Feeds.Polling;

/// <summary>How far a feed has been read. Immutable: each step gives a new one.</summary>
public sealed record FeedPosition
{
    /// <summary>Where a feed begins that was never read.</summary>
    public static FeedPosition Start { get; } = new();

    /// <summary>Most keys that are remembered beside those of the feed's present items.</summary>
    public const int SeenLimit = 5_000;

    /// <summary>Of the answer whose items have all been dealt with; null where some are still due, so that the feed is asked for in full.</summary>
    public Validators? Validators { get; init; }

    /// <summary>Keys of the items that have been dealt with, the latest last.</summary>
    public ImmutableList<string> Seen { get; init; } = [];

    /// <summary>How often the text of an item could not be fetched, by its key.</summary>
    public ImmutableDictionary<string, int> Attempts { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>How often in a row the feed itself could not be had.</summary>
    public int Failures { get; init; }

    /// <summary>Not to be asked before this moment.</summary>
    public DateTimeOffset NotBefore { get; init; }

    /// <summary>With the item of <paramref name="key"/> dealt with.</summary>
    internal FeedPosition WithSeen(string key) => this with { Seen = Seen.Add(key), Attempts = Attempts.Remove(key) };

    /// <summary>With another attempt at the item of <paramref name="key"/> that failed.</summary>
    internal FeedPosition WithAttempt(string key) => this with { Attempts = Attempts.SetItem(key, Attempts.GetValueOrDefault(key) + 1) };

    /// <summary>Without keys that are too old to come again; those of <paramref name="present"/> items stay.</summary>
    internal FeedPosition Trimmed(IReadOnlySet<string> present)
    {
        int excess = Seen.Count - present.Count - SeenLimit;
        return excess <= 0 ? this : this with { Seen = [.. Seen.Where((key, i) => i >= excess || present.Contains(key))] };
    }
}
