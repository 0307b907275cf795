using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Marsad.Feeds.Pages;

/// <summary>Turns elements into paragraphs, as a browser lays them out.</summary>
internal static class PageText
{
    /// <summary>What stands between two paragraphs of a body.</summary>
    public const string ParagraphBreak = "\n\n";

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "hr",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "figure", "figcaption", "details", "summary", "address", "fieldset", "form", "center", "body", "html",
    };

    /// <summary>The paragraphs in <paramref name="root"/>, in order.</summary>
    public static List<Paragraph> ParagraphsOf(IElement root)
    {
        var writer = new ParagraphWriter(root);
        Write(root, writer, isLink: false);
        writer.End(root);
        return writer.Paragraphs;
    }

    /// <summary>The text of a piece of HTML, such as the description of a feed's item; plain text stays as it is.</summary>
    public static string OfFragment(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
            return html.Trim();
        using IHtmlDocument page = new HtmlParser().ParseDocument(html);
        return page.Body is null || ElementDepth.Of(page.Body) > PageReader.MaxDepth ? "" : string.Join(ParagraphBreak, ParagraphsOf(page.Body).Select(paragraph => paragraph.Text));
    }

    /// <summary><paramref name="text"/> with each run of white space made one space, and none at its ends.</summary>
    public static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
                collapsed.Append(' ');
        }
        return collapsed.ToString().TrimEnd();
    }

    private static void Write(IElement element, ParagraphWriter writer, bool isLink)
    {
        foreach (INode node in element.ChildNodes)
        {
            if (node is IText text)
                writer.Append(text.Data, isLink);
            else if (node is IElement child)
                WriteChild(child, writer, isLink);
        }
    }

    private static void WriteChild(IElement child, ParagraphWriter writer, bool isLink)
    {
        if (child.LocalName == "br")
        {
            writer.BreakLine();
            return;
        }
        bool isBlock = Blocks.Contains(child.LocalName);
        if (isBlock)
            writer.End(child.ParentElement!);
        if (child.LocalName == "tr" && IsDataRow(child))
            WriteRow(child, writer);
        else
            Write(child, writer, isLink || child.LocalName == "a");
        if (isBlock)
            writer.End(child);
    }

    /// <summary>A row of a table of figures, whose cells belong together; tables that only lay out a page hold blocks and whole texts.</summary>
    private static bool IsDataRow(IElement row)
    {
        const int LongestCell = 80;
        return row.Children.Length > 1 && row.Children.All(cell => cell.TextContent.Length <= LongestCell && !cell.QuerySelectorAll("*").Any(inner => Blocks.Contains(inner.LocalName)));
    }

    private static void WriteRow(IElement row, ParagraphWriter writer)
    {
        foreach (IElement cell in row.Children)
        {
            writer.Append(" ", isLink: false);
            Write(cell, writer, isLink: false);
        }
    }
}
