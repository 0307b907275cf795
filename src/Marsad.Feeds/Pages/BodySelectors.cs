namespace Marsad.Feeds.Pages;

/// <summary>CSS selectors of the elements in which publishing systems and news sites put an article's text, the surer first.</summary>
internal static class BodySelectors
{
    /// <summary>All of them, in order.</summary>
    public static readonly string[] All =
    [
        // schema.org's microdata.
        "[itemprop~=articleBody]",
        // Drupal 8 and later, 7.
        ".field--name-body", ".field-name-body", ".field--name-field-body",
        // WordPress: its own themes, Newspaper, Elementor, AMP plugin.
        ".entry-content", ".td-post-content", ".elementor-widget-theme-post-content", ".amp-wp-article-content", ".post-content", ".post-body", ".post__content", ".single-post-content", ".the-content",
        // Sites' own templates.
        ".article-body", ".article-content", ".article__body", ".article__content", ".articleBody", "#articleBody", "#article-body", ".article-text", ".article_text", ".article-body-content", ".story-body", ".story-content", ".story__content",
        ".news-content", ".news-text", ".news-body", ".newsText", ".news-details", ".details-content", ".detail-body", ".single-content", ".content-body", ".body-content", ".body-text", ".text-content", ".rich-text", ".wysiwyg",
        ".entry__content", ".node__content", ".node-content",
    ];
}
