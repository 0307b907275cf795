namespace Marsad.Feeds.Polling;

/// <summary>A step of reading a feed.</summary>
/// <param name="Outcome">What became of an item, or of the feed itself where it failed; null where there is nothing to tell (no item is new).</param>
/// <param name="Position">
/// Where the feed stands once the outcome has been stored. Whoever stores both together loses nothing and stores nothing twice, wherever it is stopped.
/// </param>
public sealed record FeedOutcome(ArticleOutcome? Outcome, FeedPosition Position);
