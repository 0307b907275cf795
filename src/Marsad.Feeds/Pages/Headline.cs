using AngleSharp.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>The headline of an article, and where the page shows it.</summary>
/// <param name="Text">As readers see it; null where there is none.</param>
/// <param name="Element">Null where the page itself does not show it.</param>
internal sealed record Headline(string? Text, IElement? Element)
{
    private const string Shown = "h1, [itemprop=headline], .entry-title, .article-title, .post-title, .news-title, h2, h3, [id$=title i], [class$=title i]";

    /// <summary>
    /// The heading that the page's metadata calls its title; else its only first-level heading that is not the outlet's name; else what the metadata says.
    /// </summary>
    public static Headline Find(IDocument page, PageMetadata metadata, LinkedArticle linked, string? outlet)
    {
        string?[] declared =
        [
            linked.Headline, WithoutOutlet(metadata.First("og:title"), outlet), WithoutOutlet(metadata.First("twitter:title", "dc.title"), outlet), WithoutOutlet(TitleElement(page), outlet),
        ];
        IElement[] shown = [.. page.QuerySelectorAll(Shown).Where(heading => !IsOutletName(heading, outlet))];
        foreach (string title in declared.OfType<string>())
        {
            foreach (IElement heading in shown)
            {
                if (Agree(PageText.Collapse(heading.TextContent), title) is { } text)
                    return new Headline(text, heading);
            }
        }
        IElement[] first = [.. shown.Where(heading => heading.LocalName == "h1" && PageText.Collapse(heading.TextContent).Length > 0)];
        return first.Length == 1
            ? new Headline(PageText.Collapse(first[0].TextContent), first[0])
            : new Headline(declared.FirstOrDefault(title => title is not null), null);
    }

    /// <summary>
    /// <paramref name="title"/> without the outlet's name at its end: <c>مقتل قائد ميداني | صحيفة الأفق</c>. What stands behind a bar or guillemet is cut off
    /// where the outlet's name is unknown.
    /// </summary>
    internal static string? WithoutOutlet(string? title, string? outlet)
    {
        if (title is null)
            return null;
        foreach (string separator in (ReadOnlySpan<string>)[" | ", " :: ", " » ", " « ", " • ", " - ", " – ", " — "])
        {
            int cut = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (cut > 0 && IsOutletName(title[(cut + separator.Length)..], outlet, isBar: separator[1] is not ('-' or '–' or '—')))
                return WithoutOutlet(title[..cut].TrimEnd(), outlet);
        }
        return title;
    }

    private static bool IsOutletName(string tail, string? outlet, bool isBar)
    {
        if (outlet is null)
            return isBar;
        string name = FoldedPhrase.Of(outlet);
        string end = FoldedPhrase.Of(tail);
        return end.Length > 0 && (name.Contains(end, StringComparison.Ordinal) || end.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>True for the logo, which many sites set as a first-level heading.</summary>
    private static bool IsOutletName(IElement heading, string? outlet)
    {
        string text = FoldedPhrase.Of(heading.TextContent);
        if (outlet is not null && text == FoldedPhrase.Of(outlet))
            return true;
        return heading.ClassList.Any(name => name.Contains("site", StringComparison.OrdinalIgnoreCase) || name.Contains("logo", StringComparison.OrdinalIgnoreCase))
            || (heading.QuerySelector("a[href]")?.GetAttribute("href") is "/" or "#" && text.Length > 0);
    }

    /// <summary>
    /// The headline where <paramref name="shown"/> and <paramref name="title"/> are one: as shown where the metadata shortens it, as declared where a label
    /// (<c>عاجل</c>) stands before it; null where they differ.
    /// </summary>
    private static string? Agree(string shown, string title)
    {
        const double LeastShare = 0.5;
        string a = FoldedPhrase.Of(shown);
        string b = FoldedPhrase.Of(title);
        if (a.Length == 0 || b.Length == 0)
            return null;
        if (a == b || (a.StartsWith(b, StringComparison.Ordinal) && b.Length >= LeastShare * a.Length))
            return shown;
        // «وكالة الأنباء / تظاهرات في الخرطوم»: the metadata adds the outlet.
        if ((b.StartsWith(a, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal)) && a.Length >= LeastShare * b.Length)
            return shown;
        return a.EndsWith(b, StringComparison.Ordinal) && b.Length >= LeastShare * a.Length ? title : null;
    }

    private static string? TitleElement(IDocument page) => PageText.Collapse(page.Title ?? "") is { Length: > 0 } title ? title : null;
}
