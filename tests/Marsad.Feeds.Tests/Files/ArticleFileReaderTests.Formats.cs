using System.Text;
using Marsad.Feeds.Files;

namespace Marsad.Feeds.Tests.Files;

/// <summary>Pages, compressed files, text that is skipped, and reading on from a position.</summary>
public sealed partial class ArticleFileReaderTests
{
    [Theory]
    [InlineData("page.html")]
    [InlineData("page.HTM")]
    [InlineData("page.xhtml")]
    [InlineData("page.txt")]
    public async Task A_page_is_read_whatever_the_file_is_called(string file)
    {
        string path = Save(file, Encoding.UTF8.GetBytes(SamplePages.Page("اتفاق جديد")));
        Assert.Equal(SamplePages.Article(path, "اتفاق جديد"), Assert.Single(await ReadFileAsync(path)).Article());
    }

    [Fact]
    public async Task A_page_in_an_old_encoding_is_read_too()
    {
        string path = Save("page.txt", Encoding.GetEncoding("windows-1256").GetBytes(SamplePages.Page("اتفاق جديد")));
        Assert.Equal(SamplePages.Article(path, "اتفاق جديد"), Assert.Single(await ReadFileAsync(path)).Article());
    }

    [Fact]
    public async Task A_page_without_an_article_is_skipped()
    {
        string path = Save("front.html", "<!DOCTYPE html><html><body><ul><li><a href='/a'>خبر</a></li></ul></body></html>"u8);
        Assert.Equal(new ArticleSkipped(path, SkipReason.NoArticle, "the page holds no text of an article") { Item = 1 }, Assert.Single(await ReadFileAsync(path)));
    }

    [Fact]
    public async Task A_page_that_is_called_JSON_is_one_failure()
    {
        string path = Save("page.jsonl", "<!DOCTYPE html>\n<html>\n</html>"u8);
        Assert.Equal(new ArticleFailed(path, "this is an HTML page, not JSON Lines; call it .html"), Assert.Single(await ReadFileAsync(path)));
    }

    [Theory]
    [InlineData("<p>فقرة أولى</p><p>فقرة &quot;ثانية&quot;</p>", "فقرة أولى\n\nفقرة \"ثانية\"")]
    [InlineData("<div class=x>سطر<br>سطر</div>", "سطر\nسطر")]
    public async Task Markup_in_the_body_of_a_line_becomes_text(string body, string text) =>
        Assert.Equal(text, Assert.Single(await ReadLinesAsync(System.Text.Json.JsonSerializer.Serialize(new { body }))).Article()?.Body);

    [Fact]
    public async Task A_page_as_the_body_of_a_line_is_read_as_a_page()
    {
        string line = System.Text.Json.JsonSerializer.Serialize(new { id = "7", body = SamplePages.Page("اتفاق جديد") });
        Assert.Equal(SamplePages.Article("7", "اتفاق جديد"), Assert.Single(await ReadLinesAsync(line)).Article());
    }

    [Theory]
    [InlineData("feed.jsonl", 1, "ب ت")]
    [InlineData("feed.jsonl", 3, "")]
    [InlineData("feed.csv", 1, "ب ت")]
    [InlineData("dispatch.txt", 1, "")]
    [InlineData("page.html", 1, "")]
    public async Task Reading_goes_on_behind_the_items_that_were_dealt_with(string file, long passed, string expected)
    {
        string path = Save(file, file.EndsWith("csv", StringComparison.Ordinal) ? "body\nأ\nب\nت\n"u8 : "{\"body\":\"أ\"}\n{\"body\":\"ب\"}\n{\"body\":\"ت\"}\n"u8);
        List<ArticleOutcome> rest = await new ArticleFileReader().ReadAsync(path, passed, TestContext.Current.CancellationToken).CollectAsync();
        Assert.Equal(expected, string.Join(' ', rest.Select(outcome => outcome.Article()?.Body)));
    }

    [Theory]
    [InlineData("feed.jsonl.gz")]
    [InlineData("feed.jsonl")]
    public async Task Gzip_is_recognised_by_its_bytes(string file)
    {
        string path = Save(file, Samples.Gzip("{\"body\":\"أ\"}\n{\"body\":\"ب\"}\n"u8));
        Assert.Equal(["أ", "ب"], (await ReadFileAsync(path)).Select(outcome => outcome.Article()?.Body));
    }

    [Fact]
    public async Task Damaged_gzip_is_a_failure_after_what_could_be_read()
    {
        byte[] bytes = Samples.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"body\":\"{i * 7919L % 104729}\"}}\n"))));
        bytes.AsSpan(bytes.Length / 2, 64).Fill(0xFF);
        List<ArticleOutcome> read = await ReadFileAsync(Save("feed.jsonl.gz", bytes));
        Assert.True(read.Count > 1);
        Assert.StartsWith("reading stopped here", read[^1].Failure()!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_expands_without_measure_is_stopped()
    {
        byte[] bomb = Samples.Gzip(new byte[40 * 1024 * 1024]);
        ArticleOutcome read = Assert.Single(await ReadFileAsync(Save("bomb.jsonl.gz", bomb)));
        Assert.Contains("expands more than 250 times", read.Failure()!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"body\":\"نص\"}", "نص")]
    [InlineData("نص", "نص")]
    public async Task The_format_of_a_nameless_stream_is_told_by_its_beginning(string text, string body)
    {
        foreach (byte[] bytes in (byte[][])[Encoding.UTF8.GetBytes(text), Samples.Gzip(Encoding.UTF8.GetBytes(text))])
        {
            ArticleOutcome read = Assert.Single(await new ArticleFileReader().ReadAsync(new MemoryStream(bytes), "-", cancellationToken: TestContext.Current.CancellationToken).CollectAsync());
            Assert.Equal(body, read.Article()?.Body);
        }
    }

    [Fact]
    public async Task Text_that_is_not_Arabic_is_skipped_with_its_language()
    {
        List<ArticleOutcome> read = await ReadLinesAsync("{\"body\":\"وزیر خارجہ نے کہا ہے کہ حکومت مذاکرات کے لیے تیار ہے\"}\n{\"body\":\"\"}");
        ArticleSkipped language = Assert.IsType<ArticleSkipped>(read[0]);
        Assert.Equal(SkipReason.Language, language.Reason);
        Assert.StartsWith("the text is Urdu", language.Message, StringComparison.Ordinal);
        Assert.Equal("skipped Empty", read[1].Summary());
    }

    [Fact]
    public async Task Garbled_text_fails() =>
        Assert.StartsWith("failed the text is garbled", Assert.Single(await ReadLinesAsync("{\"body\":\"ط§ظ„ط±ط¦ظٹط³ ظپظٹ ط§ظ„ظ‚طµط±\"}")).Summary(), StringComparison.Ordinal);
}
