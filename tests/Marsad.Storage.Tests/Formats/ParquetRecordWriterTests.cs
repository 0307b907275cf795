using System.Collections;
using Marsad.Events;
using Marsad.Storage.Formats;
using Parquet;
using Parquet.Serialization;

namespace Marsad.Storage.Tests.Formats;

public class ParquetRecordWriterTests
{
    [Fact]
    public async Task Single_values_read_back_typed()
    {
        IDictionary<string, object?> row = (await ReadBackAsync(SampleRecords.All))[1];
        Assert.Equal("fedcba9876543210", Text(row["id"]));
        Assert.Equal("صحيفة المثال", Text(row["article_source"]));
        Assert.Equal(4, row["quad_code"]);
        Assert.Equal(-9.5, row["event_scale"]);
        Assert.Equal("195", Text(row["cameo"]));
        Assert.Equal("UKR:COP", Text(row["attributed_to_code"]));
        Assert.Equal("يوم الأحد", Text(row["when_text"]));
        Assert.Equal(SampleRecords.Bombing.When.Evidence!.Value.Span.Start, row["when_start"]);
        Assert.Equal(new DateTime(2024, 7, 14), row["date"]);
        Assert.Equal(36.23, row["where_lon"]);
        Assert.Equal(3, row["dead"]);
        Assert.Equal(20, row["injured_low"]);
        Assert.Equal(1.0, row["confidence"]);
    }

    [Fact]
    public async Task Absent_values_are_null()
    {
        IDictionary<string, object?> row = (await ReadBackAsync(SampleRecords.All))[3];
        string[] absent =
        [
            "article_title", "article_published", "attributed_to_text", "attributed_to_start", "when_text", "when_end", "when_value", "date",
            "where_text", "where_lat", "dead", "dead_high", "injured_text",
        ];
        Assert.All(absent, name => Assert.Null(row.TryGetValue(name, out object? value) ? value : null));
        Assert.Equal("سيحشد", Text(row["trigger_text"]));
    }

    [Fact]
    public async Task Lists_read_back_with_all_their_items()
    {
        IReadOnlyList<IDictionary<string, object?>> rows = await ReadBackAsync(SampleRecords.All);
        for (int i = 0; i < rows.Count; i++)
        {
            EventRecord record = SampleRecords.All[i];
            Assert.Equal(record.Contexts, Items(rows[i]["context"]).Select(Text));
            AssertParticipants(record.Actors, rows[i]["actor"]);
            AssertParticipants(record.Recipients, rows[i]["recipient"]);
            AssertParticipants(record.DeniedBy, rows[i]["denied_by"]);
        }
    }

    [Fact]
    public async Task Half_a_surrogate_pair_becomes_a_replacement_character()
    {
        IDictionary<string, object?> row = Assert.Single(await ReadBackAsync([SampleRecords.Awkward]));
        Assert.Equal("احتجوا\u2028 \uFFFD", Text(row["trigger_text"]));
        Assert.Equal(SampleRecords.Awkward.Article.Title, Text(row["article_title"]));
    }

    [Theory]
    [InlineData(7, 3, new long[] { 3, 3, 1 })]
    [InlineData(6, 3, new long[] { 3, 3 })]
    [InlineData(0, 3, new long[0])]
    public async Task Row_groups_are_bounded(int records, int rowsPerGroup, long[] expected)
    {
        using var output = new MemoryStream();
        await using (var writer = new ParquetRecordWriter(output, rowsPerGroup))
        {
            for (int i = 0; i < records; i++)
                await writer.WriteAsync(SampleRecords.All[i % SampleRecords.All.Count], TestContext.Current.CancellationToken);
        }
        await using ParquetReader reader = await ParquetReader.CreateAsync(output, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(expected, reader.RowGroups.Select(group => group.RowCount));
    }

    [Fact]
    public async Task Records_read_back_in_order_over_row_groups()
    {
        using var output = new MemoryStream();
        await using (var writer = new ParquetRecordWriter(output, rowsPerGroup: 2))
        {
            foreach (EventRecord record in SampleRecords.All)
                await writer.WriteAsync(record, TestContext.Current.CancellationToken);
        }
        IReadOnlyList<IDictionary<string, object?>> rows = await ReadAsync(output);
        Assert.Equal(SampleRecords.All.Select(record => record.Id), rows.Select(row => Text(row["id"])));
        AssertParticipants(SampleRecords.Meeting.Actors, rows[2]["actor"]);
    }

    [Fact]
    public async Task Columns_are_those_of_CSV_but_for_the_nested_lists()
    {
        using var output = new MemoryStream(await Writing.BytesAsync(RecordFormat.Parquet, []));
        await using ParquetReader reader = await ParquetReader.CreateAsync(output, cancellationToken: TestContext.Current.CancellationToken);
        string[] nested = ["actor", "recipient", "denied_by"];
        string FieldOf(string column) => nested.FirstOrDefault(list => column.StartsWith(list + "_", StringComparison.Ordinal)) ?? column;
        Assert.Equal(CsvColumns.All.Select(column => FieldOf(column.Name)).Distinct(), reader.Schema.Fields.Select(field => field.Name));
    }

    [Fact]
    public async Task After_a_failed_write_the_file_has_no_footer()
    {
        using var output = new FaultyStream(accepted: 1_000);
        var writer = new ParquetRecordWriter(output, rowsPerGroup: 1);
        await Assert.ThrowsAsync<IOException>(async () => await writer.WriteAsync(SampleRecords.Bombing, TestContext.Current.CancellationToken));
        await writer.DisposeAsync();
        using var file = new MemoryStream(output.Received);
        await Assert.ThrowsAnyAsync<IOException>(() => ParquetReader.CreateAsync(file, cancellationToken: TestContext.Current.CancellationToken));
    }

    private static async Task<IReadOnlyList<IDictionary<string, object?>>> ReadBackAsync(IEnumerable<EventRecord> records) =>
        await ReadAsync(new MemoryStream(await Writing.BytesAsync(RecordFormat.Parquet, records)));

    private static async Task<IReadOnlyList<IDictionary<string, object?>>> ReadAsync(MemoryStream file)
    {
        file.Position = 0;
        var table = await ParquetSerializer.DeserializeUntypedAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        return [.. table.Data.Select(row => (IDictionary<string, object?>)row!)];
    }

    private static void AssertParticipants(IReadOnlyList<Participant> expected, object? list)
    {
        IEnumerable<IDictionary<string, object?>> items = Items(list).Cast<IDictionary<string, object?>>();
        Assert.Equal(
            expected.Select(p => (p.Evidence.Text, p.Evidence.Span.Start, p.Evidence.Span.End, p.Id, p.Name, p.Code)),
            items.Select(i => (Text(i["text"])!, (int)i["start"]!, (int)i["end"]!, Optional(i, "id"), Optional(i, "name"), Text(i["code"])!)));
    }

    private static IEnumerable<object?> Items(object? list) => ((IEnumerable)list!).Cast<object?>();

    private static string? Optional(IDictionary<string, object?> item, string name) => item.TryGetValue(name, out object? value) ? Text(value) : null;

    /// <summary>Untyped reading gives texts in lists as character memory.</summary>
    private static string? Text(object? value) => value?.ToString();
}
