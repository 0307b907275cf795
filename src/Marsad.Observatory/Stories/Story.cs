using System.Collections.Immutable;
using Marsad.Observatory.Mentions;

namespace Marsad.Observatory.Stories;

/// <summary>Articles and events that belong together over days.</summary>
/// <param name="Id">Stable hash of its first article: sixteen hexadecimal digits.</param>
/// <param name="Title">Headline of the article that is closest to all others; null where none has one.</param>
/// <param name="Articles">Ids, earliest first.</param>
/// <param name="Events">Ids of the events that most of its articles report, in the order given.</param>
/// <param name="Parties">Those who act or are acted upon in most of its events, the most frequent first; at most five.</param>
/// <param name="FirstReported">Day of its first article, or null where no article has a day.</param>
/// <param name="LastReported">Day of its last article, or null where no article has a day.</param>
public sealed record Story(
    string Id, string? Title, ImmutableArray<string> Articles, ImmutableArray<string> Events, ImmutableArray<Party> Parties, DateOnly? FirstReported, DateOnly? LastReported);
