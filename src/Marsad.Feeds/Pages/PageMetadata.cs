using AngleSharp.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>What a page's <c>&lt;meta&gt;</c> elements say: OpenGraph, Dublin Core, microdata and the names that news sites use.</summary>
internal sealed class PageMetadata
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public PageMetadata(IDocument page)
    {
        foreach (IElement meta in page.QuerySelectorAll("meta[content]"))
        {
            string? name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");
            string content = PageText.Collapse(meta.GetAttribute("content")!);
            if (name is not null && content.Length > 0)
                _values.TryAdd(name.Trim(), content);
        }
    }

    /// <summary>The first of <paramref name="names"/> that the page gives; null where it gives none. White space is collapsed.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_values.TryGetValue(name, out string? value))
                return value;
        }
        return null;
    }
}
