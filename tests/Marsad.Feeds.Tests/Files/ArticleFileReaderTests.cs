using System.Text;
using Marsad.Feeds.Files;

namespace Marsad.Feeds.Tests.Files;

public sealed partial class ArticleFileReaderTests : IDisposable
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
        Assert.Equal(expected, Assert.Single(await ReadLinesAsync($"{{{Known},{Unknown}}}")).Article());
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
        Article article = Assert.Single(await ReadLinesAsync(line)).Article()!;
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
        ArticleOutcome read = Assert.Single(await ReadLinesAsync($$"""{"body":"نص","published":"{{published}}"}"""));
        Assert.Equal(new DateOnly(2024, 7, 15), read.Article()?.Published);
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
        List<ArticleOutcome> read = await ReadLinesAsync($"{{\"body\":\"قبل\"}}\n{bad}\n{{\"body\":\"بعد\"}}\n");
        Assert.Equal(["قبل", null, "بعد"], read.Select(item => item.Article()?.Body));
        Assert.Equal(new ArticleFailed("feed.jsonl:2", message), read[1].Failure());
        Assert.False(read[1].IsArticle());
    }

    [Fact]
    public async Task Nesting_without_end_is_a_fault()
    {
        string line = "{\"x\":" + new string('[', 10_000);
        Assert.Contains("no valid JSON", Assert.Single(await ReadLinesAsync(line)).Failure()!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_not_UTF8_is_a_fault_and_reading_goes_on()
    {
        // «نص» in Windows-1256.
        byte[] bytes = [.. "{\"body\":\""u8, 0xE4, 0xD5, .. "\"}\n{\"body\":\"b\"}"u8];
        List<ArticleOutcome> read = await ReadLinesAsync(new ArticleFileReader(), new MemoryStream(bytes));
        Assert.Equal(new ArticleFailed("feed.jsonl:1", "byte 9 of the line is not UTF-8; convert the file to UTF-8"), read[0].Failure());
        Assert.Equal("b", read[1].Article()?.Body);
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
        List<ArticleOutcome> read = await ReadLinesAsync(new ArticleFileReader(new FileReadingOptions { ItemLimit = Limit }), new PiecewiseStream(bytes, piece));
        Assert.Equal([true, false, false, true, false], read.Select(item => item.IsArticle()));
        Assert.Equal(new ArticleFailed("feed.jsonl:2", "the line is longer than 40 bytes; it was passed over"), read[1].Failure());
        Assert.Equal("feed.jsonl:4", read[3].Article()?.Id);
        Assert.Equal("feed.jsonl:5", read[4].Failure()?.Place);
    }

    [Fact]
    public async Task A_line_longer_than_the_buffer_is_read_whole()
    {
        string body = string.Concat(Enumerable.Repeat("نص طويل ", 100_000));
        List<ArticleOutcome> read = await ReadLinesAsync($"{{\"body\":\"{body}\"}}\n{{\"body\":\"بعد\"}}");
        Assert.Equal([body, "بعد"], read.Select(item => item.Article()?.Body));
    }

    [Fact]
    public async Task Empty_lines_are_passed_over_and_counted()
    {
        List<ArticleOutcome> read = await ReadLinesAsync("\uFEFF\n\r\n \t\n{\"body\":\"نص\"}\r\n\n");
        Assert.Equal("feed.jsonl:4", Assert.Single(read).Article()?.Id);
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
        List<ArticleOutcome> read = await ReadFileAsync(path);
        Assert.Equal([new Article($"{path}:1", null, "أ"), new Article($"{path}:2", null, "ب")], read.Select(item => item.Article()));
    }

    [Fact]
    public async Task A_plain_text_is_one_article_as_it_stands()
    {
        string path = Save("dispatch.txt", "\uFEFF سطر\r\n\nسطر \n"u8);
        Assert.Equal(new Article(path, null, " سطر\r\n\nسطر \n"), Assert.Single(await ReadFileAsync(path)).Article());
    }

    [Fact]
    public async Task A_plain_text_in_an_old_encoding_is_read()
    {
        const string News = "قالت الوزارة في بيان إن الوفد وصل إلى العاصمة";
        string path = Save("dispatch.txt", Encoding.GetEncoding("windows-1256").GetBytes(News));
        Assert.Equal(News, Assert.Single(await ReadFileAsync(path)).Article()?.Body);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(3, false)]
    public async Task A_plain_text_over_the_limit_is_a_fault(int limit, bool isArticle)
    {
        string path = Save("dispatch.txt", "نص"u8);
        ArticleOutcome read = Assert.Single(await new ArticleFileReader(new FileReadingOptions { ItemLimit = limit }).ReadAsync(path, cancellationToken: TestContext.Current.CancellationToken).CollectAsync());
        Assert.Equal(isArticle, read.IsArticle());
    }

    [Theory]
    [InlineData("feed.json", "[{\"body\":\"نص\"},{\"body\":\"نص\"}]")]
    [InlineData("feed.json", "\uFEFF\n[\n  {\"body\":\"نص\"},\n  {\"body\":\"نص\"}\n]")]
    [InlineData("feed.txt", "[\n  {\"body\":\"نص\"}\n]")]
    public async Task A_list_of_articles_is_one_fault(string file, string list)
    {
        string path = Save(file, Encoding.UTF8.GetBytes(list));
        Assert.Equal(new ArticleFailed(path, JsonList.Message), Assert.Single(await ReadFileAsync(path)).Failure());
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
        Assert.Equal(text, Assert.Single(await ReadFileAsync(path)).Article()?.Body);
    }

    [Theory]
    [InlineData("absent.txt")]
    [InlineData("absent/absent.jsonl")]
    [InlineData("")]
    public async Task A_file_that_cannot_be_opened_is_a_fault(string file)
    {
        string path = Path.Combine(_folder, file);
        ArticleFailed fault = Assert.Single(await ReadFileAsync(path)).Failure()!;
        Assert.Equal(path, fault.Place);
        Assert.StartsWith("the file cannot be opened", fault.Message, StringComparison.Ordinal);
    }

    private string Save(string file, ReadOnlySpan<byte> bytes)
    {
        string path = Path.Combine(_folder, file);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static Task<List<ArticleOutcome>> ReadFileAsync(string path) =>
        new ArticleFileReader().ReadAsync(path, cancellationToken: TestContext.Current.CancellationToken).CollectAsync();

    private static Task<List<ArticleOutcome>> ReadLinesAsync(string text) =>
        ReadLinesAsync(new ArticleFileReader(), new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static Task<List<ArticleOutcome>> ReadLinesAsync(ArticleFileReader reader, Stream input) =>
        reader.ReadAsync(input, "feed.jsonl", SourceFormat.JsonLines, cancellationToken: TestContext.Current.CancellationToken).CollectAsync();

    /// <summary>Gives at most so many bytes at a time, as a slow pipe does.</summary>
    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
