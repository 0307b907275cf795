using System.IO.Compression;
using System.Text;
using Marsad.Feeds.Files;

namespace Marsad.Feeds.Tests.Archives;

public class WarcFormatTests
{
    public static TheoryData<bool> Compressions => [false, true];

    [Theory]
    [MemberData(nameof(Compressions))]
    public async Task Pages_are_read_and_other_records_passed_over(bool isGzip)
    {
        WarcSample warc = new WarcSample(isGzip)
            .Record("warcinfo", "application/warc-fields", "info", "software: crawler\r\n"u8.ToArray())
            .Record("request", "application/http; msgtype=request", "q", "GET / HTTP/1.1\r\n\r\n"u8.ToArray())
            .Page("a1")
            .Page("moved", status: 301)
            .Response("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", [0x89, 0x50])
            .Page("b2");
        List<ArticleOutcome> read = await ReadAsync(warc.ToArray());
        Assert.Equal([SamplePages.Article("urn:uuid:a1", "a1", "https://nahr.example/a1"), SamplePages.Article("urn:uuid:b2", "b2", "https://nahr.example/b2")], read.Select(outcome => outcome.Article()));
        Assert.Equal([3L, 6L], read.Select(outcome => outcome.Item));
    }

    [Theory]
    [MemberData(nameof(Compressions))]
    public async Task A_damaged_record_is_reported_with_its_place_and_costs_no_other(bool isGzip)
    {
        WarcSample warc = new WarcSample(isGzip).Page("a1").Page("b2").Page("c3");
        byte[] bytes = warc.ToArray();
        // Plain: the record's beginning; compressed: its data.
        bytes.AsSpan(warc.Offsets[1] + (isGzip ? 20 : 0), 4).Fill((byte)'?');
        List<ArticleOutcome> read = await ReadAsync(bytes);
        Assert.Equal(["a1", null, "c3"], read.Select(outcome => outcome.Article()?.Title));
        Assert.Equal($"news.warc, byte {warc.Offsets[1]}", read[1].Place);
        Assert.EndsWith("passed over", read[1].Failure()!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(-5)]
    [InlineData(100_000)]
    public async Task A_wrong_length_costs_its_record_alone(int error)
    {
        byte[] block = Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + SamplePages.Page("b2"));
        WarcSample warc = new WarcSample(isGzip: false).Page("a1").Record("response", "application/http", "b2", block, block.Length + error).Page("c3");
        List<ArticleOutcome> read = await ReadAsync(warc.ToArray());
        Assert.Equal(["a1", null, "c3"], read.Select(outcome => outcome.Article()?.Title));
        Assert.Equal($"news.warc, byte {warc.Offsets[1]}", read[1].Place);
    }

    [Theory]
    [MemberData(nameof(Compressions))]
    public async Task A_file_that_is_cut_off_gives_what_is_whole(bool isGzip)
    {
        WarcSample warc = new WarcSample(isGzip).Page("a1").Page("b2");
        List<ArticleOutcome> read = await ReadAsync(warc.ToArray()[..^20]);
        Assert.Equal(["a1", null], read.Select(outcome => outcome.Article()?.Title));
    }

    [Theory]
    [InlineData("no-length", "WARC/1.0\r\nWARC-Type: response\r\n\r\n")]
    [InlineData("rubbish", "xyz xyz\r\n")]
    public async Task Rubbish_between_records_is_one_failure(string id, string rubbish)
    {
        WarcSample warc = new WarcSample(isGzip: false).Page("a1").Raw(Encoding.ASCII.GetBytes(rubbish)).Page(id);
        Assert.Equal(["a1", null, id], (await ReadAsync(warc.ToArray())).Select(outcome => outcome.Article()?.Title));
    }

    [Fact]
    public async Task Bytes_between_members_cost_the_record_before_them_at_most()
    {
        byte[] warc = [.. new WarcSample(isGzip: true).Page("a1").Page("b2").ToArray(), 1, 2, 3, .. new WarcSample(isGzip: true).Page("c3").ToArray()];
        Assert.Equal(["a1", null, "c3"], (await ReadAsync(warc)).Select(outcome => outcome.Article()?.Title));
    }

    [Fact]
    public async Task Chunks_and_compression_of_the_response_are_undone()
    {
        byte[] page = Encoding.UTF8.GetBytes(SamplePages.Page("مضغوط"));
        byte[] chunked = [.. Encoding.ASCII.GetBytes($"{10:x}\r\n"), .. page[..10], .. Encoding.ASCII.GetBytes($"\r\n{page.Length - 10:X};ext=1\r\n"), .. page[10..], .. "\r\n0\r\n\r\n"u8];
        using var brotli = new MemoryStream();
        using (var stream = new BrotliStream(brotli, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write(page);
        byte[] warc = new WarcSample(isGzip: true)
            .Response("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n", Samples.Gzip(page))
            .Response("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n", chunked)
            .Response("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n", brotli.ToArray())
            // Joined and unpacked by the crawler, which kept the headers.
            .Response("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n", page)
            .ToArray();
        Assert.Equal(Enumerable.Repeat("مضغوط", 4), (await ReadAsync(warc)).Select(outcome => outcome.Article()?.Title));
    }

    [Fact]
    public async Task The_charset_of_the_response_is_heeded() =>
        Assert.Equal("العنوان في المدينة", Assert.Single(await ReadAsync(new WarcSample(isGzip: false).Page("العنوان في المدينة", charset: "windows-1256").ToArray())).Article()?.Title);

    [Fact]
    public async Task Text_records_of_Common_Crawl_are_articles_without_title()
    {
        byte[] warc = new WarcSample(isGzip: true).Record("conversion", "text/plain", "t1", "قالت الوزارة في بيان إن الوفد وصل"u8.ToArray()).ToArray();
        Assert.Equal(new Article("urn:uuid:t1", null, "قالت الوزارة في بيان إن الوفد وصل", "nahr.example", "https://nahr.example/t1"), Assert.Single(await ReadAsync(warc)).Article());
    }

    [Theory]
    [MemberData(nameof(Compressions))]
    public async Task Reading_goes_on_behind_any_record(bool isGzip)
    {
        byte[] warc = new WarcSample(isGzip).Page("a1").Page("moved", status: 302).Page("b2").Page("c3").ToArray();
        List<ArticleOutcome> read = await ReadAsync(warc);
        for (int i = 0; i < read.Count; i++)
            Assert.Equal(read.Skip(i + 1), await ReadAsync(warc, passed: read[i].Item));
    }

    [Theory]
    [MemberData(nameof(Compressions))]
    public async Task A_record_over_the_limit_is_passed_over(bool isGzip)
    {
        byte[] warc = new WarcSample(isGzip).Page("a1").Response("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", new byte[300_000]).Page("c3").ToArray();
        List<ArticleOutcome> read = await ReadAsync(warc, options: new FileReadingOptions { ItemLimit = 100_000 });
        Assert.Equal(["a1", null, "c3"], read.Select(outcome => outcome.Article()?.Title));
    }

    private static Task<List<ArticleOutcome>> ReadAsync(byte[] warc, long passed = 0, FileReadingOptions? options = null) =>
        new ArticleFileReader(options).ReadAsync(new MemoryStream(warc), "news.warc", SourceFormat.Warc, passed, TestContext.Current.CancellationToken).CollectAsync();
}
