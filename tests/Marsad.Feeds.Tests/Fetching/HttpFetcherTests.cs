using System.Text;
using Marsad.Feeds.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace Marsad.Feeds.Tests.Fetching;

public sealed class HttpFetcherTests : IAsyncLifetime
{
    private static readonly FetchLimits Limits = new() { AllowsPrivateAddresses = true, BodyLimit = 100_000, RedirectLimit = 3 };

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2024, 7, 15, 12, 0, 0, TimeSpan.Zero));
    private TestServer _server = null!;
    private HttpFetcher _fetcher = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await TestServer.StartAsync();
        _fetcher = new HttpFetcher(Limits, _clock);
    }

    public async ValueTask DisposeAsync()
    {
        _fetcher.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_body_is_got_with_what_a_later_request_needs()
    {
        Uri address = _server.On("/a", "نص", tag: "\"v1\"");
        Fetched fetched = Assert.IsType<Fetched>(await FetchAsync(address));
        Assert.Equal(("نص", "text/html; charset=utf-8", "\"v1\""), (Encoding.UTF8.GetString(fetched.Body), fetched.ContentType, fetched.Validators.ETag));
        Assert.IsType<NotModified>(await FetchAsync(address, fetched.Validators));
    }

    [Theory]
    [InlineData(404, false)]
    [InlineData(410, false)]
    [InlineData(403, false)]
    [InlineData(408, true)]
    [InlineData(429, true)]
    [InlineData(500, true)]
    [InlineData(503, true)]
    public async Task A_status_is_a_failure_that_lasts_or_passes(int status, bool isTemporary)
    {
        FetchFailed failed = await FailAsync(_server.OnStatus("/a", status));
        Assert.Equal(($"the server answered {status}", isTemporary), (failed.Message, failed.IsTemporary));
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Mon, 15 Jul 2024 12:10:00 GMT", 600)]
    [InlineData("Mon, 15 Jul 2024 11:00:00 GMT", 0)]
    [InlineData("soon", null)]
    public async Task Retry_After_is_read_as_a_time_or_a_date(string header, int? seconds) =>
        Assert.Equal(seconds, (int?)(await FailAsync(_server.OnStatus("/a", 429, header))).RetryAfter?.TotalSeconds);

    [Fact]
    public async Task Redirects_are_followed_and_resolved()
    {
        _server.On("/news/c", "نص");
        _server.OnRedirect("/news/b", "c");
        Fetched fetched = Assert.IsType<Fetched>(await FetchAsync(_server.OnRedirect("/a", "/news/b")));
        Assert.Equal("/news/c", fetched.Address.AbsolutePath);
    }

    [Fact]
    public async Task A_redirect_loop_ends_at_the_limit()
    {
        Assert.Equal("more than 3 redirects", (await FailAsync(_server.OnRedirect("/a", "/a"))).Message);
        Assert.Equal(4, _server.Requests.Length);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example/x")]
    [InlineData("gopher://127.0.0.1/x")]
    public async Task Only_http_is_fetched_after_redirects_too(string target)
    {
        Assert.Equal("only http and https are fetched", (await FailAsync(new Uri(target))).Message);
        Assert.Equal("only http and https are fetched", (await FailAsync(_server.OnRedirect("/a", target))).Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_without_end_is_cut_off_at_the_limit(bool isGzip)
    {
        byte[] piece = isGzip ? Samples.Gzip(new byte[10_000_000]) : new byte[10_000];
        Uri address = _server.On("/a", async context =>
        {
            context.Response.Headers.ContentEncoding = isGzip ? "gzip" : default;
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(piece, context.RequestAborted);
        });
        Assert.Equal("the body is longer than 100000 bytes", (await FailAsync(address)).Message);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up_after_the_time_limit()
    {
        var asked = new TaskCompletionSource();
        Uri address = _server.On("/a", async context =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        Task<FetchResult> fetching = FetchAsync(address);
        await asked.Task;
        Assert.False(fetching.IsCompleted);
        _clock.Advance(Limits.Timeout);
        FetchFailed failed = Assert.IsType<FetchFailed>(await fetching);
        Assert.Equal(("no answer within 30 s", true), (failed.Message, failed.IsTemporary));
    }

    [Fact]
    public async Task A_body_that_breaks_off_passes()
    {
        Uri address = _server.On("/a", async context =>
        {
            context.Response.ContentLength = 1_000;
            await context.Response.Body.WriteAsync(new byte[10]);
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        Assert.True((await FailAsync(address)).IsTemporary);
    }

    [Fact]
    public async Task Whoever_gives_up_gets_an_exception()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _fetcher.FetchAsync(_server.On("/a", "نص"), null, stop.Token));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("2130706433")]
    public async Task This_machine_is_refused_by_name_and_number(string host)
    {
        _server.On("/a", "نص");
        using var fetcher = new HttpFetcher(new FetchLimits(), _clock);
        FetchFailed failed = Assert.IsType<FetchFailed>(await fetcher.FetchAsync(new Uri($"http://{host}:{_server.Address.Port}/a"), null, TestContext.Current.CancellationToken));
        Assert.EndsWith("is an address of this machine or of a private network", failed.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    private Task<FetchResult> FetchAsync(Uri address, Validators? known = null) => _fetcher.FetchAsync(address, known, TestContext.Current.CancellationToken).AsTask();

    private async Task<FetchFailed> FailAsync(Uri address) => Assert.IsType<FetchFailed>(await FetchAsync(address));
}
