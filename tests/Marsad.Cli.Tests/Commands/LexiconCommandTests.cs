namespace Marsad.Cli.Tests.Commands;

public sealed class LexiconCommandTests : IDisposable
{
    private const string Entries = """
        - phrase: قرع طبول النصر
          id: drums
          event: MOBILIZE
          mode: troops
          frame: {subj: actor}
          example: قرع طبول النصر أمس
          record: MOBILIZE.troops
          examples:
            - text: زار الوفد المتحف
              record: MOBILIZE.troops | الوفد | -
        """;

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Check_prints_the_examples_that_fail_and_how_many_are_right()
    {
        _desk.Write("mine/ar/events/mine.yaml", Entries);

        Outcome outcome = await _desk.RunAsync("lexicon", "check", "mine.yaml", "--lexicon", "mine");

        Assert.Equal(ExitCode.Incomplete, outcome.ExitCode);
        Assert.Equal(
            ["ar/events/mine.yaml:1: ar/mine/drums", "text      زار الوفد المتحف", "expected  MOBILIZE.troops | الوفد | -"],
            outcome.OutputLines[..3]);
        Assert.StartsWith("got       ", outcome.OutputLines[3], StringComparison.Ordinal);
        Assert.Equal("1 of 2 examples right", outcome.OutputLines[^1]);
    }

    [Theory]
    [InlineData("0.5", ExitCode.Success)]
    [InlineData("0.6", ExitCode.Incomplete)]
    public async Task Check_passes_from_the_share_asked_for(string share, int expected)
    {
        _desk.Write("mine/ar/events/mine.yaml", Entries);

        Outcome outcome = await _desk.RunAsync("lexicon", "check", "mine/ar/events/mine.yaml", "--lexicon", "mine", "--at-least", share);

        Assert.Equal(expected, outcome.ExitCode);
    }

    [Fact]
    public async Task Check_tells_faults_of_form_and_checks_the_rest()
    {
        _desk.Write("mine/ar/events/mine.yaml", $"{Entries}\n- phrase: بلا نوع\n  id: typeless\n");

        Outcome outcome = await _desk.RunAsync("lexicon", "check", "mine.yaml", "--lexicon", "mine", "--at-least", "0");

        Assert.Equal(ExitCode.Incomplete, outcome.ExitCode);
        Assert.Equal("ar/events/mine.yaml:11: the key «event» is missing or empty", outcome.OutputLines[0]);
        Assert.Equal("1 of 2 examples right", outcome.OutputLines[^1]);
    }

    [Fact]
    public async Task Find_takes_a_word_apart()
    {
        Outcome outcome = await _desk.RunAsync("lexicon", "find", "وسيهاجمونها");

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Assert.Contains("و + س + … + ها", outcome.OutputLines);
        Assert.Contains("verb هاجم, imperfect, 3rd person masculine plural", outcome.OutputLines);
        Assert.Contains(outcome.OutputLines, line => line.StartsWith("ASSAULT  ar/assault/", StringComparison.Ordinal) && line.EndsWith("{subj: actor, obj: recipient}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Find_tells_the_code_of_a_name_of_several_words()
    {
        Outcome outcome = await _desk.RunAsync("lexicon", "find", "مجلس", "الأمن");

        Assert.Contains(outcome.OutputLines, line => line.Contains("IGO:UNSC", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Find_tells_the_offices_of_a_person()
    {
        _desk.Write("mine/world/holders.tsv", "name\tnames\tshort\tcode\toffice\tfrom\tto\nZayd of Nowhere\tزيد العدمي\t\tFRA:GOV\tMinister of Nothing\t2020-01-02\t2021\n");

        Outcome outcome = await _desk.RunAsync("lexicon", "find", "زيد العدمي", "--lexicon", "mine");

        Assert.Contains("FRA:GOV  Minister of Nothing, 2020-01-02 to 2021-12-31", outcome.OutputLines);
    }

    [Fact]
    public async Task Find_does_not_know_every_word()
    {
        Outcome outcome = await _desk.RunAsync("lexicon", "find", "ظظظظ");

        Assert.Equal(ExitCode.Incomplete, outcome.ExitCode);
        Assert.Equal(["ظظظظ", "not in the lexicon"], outcome.OutputLines);
    }

    [Fact]
    public async Task Stats_count_an_overlay_too()
    {
        _desk.Write("mine/ar/events/mine.yaml", Entries);

        int shipped = Count(await _desk.RunAsync("lexicon", "stats"), "examples");
        int merged = Count(await _desk.RunAsync("lexicon", "stats", "--lexicon", "mine"), "examples");

        Assert.True(shipped > 0);
        Assert.Equal(shipped + 2, merged);
    }

    private static int Count(Outcome stats, string name)
    {
        string line = Assert.Single(stats.OutputLines, line => line.StartsWith(name + " ", StringComparison.Ordinal));
        return int.Parse(line[name.Length..].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
    }
}
