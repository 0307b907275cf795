using AngleSharp.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>The class names and ids by which news sites call what is not their articles' text.</summary>
/// <remarks>
/// A name is taken apart into words (<c>relatedPosts</c>, <c>related-posts</c>, <c>related_posts</c> → <c>related posts</c>); an entry of two words matches
/// where they stand side by side.
/// </remarks>
internal static class BoilerplateNames
{
    // Other articles and other people's words: nothing in them is the article's, whatever else they are called.
    private static readonly HashSet<string> Other = new(StringComparer.Ordinal)
    {
        "related", "relatedposts", "relatedarticles", "yarpp", "recommended", "recommendations", "recommend", "readalso", "read also", "also read", "see also", "readmore", "read more", "read next", "more news",
        "more stories", "more articles", "most read", "mostread", "popular", "trending", "latest", "comments", "comment", "commentlist", "respond", "disqus", "breadcrumb", "breadcrumbs",
        "pagination", "pager", "sitemap", "outbrain", "taboola", "mgid", "newsletter", "cookie", "cookies", "gdpr", "sidebar", "offcanvas", "carousel", "inarticle related", "suggested", "suggestions",
        "paywall box", "paywall message", "paywall banner", "paywall prompt", "paywall notice", "paywall overlay", "subscribe box", "subscription box", "subscription prompt", "story links", "next article", "prev article", "post navigation", "nav links",
    };

    // Beside an article, yet part of many names of what holds one.
    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal)
    {
        "nav", "navbar", "navigation", "menu", "footer", "widget", "widgets", "banner", "ad", "ads", "adv", "advert", "advertisement", "adsbygoogle", "sponsored", "sponsor", "promo", "popup", "modal",
        "overlay", "toolbar", "subscribe", "subscription", "skip", "ticker", "weather", "poll", "app download",
    };

    private static readonly HashSet<string> Furniture = new(StringComparer.Ordinal)
    {
        "share", "sharing", "sharebar", "sharedaddy", "social", "socials", "addtoany", "addthis", "follow", "followus", "whatsapp", "telegram", "caption", "credit", "photocredit", "image source", "img source", "image description", "gallery",
        "byline", "author", "authors", "authorbox", "dateline date", "meta", "postmeta", "date", "datetime", "pubdate", "publish date", "timestamp", "posted", "time", "reading time", "views", "tags", "tagcloud", "taglist", "keywords",
        "copyright", "print", "tools", "rating", "font size", "sr only", "visually hidden", "screen reader", "hidden", "pullquote", "disclaimer", "correction form", "editor info", "category", "categories", "kicker", "player",
    };

    /// <summary>True for a section of other articles, comments or the site's own matter.</summary>
    public static bool IsOther(IElement element) => HasName(element, Other);

    /// <summary>True for what stands beside an article: menus, advertisements.</summary>
    public static bool IsBeside(IElement element) => HasName(element, Beside);

    /// <summary>True for a byline, a date, a caption, share buttons, tags.</summary>
    public static bool IsFurniture(IElement element) => HasName(element, Furniture);

    private static bool HasName(IElement element, HashSet<string> names)
    {
        if (element.LocalName is "html" or "body" or "main" or "article")
            return false;
        foreach (string name in element.ClassList)
        {
            if (Has(name, names))
                return true;
        }
        return element.Id is { Length: > 0 } id && Has(id, names);
    }

    private static bool Has(string name, HashSet<string> names)
    {
        List<string> words = WordsOf(name);
        // Elementor calls each part of a page a widget, its text too.
        if (words.Contains("elementor"))
            return false;
        for (int i = 0; i < words.Count; i++)
        {
            if (names.Contains(words[i]) || (i > 0 && names.Contains($"{words[i - 1]} {words[i]}")))
                return true;
        }
        return false;
    }

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            bool isEnd = i == name.Length || !char.IsLetterOrDigit(name[i]);
            bool isHump = !isEnd && i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (!isEnd && !isHump)
                continue;
            if (i > start)
                words.Add(name[start..i].ToLowerInvariant());
            start = isHump ? i : i + 1;
        }
        return words;
    }
}
