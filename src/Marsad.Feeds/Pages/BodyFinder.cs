using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>Finds the element that holds an article's text, and takes the text out of it.</summary>
internal sealed class BodyFinder
{
    /// <summary>CSS selector of all elements in <see cref="BodySelectors"/>.</summary>
    public static readonly string KnownBodies = string.Join(", ", BodySelectors.All);

    // Letters: a brief of one sentence is longer, «جار التحميل» is shorter.
    private const int LeastKnown = 25;
    private const int LeastGuessed = 60;

    // JSON-LD that has so many times the text of the page is the article that a script would put there.
    private const double ScriptedShare = 0.5;

    private readonly VisibleDateReader _dates;

    public BodyFinder(VisibleDateReader dates) => _dates = dates;

    /// <summary>The text; empty where there is none.</summary>
    public string Find(IHtmlDocument page, Headline headline, LinkedArticle linked)
    {
        List<Paragraph> paragraphs = Known(page, headline) ?? Marked(page, headline) ?? Guessed(page, headline);
        string shown = string.Join(PageText.ParagraphBreak, paragraphs.Select(paragraph => paragraph.Text));
        if (linked.Body is null)
            return shown;
        string told = PageText.OfFragment(linked.Body);
        return shown.Length < ScriptedShare * told.Length ? LinkedText(linked.Body) : shown;
    }

    private List<Paragraph>? Known(IDocument page, Headline headline)
    {
        foreach (string selector in BodySelectors.All)
        {
            List<Paragraph> best = [];
            foreach (IGrouping<INode?, IElement> siblings in page.QuerySelectorAll(selector).GroupBy(element => (INode?)element.Parent))
            {
                List<Paragraph> paragraphs = Keep(siblings.SelectMany(PageText.ParagraphsOf), headline);
                if (Length(paragraphs) > Length(best))
                    best = paragraphs;
            }
            if (Length(best) >= LeastKnown)
                return best;
        }
        return null;
    }

    /// <summary>HTML's own <c>article</c> and <c>main</c>.</summary>
    private List<Paragraph>? Marked(IDocument page, Headline headline)
    {
        IElement? marked = headline.Element?.Closest("article")
            ?? page.QuerySelectorAll("article").OrderByDescending(article => article.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length)).FirstOrDefault()
            ?? page.QuerySelector("main, [role=main]");
        if (marked is null)
            return null;
        List<Paragraph> paragraphs = Keep(PageText.ParagraphsOf(marked), headline);
        return Length(paragraphs) >= LeastGuessed ? paragraphs : null;
    }

    /// <summary>Where nothing is marked, the part of the page with most text and fewest links (Readability's rules).</summary>
    private List<Paragraph> Guessed(IHtmlDocument page, Headline headline)
    {
        using var reader = new SmartReader.Reader("https://page.invalid/", (IHtmlDocument)page.Clone(deep: true)) { DisableJSONLD = true };
        string content = reader.GetArticle().Content ?? "";
        using IHtmlDocument found = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(content);
        List<Paragraph> paragraphs = Keep(PageText.ParagraphsOf(found.Body!), headline);
        return Length(paragraphs) >= LeastGuessed ? paragraphs : [];
    }

    private List<Paragraph> Keep(IEnumerable<Paragraph> paragraphs, Headline headline)
    {
        string title = FoldedPhrase.Of(headline.Text ?? "");
        List<Paragraph> kept = [.. paragraphs.Where(paragraph => !EditorialLines.Contain(paragraph))];
        while (kept.Count > 0 && (FoldedPhrase.Of(kept[0].Text) == title || _dates.IsDateLine(kept[0].Text)))
            kept.RemoveAt(0);
        return kept;
    }

    private static int Length(List<Paragraph> paragraphs) => paragraphs.Sum(paragraph => paragraph.Text.Count(char.IsLetter));

    /// <summary>Text without tags has its paragraphs in lines.</summary>
    private static string LinkedText(string body) =>
        body.Contains("<p", StringComparison.OrdinalIgnoreCase) || body.Contains("<br", StringComparison.OrdinalIgnoreCase)
            ? PageText.OfFragment(body)
            : string.Join(PageText.ParagraphBreak, body.Split('\n').Select(line => PageText.Collapse(System.Net.WebUtility.HtmlDecode(line))).Where(line => line.Length > 0));
}
