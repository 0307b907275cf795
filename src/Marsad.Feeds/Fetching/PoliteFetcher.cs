using System.Collections.Concurrent;
using System.Text;

namespace Marsad.Feeds.Fetching;

/// <summary>Asks a site's robots.txt before it fetches, and leaves time between two requests to a host. For use by many threads.</summary>
/// <param name="fetcher">Does the fetching.</param>
/// <param name="limits">Name of the agent, least time between two requests.</param>
/// <param name="clock">Tells the time, and waits.</param>
public sealed class PoliteFetcher(IFetcher fetcher, FetchLimits limits, TimeProvider clock) : IFetcher
{
    private static readonly TimeSpan RulesAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan MissingRulesAge = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _agent = limits.UserAgent.Split('/', ' ')[0];

    /// <inheritdoc/>
    public async ValueTask<FetchResult> FetchAsync(Uri address, Validators? known = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        Host host = _hosts.GetOrAdd(address.GetLeftPart(UriPartial.Authority), _ => new Host());
        await host.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            RobotsRules rules = await RulesOfAsync(host, address, cancellationToken).ConfigureAwait(false);
            if (!rules.Allows(address))
                return new FetchFailed(address, "the site's robots.txt does not allow it", IsTemporary: ReferenceEquals(rules, RobotsRules.DisallowAll));
            await WaitAsync(host, rules.CrawlDelay, cancellationToken).ConfigureAwait(false);
            FetchResult result = await fetcher.FetchAsync(address, known, cancellationToken).ConfigureAwait(false);
            host.Next = clock.GetUtcNow() + Longer(limits.HostInterval, rules.CrawlDelay);
            return result;
        }
        finally
        {
            host.Turn.Release();
        }
    }

    private async ValueTask<RobotsRules> RulesOfAsync(Host host, Uri address, CancellationToken cancellationToken)
    {
        if (host.Rules is not null && clock.GetUtcNow() < host.RulesEnd)
            return host.Rules;
        FetchResult result = await fetcher.FetchAsync(new Uri(address, "/robots.txt"), null, cancellationToken).ConfigureAwait(false);
        // Without the file all is allowed; a site that cannot be reached allows nothing (RFC 9309, section 2.3.1).
        host.Rules = result switch
        {
            Fetched file => RobotsRules.Parse(Encoding.UTF8.GetString(file.Body), _agent),
            FetchFailed { IsTemporary: true } => RobotsRules.DisallowAll,
            _ => RobotsRules.AllowAll,
        };
        host.RulesEnd = clock.GetUtcNow() + (result is FetchFailed { IsTemporary: true } ? MissingRulesAge : RulesAge);
        return host.Rules;
    }

    private async ValueTask WaitAsync(Host host, TimeSpan? delay, CancellationToken cancellationToken)
    {
        TimeSpan wait = host.Next - clock.GetUtcNow();
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        host.Next = clock.GetUtcNow() + Longer(limits.HostInterval, delay);
    }

    private static TimeSpan Longer(TimeSpan interval, TimeSpan? delay) => delay > interval ? delay.Value : interval;

    /// <summary>What is known of a host; one request at a time holds its turn.</summary>
    private sealed class Host
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public RobotsRules? Rules { get; set; }

        public DateTimeOffset RulesEnd { get; set; }

        public DateTimeOffset Next { get; set; } = DateTimeOffset.MinValue;
    }
}
