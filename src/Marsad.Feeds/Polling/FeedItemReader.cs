using Marsad.Feeds.Encodings;
using Marsad.Feeds.Fetching;
using Marsad.Feeds.Files;
using Marsad.Feeds.Pages;
using Marsad.Feeds.Syndication;

namespace Marsad.Feeds.Polling;

/// <summary>What became of an item of a feed.</summary>
/// <param name="Outcome">Its outcome.</param>
/// <param name="IsDone">False where it is to be tried again.</param>
internal readonly record struct FeedItemReading(ArticleOutcome Outcome, bool IsDone);

/// <summary>Makes an article of an item: of its text where the feed has it in full, else of the page it leads to, else of its summary.</summary>
internal sealed class FeedItemReader(IFetcher fetcher)
{
    // A page that cannot be had so often is given up.
    private const int MostAttempts = 5;

    // Below this, «content» is a teaser: shorter than the shortest brief with a lead and a quote.
    private const int ShortestText = 300;

    private readonly PageReader _pages = new();

    /// <summary>Reads <paramref name="item"/>, whose page could not be had <paramref name="attempts"/> times before.</summary>
    public async ValueTask<FeedItemReading> ReadAsync(FeedItem item, FeedDocument feed, int attempts, CancellationToken cancellationToken)
    {
        string? content = item.Content is null ? null : PageText.OfFragment(item.Content);
        if (content?.Length >= ShortestText || item.Link is null)
            return Done(OfText(item, feed, content ?? item.Summary));
        FetchResult result = await fetcher.FetchAsync(item.Link, known: null, cancellationToken).ConfigureAwait(false);
        if (result is Fetched { Body: var body, ContentType: var type } fetched && OfPage(item, feed, TextDecoder.Decode(body, DeclaredEncoding.InHeader(type)).Text, fetched.Address) is { } article)
            return Done(ArticleInspector.Inspect(item.Key, article));
        if (result is FetchFailed { IsTemporary: true } failure && attempts + 1 < MostAttempts)
            return new FeedItemReading(new ArticleFailed(item.Key, $"{failure.Message}; it is tried again with the next request of the feed"), IsDone: false);
        if ((content ?? item.Summary) is { Length: > 0 } summary)
            return Done(OfText(item, feed, summary));
        return Done(result is FetchFailed last ? new ArticleFailed(item.Key, last.Message) : new ArticleSkipped(item.Key, SkipReason.NoArticle, "the page holds no text of an article"));
    }

    private static FeedItemReading Done(ArticleOutcome outcome) => new(outcome, IsDone: true);

    private static ArticleOutcome OfText(FeedItem item, FeedDocument feed, string? text) =>
        ArticleInspector.Inspect(item.Key, new Article(item.Key, item.Title, text ?? "", feed.Title, item.Link?.AbsoluteUri, item.Published));

    private Article? OfPage(FeedItem item, FeedDocument feed, string html, Uri address)
    {
        if (!HtmlBeginning.IsLikely(html) || _pages.Read(html, address) is not { } page)
            return null;
        Article article = page.ToArticle(item.Key);
        return article with { Title = article.Title ?? item.Title, Source = article.Source ?? feed.Title, Published = article.Published ?? item.Published };
    }
}
