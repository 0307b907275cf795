namespace Marsad.Feeds.Polling;

/// <summary>When a feed is asked again.</summary>
/// <param name="Interval">Time between two requests that go well. Default: 15 minutes.</param>
/// <param name="LongestWait">Longest time after failures, and longest that a server may ask for. Default: 1 day.</param>
public sealed record PollSchedule(TimeSpan Interval, TimeSpan LongestWait)
{
    /// <summary>A quarter of an hour, a day.</summary>
    public static PollSchedule Default { get; } = new(TimeSpan.FromMinutes(15), TimeSpan.FromDays(1));

    /// <summary>Time to wait after so many <paramref name="failures"/> in a row: the interval, doubled each time, but no less than the server asks for.</summary>
    public TimeSpan After(int failures, TimeSpan? retryAfter = null)
    {
        const int MostDoublings = 20;
        TimeSpan wait = Interval * Math.Pow(2, Math.Clamp(failures, 0, MostDoublings));
        if (retryAfter > wait)
            wait = retryAfter.Value;
        return wait < LongestWait ? wait : LongestWait;
    }
}
