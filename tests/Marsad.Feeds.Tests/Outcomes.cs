namespace Marsad.Feeds.Tests;

/// <summary>Shortcuts for what tests ask of outcomes.</summary>
internal static class Outcomes
{
    public static Article? Article(this ArticleOutcome outcome) => (outcome as ArticleRead)?.Article;

    /// <summary>The failure without its number, to compare with an expected one.</summary>
    public static ArticleFailed? Failure(this ArticleOutcome outcome) => outcome is ArticleFailed failed ? failed with { Item = 0 } : null;

    public static bool IsArticle(this ArticleOutcome outcome) => outcome is ArticleRead;

    /// <summary>One line an outcome: <c>article TITLE</c>, <c>skipped REASON</c>, <c>failed MESSAGE</c>.</summary>
    public static string Summary(this ArticleOutcome outcome) => outcome switch
    {
        ArticleRead read => $"article {read.Article.Title}",
        ArticleSkipped skipped => $"skipped {skipped.Reason}",
        ArticleFailed failed => $"failed {failed.Message}",
        _ => throw new InvalidOperationException(),
    };

    public static async Task<List<ArticleOutcome>> CollectAsync(this IAsyncEnumerable<ArticleOutcome> outcomes)
    {
        List<ArticleOutcome> list = [];
        await foreach (ArticleOutcome outcome in outcomes)
            list.Add(outcome);
        return list;
    }
}
