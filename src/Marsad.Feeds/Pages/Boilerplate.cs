using AngleSharp.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>Takes out of a page what is no part of its article, by HTML's own elements, ARIA roles and the class names that news sites give.</summary>
internal static class Boilerplate
{
    private const string Machinery =
        "script, style, noscript, template, iframe, svg, object, embed, video, audio, canvas, button, select, input, textarea, dialog, map, nav, aside, menu, "
        + "[hidden], [role=navigation], [role=complementary], [role=search], [role=dialog], [role=contentinfo], [role=toolbar], [role=menu], [role=alert], "
        + ".twitter-tweet, .instagram-media, .fb-post, .tiktok-embed";

    private const string Headlines = "h1, [itemprop~=articleBody]";

    /// <summary>Removes whole sections: scripts, menus, side columns, lists of other articles, comments, the page's foot.</summary>
    public static void RemoveSections(IDocument page)
    {
        Remove(page.QuerySelectorAll(Machinery).Where(element => !IsRoot(element)));
        Remove(page.All.Where(element => element.LocalName.StartsWith("amp-", StringComparison.Ordinal) || IsInvisible(element)).ToArray());
        Remove(page.QuerySelectorAll("footer").Where(footer => footer.Closest("blockquote, article") is null));
        Remove(page.All.Where(element => BoilerplateNames.IsOther(element) && !IsRoot(element) && element.QuerySelector(Headlines) is null).ToArray());
        double allText = ParagraphLength(page.DocumentElement);
        Remove(page.All.Where(element => BoilerplateNames.IsBeside(element) && !HoldsArticle(element, allText)).ToArray());
    }

    /// <summary>Removes what stands within an article beside its text: the byline, captions, share buttons, tags. What they tell must have been read before.</summary>
    public static void RemoveFurniture(IDocument page)
    {
        // A picture's figure holds its caption, however that is marked up; figures of tables and quotes hold text.
        Remove(page.QuerySelectorAll("figure").Where(figure => figure.QuerySelector("img, picture") is not null && figure.QuerySelector("table, blockquote") is null));
        Remove(page.QuerySelectorAll("h1, figcaption, img, picture, time, [itemprop=headline], [itemprop=author], [itemprop=datePublished], [rel~=author], [rel~=tag]"));
        // What quotes end with stays; what articles end with (in Drupal, begin with) has told its date and author by now.
        Remove(page.QuerySelectorAll("footer").Where(footer => footer.Closest("blockquote") is null));
        double allText = ParagraphLength(page.DocumentElement);
        Remove(page.All.Where(element => BoilerplateNames.IsFurniture(element) && !HoldsArticle(element, allText)).ToArray());
    }

    private static void Remove(IEnumerable<IElement> elements)
    {
        foreach (IElement element in elements.ToArray())
            element.Remove();
    }

    private static bool IsRoot(IElement element) => element.LocalName is "html" or "head" or "body" or "main" or "article";

    private static bool IsInvisible(IElement element)
    {
        if (element.GetAttribute("style") is not { } style || IsRoot(element))
            return false;
        string plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for an element whose name misleads: <c>&lt;div class="content-with-sidebar"&gt;</c> around the whole article.</summary>
    private static bool HoldsArticle(IElement element, double allText)
    {
        const double MostText = 0.4;
        return IsRoot(element)
            || element.Matches(BodyFinder.KnownBodies)
            || element.QuerySelector(Headlines) is not null
            || element.QuerySelector(BodyFinder.KnownBodies) is not null
            || ParagraphLength(element) > MostText * allText;
    }

    private static int ParagraphLength(IElement element) => element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);
}
