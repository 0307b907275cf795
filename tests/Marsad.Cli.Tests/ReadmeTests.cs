using System.Text.Json;
using System.Text.RegularExpressions;

namespace Marsad.Cli.Tests;

/// <summary>What the README says that the commands print.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly string _readme = ReadReadme();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData("explain")]
    [InlineData("code")]
    public async Task The_example_prints_what_the_readme_shows(string command)
    {
        _desk.Write("news.txt", Sentence().Match(_readme).Groups[1].Value + "\n");

        Outcome outcome = await _desk.RunAsync(command, "news.txt", "--published", "2024-07-16");

        Assert.Contains(WithoutLexicon(outcome.Output.Trim()), WithoutLexicon(_readme), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gold_that_the_readme_shows_is_scored()
    {
        _desk.Write("gold.jsonl", Gold().Match(_readme).Value);

        Outcome outcome = await _desk.RunAsync("eval", "gold.jsonl", "--json");

        Assert.Empty(outcome.Error);
        JsonElement scores = JsonElement.Parse(outcome.Output);
        Assert.Equal(1, scores.GetProperty("gold").GetInt32());
        Assert.Equal(1, scores.GetProperty("who_did_what_to_whom").GetProperty("F1").GetDouble());
    }

    /// <summary>The coder's name ends with a hash of the lexicon, which every entry changes.</summary>
    private static string WithoutLexicon(string text) => LexiconHash().Replace(text, "lexicon");

    private static string ReadReadme()
    {
        using var reader = new StreamReader(typeof(ReadmeTests).Assembly.GetManifestResourceStream("README.md")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("echo '([^']+)' > news.txt")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\{.*""events"":.*\}$", RegexOptions.Multiline)]
    private static partial Regex Gold();

    [GeneratedRegex(@"lexicon\.[0-9a-f]+")]
    private static partial Regex LexiconHash();
}
