using System.Globalization;
using System.Text;
using Marsad.Bank.Export;
using Marsad.Bank.Format;

namespace Marsad.Bank.Counting;

/// <summary>What the bank is made of, in tables.</summary>
public static class BankCounts
{
    /// <summary>The tables of <paramref name="files"/> as text.</summary>
    public static string Print(IReadOnlyList<BankFile> files)
    {
        BankItem[] items = [.. files.SelectMany(file => file.Items)];
        BankRecord[] records = [.. items.SelectMany(item => item.Records)];
        var text = new StringBuilder();
        AddTotals(text, items, records);
        AddTable(text, "by file", files, file => file.Name, file => FileRow(file));
        AddCounts(text, "by type", records.Select(record => record.Type.ToString()));
        AddCounts(text, "by type and mode", records.Select(record => $"{record.Type} {record.Mode ?? "-"}"));
        AddCounts(text, "by factuality", records.Select(record => record.Factuality.Word));
        AddCounts(text, "items without event, by reason", items.Where(item => item.Records.Count == 0).Select(item => item.Lure ?? "not said"));
        return text.ToString();
    }

    private static void AddTotals(StringBuilder text, BankItem[] items, BankRecord[] records)
    {
        int sentences = items.Sum(item => item.Sentences.Count);
        int without = items.Sum(SentencesWithoutEvent);
        AddRow(text, "items", Number(items.Length));
        AddRow(text, "items without event", $"{Number(items.Count(item => item.Records.Count == 0))} ({Share(items.Count(item => item.Records.Count == 0), items.Length)})");
        AddRow(text, "sentences", Number(sentences));
        AddRow(text, "sentences without event", $"{Number(without)} ({Share(without, sentences)})");
        AddRow(text, "words", Number(items.Sum(WordsOf)));
        AddRow(text, "events", Number(records.Length));
        AddRow(text, "with a source", Number(records.Count(record => record.AttributedTo is not null)));
        AddRow(text, "with a time", Number(records.Count(record => record.When is not null)));
        AddRow(text, "with a place", Number(records.Count(record => record.Where is not null)));
        foreach (Split split in Enum.GetValues<Split>())
            AddRow(text, $"items in {GoldExport.FileName(split)}", Number(items.Count(item => SplitRule.SplitOf(item.Id) == split)));
    }

    private static string FileRow(BankFile file) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{file.Items.Count} items, {file.Items.Sum(item => item.Sentences.Count)} sentences, {file.Items.Sum(item => item.Records.Count)} events, {(file.Reviewer is null ? "not reviewed" : "reviewed")}");

    private static int SentencesWithoutEvent(BankItem item)
    {
        IEnumerable<int> told = item.Records.Select(record => item.SentenceOf(PhraseFinder.Find(item.Document.Text, record.Trigger)));
        return item.Sentences.Count - told.Distinct().Count();
    }

    private static int WordsOf(BankItem item) => item.Sentences.Sum(sentence => item.Document[sentence].Split(' ').Length);

    private static void AddCounts(StringBuilder text, string title, IEnumerable<string> keys) =>
        AddTable(
            text,
            title,
            keys.GroupBy(key => key).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal),
            group => group.Key,
            group => Number(group.Count()));

    private static void AddTable<T>(StringBuilder text, string title, IEnumerable<T> rows, Func<T, string> name, Func<T, string> value)
    {
        text.Append('\n').Append(title).Append('\n');
        foreach (T row in rows)
            AddRow(text, "  " + name(row), value(row));
    }

    private static void AddRow(StringBuilder text, string name, string value) => text.Append(name.PadRight(32)).Append(value).Append('\n');

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Share(int part, int whole) => whole == 0 ? "–" : $"{(100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture)} %";
}
