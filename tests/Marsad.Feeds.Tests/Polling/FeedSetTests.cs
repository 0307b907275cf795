using Marsad.Feeds.Fetching;
using Marsad.Feeds.Polling;
using Marsad.Feeds.Positions;
using Marsad.Feeds.Tests.Fetching;
using Marsad.Feeds.Tests.Syndication;
using Microsoft.Extensions.Time.Testing;

namespace Marsad.Feeds.Tests.Polling;

/// <summary>Feeds that fail in every way, side by side, over HTTP.</summary>
public sealed class FeedSetTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("marsad-feeds-").FullName;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2024, 7, 15, 12, 0, 0, TimeSpan.Zero));
    private TestServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await TestServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Feeds_that_fail_cost_no_other_and_come_in_full_once_they_are_well()
    {
        string[] names = ["sound", "error", "busy", "loop", "broken", "zipped", "gone"];
        foreach (string name in names)
            _server.On($"/p/{name}", SamplePages.Page($"خبر {name}"));
        OnFeed("sound");
        _server.OnStatus("/error", 500);
        _server.OnStatus("/busy", 429, "7200");
        _server.OnRedirect("/loop", "/loop");
        _server.On("/broken", FeedOf("broken")[..^40], "application/rss+xml");
        _server.On("/zipped", async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(Samples.Gzip(System.Text.Encoding.UTF8.GetBytes(FeedOf("zipped"))).AsMemory(0, 60));
        });
        _server.OnStatus("/gone", 410);

        Dictionary<string, List<string>> first = await PollAsync(names);
        Assert.Equal(["article خبر sound"], first["/sound"]);
        Assert.All(names.Skip(1), name => Assert.StartsWith("failed ", Assert.Single(first["/" + name]), StringComparison.Ordinal));

        foreach (string name in names)
            OnFeed(name);
        _clock.Advance(TimeSpan.FromHours(3));
        Dictionary<string, List<string>> second = await PollAsync(names);
        Assert.False(second.ContainsKey("/sound"));
        Assert.All(names.Skip(1), name => Assert.Equal([$"article خبر {name}"], second["/" + name]));

        _clock.Advance(TimeSpan.FromHours(3));
        Assert.Empty(await PollAsync(names));
    }

    [Fact]
    public async Task A_caller_that_stops_early_leaves_no_request_behind()
    {
        _server.On("/p/a", SamplePages.Page("خبر a"));
        OnFeed("a");
        var left = new TaskCompletionSource();
        _server.On("/slow", async context =>
        {
            context.RequestAborted.Register(left.SetResult);
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        using var fetcher = new HttpFetcher(new FetchLimits { AllowsPrivateAddresses = true }, _clock);
        var set = new FeedSet(new FeedPoller(fetcher, PollSchedule.Default, _clock), new FolderPositions(_folder));
        await foreach (FeedSetOutcome _ in set.PollAsync([new Uri(_server.Address, "/a"), new Uri(_server.Address, "/slow")], cancellationToken: TestContext.Current.CancellationToken))
        {
            while (!_server.Requests.Contains("/slow"))
                await Task.Yield();
            break;
        }
        await left.Task;
    }

    private void OnFeed(string name) => _server.On($"/{name}", FeedOf(name), "application/rss+xml");

    private string FeedOf(string name) => FeedSample.Rss(FeedSample.Item($"p/{name}")).Replace("https://nahr.example/p/", $"{_server.Address}p/", StringComparison.Ordinal);

    private async Task<Dictionary<string, List<string>>> PollAsync(string[] names)
    {
        // Each run is a new process: all it knows is in the folder.
        var positions = new FolderPositions(_folder);
        using var fetcher = new HttpFetcher(new FetchLimits { AllowsPrivateAddresses = true }, _clock);
        var set = new FeedSet(new FeedPoller(fetcher, PollSchedule.Default, _clock), positions);
        var outcomes = new Dictionary<string, List<string>>();
        await foreach ((Uri feed, FeedOutcome step) in set.PollAsync(names.Select(name => new Uri(_server.Address, "/" + name)), cancellationToken: TestContext.Current.CancellationToken))
        {
            if (step.Outcome is not null)
            {
                outcomes.TryAdd(feed.AbsolutePath, []);
                outcomes[feed.AbsolutePath].Add(step.Outcome.Summary());
            }
            await positions.SaveAsync(feed.AbsoluteUri, step.Position, TestContext.Current.CancellationToken);
        }
        return outcomes;
    }
}
