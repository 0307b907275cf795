namespace Marsad.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("code")]
    [InlineData("annotate")]
    [InlineData("explain")]
    [InlineData("eval")]
    [InlineData("lexicon")]
    [InlineData("lexicon check")]
    [InlineData("lexicon find")]
    [InlineData("lexicon stats")]
    public async Task Help_tells_usage_and_an_example_of_the_command(string command)
    {
        Outcome outcome = await _desk.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(ExitCode.Success, outcome.ExitCode);
        Assert.Contains($"marsad {command}".Trim(), outcome.Output, StringComparison.Ordinal);
        Assert.Matches($@"Examples?:\r?\n  .*marsad {command}", outcome.Output);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public async Task Version_is_what_records_name_as_their_coder()
    {
        Outcome version = await _desk.RunAsync("--version");
        Outcome coded = await _desk.RunWithInputAsync(Desk.Attack, "code", "--quiet");

        Assert.Matches(@"^marsad \d+\.\d+\.\d+\+lexicon\.[0-9a-f]{6}$", version.Output.Trim());
        Assert.Equal(version.Output.Trim(), coded.Json[0].GetProperty("coder").GetString());
    }

    [Theory]
    [InlineData("code --format xml", "«xml» is no format; give one of jsonl, csv, parquet, gdelt, polecat")]
    [InlineData("code --published yesterday", "«yesterday» is no date; give one such as 2024-07-16")]
    [InlineData("code --frobnicate", "«--frobnicate» is no option of this command; a file of this name is ./--frobnicate")]
    [InlineData("explain -x", "«-x» is no option of this command; a file of this name is ./-x")]
    [InlineData("code --threads 0", "«0» is no number of threads; give 1 to 1024")]
    [InlineData("code --format parquet", "parquet is no text; name the file to write with --out")]
    [InlineData("annotate a.txt --layers words,roots", "«roots» is no layer; layers are sentences, tokens, words, phrases, mentions, times")]
    [InlineData("annotate a.txt --format timeml --layers words", "TimeML holds times alone; leave --layers out")]
    [InlineData("eval gold.jsonl --errors many", "«many» is no number of errors to print")]
    [InlineData("eval gold.jsonl --errors --json", "--errors prints text for reading; leave --json out")]
    [InlineData("eval gold.jsonl --predictions a.jsonl --lexicon mine", "--lexicon is for coding, and --predictions are coded already; leave one of them out")]
    [InlineData("eval gold.jsonl --published 2024-07-16 --predictions a.jsonl", "--published is for coding, and --predictions are coded already; leave one of them out")]
    [InlineData("lexicon check --at-least 95", "«95» is no share; give a number of 0 to 1, such as 0.95")]
    [InlineData("lexicon check nowhere.yaml", "nowhere.yaml: the lexicon has no event entries in a file of this name")]
    public async Task A_wrong_command_line_is_told_in_one_line(string commandLine, string expected)
    {
        Outcome outcome = await _desk.RunAsync(commandLine.Split(' '));

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Equal($"marsad: {expected}", outcome.ErrorLines[0]);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("explain")]
    [InlineData("lexicon find")]
    [InlineData("")]
    public async Task What_the_command_line_lacks_or_has_too_much_is_a_usage_error(string commandLine)
    {
        Outcome outcome = await _desk.RunAsync(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.All(outcome.ErrorLines, line => Assert.StartsWith("marsad: ", line, StringComparison.Ordinal));
        Assert.EndsWith("--help", outcome.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_without_path_does_not_wait_for_a_keyboard()
    {
        _desk.Shell = shell => shell with { InputIsTerminal = true };

        Outcome outcome = await _desk.RunAsync("code");

        Assert.Equal(ExitCode.Usage, outcome.ExitCode);
        Assert.Contains("give a file, a folder, or -", outcome.Error, StringComparison.Ordinal);
    }
}
