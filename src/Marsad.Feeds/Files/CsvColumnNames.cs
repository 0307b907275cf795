namespace Marsad.Feeds.Files;

/// <summary>Which columns of a CSV file hold what. Names are compared in any letter case; of several, the first that the file has counts.</summary>
public sealed record CsvColumnNames
{
    /// <summary>Names that exports commonly use.</summary>
    public static CsvColumnNames Default { get; } = new();

    /// <summary>Column of the id; an article without one is called <c>FILE:ROW</c>.</summary>
    public IReadOnlyList<string> Id { get; init; } = ["id", "article_id", "guid"];

    /// <summary>Column of the title.</summary>
    public IReadOnlyList<string> Title { get; init; } = ["title", "headline", "العنوان"];

    /// <summary>Column of the text; a file must have it.</summary>
    public IReadOnlyList<string> Body { get; init; } = ["body", "text", "content", "article", "النص"];

    /// <summary>Column of the day of publication.</summary>
    public IReadOnlyList<string> Published { get; init; } = ["published", "date", "published_at", "publish_date", "pubdate", "التاريخ"];

    /// <summary>Column of the outlet.</summary>
    public IReadOnlyList<string> Source { get; init; } = ["source", "outlet", "publisher", "المصدر"];

    /// <summary>Column of the address.</summary>
    public IReadOnlyList<string> Url { get; init; } = ["url", "link", "الرابط"];

    /// <summary>Column of the language tag.</summary>
    public IReadOnlyList<string> Language { get; init; } = ["language", "lang"];
}
