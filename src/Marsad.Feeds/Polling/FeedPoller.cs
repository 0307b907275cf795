using System.Runtime.CompilerServices;
using Marsad.Feeds.Fetching;
using Marsad.Feeds.Syndication;

namespace Marsad.Feeds.Polling;

/// <summary>Asks a feed what is new, and gives each new item once. For use by many threads.</summary>
/// <param name="fetcher">Gets feeds and pages, politely as a rule (<see cref="PoliteFetcher"/>).</param>
/// <param name="schedule">When to ask again.</param>
/// <param name="clock">Tells the time.</param>
public sealed class FeedPoller(IFetcher fetcher, PollSchedule schedule, TimeProvider clock)
{
    private readonly FeedItemReader _items = new(fetcher);

    /// <summary>The new items of the feed at <paramref name="feed"/>, the oldest first.</summary>
    /// <param name="feed">Address of the feed.</param>
    /// <param name="position">How far it has been read. Before its <see cref="FeedPosition.NotBefore"/> nothing is asked and nothing given.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>
    /// Each outcome with the position behind it; the last one bears the time of the next request. A feed that cannot be had is one failure; an item whose page
    /// cannot be had for the moment is a failure and comes again with the next request.
    /// </returns>
    public async IAsyncEnumerable<FeedOutcome> PollAsync(Uri feed, FeedPosition position, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(position);
        if (clock.GetUtcNow() < position.NotBefore)
            yield break;
        FetchResult result = await fetcher.FetchAsync(feed, position.Validators, cancellationToken).ConfigureAwait(false);
        if (result is NotModified)
        {
            yield return new FeedOutcome(null, Succeeded(position));
            yield break;
        }
        if (Parse(result, out FeedDocument? document, out string fault) is not Fetched answer)
        {
            yield return Failed(feed, position, fault, (result as FetchFailed)?.RetryAfter);
            yield break;
        }
        bool isComplete = true;
        foreach (FeedItem item in NewItems(document!, position))
        {
            FeedItemReading reading = await _items.ReadAsync(item, document!, position.Attempts.GetValueOrDefault(item.Key), cancellationToken).ConfigureAwait(false);
            position = reading.IsDone ? position.WithSeen(item.Key) : position.WithAttempt(item.Key);
            isComplete &= reading.IsDone;
            yield return new FeedOutcome(reading.Outcome, position);
        }
        HashSet<string> present = [.. document!.Items.Select(item => item.Key)];
        yield return new FeedOutcome(null, Succeeded(position with { Validators = isComplete ? answer.Validators : null }).Trimmed(present));
    }

    private static Fetched? Parse(FetchResult result, out FeedDocument? document, out string fault)
    {
        (document, fault) = (null, (result as FetchFailed)?.Message ?? "");
        if (result is not Fetched answer)
            return null;
        try
        {
            document = FeedParser.Parse(answer.Body, answer.ContentType, answer.Address);
            return answer;
        }
        catch (FormatException e)
        {
            fault = e.Message;
            return null;
        }
    }

    /// <summary>Those whose key was not dealt with, each once though the feed may have it twice.</summary>
    private static FeedItem[] NewItems(FeedDocument document, FeedPosition position)
    {
        HashSet<string> seen = [.. position.Seen];
        return [.. document.Items.Where(item => seen.Add(item.Key)).Reverse()];
    }

    private FeedPosition Succeeded(FeedPosition position) => position with { Failures = 0, NotBefore = clock.GetUtcNow() + schedule.After(0) };

    private FeedOutcome Failed(Uri feed, FeedPosition position, string message, TimeSpan? retryAfter)
    {
        int failures = position.Failures + 1;
        DateTimeOffset next = clock.GetUtcNow() + schedule.After(failures, retryAfter);
        string when = next.UtcDateTime.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return new FeedOutcome(new ArticleFailed(feed.AbsoluteUri, $"{message}; asked again at {when} UTC"), position with { Failures = failures, NotBefore = next });
    }
}
