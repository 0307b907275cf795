using System.Text;
using Marsad.Storage.Formats;

namespace Marsad.Storage.Tests.Formats;

public sealed class ArticleReaderTests : IDisposable
{
    private const string DateExpected = "; a date (2024-07-15) or date-time (2024-07-15T09:30:00Z) is expected";

    private readonly string _folder = Directory.CreateTempSubdirectory("marsad-articles-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Reads_every_field_of_a_line()
    {
        const string Known = """ "id":"7","title":"عنوان","body":"نص","published":"2024-07-15","source":"وكالة","url":"https://a.example/7","language":"ar" """;
        const string Unknown = """ "tags":[{"body":["لا"]}],"views":3 """;
        var expected = new Article("7", "عنوان", "نص", "وكالة", "https://a.example/7", new DateOnly(2024, 7, 15), "ar");
        Assert.Equal(expected, Assert.Single(await ReadLinesAsync($"{{{Known},{Unknown}}}")).Article);
    }

    [Theory]
    [InlineData("""{"body":"نص"}""", "feed.jsonl:1", null, "نص")]
    [InlineData("""{"text":"نص"}""", "feed.jsonl:1", null, "نص")]
    [InlineData("""{"text":"ملخص","body":"نص"}""", "feed.jsonl:1", null, "نص")]
    [InlineData("""{"id":null,"title":null,"body":"نص","published":null,"source":null}""", "feed.jsonl:1", null, "نص")]
    [InlineData("""{"id":"","body":"نص"}""", "feed.jsonl:1", null, "نص")]
    [InlineData("""{"id":42,"body":"نص"}""", "42", null, "نص")]
    [InlineData("""{"title":"عنوان","body":""}""", "feed.jsonl:1", "عنوان", "")]
    [InlineData("""  {"body":"\u0646\u0635\n\ud83d\udd4a"}  """, "feed.jsonl:1", null, "نص\n🕊")]
    public async Task Reads_lines_that_leave_fields_out(string line, string id, string? title, string body)
    {
        Article article = Assert.Single(await ReadLinesAsync(line)).Article!;
        Assert.Equal((id, title, body), (article.Id, article.Title, article.Body));
        Assert.Null(article.Published);
    }

    [Theory]
    [InlineData("2024-07-15")]
    [InlineData("2024-07-15T23:59")]
    [InlineData("2024-07-15T23:59:59Z")]
    [InlineData("2024-07-15T01:30:00+03:00")]
    [InlineData("2024-07-15T23:30:00-08:00")]
    [InlineData("2024-07-15T01:30:00.123456+00:00")]
    [InlineData("2024-07-15 01:30:00")]
    public async Task The_day_of_publication_is_the_day_as_written(string published)
    {
        ArticleOrFault read = Assert.Single(await ReadLinesAsync($$"""{"body":"نص","published":"{{published}}"}"""));
        Assert.Equal(new DateOnly(2024, 7, 15), read.Article?.Published);
    }

    [Theory]
    [InlineData("""{"title":"عنوان"}""", "«body» is missing")]
    [InlineData("""{"body":null}""", "«body» is missing")]
    [InlineData("{}", "«body» is missing")]
    [InlineData("""{"body":5}""", "«body» is a number; text is expected")]
    [InlineData("""{"body":["نص"]}""", "«body» is a list; text is expected")]
    [InlineData("""{"body":{"ar":"نص"}}""", "«body» is an object; text is expected")]
    [InlineData("""{"body":"نص","title":true}""", "«title» is true or false; text is expected")]
    [InlineData("""{"body":"نص","id":["7"]}""", "«id» is a list; text is expected")]
    [InlineData("""{"body":"نص","published":20240715}""", "«published» is a number; text is expected")]
    [InlineData("""{"body":"نص","published":"15/07/2024"}""", "«published» is «15/07/2024»" + DateExpected)]
    [InlineData("""{"body":"نص","published":"2024-02-30"}""", "«published» is «2024-02-30»" + DateExpected)]
    [InlineData("""{"body":"نص","published":"2024-07-15T25:00"}""", "«published» is «2024-07-15T25:00»" + DateExpected)]
    [InlineData("""{"body":"\ud800"}""", "«body» has half a surrogate pair (\\uD800 … \\uDFFF alone)")]
    [InlineData("""{"body":"<p>نص</p>"}""", "«body» is HTML, which is not read; give the article's text alone")]
    [InlineData("""{"text":"\n<div class=\"a\">نص</div>"}""", "«body» is HTML, which is not read; give the article's text alone")]
    [InlineData("""["نص"]""", "the line is no JSON object; an object with «body» is expected")]
    [InlineData("\"نص\"", "the line is no JSON object; an object with «body» is expected")]
    [InlineData("null", "the line is no JSON object; an object with «body» is expected")]
    [InlineData("نص بلا أقواس", "byte 0 of the line: no valid JSON; each line must be one JSON object")]
    [InlineData("{\"body\":\"نص\"", "byte 14 of the line: no valid JSON; each line must be one JSON object")]
    [InlineData("{\"body\":\"نص\"} {\"body\":\"نص\"}", "byte 16 of the line: no valid JSON; each line must be one JSON object")]
    [InlineData("{\"body\":\"نص\",}", "byte 15 of the line: no valid JSON; each line must be one JSON object")]
    [InlineData("{\"body\":\"a\tb\"}", "byte 10 of the line: no valid JSON; each line must be one JSON object")]
    public async Task A_bad_line_is_a_fault_and_reading_goes_on(string bad, string message)
    {
        List<ArticleOrFault> read = await ReadLinesAsync($"{{\"body\":\"قبل\"}}\n{bad}\n{{\"body\":\"بعد\"}}\n");
        Assert.Equal(["قبل", null, "بعد"], read.Select(item => item.Article?.Body));
        Assert.Equal(new ArticleFault("feed.jsonl:2", message), read[1].Fault);
        Assert.False(read[1].IsArticle);
    }

    [Fact]
    public async Task Nesting_without_end_is_a_fault()
    {
        string line = "{\"x\":" + new string('[', 10_000);
        Assert.Contains("no valid JSON", Assert.Single(await ReadLinesAsync(line)).Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_not_UTF8_is_a_fault_and_reading_goes_on()
    {
        // «نص» in Windows-1256.
        byte[] bytes = [.. "{\"body\":\""u8, 0xE4, 0xD5, .. "\"}\n{\"body\":\"b\"}"u8];
        List<ArticleOrFault> read = await ReadLinesAsync(new ArticleReader(), new MemoryStream(bytes));
        Assert.Equal(new ArticleFault("feed.jsonl:1", "byte 9 of the line is not UTF-8; convert the file to UTF-8"), read[0].Fault);
        Assert.Equal("b", read[1].Article?.Body);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_line_over_the_limit_is_a_fault_however_the_bytes_arrive(int piece)
    {
        const int Limit = 40;
        string fits = $"{{\"body\":\"{new string('a', Limit - 11)}\"}}";
        string exceeds = $"{{\"body\":\"{new string('b', Limit - 10)}\"}}";
        string far = $"{{\"body\":\"{new string('c', 300_000)}\"}}";
        byte[] bytes = Encoding.UTF8.GetBytes($"\uFEFF{fits}\r\n{exceeds}\r\n{far}\n{fits}\n{far}");
        List<ArticleOrFault> read = await ReadLinesAsync(new ArticleReader(Limit), new PiecewiseStream(bytes, piece));
        Assert.Equal([true, false, false, true, false], read.Select(item => item.IsArticle));
        Assert.Equal(new ArticleFault("feed.jsonl:2", "the line is longer than 40 bytes; it was passed over"), read[1].Fault);
        Assert.Equal("feed.jsonl:4", read[3].Article?.Id);
        Assert.Equal("feed.jsonl:5", read[4].Fault?.Place);
    }

    [Fact]
    public async Task A_line_longer_than_the_buffer_is_read_whole()
    {
        string body = string.Concat(Enumerable.Repeat("نص طويل ", 100_000));
        List<ArticleOrFault> read = await ReadLinesAsync($"{{\"body\":\"{body}\"}}\n{{\"body\":\"بعد\"}}");
        Assert.Equal([body, "بعد"], read.Select(item => item.Article?.Body));
    }

    [Fact]
    public async Task Empty_lines_are_passed_over_and_counted()
    {
        List<ArticleOrFault> read = await ReadLinesAsync("\uFEFF\n\r\n \t\n{\"body\":\"نص\"}\r\n\n");
        Assert.Equal("feed.jsonl:4", Assert.Single(read).Article?.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    public async Task No_lines_give_no_articles(string text) => Assert.Empty(await ReadLinesAsync(text));

    [Theory]
    [InlineData("feed.jsonl")]
    [InlineData("feed.ndjson")]
    [InlineData("FEED.JSON")]
    public async Task JSON_files_are_read_by_line(string file)
    {
        string path = Save(file, "\uFEFF{\"body\":\"أ\"}\n{\"body\":\"ب\"}"u8);
        List<ArticleOrFault> read = await ReadFileAsync(path);
        Assert.Equal([new Article($"{path}:1", null, "أ"), new Article($"{path}:2", null, "ب")], read.Select(item => item.Article));
    }

    [Fact]
    public async Task A_plain_text_is_one_article_as_it_stands()
    {
        string path = Save("dispatch.txt", "\uFEFF سطر\r\n\nسطر \n"u8);
        Assert.Equal(new Article(path, null, " سطر\r\n\nسطر \n"), Assert.Single(await ReadFileAsync(path)).Article);
    }

    [Fact]
    public async Task A_plain_text_that_is_not_UTF8_is_a_fault_with_the_byte()
    {
        string path = Save("dispatch.txt", [.. "\uFEFFنص"u8, 0xC7, 0xE1]);
        Assert.Equal(new ArticleFault(path, "byte 7 is not UTF-8; convert the file to UTF-8"), Assert.Single(await ReadFileAsync(path)).Fault);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public async Task A_plain_text_over_the_limit_is_a_fault(int limit, bool isArticle)
    {
        string path = Save("dispatch.txt", "نص"u8);
        ArticleOrFault read = Assert.Single(await CollectAsync(new ArticleReader(limit).ReadAsync(path, TestContext.Current.CancellationToken)));
        Assert.Equal(isArticle, read.IsArticle);
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.HTM")]
    [InlineData("page.xhtml")]
    public async Task A_file_called_HTML_is_a_fault(string file)
    {
        string path = Save(file, "نص"u8);
        Assert.Equal($"{path}: {HtmlPage.Message}", Assert.Single(await ReadFileAsync(path)).Fault!.ToString());
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html>\n</html>")]
    [InlineData("\uFEFF\r\n  <!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">")]
    [InlineData("<html lang=\"ar\" dir=\"rtl\">\n<p>نص</p>")]
    [InlineData("<?xml version=\"1.0\"?><!-- ar --><html>")]
    [InlineData("<p>نص</p>")]
    [InlineData("<div\nclass=\"body\">نص</div>")]
    public async Task What_begins_like_a_page_is_one_fault_whatever_the_file_is_called(string page)
    {
        foreach (string file in (string[])["page.txt", "page.jsonl"])
        {
            string path = Save(file, Encoding.UTF8.GetBytes(page));
            Assert.Equal(new ArticleFault(path, HtmlPage.Message), Assert.Single(await ReadFileAsync(path)).Fault);
        }
    }

    [Theory]
    [InlineData("feed.json", "[{\"body\":\"نص\"},{\"body\":\"نص\"}]")]
    [InlineData("feed.json", "\uFEFF\n[\n  {\"body\":\"نص\"},\n  {\"body\":\"نص\"}\n]")]
    [InlineData("feed.txt", "[\n  {\"body\":\"نص\"}\n]")]
    public async Task A_list_of_articles_is_one_fault(string file, string list)
    {
        string path = Save(file, Encoding.UTF8.GetBytes(list));
        Assert.Equal(new ArticleFault(path, JsonList.Message), Assert.Single(await ReadFileAsync(path)).Fault);
    }

    [Fact]
    public async Task A_page_in_an_old_encoding_is_called_HTML_too()
    {
        // «نص» in Windows-1256.
        string path = Save("page.txt", [.. "<html><body>"u8, 0xE4, 0xD5]);
        Assert.Equal(HtmlPage.Message, Assert.Single(await ReadFileAsync(path)).Fault!.Message);
    }

    [Theory]
    [InlineData("<< نص >>")]
    [InlineData("<صورة> نص")]
    [InlineData("<private> نص")]
    [InlineData("<pp>")]
    [InlineData("<!-- نص")]
    [InlineData("نص <p>")]
    [InlineData("[القاهرة] نص")]
    public async Task A_text_with_brackets_is_no_page_and_no_list(string text)
    {
        string path = Save("dispatch.txt", Encoding.UTF8.GetBytes(text));
        Assert.Equal(text, Assert.Single(await ReadFileAsync(path)).Article?.Body);
    }

    [Theory]
    [InlineData("absent.txt")]
    [InlineData("absent/absent.jsonl")]
    [InlineData("")]
    public async Task A_file_that_cannot_be_opened_is_a_fault(string file)
    {
        string path = Path.Combine(_folder, file);
        ArticleFault fault = Assert.Single(await ReadFileAsync(path)).Fault!;
        Assert.Equal(path, fault.Place);
        Assert.StartsWith("the file cannot be opened", fault.Message, StringComparison.Ordinal);
    }

    private string Save(string file, ReadOnlySpan<byte> bytes)
    {
        string path = Path.Combine(_folder, file);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static Task<List<ArticleOrFault>> ReadFileAsync(string path) =>
        CollectAsync(new ArticleReader().ReadAsync(path, TestContext.Current.CancellationToken));

    private static Task<List<ArticleOrFault>> ReadLinesAsync(string text) =>
        ReadLinesAsync(new ArticleReader(), new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static Task<List<ArticleOrFault>> ReadLinesAsync(ArticleReader reader, Stream input) =>
        CollectAsync(reader.ReadAsync(input, "feed.jsonl", ArticleFileKind.JsonLines, TestContext.Current.CancellationToken));

    private static async Task<List<ArticleOrFault>> CollectAsync(IAsyncEnumerable<ArticleOrFault> articles)
    {
        List<ArticleOrFault> list = [];
        await foreach (ArticleOrFault article in articles)
            list.Add(article);
        return list;
    }

    /// <summary>Gives at most so many bytes at a time, as a slow pipe does.</summary>
    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
