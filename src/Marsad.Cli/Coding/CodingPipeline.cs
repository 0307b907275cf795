using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Marsad.Feeds;

namespace Marsad.Cli.Coding;

/// <summary>
/// Codes a stream of articles on several threads and gives them back in their order: a reader fills batches, workers code them, the caller takes them one
/// by one. Memory is bounded by a few batches a thread, whatever the length of the input.
/// </summary>
/// <param name="coder">Shared by all workers.</param>
/// <param name="threads">Number of workers, at least 1. With one, reading, coding and writing take turns on the caller's thread.</param>
internal sealed class CodingPipeline(EventCoder coder, int threads)
{
    // Batches that wait or are worked on, a thread: enough that no worker waits while a long article holds up the order.
    private const int BatchesPerThread = 4;

    /// <summary>The articles of <paramref name="input"/> with their records, in order.</summary>
    public IAsyncEnumerable<CodedArticle> CodeAsync(IAsyncEnumerable<ArticleOutcome> input, CancellationToken cancellationToken) =>
        threads == 1 ? CodeInTurnAsync(input, cancellationToken) : CodeInParallelAsync(input, cancellationToken);

    private async IAsyncEnumerable<CodedArticle> CodeInTurnAsync(IAsyncEnumerable<ArticleOutcome> input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Batch batch in FillAsync(input, cancellationToken).ConfigureAwait(false))
        {
            batch.Code(coder, cancellationToken);
            foreach (CodedArticle article in await batch.Coded.ConfigureAwait(false))
                yield return article;
        }
        cancellationToken.ThrowIfCancellationRequested();
    }

    private async IAsyncEnumerable<CodedArticle> CodeInParallelAsync(
        IAsyncEnumerable<ArticleOutcome> input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Not disposed of: workers that are still coding when the caller stops look at its token once more.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var order = Channel.CreateBounded<Batch>(threads * BatchesPerThread);
        var work = new BlockingCollection<Batch>();
        StartWorkers(work, stop.Token);
        _ = Task.Run(() => HandOutAsync(input, order.Writer, work, stop.Token), CancellationToken.None);
        try
        {
            await foreach (Batch batch in order.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (CodedArticle article in await batch.Coded.WaitAsync(cancellationToken).ConfigureAwait(false))
                    yield return article;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Threads of their own: on the shared pool, workers would keep the reader from its turn until they had nothing left to do.</summary>
    private void StartWorkers(BlockingCollection<Batch> work, CancellationToken stop)
    {
        for (int i = 0; i < threads; i++)
            new Thread(() => Work(work, stop)) { IsBackground = true, Name = $"coder {i + 1}" }.Start();
    }

    private void Work(BlockingCollection<Batch> work, CancellationToken stop)
    {
        foreach (Batch batch in work.GetConsumingEnumerable(CancellationToken.None))
            batch.Code(coder, stop);
    }

    /// <summary>Gives each batch to the caller's queue, which holds the reader back when it is full, and to the workers'.</summary>
    private static async Task HandOutAsync(IAsyncEnumerable<ArticleOutcome> input, ChannelWriter<Batch> order, BlockingCollection<Batch> work, CancellationToken stop)
    {
        Exception? fault = null;
        try
        {
            await foreach (Batch batch in FillAsync(input, stop).ConfigureAwait(false))
            {
                await order.WriteAsync(batch, stop).ConfigureAwait(false);
                work.Add(batch, CancellationToken.None);
            }
        }
#pragma warning disable CA1031 // Whatever it is, the caller gets it at the end of the queue.
        catch (Exception e)
#pragma warning restore CA1031
        {
            fault = e;
        }
        work.CompleteAdding();
        order.TryComplete(fault);
    }

    private static async IAsyncEnumerable<Batch> FillAsync(IAsyncEnumerable<ArticleOutcome> input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new Batch();
        await foreach (ArticleOutcome article in input.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            batch.Add(article);
            if (!batch.IsFull)
                continue;
            yield return batch;
            batch = new Batch();
        }
        if (!batch.IsEmpty)
            yield return batch;
    }
}
