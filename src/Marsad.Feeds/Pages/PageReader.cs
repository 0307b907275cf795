using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Marsad.Feeds.Pages;

/// <summary>Takes the article out of a news page. Immutable, for use by many threads.</summary>
/// <remarks>
/// Menus, "read also" links, captions, share buttons and comments are left out; paragraphs and quotes stay whole. Scripts are not run and nothing is fetched.
/// </remarks>
public sealed class PageReader
{
    // Depth of elements within elements: real pages stay below 100; a page of ten thousand open tags would exhaust the stack of whoever walks it.
    internal const int MaxDepth = 512;

    private readonly PublicationDateFinder _dates;
    private readonly BodyFinder _bodies;

    /// <summary>A reader for pages of any site.</summary>
    public PageReader()
    {
        var visible = new VisibleDateReader();
        _dates = new PublicationDateFinder(visible);
        _bodies = new BodyFinder(visible);
    }

    /// <summary>The article in the page <paramref name="html"/>.</summary>
    /// <param name="html">The page, decoded.</param>
    /// <param name="address">Where it came from, against which its links are resolved; null where unknown.</param>
    /// <returns>Null where the page holds no text of an article: a front page, a video, an error page.</returns>
    public NewsPage? Read(string html, Uri? address = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        // A parser is no larger than its options, but not for use by two threads.
        using IHtmlDocument page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        if (ElementDepth.Of(page.DocumentElement) > MaxDepth)
            return null;
        var metadata = new PageMetadata(page);
        LinkedArticle linked = LinkedArticle.Find(page);
        Boilerplate.RemoveSections(page);
        string? outlet = PageCredits.Outlet(metadata, linked);
        Headline headline = Headline.Find(page, metadata, linked, outlet);
        DateOnly? published = _dates.Find(page, metadata, linked, headline, address);
        string? author = PageCredits.Author(page, metadata, linked);
        string? url = PageCredits.CanonicalUrl(page, metadata, linked, address);
        string? language = PageCredits.Language(page, metadata, linked);
        Boilerplate.RemoveFurniture(page);
        string body = _bodies.Find(page, headline, linked);
        return body.Length == 0 ? null : new NewsPage(headline.Text, body, published, author, outlet, url, language);
    }
}
