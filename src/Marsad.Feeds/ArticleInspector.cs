using Marsad.Feeds.Encodings;
using Marsad.Feeds.Languages;

namespace Marsad.Feeds;

/// <summary>The last look at an article, whatever source it comes from: is there text, is it sound, is it Arabic.</summary>
internal static class ArticleInspector
{
    /// <summary><paramref name="article"/>, or why it is not coded.</summary>
    public static ArticleOutcome Inspect(string place, Article article)
    {
        string body = article.Body;
        if (string.IsNullOrWhiteSpace(body) && string.IsNullOrWhiteSpace(article.Title))
            return new ArticleSkipped(place, SkipReason.Empty, "there is no text");
        string sample = string.IsNullOrWhiteSpace(body) ? article.Title! : body;
        if (Mojibake.Find(sample) is { } kind)
            return new ArticleFailed(place, Mojibake.Describe(kind));
        LanguageVerdict language = LanguageDetector.Detect(sample);
        return language.MayBeArabic ? new ArticleRead(place, article) : new ArticleSkipped(place, SkipReason.Language, language.Reason);
    }
}
