using Marsad.Feeds.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace Marsad.Feeds.Tests.Fetching;

public class PoliteFetcherTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly FakeFetcher _site = new();
    private readonly PoliteFetcher _fetcher;

    public PoliteFetcherTests() => _fetcher = new PoliteFetcher(_site, new FetchLimits { HostInterval = TimeSpan.FromSeconds(2) }, _clock);

    [Fact]
    public async Task Robots_are_asked_once_and_heeded()
    {
        _site.On("https://a.example/robots.txt", "User-agent: *\nDisallow: /x");
        Assert.Equal("the site's robots.txt does not allow it", Assert.IsType<FetchFailed>(await FetchAsync("https://a.example/x/1")).Message);
        Assert.IsType<FetchFailed>(await FetchAsync("https://a.example/x/2"));
        Assert.Equal(["https://a.example/robots.txt"], _site.Requests);
    }

    [Fact]
    public async Task A_site_whose_robots_cannot_be_had_is_left_alone_for_a_while()
    {
        _site.OnFailure("https://a.example/robots.txt", isTemporary: true);
        _site.On("https://a.example/1", "نص");
        Assert.True(Assert.IsType<FetchFailed>(await FetchAsync("https://a.example/1")).IsTemporary);
        _site.On("https://a.example/robots.txt", "");
        _clock.Advance(TimeSpan.FromMinutes(20));
        Assert.IsType<Fetched>(await FetchAsync("https://a.example/1"));
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10)]
    [InlineData("User-agent: *\nCrawl-delay: 1", 2)]
    public async Task Two_requests_to_a_host_are_apart_in_time(string robots, int seconds)
    {
        _site.On("https://a.example/robots.txt", robots);
        _site.On("https://a.example/1", "نص");
        _site.On("https://b.example/1", "نص");
        await FetchAsync("https://a.example/1");
        Task<FetchResult> second = FetchAsync("https://a.example/1");
        // Another host need not wait.
        Assert.IsType<Fetched>(await FetchAsync("https://b.example/1"));
        _clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.False(second.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.IsType<Fetched>(await second);
    }

    private Task<FetchResult> FetchAsync(string address) => _fetcher.FetchAsync(new Uri(address), null, TestContext.Current.CancellationToken).AsTask();
}
