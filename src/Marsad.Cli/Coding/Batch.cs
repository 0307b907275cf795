using Marsad.Feeds;

namespace Marsad.Cli.Coding;

/// <summary>
/// Some articles that one worker codes at a go. Short articles (a wire's one-line reports) would otherwise cost more in handing over than in coding.
/// </summary>
internal sealed class Batch
{
    // Some milliseconds of work: long beside the handing over. Larger batches live longer, so that the collector has to move their records.
    private const int FullWeight = 16 * 1024;

    // What an article costs beside its text; it bounds the number of faults in a batch, too.
    private const int ArticleWeight = 256;

    private readonly TaskCompletionSource<List<CodedArticle>> _coded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<ArticleOutcome> _articles = [];
    private int _weight;

    /// <summary>The articles with their records, in order, as soon as a worker has coded them.</summary>
    public Task<List<CodedArticle>> Coded => _coded.Task;

    public bool IsEmpty => _articles.Count == 0;

    public bool IsFull => _weight >= FullWeight;

    public void Add(ArticleOutcome article)
    {
        _articles.Add(article);
        _weight += ArticleWeight + ((article as ArticleRead)?.Article.Body.Length ?? 0);
    }

    /// <summary>Codes all articles and makes them known in <see cref="Coded"/>.</summary>
    public void Code(EventCoder coder, CancellationToken cancellationToken)
    {
        var coded = new List<CodedArticle>(_articles.Count);
        foreach (ArticleOutcome article in _articles)
        {
            if (cancellationToken.IsCancellationRequested)
                break;
            coded.Add(Code(coder, article));
        }
        if (cancellationToken.IsCancellationRequested)
            _coded.SetCanceled(cancellationToken);
        else
            _coded.SetResult(coded);
    }

    private static CodedArticle Code(EventCoder coder, ArticleOutcome input)
    {
        if (input is not ArticleRead { Article: var article })
            return new CodedArticle(input, []);
        try
        {
            return new CodedArticle(input, coder.Code(article));
        }
#pragma warning disable CA1031 // One article that the coder cannot take must not end the work on an archive; it is reported and counted.
        catch (Exception e)
#pragma warning restore CA1031
        {
            string what = $"the article cannot be coded ({e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}); please report it with its text";
            return new CodedArticle(new ArticleFailed(article.Id, what) { Item = input.Item }, []);
        }
    }
}
