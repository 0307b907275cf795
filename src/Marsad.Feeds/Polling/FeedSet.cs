using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Marsad.Feeds.Positions;

namespace Marsad.Feeds.Polling;

/// <summary>A step of reading one of several feeds.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Step">What became of it.</param>
public sealed record FeedSetOutcome(Uri Feed, FeedOutcome Step);

/// <summary>Reads several feeds at once.</summary>
/// <param name="poller">Reads one.</param>
/// <param name="positions">Where their positions are kept; read here, saved by whoever has stored an outcome.</param>
public sealed class FeedSet(FeedPoller poller, ISourcePositions positions)
{
    // Steps that wait for the caller: bounds memory, and holds the feeds back when it is full.
    private const int Waiting = 64;

    /// <summary>One request of each of <paramref name="feeds"/> that is due, and what they give, as it comes; the steps of a feed in their order.</summary>
    /// <param name="feeds">Addresses; one that is given twice is read once.</param>
    /// <param name="concurrency">Most feeds at a time.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async IAsyncEnumerable<FeedSetOutcome> PollAsync(IEnumerable<Uri> feeds, int concurrency = 8, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var steps = Channel.CreateBounded<FeedSetOutcome>(Waiting);
        Task work = PollAllAsync([.. feeds.Distinct()], concurrency, steps.Writer, stop.Token);
        try
        {
            await foreach (FeedSetOutcome step in steps.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return step;
            await work.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            // A caller that stops early does not leave requests behind.
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task PollAllAsync(Uri[] feeds, int concurrency, ChannelWriter<FeedSetOutcome> steps, CancellationToken cancellationToken)
    {
        Exception? fault = null;
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = concurrency, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(feeds, options, (feed, token) => PollAsync(feed, steps, token)).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever it is, the caller gets it at the end of the steps.
        catch (Exception e)
#pragma warning restore CA1031
        {
            fault = e;
        }
        steps.TryComplete(fault);
    }

    private async ValueTask PollAsync(Uri feed, ChannelWriter<FeedSetOutcome> steps, CancellationToken cancellationToken)
    {
        FeedPosition position = await positions.FindAsync<FeedPosition>(feed.AbsoluteUri, cancellationToken).ConfigureAwait(false) ?? FeedPosition.Start;
        await foreach (FeedOutcome step in poller.PollAsync(feed, position, cancellationToken).ConfigureAwait(false))
            await steps.WriteAsync(new FeedSetOutcome(feed, step), cancellationToken).ConfigureAwait(false);
    }
}
