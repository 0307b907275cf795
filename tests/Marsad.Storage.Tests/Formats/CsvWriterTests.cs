using System.Text;
using Marsad.Events;
using Marsad.Storage.Formats;

namespace Marsad.Storage.Tests.Formats;

public class CsvWriterTests
{
    [Fact]
    public Task Writes_the_golden_bytes() => Writing.AssertGoldenAsync(RecordFormat.Csv, "records.csv");

    [Fact]
    public async Task Every_row_has_a_cell_for_every_column()
    {
        List<string[]> rows = Parse(await Writing.TextAsync(RecordFormat.Csv, SampleRecords.All));
        Assert.Equal(1 + SampleRecords.All.Count, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.Equal(rows[0].Length, rows[0].Distinct().Count());
    }

    [Fact]
    public async Task Parallel_lists_keep_absent_items_in_place()
    {
        Dictionary<string, string> row = await ReadBackAsync(SampleRecords.Bombing);
        Assert.Equal("طائرات روسية; بيلاروسية", row["actor_text"]);
        Assert.Equal("; state/BLR", row["actor_id"]);
        Assert.Equal("RUS:MIL; BLR:MIL", row["actor_code"]);
        Assert.Equal("", row["recipient_id"]);
        Assert.Equal("20", row["injured_low"]);
        Assert.Equal("", row["injured"]);
    }

    [Fact]
    public async Task Quotation_marks_commas_and_line_breaks_read_back()
    {
        Dictionary<string, string> row = await ReadBackAsync(SampleRecords.Awkward);
        Assert.Equal(SampleRecords.Awkward.Article.Title, row["article_title"]);
        Assert.Equal("a,b", row["article_source"]);
        Assert.Equal("احتجوا\u2028 \uFFFD", row["trigger_text"]);
        Assert.Equal(SampleRecords.Awkward.AttributedTo!.Evidence.Text, row["attributed_to_text"]);
    }

    [Fact]
    public async Task A_semicolon_inside_an_item_of_a_list_becomes_a_comma()
    {
        Participant actor = SampleRecords.Freeze.Actors[0] with { Name = "A; B" };
        Dictionary<string, string> row = await ReadBackAsync(SampleRecords.Freeze with { Actors = [actor, actor] });
        Assert.Equal("A, B; A, B", row["actor_name"]);
    }

    [Fact]
    public async Task No_records_give_a_header_alone()
    {
        string text = await Writing.TextAsync(RecordFormat.Csv);
        Assert.StartsWith("id,article_id,article_title,", text, StringComparison.Ordinal);
        Assert.Equal(text.Length - 2, text.IndexOf("\r\n", StringComparison.Ordinal));
    }

    private static async Task<Dictionary<string, string>> ReadBackAsync(EventRecord record)
    {
        List<string[]> rows = Parse(await Writing.TextAsync(RecordFormat.Csv, record));
        return rows[0].Zip(rows[1]).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>A reader of RFC 4180, so that the writer is not checked by itself.</summary>
    private static List<string[]> Parse(string text)
    {
        List<string[]> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[++i]);
            else if (c == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || (c != ',' && c != '\r' && c != '\n'))
                cell.Append(c);
            else if (c != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
        }
        Assert.Empty(row);
        Assert.Equal(0, cell.Length);
        return rows;
    }
}
