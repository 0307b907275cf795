using System.Text.Json;
using System.Text.RegularExpressions;
using Marsad.Events;
using Marsad.Storage.Formats;

namespace Marsad.Storage.Tests.Formats;

public class JsonLinesWriterTests
{
    [Fact]
    public Task Writes_the_golden_bytes() => Writing.AssertGoldenAsync(RecordFormat.JsonLines, "records.jsonl");

    [Fact]
    public async Task Keys_stand_in_the_order_of_the_design()
    {
        JsonElement record = await ReadBackAsync(SampleRecords.Bombing);
        string[] expected =
        [
            "id", "article", "event", "mode", "context", "quad_code", "event_scale", "cameo", "goldstein", "actor", "recipient", "factuality", "attributed_to",
            "denied_by", "when", "date", "date_precision", "where", "dead", "injured", "trigger", "sentence", "rule", "confidence", "coder",
        ];
        Assert.Equal(expected, KeysOf(record));
        Assert.Equal(["id", "title", "source", "url", "published"], KeysOf(record.GetProperty("article")));
        Assert.Equal(["text", "start", "end", "id", "name", "code"], KeysOf(record.GetProperty("actor")[0]));
        Assert.Equal(["text", "start", "end", "id", "name", "code"], KeysOf(record.GetProperty("denied_by")[0]));
        Assert.Equal(["text", "start", "end", "value"], KeysOf(record.GetProperty("when")));
        Assert.Equal(["text", "start", "end", "name", "code", "lat", "lon", "precision", "geonames"], KeysOf(record.GetProperty("where")));
        Assert.Equal(["value", "low", "high", "text", "start", "end"], KeysOf(record.GetProperty("dead")));
        Assert.Equal(["index", "start", "end"], KeysOf(record.GetProperty("sentence")));
    }

    [Fact]
    public async Task Without_a_time_expression_when_has_no_offsets()
    {
        JsonElement record = await ReadBackAsync(SampleRecords.Freeze);
        Assert.Equal("""{"text":null,"value":null}""", record.GetProperty("when").GetRawText());
    }

    [Fact]
    public async Task Arabic_bidi_controls_and_emoji_are_not_escaped()
    {
        string line = await Writing.TextAsync(RecordFormat.JsonLines, SampleRecords.Awkward);
        Assert.Contains("متظاهرين 🕊", line, StringComparison.Ordinal);
        Assert.Contains("\u2067مصدر؛", line, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u06", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Awkward_text_reads_back_as_it_was_but_for_half_a_surrogate_pair()
    {
        JsonElement record = await ReadBackAsync(SampleRecords.Awkward);
        Assert.Equal("احتجوا\u2028 \uFFFD", record.GetProperty("trigger").GetProperty("text").GetString());
        Assert.Equal(SampleRecords.Awkward.AttributedTo!.Evidence.Text, record.GetProperty("attributed_to").GetProperty("text").GetString());
        Assert.Equal(SampleRecords.Awkward.Article.Title, record.GetProperty("article").GetProperty("title").GetString());
    }

    [Theory]
    [InlineData(@"\uD800", @"\uFFFD")]
    [InlineData(@"\uDC00", @"\uFFFD")]
    [InlineData(@"سلام\uD83D", @"سلام\uFFFD")]
    [InlineData(@"\uDD4A\uD83D", @"\uFFFD\uFFFD")]
    [InlineData(@"\uD83D\uD83D\uDD4A", @"\uFFFD\uD83D\uDD4A")]
    [InlineData(@"""\uD83D""", @"""\uFFFD""")]
    [InlineData(@"\uD83D\uDD4A\uD83D\uDD4A", @"\uD83D\uDD4A\uD83D\uDD4A")]
    [InlineData(@"\u0000\u0001\u001F\u007F\u0085", @"\u0000\u0001\u001F\u007F\u0085")]
    public async Task Any_text_is_valid_json(string escapedText, string escapedExpected)
    {
        // Escaped, because attributes are stored as UTF-8 and cannot hold half a surrogate pair.
        EventRecord record = SampleRecords.Freeze with { Rule = Regex.Unescape(escapedText) };
        JsonElement readBack = await ReadBackAsync(record);
        Assert.Equal(Regex.Unescape(escapedExpected), readBack.GetProperty("rule").GetString());
    }

    [Fact]
    public async Task A_record_is_one_line_to_any_reader_of_lines()
    {
        string text = await Writing.TextAsync(RecordFormat.JsonLines, SampleRecords.Awkward with { Rule = "a\u0085b\u2028c\u2029d\re\nf" });
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.Equal(-1, text.AsSpan(0, text.Length - 1).IndexOfAny("\n\r\u0085\u2028\u2029"));
    }

    [Theory]
    [InlineData(1, "1.0")]
    [InlineData(0, "0.0")]
    [InlineData(0.93, "0.93")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    [InlineData(0.00001, "1E-05")]
    public async Task Decimals_keep_their_point_and_every_digit(double confidence, string expected)
    {
        JsonElement record = await ReadBackAsync(SampleRecords.Freeze with { Confidence = confidence });
        Assert.Equal(expected, record.GetProperty("confidence").GetRawText());
    }

    [Fact]
    public async Task A_record_that_cannot_be_written_leaves_nothing_behind()
    {
        using var output = new MemoryStream();
        await using (var writer = new JsonLinesWriter(output))
        {
            await writer.WriteAsync(SampleRecords.Freeze, TestContext.Current.CancellationToken);
            EventRecord broken = SampleRecords.Bombing with { Confidence = double.NaN };
            await Assert.ThrowsAsync<ArgumentException>(async () => await writer.WriteAsync(broken, TestContext.Current.CancellationToken));
            await writer.WriteAsync(SampleRecords.Meeting, TestContext.Current.CancellationToken);
        }
        string expected = await Writing.TextAsync(RecordFormat.JsonLines, SampleRecords.Freeze, SampleRecords.Meeting);
        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task A_text_longer_than_the_buffer_is_written_whole()
    {
        string title = string.Concat(Enumerable.Repeat("عنوان \"طويل\" ", 50_000));
        JsonElement record = await ReadBackAsync(SampleRecords.Freeze with { Article = SampleRecords.Freeze.Article with { Title = title } });
        Assert.Equal(title, record.GetProperty("article").GetProperty("title").GetString());
    }

    private static async Task<JsonElement> ReadBackAsync(EventRecord record)
    {
        using var json = JsonDocument.Parse(await Writing.BytesAsync(RecordFormat.JsonLines, [record]));
        return json.RootElement.Clone();
    }

    private static IEnumerable<string> KeysOf(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
