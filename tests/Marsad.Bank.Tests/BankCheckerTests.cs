using Marsad.Bank.Format;

namespace Marsad.Bank.Tests;

public class BankCheckerTests
{
    [Fact]
    public void A_sound_file_has_no_fault() => Assert.Empty(Samples.FaultsOf(Samples.Sound));

    [Theory]
    [InlineData("MOBILIZE troops", "MOBILIZE aerial", 10, "MOBILIZE has no mode aerial; it has troops, weapons, police, militia")]
    [InlineData("MOBILIZE troops", "AGREE troops", 10, "AGREE has no mode troops; it has none")]
    [InlineData("نشر قوات #1", "نشر قوات", 10, "«نشر قوات» stands 2 times in the text; say which with #1 … #2")]
    [InlineData("نشر قوات #1", "نشر قوات #3", 10, "so there is no #3")]
    [InlineData("نشر قوات #1", "نشر وحدات", 10, "«نشر وحدات» does not stand in the text as whole words")]
    [InlineData("| trigger نشر قوات #1", "| trigger الشرقية. ونشر", 10, "reaches over two sentences")]
    [InlineData("when أمس = ", "when أمس #1 = ", 10, "«أمس» stands once in the text; leave out #1")]
    [InlineData("| actor وزارة الدفاع المغربية = MAR:GOV", "| actor وزارة الدفاع المغربية = MOR:GOV", 10, "«MOR» is no country of lexicon/world/countries.tsv")]
    [InlineData("| actor وزارة الدفاع المغربية = MAR:GOV", "| actor وزارة الدفاع المغربية = MAR:ARMY", 10, "ARMY is no role")]
    [InlineData("| by وزارة الدفاع المغربية = MAR:GOV", "| by وزارة الدفاع المغربية = IGO:XYZ", 10, "has this acronym")]
    [InlineData("| by وزارة الدفاع المغربية = MAR:GOV", "| by وزارة الدفاع المغربية = MAR", 10, "is no actor code")]
    [InlineData("= 2023-04-14", "= 2023-04-31", 10, "«2023-04-31» is no time")]
    [InlineData("= 2023-04-14", "= 2023-04-14/2023-04-10", 10, "is no time")]
    [InlineData("الحدود الشرقية = MAR", "الحدود الشرقية = MAR:GOV", 10, "«MAR:GOV» is no country")]
    [InlineData("@ sample-0002", "@ sample-2", 12, "the id sample-2 should be sample- and four digits")]
    [InlineData("@ sample-0002", "@ sample-0001", 12, "the id sample-0001 is used at sample.txt:6 already")]
    [InlineData("! sport", "! game", 12, "«! game» is no known reason")]
    [InlineData("خسر الفريق مباراته.", "خسر الفريق", 12, "does not end with one of")]
    [InlineData("خسر الفريق مباراته.", "خسر الفريق. وفاز غيره.", 12, "has a full stop within")]
    [InlineData("خسر الفريق مباراته.", "خسر  الفريق مباراته.", 12, "two spaces in a row")]
    [InlineData("خسر الفريق مباراته.", "أ.\nب.\nت.\nث.", 12, "the item has 4 sentences; at most three")]
    [InlineData("خسر الفريق مباراته.\n", "", 12, "the item has no sentence")]
    public void What_breaks_the_codebook_is_one_fault_with_its_line(string part, string replacement, int line, string message)
    {
        BankFault fault = Assert.Single(Samples.FaultsAfter(part, replacement));

        Assert.Equal(("sample.txt", line), (fault.File, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_stands_once_in_the_bank()
    {
        BankFault fault = Assert.Single(Samples.FaultsOf(Samples.Sound + "@ sample-0003 2023-04-17\nخسر الفريق مباراته.\n! sport\n"));

        Assert.Equal("sample.txt:15: the text is that of sample-0002", fault.ToString());
    }

    [Fact]
    public void An_event_is_recorded_once()
    {
        string record = Samples.Sound.Split('\n').Single(line => line.StartsWith("- ", StringComparison.Ordinal));

        Assert.Contains("is recorded already", Assert.Single(Samples.FaultsAfter(record, record + "\n" + record)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_with_records_has_no_reason_to_have_none() =>
        Assert.Contains("for items without event", Assert.Single(Samples.FaultsAfter("= MAR\n", "= MAR\n! topic\n")).Message, StringComparison.Ordinal);
}
