using System.Runtime.CompilerServices;
using Marsad.Cli.Coding;
using Marsad.Feeds;

namespace Marsad.Cli.Tests.Coding;

public sealed class CodingPipelineTests
{
    private static readonly EventCoder Coder = new();

    private int _read;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_endless_input_is_read_no_further_than_its_articles_are_taken(int threads)
    {
        const int Taken = 5;
        var pipeline = new CodingPipeline(Coder, threads);

        CodedArticle[] coded = await pipeline.CodeAsync(Endless(CancellationToken.None), TestContext.Current.CancellationToken)
            .Take(Taken)
            .ToArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["0", "1", "2", "3", "4"], coded.Select(article => article.Article!.Id));
        // Each article fills a batch of its own: those that wait, those in work and the one at hand.
        Assert.InRange(_read, Taken, Taken + (threads * 4) + threads + 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Work_that_is_stopped_ends(int threads)
    {
        using var stop = new CancellationTokenSource();
        var pipeline = new CodingPipeline(Coder, threads);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (CodedArticle _ in pipeline.CodeAsync(Endless(CancellationToken.None), stop.Token))
                await stop.CancelAsync();
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_input_that_fails_fails_the_work_after_what_was_read_before(int threads)
    {
        var pipeline = new CodingPipeline(Coder, threads);
        var coded = new List<string>();

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (CodedArticle article in pipeline.CodeAsync(Failing(), TestContext.Current.CancellationToken))
                coded.Add(article.Article!.Id);
        });

        Assert.Equal(["0"], coded);
    }

    private async IAsyncEnumerable<ArticleOutcome> Endless([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string body = string.Concat(Enumerable.Repeat(Desk.Attack + ". ", 2_500));
        while (!cancellationToken.IsCancellationRequested)
        {
            await Task.Yield();
            yield return new ArticleRead("-", new Article($"{_read++}", null, body));
        }
    }

    private async IAsyncEnumerable<ArticleOutcome> Failing()
    {
        await foreach (ArticleOutcome article in Endless(CancellationToken.None))
        {
            yield return article;
            throw new InvalidDataException();
        }
    }
}
