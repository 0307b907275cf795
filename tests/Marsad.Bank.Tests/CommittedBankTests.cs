using Marsad.Bank.Checking;
using Marsad.Bank.Counting;
using Marsad.Bank.Export;
using Marsad.Bank.Format;
using Marsad.Lexicon;

namespace Marsad.Bank.Tests;

/// <summary>The bank as it is committed.</summary>
public class CommittedBankTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "bank");

    private static readonly BankFolder Bank = BankFolder.Read(Folder);

    [Fact]
    public void Every_file_passes_the_check() => Assert.Empty(Bank.Faults);

    [Theory]
    [InlineData(Split.Train)]
    [InlineData(Split.Test)]
    public void The_gold_is_what_export_gives(Split split) =>
        // Where this fails: bank/run export
        Assert.Equal(GoldExport.Of(Bank.Files, split), File.ReadAllText(Path.Combine(Folder, GoldExport.FileName(split))));

    [Fact]
    public void The_example_for_writers_is_sound()
    {
        string example = File.ReadAllText(Path.Combine(Folder, "WRITING.md")).Split("```")[1].TrimStart();
        var faults = new List<BankFault>();
        BankFile file = BankReader.Read("maghreb.txt", example, faults);

        Assert.Equal(2, file.Items.Count);
        Assert.Empty(faults.Concat(new BankChecker(BuiltInLexicon.Load()).Check([file])));
    }

    [Fact]
    public void Stats_count_all_of_it()
    {
        string stats = BankCounts.Print(Bank.Files);

        Assert.Matches($@"(?m)^items +{Bank.Files.Sum(file => file.Items.Count)}$", stats);
        Assert.Matches($@"(?m)^events +{Bank.Files.Sum(file => file.Items.Sum(item => item.Records.Count))}$", stats);
        Assert.All(Bank.Files, file => Assert.Contains(file.Name, stats, StringComparison.Ordinal));
    }
}
