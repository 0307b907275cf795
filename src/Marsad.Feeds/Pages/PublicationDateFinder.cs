using System.Globalization;
using AngleSharp.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>Finds the day on which a page's article was published: what it says to machines first, then what it shows to readers, then its address.</summary>
internal sealed class PublicationDateFinder(VisibleDateReader visible)
{
    // Longer text that names a date tells of it rather than being dated by it.
    private const int LongestDateLine = 100;

    private const string DateElements = "[itemprop=datePublished], .entry-date, .post-date, .article-date, .publish-date, .published, .date, .post-time, .time, .timestamp, [class*=date i], [class*=time i], [class*=publish i], [class*=created i], [class*=submitted i], [id*=date i]";

    // «article:modified_time» and «og:updated_time» tell when a page was touched, not when the news came.
    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:article:published_time", "datePublished", "og:published_time", "parsely-pub-date", "sailthru.date", "publishdate", "publish_date", "publication_date", "article.published", "pubdate",
        "dc.date.issued", "dcterms.created", "dc.date", "date", "dcterms.date", "cxenseparse:recs:publishtime",
    ];

    /// <summary>The day of publication, or null.</summary>
    public DateOnly? Find(IDocument page, PageMetadata metadata, LinkedArticle linked, Headline headline, Uri? address) =>
        Read(linked.Published)
        ?? MetaNames.Select(name => Read(metadata.First(name))).FirstOrDefault(day => day is not null)
        ?? FromTimeElements(page, headline.Element)
        ?? FromDateElements(page)
        ?? FromTips(page)
        ?? FromLinesNear(page, headline)
        ?? FromAddress(address);

    private DateOnly? Read(string? text) => text is null ? null : WrittenDate.Read(text) ?? visible.Read(text);

    /// <summary><c>&lt;time datetime="2024-07-15T10:30+03:00"&gt;</c>; the first that is not marked as the time of an update, headline's own article first.</summary>
    private DateOnly? FromTimeElements(IDocument page, IElement? headline)
    {
        IEnumerable<IElement> own = headline?.Closest("article")?.QuerySelectorAll("time") ?? Enumerable.Empty<IElement>();
        IEnumerable<IElement> times = own.Concat(page.QuerySelectorAll("time")).OrderBy(IsUpdate);
        return times.Select(time => Read(time.GetAttribute("datetime")) ?? Read(PageText.Collapse(time.TextContent))).FirstOrDefault(day => day is not null);
    }

    private static bool IsUpdate(IElement time) =>
        time.ClassName?.Contains("updated", StringComparison.OrdinalIgnoreCase) == true || time.GetAttribute("itemprop") == "dateModified";

    private DateOnly? FromDateElements(IDocument page)
    {
        foreach (IElement element in page.QuerySelectorAll(DateElements))
        {
            string text = PageText.Collapse(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent);
            if (text.Length is > 0 and <= LongestDateLine && Read(text) is { } day)
                return day;
        }
        return null;
    }

    /// <summary>The date that shows when the reader points at <c>منذ سنتين</c>: <c>&lt;span title="18/10/2022 07:45"&gt;</c>.</summary>
    private static DateOnly? FromTips(IDocument page) =>
        page.QuerySelectorAll("span[title], abbr[title], div[title]").Select(element => WrittenDate.Read(element.GetAttribute("title")!)).FirstOrDefault(day => day is not null);

    /// <summary>A short line with a full date in the lines around the headline, those behind it first.</summary>
    private DateOnly? FromLinesNear(IDocument page, Headline headline)
    {
        const int LinesBehind = 5;
        const int LinesBefore = 3;
        if (page.Body is null || headline.Text is null)
            return null;
        string title = FoldedPhrase.Of(headline.Text);
        string[] lines = [.. PageText.ParagraphsOf(page.Body).SelectMany(paragraph => paragraph.Text.Split('\n'))];
        int at = Array.FindIndex(lines, line => FoldedPhrase.Of(line).EndsWith(title, StringComparison.Ordinal));
        if (at < 0)
            return null;
        IEnumerable<string> near = lines.Skip(at + 1).Take(LinesBehind).Concat(lines.Take(at).Reverse().Take(LinesBefore));
        return near.Where(line => line.Length <= LongestDateLine).Select(Read).FirstOrDefault(day => day is not null);
    }

    /// <summary><c>/2024/07/15/…</c>, <c>/2024-07-15-…</c>, <c>/20240715/…</c></summary>
    private static DateOnly? FromAddress(Uri? address)
    {
        if (address is null)
            return null;
        string[] parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            string? three = i + 2 < parts.Length ? $"{parts[i]}-{parts[i + 1]}-{parts[i + 2]}" : null;
            foreach (string? candidate in (ReadOnlySpan<string?>)[three, parts[i].Length > 10 && parts[i][10] == '-' ? parts[i][..10] : parts[i]])
            {
                if (DateOnly.TryParseExact(candidate, ["yyyy-M-d", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year is > 1990 and < 2100)
                    return day;
            }
        }
        return null;
    }
}
