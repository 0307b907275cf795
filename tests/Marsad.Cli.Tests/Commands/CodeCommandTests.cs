using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Marsad.Cli.Tests.Commands;

public sealed class CodeCommandTests : IDisposable
{
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
    public async Task A_page_is_coded_from_standard_input_files_archives_and_tables()
    {
        byte[] page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"ar\"><head><meta property=\"article:published_time\" content=\"2024-07-16\"></head><body><nav>الرئيسية</nav><article><h1>هجوم على خاركيف</h1><div class=\"article-body\"><p>{Desk.Attack} فجر اليوم الثلاثاء.</p></div></article></body></html>");
        _desk.Write("page.html", page);
        _desk.Write("news.warc.gz", Gzip([.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nWARC-Record-ID: <r1>\r\nContent-Length: {page.Length}\r\n\r\n"), .. page, .. "\r\n\r\n"u8]));
        _desk.Write("news.zip", Zip("in.html", page));
        _desk.Write("news.csv", $"id,date,body\n7,2024-07-16,{Desk.Attack}\n");

        Outcome files = await _desk.RunAsync("code", "page.html", "news.warc.gz", "news.zip", "news.csv");
        Outcome piped = await _desk.RunWithInputAsync(Encoding.UTF8.GetString(page), "code");

        Assert.Equal(["page.html", "r1", "news.zip/in.html", "7"], files.Json.Select(record => record.GetProperty("article").GetProperty("id").GetString()!));
        Assert.All(files.Json, record => Assert.Equal("2024-07-16", record.GetProperty("article").GetProperty("published").GetString()));
        Assert.Equal("هجوم على خاركيف", Assert.Single(piped.Json).GetProperty("article").GetProperty("title").GetString());
        Assert.Equal(ExitCode.Success, files.ExitCode);
    }

    [Fact]
    public async Task What_is_not_coded_is_counted_by_its_reason()
    {
        _desk.Write("a.txt", "وزیر خارجہ نے کہا ہے کہ حکومت مذاکرات کے لیے تیار ہے");
        _desk.Write("b.txt", Desk.Attack);
        _desk.Write("c.html", "<html><body><a href='/'>الرئيسية</a></body></html>");

        Outcome outcome = await _desk.RunAsync("code", "a.txt", "b.txt", "c.html");

        Assert.StartsWith("marsad: 1 article, 1 record, 2 skipped in ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("marsad: 1 skipped, not in Arabic; the first: a.txt: the text is Urdu: ", outcome.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal("marsad: 1 skipped, pages without an article; the first: c.html: the page holds no text of an article", outcome.ErrorLines[2]);
        Assert.Equal(ExitCode.Success, outcome.ExitCode);
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
    public async Task What_cannot_be_read_is_reported_with_its_place_and_counted()
    {
        _desk.Write("bad.jsonl", $"{Desk.Line("1", Desk.Attack)}\n{{\"id\":\n{{\"id\":\"3\"}}\n{Desk.Line("4", Desk.Attack)}\n");
        _desk.Write("garbled.txt", "ط§ظ„ط±ط¦ظٹط³ ظپظٹ ط§ظ„ظ‚طµط±");
        _desk.Write("list.json", "[{\"body\":\"نص\"}]");
        _desk.Write("empty/readme.md", "");

        Outcome outcome = await _desk.RunAsync("code", "bad.jsonl", "garbled.txt", "list.json", "missing.txt", "missing.html", "empty");

        Assert.Equal(
            [
                "marsad: bad.jsonl:2: byte 6 of the line: no valid JSON; each line must be one JSON object",
                "marsad: bad.jsonl:3: «body» is missing",
                "marsad: garbled.txt: the text is garbled: UTF-8 that was once read as Windows-1256 (ط§ظ„ for ال); store it again from its source",
                "marsad: list.json: this is one JSON list, not an article a line; put each article on a line of its own, without brackets and commas (jq -c '.[]' does)",
                "marsad: missing.txt: there is no such file or folder; check the path",
                "marsad: missing.html: there is no such file or folder; check the path",
                "marsad: empty: the folder holds no file of articles (.txt, .jsonl, .csv, .html, .warc, .zip; .gz behind it or not); name the files themselves",
            ],
            outcome.ErrorLines[..^1]);
        Assert.StartsWith("marsad: 2 articles, 2 records, 7 failed in ", outcome.ErrorLines[^1], StringComparison.Ordinal);
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

    private static byte[] Gzip(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return compressed.ToArray();
    }

    private static byte[] Zip(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (Stream entry = archive.CreateEntry(name).Open())
            entry.Write(content);
        return bytes.ToArray();
    }
}
