using Marsad.Bank.Counting;
using Marsad.Bank.Export;

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
        // Where this fails: dotnet run --project bank/Marsad.Bank -- export
        Assert.Equal(GoldExport.Of(Bank.Files, split), File.ReadAllText(Path.Combine(Folder, GoldExport.FileName(split))));

    [Fact]
    public void Stats_count_all_of_it()
    {
        string stats = BankCounts.Print(Bank.Files);

        Assert.Matches($@"(?m)^items +{Bank.Files.Sum(file => file.Items.Count)}$", stats);
        Assert.Matches($@"(?m)^events +{Bank.Files.Sum(file => file.Items.Sum(item => item.Records.Count))}$", stats);
        Assert.All(Bank.Files, file => Assert.Contains(file.Name, stats, StringComparison.Ordinal));
    }
}
