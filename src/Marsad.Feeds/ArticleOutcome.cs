namespace Marsad.Feeds;

/// <summary>What became of an item of a source: an article, or why there is none. One of <see cref="ArticleRead"/>, <see cref="ArticleSkipped"/>, <see cref="ArticleFailed"/>.</summary>
/// <param name="Place">Where the item stands: <c>FILE</c>, <c>FILE:LINE</c>, <c>FILE, byte OFFSET</c>, <c>ARCHIVE/ENTRY</c>, an address.</param>
public abstract record ArticleOutcome(string Place)
{
    /// <summary>
    /// How many items of the source have been taken once this outcome has been dealt with: lines, records, rows, entries. A reader that is told to pass so many over
    /// goes on behind it. 0 where the source has no such count.
    /// </summary>
    public long Item { get; init; }
}

/// <summary>An article.</summary>
public sealed record ArticleRead(string Place, Article Article) : ArticleOutcome(Place);

/// <summary>An item that is sound, but nothing to code.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Reason">Of what kind the reason is, for counting.</param>
/// <param name="Message">The reason in one line.</param>
public sealed record ArticleSkipped(string Place, SkipReason Reason, string Message) : ArticleOutcome(Place)
{
    /// <summary><c>PLACE: MESSAGE</c></summary>
    public override string ToString() => $"{Place}: {Message}";
}

/// <summary>An item that cannot be read.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong and what to do, in one line.</param>
public sealed record ArticleFailed(string Place, string Message) : ArticleOutcome(Place)
{
    /// <summary><c>PLACE: MESSAGE</c></summary>
    public override string ToString() => $"{Place}: {Message}";
}

/// <summary>Why a sound item is not coded.</summary>
public enum SkipReason : byte
{
    /// <summary>It is not in Arabic, or only partly.</summary>
    Language,

    /// <summary>It has neither a title nor a text.</summary>
    Empty,

    /// <summary>A page that holds no text of an article: a front page, a list, a video.</summary>
    NoArticle,

    /// <summary>A file in an archive of a kind that is not read.</summary>
    Kind,
}
