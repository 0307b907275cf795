using System.Text.Json;
using System.Xml.Linq;

namespace Marsad.Cli.Tests.Commands;

public sealed class AnnotateCommandTests : IDisposable
{
    private const string Text = "وستهاجمها القوات الروسية أمس.";

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task All_layers_point_at_their_words()
    {
        _desk.Write("a.txt", Text);

        Outcome outcome = await _desk.RunAsync("annotate", "a.txt", "--published", "2024-07-16");

        JsonElement article = Assert.Single(outcome.Json);
        foreach (string layer in new[] { "sentences", "tokens", "words", "phrases", "mentions", "times" })
        {
            Assert.NotEmpty(article.GetProperty(layer).EnumerateArray());
            Assert.All(article.GetProperty(layer).EnumerateArray(), item =>
                Assert.Equal(Text[item.GetProperty("start").GetInt32()..item.GetProperty("end").GetInt32()], item.GetProperty("text").GetString()));
        }
    }

    [Fact]
    public async Task A_word_is_split_into_clitics_and_lemma()
    {
        Outcome outcome = await _desk.RunWithInputAsync(Text, "annotate", "-", "--layers", "words");

        JsonElement word = outcome.Json[0].GetProperty("words")[0];
        Assert.Equal("هاجم", word.GetProperty("lemma").GetString());
        Assert.Equal("verb-imperfect", word.GetProperty("tag").GetString());
        Assert.Equal(["wa", "sin"], word.GetProperty("proclitics").EnumerateArray().Select(clitic => clitic.GetString()!));
        Assert.Equal("ha", word.GetProperty("enclitic").GetString());
    }

    [Fact]
    public async Task Only_the_layers_asked_for_are_written()
    {
        Outcome outcome = await _desk.RunWithInputAsync(Text, "annotate", "-", "--layers", "times,sentences", "--published", "2024-07-16");

        Assert.Equal(["article", "sentences", "times"], outcome.Json[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal("2024-07-15", outcome.Json[0].GetProperty("times")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task A_mention_tells_who_is_meant()
    {
        Outcome outcome = await _desk.RunWithInputAsync("زار وزير الخارجية التركي بغداد. وقال الوزير إنه مرتاح.", "annotate", "-", "--layers", "mentions");

        JsonElement mentions = outcome.Json[0].GetProperty("mentions");
        Assert.Equal(
            ["وزير الخارجية التركي TUR:GOV", "بغداد IRQ:GOV", "الوزير TUR:GOV"],
            mentions.EnumerateArray().Select(mention => $"{mention.GetProperty("text")} {mention.GetProperty("code")}"));
        Assert.Equal("state/IRQ", mentions[1].GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_layer_may_be_named_in_the_singular()
    {
        Outcome outcome = await _desk.RunWithInputAsync(Text, "annotate", "-", "--layers", "time");

        Assert.Equal(["article", "times"], outcome.Json[0].EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Characters_beyond_the_basic_plane_and_controls_leave_a_line_whole_and_readable()
    {
        Outcome outcome = await _desk.RunWithInputAsync("قصفت 😀 \u200Fروسيا \u0001", "annotate", "-");

        Assert.Contains("\"قصفت 😀 \u200Fروسيا", outcome.Output, StringComparison.Ordinal);

        Assert.Equal("قصفت 😀 \u200Fروسيا", Assert.Single(outcome.Json).GetProperty("sentences")[0].GetProperty("text").GetString()!.TrimEnd(' ', '\u0001'));
    }

    [Fact]
    public async Task TimeMl_is_the_text_with_its_times()
    {
        Outcome outcome = await _desk.RunWithInputAsync(Text, "annotate", "-", "--format", "timeml", "--published", "2024-07-16");

        XElement text = XDocument.Parse(outcome.Output).Root!.Element("TEXT")!;
        Assert.Equal(Text, text.Value);
        Assert.Equal("2024-07-15", Assert.Single(text.Elements("TIMEX3")).Attribute("value")!.Value);
    }

    [Fact]
    public async Task TimeMl_is_one_article()
    {
        Outcome outcome = await _desk.RunWithInputAsync($"{Desk.Line("1", Text)}\n{Desk.Line("2", Text)}", "annotate", "-", "--format", "timeml");

        Assert.Equal(ExitCode.Incomplete, outcome.ExitCode);
        Assert.Equal("marsad: 2: TimeML is one text a file, so only 1 was written; give one article at a time", Assert.Single(outcome.ErrorLines));
        Assert.NotNull(XDocument.Parse(outcome.Output).Root);
    }

    [Theory]
    [InlineData("annotate")]
    [InlineData("explain")]
    public async Task A_file_that_is_not_there_cannot_be_read(string command)
    {
        Outcome outcome = await _desk.RunAsync(command, "missing.txt");

        Assert.Equal(ExitCode.CannotReadOrWrite, outcome.ExitCode);
        Assert.Equal("marsad: missing.txt: there is no such file or folder; check the path", Assert.Single(outcome.ErrorLines));
    }
}
