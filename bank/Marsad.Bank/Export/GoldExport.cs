using System.Text;
using Marsad.Bank.Format;
using Marsad.Evaluation.Gold;

namespace Marsad.Bank.Export;

/// <summary>The bank as two files of event gold.</summary>
public static class GoldExport
{
    /// <summary>All lines of one split, in the order of files and items, each with its end.</summary>
    /// <exception cref="InvalidDataException">The gold reader does not take what was written.</exception>
    public static string Of(IEnumerable<BankFile> files, Split split)
    {
        var lines = new StringBuilder();
        int count = 0;
        foreach ((BankFile file, BankItem item) in files.SelectMany(file => file.Items.Select(item => (file, item))))
        {
            if (SplitRule.SplitOf(item.Id) != split)
                continue;
            lines.Append(GoldLine.Of(file, item)).Append('\n');
            count++;
        }
        string text = lines.ToString();
        Verify(text, count);
        return text;
    }

    /// <summary>Name of the half's file.</summary>
    public static string FileName(Split split) => split == Split.Train ? "train.jsonl" : "test.jsonl";

    private static void Verify(string text, int count)
    {
        if (count == 0)
            return;
        using var reader = new StringReader(text);
        GoldFile gold = GoldReader.Read(reader);
        if (gold.Faults.Count > 0)
            throw new InvalidDataException($"what was exported does not read back: {gold.Faults[0]}");
        if (gold.Ids.Count() != count)
            throw new InvalidDataException($"{count} items were exported, {gold.Ids.Count()} read back");
    }
}
