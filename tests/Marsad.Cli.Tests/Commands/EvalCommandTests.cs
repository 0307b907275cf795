using System.Text.Json;

namespace Marsad.Cli.Tests.Commands;

public sealed class EvalCommandTests : IDisposable
{
    private const string Body = "قصفت روسيا مدينة خاركيف. وتظاهر آلاف في باريس.";

    private readonly Desk _desk = new();

    public EvalCommandTests() => _desk.Write("gold.jsonl", Gold());

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task The_golds_texts_are_coded_and_scored()
    {
        Outcome outcome = await _desk.RunAsync("eval", "gold.jsonl", "--json");

        JsonElement scores = JsonElement.Parse(outcome.Output);
        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Assert.Equal(1, scores.GetProperty("gold").GetInt32());
        Assert.Equal(1, scores.GetProperty("what").GetProperty("R").GetDouble());
    }

    [Fact]
    public async Task A_file_of_records_is_scored_in_the_coders_stead()
    {
        _desk.Write("a.jsonl", JsonSerializer.Serialize(new { id = "1", body = Body }));
        await _desk.RunAsync("code", "a.jsonl", "--out", "records.jsonl", "--published", "2022-06-01");
        _desk.Write("none.jsonl", "");

        Outcome coder = await _desk.RunAsync("eval", "gold.jsonl");
        Outcome same = await _desk.RunAsync("eval", "gold.jsonl", "--predictions", "records.jsonl");
        Outcome none = await _desk.RunAsync("eval", "gold.jsonl", "--predictions", "none.jsonl");

        Assert.Equal(coder.Output, same.Output);
        Assert.StartsWith("gold 1  predicted 0", none.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_of_articles_that_are_not_in_the_gold_are_told()
    {
        string lines = $"{JsonSerializer.Serialize(new { id = "1", body = Body })}\n{Desk.Line("01", Desk.Attack)}\n{Desk.Line("02", Desk.Attack)}";
        Outcome coded = await _desk.RunWithInputAsync(lines, "code");
        _desk.Write("records.jsonl", coded.Output);

        Outcome outcome = await _desk.RunAsync("eval", "gold.jsonl", "--predictions", "records.jsonl");

        Assert.Equal($"marsad: records.jsonl: 2 of {coded.Json.Length} records are not scored: their article.id is no id of the gold", Assert.Single(outcome.ErrorLines));
        Assert.Equal(ExitCode.Success, outcome.ExitCode);
    }

    [Fact]
    public async Task Errors_are_shown_in_context()
    {
        _desk.Write("none.jsonl", "");

        Outcome all = await _desk.RunAsync("eval", "gold.jsonl", "--predictions", "none.jsonl", "--errors");
        Outcome noneShown = await _desk.RunAsync("eval", "gold.jsonl", "--predictions", "none.jsonl", "--errors", "0");

        Assert.Contains("«قصفت» روسيا مدينة خاركيف.", all.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("«قصفت»", noneShown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_of_detection_and_spans_are_scored_too()
    {
        _desk.Write("detect.jsonl", JsonSerializer.Serialize(new { id = "1", event_type = "ASSAULT", text = Desk.Attack, label = "yes" }));
        _desk.Write("spans.jsonl", $$"""{"id":"1","event_type":"ASSAULT","text":"{{Desk.Attack}}","spans":[{"verb":["قصفت"]}]}""");

        Outcome detection = await _desk.RunAsync("eval", "detect.jsonl", "--json");
        Outcome spans = await _desk.RunAsync("eval", "spans.jsonl", "--json");

        Assert.Equal(1, JsonElement.Parse(detection.Output).GetProperty("ASSAULT").GetProperty("recall").GetDouble());
        Assert.Equal(1, JsonElement.Parse(spans.Output).GetProperty("trigger").GetDouble());
    }

    [Fact]
    public async Task A_faulty_line_is_told_and_the_rest_scored()
    {
        _desk.Write("gold.jsonl", $"{Gold()}\n{{\"id\":2}}\n");

        Outcome outcome = await _desk.RunAsync("eval", "gold.jsonl");

        Assert.Equal(ExitCode.Incomplete, outcome.ExitCode);
        Assert.Equal("marsad: gold.jsonl:2: body is missing", Assert.Single(outcome.ErrorLines));
        Assert.StartsWith("gold 1 ", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.jsonl", "marsad: missing.jsonl: the file cannot be opened; check that it exists and may be read")]
    [InlineData("broken.jsonl", "marsad: broken.jsonl:2: byte 1 of the line: no valid JSON; each line must be one JSON object; give a file of annotated articles or of Gold Standard Records")]
    [InlineData("other.jsonl", "marsad: other.jsonl:1: the first line has none of the fields events, label, spans, by which a gold format is known; give a file of annotated articles or of Gold Standard Records")]
    public async Task What_is_no_gold_cannot_be_read(string path, string expected)
    {
        _desk.Write("other.jsonl", "{}");
        _desk.Write("broken.jsonl", "\n{");

        Outcome outcome = await _desk.RunAsync("eval", path);

        Assert.Equal(ExitCode.CannotReadOrWrite, outcome.ExitCode);
        Assert.Equal(expected, Assert.Single(outcome.ErrorLines));
    }

    private static string Gold()
    {
        int end = Body.IndexOf('.', StringComparison.Ordinal) + 1;
        return JsonSerializer.Serialize(new
        {
            id = "1",
            title = "",
            body = Body,
            sentences = new[] { new { i = 0, start = 0, end }, new { i = 1, start = end + 1, end = Body.Length } },
            events = new[]
            {
                new
                {
                    sent = 0,
                    trigger = "قصفت",
                    @event = "ASSAULT",
                    mode = "heavy-weapons",
                    actor = new[] { new { text = "روسيا", code = "RUS:GOV" } },
                    recipient = Array.Empty<object>(),
                    factuality = "actual",
                },
            },
        });
    }
}
