using AngleSharp.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>Who published a page, who wrote it, where it stands and in which language it says it is.</summary>
internal static class PageCredits
{
    private static readonly string[] BylineWords = ["بقلم", "كتب", "كتبت", "تحرير", "الكاتب", "By"];

    /// <summary>Name of the site, or null.</summary>
    public static string? Outlet(PageMetadata metadata, LinkedArticle linked) =>
        metadata.First("og:site_name") ?? linked.Publisher ?? metadata.First("application-name", "publisher", "dc.publisher");

    /// <summary>Name of the author, or null.</summary>
    public static string? Author(IDocument page, PageMetadata metadata, LinkedArticle linked)
    {
        string? name = linked.Author ?? metadata.First("author", "article:author", "dc.creator", "parsely-author");
        if (name is null || IsAddress(name))
            name = page.QuerySelector("[rel~=author], [itemprop=author], .author-name, .post-author, .byline") is { } byline ? PageText.Collapse(byline.TextContent) : null;
        return name is null ? null : WithoutBylineWord(name);
    }

    /// <summary>The address that the page calls its own, made absolute; <paramref name="address"/> where it calls none so, or only the site's front page.</summary>
    public static string? CanonicalUrl(IDocument page, PageMetadata metadata, LinkedArticle linked, Uri? address)
    {
        string?[] said = [page.QuerySelector("link[rel~=canonical i]")?.GetAttribute("href"), metadata.First("og:url"), linked.Url];
        foreach (string? candidate in said)
        {
            if (candidate is not null && Absolute(candidate.Trim(), address) is { } url && (url.AbsolutePath != "/" || address is null or { AbsolutePath: "/" }))
                return url.AbsoluteUri;
        }
        return address?.AbsoluteUri;
    }

    /// <summary>The language that the page declares, or null.</summary>
    public static string? Language(IDocument page, PageMetadata metadata, LinkedArticle linked)
    {
        string? tag = page.DocumentElement.GetAttribute("lang") ?? page.DocumentElement.GetAttribute("xml:lang") ?? linked.Language ?? metadata.First("og:locale", "content-language", "dc.language");
        return string.IsNullOrWhiteSpace(tag) ? null : tag.Trim().Replace('_', '-');
    }

    private static Uri? Absolute(string reference, Uri? address)
    {
        bool isRead = address is null ? Uri.TryCreate(reference, UriKind.Absolute, out Uri? url) : Uri.TryCreate(address, reference, out url);
        return isRead && url!.Scheme is "http" or "https" ? url : null;
    }

    private static bool IsAddress(string name) => name.StartsWith("http", StringComparison.OrdinalIgnoreCase) || name.StartsWith('@');

    /// <summary><c>بقلم: سلمى الحاج</c> → <c>سلمى الحاج</c></summary>
    private static string? WithoutBylineWord(string name)
    {
        foreach (string word in BylineWords)
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && name.Length > word.Length && name[word.Length] is ' ' or ':' or '/')
                name = name[word.Length..];
        }
        name = name.Trim(' ', ':', '/', '-', '|', '–');
        return name.Length == 0 ? null : name;
    }
}
