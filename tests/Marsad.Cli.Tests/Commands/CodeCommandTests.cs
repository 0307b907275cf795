using System.Text;
using System.Text.Json;

namespace Marsad.Cli.Tests.Commands;

public sealed class CodeCommandTests : IDisposable
{
    private const string IsHtml =
        "this is HTML, which is not read; give the article's text alone, as a .txt file or as {\"title\":\"…\",\"body\":\"…\"} on a line of a .jsonl file";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_text_file_gives_records_that_name_it_as_given()
    {
        _desk.Write("news/a.txt", Desk.Attack);

        Outcome outcome = await _desk.RunAsync("code", "news/a.txt", "--published", "2024-07-16", "--title", "خاركيف", "--source", "وكالة");

        JsonElement record = Assert.Single(outcome.Json);
        JsonElement article = record.GetProperty("article");
        Assert.Equal("news/a.txt", article.GetProperty("id").GetString());
        Assert.Equal("خاركيف", article.GetProperty("title").GetString());
        Assert.Equal("وكالة", article.GetProperty("source").GetString());
        Assert.Equal("2024-07-16", article.GetProperty("published").GetString());
        Assert.Equal("ASSAULT", record.GetProperty("event").GetString());
        Assert.Equal("RUS:GOV", record.GetProperty("actor")[0].GetProperty("code").GetString());
        Assert.Equal(ExitCode.Success, outcome.ExitCode);
    }

    [Fact]
    public async Task An_article_keeps_what_it_says_itself()
    {
        string line = JsonSerializer.Serialize(new { id = "1", title = "عنوان", body = Desk.Attack, source = "قناة", published = "2020-01-02" });
        _desk.Write("a.jsonl", line);

        Outcome outcome = await _desk.RunAsync("code", "a.jsonl", "--published", "2024-07-16", "--title", "آخر", "--source", "أخرى");

        JsonElement article = outcome.Json[0].GetProperty("article");
        Assert.Equal("1", article.GetProperty("id").GetString());
        Assert.Equal("عنوان", article.GetProperty("title").GetString());
        Assert.Equal("قناة", article.GetProperty("source").GetString());
        Assert.Equal("2020-01-02", article.GetProperty("published").GetString());
    }

    [Theory]
    [InlineData("{\"id\":\"7\",\"body\":\"قصفت روسيا مدينة خاركيف\"}", "7")]
    [InlineData("\uFEFF \n {\"body\":\"قصفت روسيا مدينة خاركيف\"}", "-:2")]
    [InlineData("قصفت روسيا مدينة خاركيف", "-")]
    public async Task Standard_input_is_json_lines_where_it_begins_with_a_brace_and_else_one_text(string input, string expectedId)
    {
        Outcome named = await _desk.RunWithInputAsync(input, "code", "-");
        Outcome unnamed = await _desk.RunWithInputAsync(input, "code");

        Assert.Equal(expectedId, Assert.Single(named.Json).GetProperty("article").GetProperty("id").GetString());
        Assert.Equal(named.Output, unnamed.Output);
    }

    [Fact]
    public async Task HTML_on_standard_input_is_called_so()
    {
        Outcome outcome = await _desk.RunWithInputAsync($"\n<!DOCTYPE html>\n<p>{Desk.Attack}</p>", "code", "--quiet");

        Assert.Equal($"marsad: -: {IsHtml}", Assert.Single(outcome.ErrorLines));
        Assert.Equal(ExitCode.Incomplete, outcome.ExitCode);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public async Task Empty_input_gives_no_records_and_no_fault()
    {
        Outcome outcome = await _desk.RunWithInputAsync("", "code");

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public async Task A_folder_gives_all_its_articles_in_the_order_of_their_names()
    {
        _desk.Write("in/b/2.txt", Desk.Attack);
        _desk.Write("in/b/1.jsonl", Desk.Line("من الملف", Desk.Attack));
        _desk.Write("in/a.txt", Desk.Attack);
        _desk.Write("in/c.txt", Desk.Attack);
        _desk.Write("in/readme.md", Desk.Attack);
        _desk.Write("in/.hidden/x.txt", Desk.Attack);

        Outcome outcome = await _desk.RunAsync("code", "in/");

        Assert.Equal(["in/a.txt", "من الملف", "in/b/2.txt", "in/c.txt"], outcome.Json.Select(record => record.GetProperty("article").GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task A_link_to_a_folder_above_is_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        _desk.Write("in/a.txt", Desk.Attack);
        Directory.CreateSymbolicLink(Path.Combine(_desk.Folder, "in", "again"), _desk.Folder);

        Outcome outcome = await _desk.RunAsync("code", "in");

        Assert.Single(outcome.Json);
    }

    [Fact]
    public async Task What_cannot_be_read_is_reported_with_its_place_skipped_and_counted()
    {
        _desk.Write("bad.jsonl", $"{Desk.Line("1", Desk.Attack)}\n{{\"id\":\n{{\"id\":\"3\"}}\n{Desk.Line("4", Desk.Attack)}\n");
        _desk.Write("latin.txt", [0x41, 0xE9, 0x42]);
        _desk.Write("page.html", "<p>");
        _desk.Write("page.txt", "<html>");
        _desk.Write("empty/readme.md", "");

        Outcome outcome = await _desk.RunAsync("code", "bad.jsonl", "latin.txt", "page.html", "page.txt", "missing.txt", "missing.html", "empty");

        Assert.Equal(
            [
                "marsad: bad.jsonl:2: byte 6 of the line: no valid JSON; each line must be one JSON object",
                "marsad: bad.jsonl:3: «body» is missing",
                "marsad: latin.txt: byte 1 is not UTF-8; convert the file to UTF-8",
                $"marsad: page.html: {IsHtml}",
                $"marsad: page.txt: {IsHtml}",
                "marsad: missing.txt: there is no such file or folder; check the path",
                "marsad: missing.html: there is no such file or folder; check the path",
                "marsad: empty: the folder holds no .txt, .jsonl, .ndjson or .json file; name the files themselves",
            ],
            outcome.ErrorLines[..^1]);
        Assert.StartsWith("marsad: 2 articles, 2 records, 8 skipped in ", outcome.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal(["1", "4"], outcome.Json.Select(record => record.GetProperty("article").GetProperty("id").GetString()!));
        Assert.Equal(ExitCode.Incomplete, outcome.ExitCode);
    }

    [Fact]
    public async Task Quiet_leaves_only_faults()
    {
        Outcome outcome = await _desk.RunWithInputAsync($"{Desk.Line("1", Desk.Attack)}\n{{", "code", "--quiet");

        Assert.Equal("marsad: -:2: byte 1 of the line: no valid JSON; each line must be one JSON object", Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task Output_keeps_the_order_of_input_on_any_number_of_threads(string threads)
    {
        // Lengths vary, so that workers finish out of order.
        IEnumerable<string> lines = Enumerable.Range(0, 400).Select(i => Desk.Line($"{i}", string.Concat(Enumerable.Repeat(Desk.Attack + ". ", 1 + (i * 37 % 50)))));
        _desk.Write("a.jsonl", string.Join('\n', lines));

        Outcome outcome = await _desk.RunAsync("code", "a.jsonl", "--threads", threads);

        string[] ids = [.. outcome.Json.Select(record => record.GetProperty("article").GetProperty("id").GetString()!).Distinct()];
        Assert.Equal(Enumerable.Range(0, 400).Select(i => $"{i}"), ids);
        Assert.Equal((await _desk.RunAsync("code", "a.jsonl", "--threads", "2")).Output, outcome.Output);
    }

    [Theory]
    [InlineData("csv", "id,")]
    [InlineData("polecat", "Event ID\t")]
    [InlineData("parquet", "PAR1")]
    public async Task Out_writes_the_format_to_a_file_and_nothing_to_standard_output(string format, string beginning)
    {
        _desk.Write("a.txt", Desk.Attack);

        Outcome outcome = await _desk.RunAsync("code", "a.txt", "--format", format, "--out", "records");

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        Assert.StartsWith(beginning, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Path.Combine(_desk.Folder, "records"), TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gdelt_rows_have_61_columns()
    {
        _desk.Write("a.txt", Desk.Attack);

        Outcome outcome = await _desk.RunAsync("code", "a.txt", "--format", "gdelt", "--published", "2024-07-16");

        Assert.Equal(61, outcome.Output.TrimEnd('\n').Split('\t').Length);
    }

    [Fact]
    public async Task What_GDELT_leaves_out_is_told_at_the_end()
    {
        const string Future = "ستقصف روسيا مدينة خاركيف.";
        const string Negated = "لم تقصف روسيا مدينة خاركيف.";
        _desk.Write("a.txt", $"{Desk.Attack}. {Future} {Negated} {Future}");

        Outcome gdelt = await _desk.RunAsync("code", "a.txt", "--format", "gdelt");
        Outcome one = await _desk.RunWithInputAsync(Negated, "code", "--format", "gdelt");
        Outcome quiet = await _desk.RunAsync("code", "a.txt", "--format", "gdelt", "--quiet");
        Outcome whole = await _desk.RunAsync("code", "a.txt");

        Assert.Equal("marsad: 3 records left out (2 future, 1 negated): gdelt has no column for what is not told as done; the other formats keep them", gdelt.ErrorLines[^1]);
        Assert.StartsWith("marsad: 1 article, 4 records in ", gdelt.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal((1, 4), (gdelt.OutputLines.Length, whole.OutputLines.Length));
        Assert.Equal("marsad: 1 record left out (1 negated): gdelt has no column for what is not told as done; the other formats keep it", one.ErrorLines[^1]);
        Assert.Empty(quiet.Error);
        Assert.Single(whole.ErrorLines);
        Assert.Equal(ExitCode.Success, gdelt.ExitCode);
    }

    [Fact]
    public async Task The_output_is_no_input()
    {
        _desk.Write("in/a.jsonl", Desk.Line("1", Desk.Attack));
        _desk.Write("in/out.jsonl", Desk.Line("old", Desk.Attack));

        Outcome folder = await _desk.RunAsync("code", "in", "--out", "in/out.jsonl");
        Outcome file = await _desk.RunAsync("code", "in/a.jsonl", "--out", "./in/a.jsonl");

        Assert.StartsWith("marsad: 1 article, 1 record in ", folder.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, file.ExitCode);
        Assert.Equal(Desk.Line("1", Desk.Attack), _desk.Read("in/a.jsonl"));
    }

    [Fact]
    public async Task The_output_is_no_input_under_another_name()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege there");
        _desk.Write("a.txt", Desk.Attack);
        File.CreateSymbolicLink(Path.Combine(_desk.Folder, "link.txt"), "a.txt");

        Outcome byLink = await _desk.RunAsync("code", "link.txt", "--out", "a.txt");
        Outcome toLink = await _desk.RunAsync("code", "a.txt", "--out", "link.txt");

        Assert.Equal((ExitCode.Usage, ExitCode.Usage), (byLink.ExitCode, toLink.ExitCode));
        Assert.Equal(Desk.Attack, _desk.Read("a.txt"));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_ends_the_command()
    {
        _desk.Write("a.txt", Desk.Attack);

        Outcome outcome = await _desk.RunAsync("code", "a.txt", "--out", "nowhere/records.jsonl");

        Assert.Equal(ExitCode.CannotReadOrWrite, outcome.ExitCode);
        Assert.StartsWith("marsad: nowhere/records.jsonl: the file cannot be written", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_has_seen_enough_ends_the_command_in_silence()
    {
        _desk.Shell = shell => shell with { Output = new ClosedStream(FaultyOutput.BrokenPipe) };

        Outcome outcome = await _desk.RunWithInputAsync(Desk.Attack, "code");

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public async Task A_full_disk_is_told()
    {
        _desk.Shell = shell => shell with { Output = new ClosedStream(FaultyOutput.DiskFull) };

        Outcome outcome = await _desk.RunWithInputAsync(Desk.Attack, "code");

        Assert.Equal(ExitCode.CannotReadOrWrite, outcome.ExitCode);
        Assert.Equal("marsad: cannot read or write: No space left on device", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public async Task An_overlay_adds_to_the_lexicon()
    {
        _desk.Write("a.txt", "قصفت قوات كوكبستان مدينة خاركيف");
        _desk.Write("mine/world/groups.tsv", "id\tcode\tname\tnames\tmembers\tkind\nplanetstan\tUKR:REB\tPlanetstan\tقوات كوكبستان\t\tarmed\n");

        Outcome with = await _desk.RunAsync("code", "a.txt", "--lexicon", "mine");
        Outcome without = await _desk.RunAsync("code", "a.txt");

        Assert.Contains("\"name\":\"Planetstan\",\"code\":\"UKR:REB\"", with.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Planetstan", without.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overlay_file_that_is_not_UTF8_is_named()
    {
        _desk.Write("mine/world/groups.tsv", [0x69, 0x64, 0xE4, 0xD5]);

        Outcome outcome = await _desk.RunWithInputAsync(Desk.Attack, "code", "--lexicon", "mine");

        Assert.Equal("marsad: mine/world/groups.tsv: the file is not UTF-8; convert it", Assert.Single(outcome.ErrorLines));
        Assert.Equal(ExitCode.CannotReadOrWrite, outcome.ExitCode);
    }

    [Theory]
    [InlineData("mine/world/planets.tsv", "name\n", "marsad: mine/world/planets.tsv: no file of a lexicon is called so; see lexicon/README.md for their names")]
    [InlineData("mine/readme.md", "", "marsad: mine: the folder holds no .tsv or .yaml file; it should have the shape of lexicon/")]
    [InlineData("other/readme.md", "", "marsad: mine: there is no such folder; --lexicon names a folder of the shape of lexicon/")]
    [InlineData("mine/ar/events/mine.yaml", "- verb: قصف\n", "marsad: ar/events/mine.yaml:1: the key «event» is missing or empty")]
    public async Task A_faulty_overlay_is_told_with_its_place(string path, string content, string expected)
    {
        _desk.Write(path, content);

        Outcome outcome = await _desk.RunWithInputAsync(Desk.Attack, "code", "--lexicon", "mine");

        Assert.Equal(ExitCode.CannotReadOrWrite, outcome.ExitCode);
        Assert.Equal(expected, Assert.Single(outcome.ErrorLines));
    }
}
