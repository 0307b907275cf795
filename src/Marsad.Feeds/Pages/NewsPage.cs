namespace Marsad.Feeds.Pages;

/// <summary>The article of a news page, and what the page says about it.</summary>
/// <param name="Title">The headline as readers see it, without the outlet's name; null where there is none.</param>
/// <param name="Body">The text: paragraphs apart by an empty line, a line break inside one by <c>\n</c>. Never empty.</param>
/// <param name="Published">The outlet's own day of publication, as it writes it; null where the page does not tell.</param>
/// <param name="Author">Who wrote it, or null.</param>
/// <param name="Outlet">Name of the site, or null.</param>
/// <param name="CanonicalUrl">The address that the page calls its own, http or https; else where it came from; null where neither is known.</param>
/// <param name="Language">IETF language tag that the page declares, or null. Declarations are often wrong: an outlet's template says what its first language is.</param>
public sealed record NewsPage(string? Title, string Body, DateOnly? Published, string? Author, string? Outlet, string? CanonicalUrl, string? Language)
{
    /// <summary>What is coded of the page, under the name <paramref name="id"/>.</summary>
    public Article ToArticle(string id) => new(id, Title, Body, Outlet, CanonicalUrl, Published, Language);
}
