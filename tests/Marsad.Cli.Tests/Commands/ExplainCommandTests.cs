using System.Text.Json;

namespace Marsad.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task The_sentence_stands_with_its_evidence_in_brackets_and_a_legend()
    {
        Outcome outcome = await _desk.RunWithInputAsync("قصفت روسيا أوكرانيا أمس", "explain", "-", "--published", "2024-07-16");

        Assert.Contains("〔قصفت〕 〔روسيا〕 〔أوكرانيا〕 〔أمس〕\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("    [1] ASSAULT.heavy-weapons: trigger 〔قصفت〕 actor 〔روسيا〕 recipient 〔أوكرانيا〕 when 〔أمس〕 where 〔أوكرانيا〕\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_shows_evidence_underlined_in_the_colour_of_its_quad()
    {
        _desk.Shell = shell => shell with { OutputHasColour = true };

        Outcome outcome = await _desk.RunWithInputAsync("قصفت روسيا أوكرانيا", "explain", "-");

        Assert.Contains("\e[1;4;31mقصفت\e[0m \e[4;31mروسيا\e[0m \e[4;31mأوكرانيا\e[0m\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("〔", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_is_told_field_by_field_with_its_lexicon_entry()
    {
        Outcome outcome = await _desk.RunWithInputAsync("قصفت روسيا أوكرانيا أمس", "explain", "-", "--published", "2024-07-16");

        string[] lines = outcome.OutputLines;
        Assert.Contains("[1] ASSAULT.heavy-weapons: material conflict, scale -9.5, CAMEO 194, Goldstein -10.0", lines);
        Assert.Contains("factuality    actual", lines);
        Assert.Contains("actor         RUS:GOV  state/RUS (Russia)  روسيا", lines);
        Assert.Contains("recipient     UKR:GOV  state/UKR (Ukraine)  أوكرانيا", lines);
        Assert.Contains("when          2024-07-15, date 2024-07-15 (day)  أمس", lines);
        Assert.Contains(lines, line => line.StartsWith("rule          ar/assault/", StringComparison.Ordinal));
        Assert.Contains("- verb: قصف", lines);
    }

    [Fact]
    public async Task Confidence_is_told_with_what_lowers_it()
    {
        // The text does not tell whose police it is.
        Outcome outcome = await _desk.RunWithInputAsync("قصفت روسيا أوكرانيا. اعتقلت الشرطة ناشطا.", "explain", "-");

        string[] lines = outcome.OutputLines;
        int sure = Array.IndexOf(lines, "confidence    0.65");
        Assert.Equal("+0.58  the trigger is a verb", lines[sure + 1]);
        Assert.Equal("+0.07  its parties stand right beside it", lines[sure + 2]);
        Assert.StartsWith("rule ", lines[sure + 3], StringComparison.Ordinal);
        Assert.Matches("^-0\\.[0-9]{2}  it is not sure who is meant by  الشرطة$", lines.Single(line => line.Contains("not sure", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Words_that_were_passed_over_are_told_with_the_reason()
    {
        // An attack and the deaths that it caused are one record.
        Outcome outcome = await _desk.RunWithInputAsync("قصفت روسيا مدينة خاركيف ما أسفر عن مقتل ثلاثة مدنيين", "explain", "-");

        int heading = Array.IndexOf(outcome.OutputLines, "not coded: words that can tell of an event, and why they give no record here");
        Assert.True(heading > 0, outcome.Output);
        Assert.Matches("^it is the same happening as another record of the sentence +مقتل$", outcome.OutputLines[heading + 1]);
    }

    [Fact]
    public async Task A_text_without_records_is_told_to_be_so()
    {
        Outcome outcome = await _desk.RunWithInputAsync("طقس اليوم مشمس.", "explain", "-");

        Assert.Equal(["article -", "طقس اليوم مشمس.", "no records"], outcome.OutputLines);
    }

    [Fact]
    public async Task Json_holds_the_record_as_code_writes_it()
    {
        Outcome coded = await _desk.RunWithInputAsync(Desk.Attack, "code");
        Outcome explained = await _desk.RunWithInputAsync(Desk.Attack, "explain", "-", "--json");

        JsonElement article = Assert.Single(explained.Json);
        JsonElement record = Assert.Single(article.GetProperty("records").EnumerateArray());
        Assert.Equal(coded.Output.TrimEnd(), record.GetProperty("record").GetRawText());
        Assert.StartsWith("- verb: قصف\n", record.GetProperty("entry").GetString(), StringComparison.Ordinal);
        JsonElement part = record.GetProperty("confidence_parts").EnumerateArray().First();
        Assert.Equal((0.58, "verb-trigger", "the trigger is a verb"), (part.GetProperty("change").GetDouble(), part.GetProperty("reason").GetString(), part.GetProperty("why").GetString()));
        Assert.Equal(JsonValueKind.Array, article.GetProperty("not_coded").ValueKind);
    }

    [Fact]
    public async Task Json_is_as_readable_as_records_are()
    {
        _desk.Write("\U0001F54A.txt", Desk.Attack);

        Outcome outcome = await _desk.RunAsync("explain", "\U0001F54A.txt", "--json");

        Assert.StartsWith("{\"article\":\"\U0001F54A.txt\"", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_of_a_text_do_not_reach_the_terminal()
    {
        Outcome outcome = await _desk.RunWithInputAsync("قصفت \e[31m روسيا \u200Fأوكرانيا", "explain", "-");

        Assert.DoesNotContain("\e", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\u200F", outcome.Output, StringComparison.Ordinal);
    }
}
