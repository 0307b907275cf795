using Marsad.Feeds.Polling;
using Marsad.Feeds.Tests.Fetching;
using Marsad.Feeds.Tests.Syndication;
using Microsoft.Extensions.Time.Testing;

namespace Marsad.Feeds.Tests.Polling;

public class FeedPollerTests
{
    private const string Feed = "https://nahr.example/feed";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2024, 7, 15, 12, 0, 0, TimeSpan.Zero));
    private readonly FakeFetcher _site = new();
    private readonly FeedPoller _poller;
    private FeedPosition _position = FeedPosition.Start;

    public FeedPollerTests()
    {
        _poller = new FeedPoller(_site, PollSchedule.Default, _clock);
        foreach (string path in (string[])["1", "2", "3"])
            _site.On($"https://nahr.example/{path}", SamplePages.Page($"خبر {path}"));
    }

    [Fact]
    public async Task New_items_are_given_once_the_oldest_first_with_their_pages_text()
    {
        Publish(FeedSample.Item("2"), FeedSample.Item("1"));
        Assert.Equal(["article خبر 1", "article خبر 2"], await PollAsync());
        Publish(FeedSample.Item("3"), FeedSample.Item("2"), FeedSample.Item("1"));
        Assert.Equal(["article خبر 3"], await PollAsync());
        Assert.Empty(await PollAsync());
    }

    [Fact]
    public async Task Text_in_full_needs_no_page()
    {
        string text = string.Concat(Enumerable.Repeat("<p>قالت الوزارة في بيان إن الوفد وصل إلى العاصمة صباح اليوم.</p>", 8));
        Publish(FeedSample.Item("9", extra: $"<content:encoded><![CDATA[{text}]]></content:encoded>"));
        Assert.Equal(["article خبر 9"], await PollAsync());
        Assert.Equal([Feed], _site.Requests);
    }

    [Fact]
    public async Task Changed_ids_campaign_parameters_and_repeated_items_are_not_new()
    {
        Publish(FeedSample.Item("1", guid: "a"), FeedSample.Item("1", guid: "b"));
        Assert.Equal(["article خبر 1"], await PollAsync());
        Publish(FeedSample.Item("1?utm_source=rss", guid: "c"), FeedSample.Item("1#top", guid: "d"));
        Assert.Empty(await PollAsync());
    }

    [Fact]
    public async Task A_page_that_cannot_be_had_for_the_moment_comes_again_though_the_feed_is_not_modified()
    {
        PublishTagged("v1", FeedSample.Item("2"), FeedSample.Item("1"));
        _site.OnFailure("https://nahr.example/1", isTemporary: true);
        Assert.Equal(["failed no; it is tried again with the next request of the feed", "article خبر 2"], await PollAsync());
        _site.On("https://nahr.example/1", SamplePages.Page("خبر 1"));
        Assert.Equal(["article خبر 1"], await PollAsync());
        int requests = _site.Requests.Count;
        Assert.Empty(await PollAsync());
        // 304: the feed alone was asked.
        Assert.Equal(requests + 1, _site.Requests.Count);
    }

    [Fact]
    public async Task A_page_that_stays_away_is_given_up_for_the_summary()
    {
        Publish(FeedSample.Item("1"));
        _site.OnFailure("https://nahr.example/1", isTemporary: true);
        List<string> all = [];
        for (int i = 0; i < 7; i++)
            all.AddRange(await PollAsync());
        Assert.Equal(5, all.Count);
        Assert.Equal("article خبر 1", all[^1]);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(200)]
    public async Task A_page_that_is_gone_or_no_article_gives_the_summary(int status)
    {
        Publish(FeedSample.Item("1"));
        if (status == 404)
            _site.OnFailure("https://nahr.example/1", isTemporary: false);
        else
            _site.On("https://nahr.example/1", "<html><body>سجل الدخول</body></html>");
        Assert.Equal(["article خبر 1"], await PollAsync());
    }

    [Fact]
    public async Task Stopped_at_any_item_and_gone_on_with_nothing_is_lost_or_doubled()
    {
        Publish(FeedSample.Item("3"), FeedSample.Item("2"), FeedSample.Item("1"));
        List<string> all = [];
        for (int run = 0; run < 4; run++)
        {
            // Stores one outcome with its position, then is stopped.
            await foreach (FeedOutcome step in _poller.PollAsync(new Uri(Feed), _position, TestContext.Current.CancellationToken))
            {
                if (step.Outcome is not null)
                    all.Add(step.Outcome.Summary());
                _position = step.Position;
                break;
            }
        }
        Assert.Equal(["article خبر 1", "article خبر 2", "article خبر 3"], all);
    }

    [Fact]
    public async Task Failures_wait_longer_each_time_and_success_resets_the_wait()
    {
        _site.OnFailure(Feed, isTemporary: true);
        List<double> waits = [];
        for (int i = 0; i < 8; i++)
        {
            await PollAsync(advances: false);
            waits.Add((_position.NotBefore - _clock.GetUtcNow()).TotalMinutes);
            _clock.SetUtcNow(_position.NotBefore);
        }
        Assert.Equal([30, 60, 120, 240, 480, 960, 1440, 1440], waits);
        Publish(FeedSample.Item("1"));
        Assert.Equal(["article خبر 1"], await PollAsync(advances: false));
        Assert.Equal(TimeSpan.FromMinutes(15), _position.NotBefore - _clock.GetUtcNow());
    }

    [Theory]
    [InlineData(3_600, 60)]
    [InlineData(10, 30)]
    [InlineData(9_999_999, 1_440)]
    public async Task Retry_After_is_heeded_within_reason(int seconds, int minutes)
    {
        _site.OnFailure(Feed, isTemporary: true, TimeSpan.FromSeconds(seconds));
        await PollAsync(advances: false);
        Assert.Equal(TimeSpan.FromMinutes(minutes), _position.NotBefore - _clock.GetUtcNow());
    }

    [Fact]
    public async Task Before_its_time_a_feed_is_not_asked()
    {
        Publish(FeedSample.Item("1"));
        await PollAsync(advances: false);
        int requests = _site.Requests.Count;
        Assert.Empty(await PollAsync(advances: false));
        Assert.Equal(requests, _site.Requests.Count);
    }

    [Fact]
    public async Task A_feed_that_is_not_whole_fails_and_loses_nothing()
    {
        _site.On(Feed, FeedSample.Rss(FeedSample.Item("1"))[..^30], "application/rss+xml");
        Assert.StartsWith("failed the feed cannot be read: ", Assert.Single(await PollAsync()), StringComparison.Ordinal);
        Publish(FeedSample.Item("1"));
        Assert.Equal(["article خبر 1"], await PollAsync());
    }

    [Fact]
    public async Task Old_keys_are_forgotten_but_not_those_of_present_items()
    {
        _position = FeedPosition.Start with { Seen = [.. Enumerable.Range(0, FeedPosition.SeenLimit + 100).Select(i => i == 0 ? "https://nahr.example/1" : $"old {i}")] };
        Publish(FeedSample.Item("1"));
        Assert.Empty(await PollAsync());
        Assert.InRange(_position.Seen.Count, FeedPosition.SeenLimit, FeedPosition.SeenLimit + 2);
        Assert.Contains("https://nahr.example/1", _position.Seen);
    }

    private void Publish(params string[] items) => PublishTagged(null, items);

    private void PublishTagged(string? tag, params string[] items) => _site.On(Feed, FeedSample.Rss(items), "application/rss+xml", tag);

    /// <summary>Polls once, storing each outcome with its position.</summary>
    private async Task<List<string>> PollAsync(bool advances = true)
    {
        if (advances)
            _clock.SetUtcNow(_position.NotBefore > _clock.GetUtcNow() ? _position.NotBefore : _clock.GetUtcNow());
        List<string> outcomes = [];
        await foreach (FeedOutcome step in _poller.PollAsync(new Uri(Feed), _position, TestContext.Current.CancellationToken))
        {
            if (step.Outcome is not null)
                outcomes.Add(step.Outcome.Summary());
            _position = step.Position;
        }
        return outcomes;
    }
}
