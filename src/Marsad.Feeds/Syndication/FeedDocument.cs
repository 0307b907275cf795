namespace Marsad.Feeds.Syndication;

/// <summary>A feed, as one answer of its server has it.</summary>
/// <param name="Title">Its name: the outlet's as a rule; null where it has none.</param>
/// <param name="Items">In its order, the newest first as a rule.</param>
public sealed record FeedDocument(string? Title, IReadOnlyList<FeedItem> Items);

/// <summary>An item of a feed.</summary>
/// <param name="Id">Its <c>guid</c> or <c>id</c>; null where it has none. Feeds change it, and give it twice.</param>
/// <param name="Title">As text; null where it has none.</param>
/// <param name="Link">Absolute; null where it has none.</param>
/// <param name="Published">The day as the feed writes it; null where it has none that can be read.</param>
/// <param name="Content">The text in full, as the feed has it; null where it has only a summary.</param>
/// <param name="Summary">As text; null where it has none.</param>
public sealed record FeedItem(string? Id, string? Title, Uri? Link, DateOnly? Published, string? Content, string? Summary)
{
    /// <summary>
    /// What tells this item from others, from one answer to the next: its address without what only counts readers, else its id, else its title and day.
    /// </summary>
    public string Key => Link is not null ? ItemAddress.WithoutTracking(Link) : Id ?? $"{Title}|{Published:yyyy-MM-dd}";
}
