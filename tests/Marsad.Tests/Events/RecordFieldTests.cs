using System.Globalization;
using Marsad.Events;
using Xunit;

namespace Marsad.Tests.Events;

public class RecordFieldTests
{
    private static readonly IReadOnlyDictionary<int, string[]> Cases = CaseTable.Read("Events/field-cases.tsv", "title", "body", "fields");

    public static TheoryData<int> CaseLines() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Reads_mode_factuality_source_time_and_place(int line)
    {
        string[] cells = Cases[line];
        var article = new Article("test", cells[0] == "-" ? null : cells[0], cells[1], Published: BuiltInCoder.Published);

        string fields = string.Join(" || ", BuiltInCoder.Instance.Code(article).Select(Describe));

        Assert.Equal($"{cells[1]} → {cells[2]}", $"{cells[1]} → {fields}");
    }

    private static string Describe(EventRecord record)
    {
        string mode = record.Mode is null ? "" : $".{record.Mode}";
        string source = record.AttributedTo is { } speaker ? $"{speaker.Evidence.Text}={speaker.Code}" : "-";
        string where = record.Where is { } place ? $"{place.Evidence.Text}={place.Code}" : "-";
        return string.Create(CultureInfo.InvariantCulture, $"{record.Type}{mode} {record.Factuality.ToString().ToLowerInvariant()}, {source}, {record.When.Value ?? "-"}, {where}");
    }
}
