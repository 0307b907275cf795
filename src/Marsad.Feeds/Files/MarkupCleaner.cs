using Marsad.Feeds.Pages;

namespace Marsad.Feeds.Files;

/// <summary>Takes the text out of bodies that are HTML, as exports of publishing systems have them.</summary>
internal sealed class MarkupCleaner(PageReader pages)
{
    /// <summary><paramref name="article"/> with its body as text; what its page tells fills the fields that it leaves out.</summary>
    public Article Clean(Article article)
    {
        if (!HtmlBeginning.IsLikely(article.Body))
            return article;
        if (!HtmlBeginning.IsWholePage(article.Body))
            return article with { Body = PageText.OfFragment(article.Body) };
        Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? address);
        return pages.Read(article.Body, address) is { } page
            ? article with
            {
                Title = string.IsNullOrEmpty(article.Title) ? page.Title : article.Title,
                Body = page.Body,
                Source = article.Source ?? page.Outlet,
                Url = article.Url ?? page.CanonicalUrl,
                Published = article.Published ?? page.Published,
                Language = article.Language ?? page.Language,
            }
            : article with { Body = "" };
    }
}
