using Marsad.Events;
using Marsad.Storage.Formats;

namespace Marsad.Storage.Tests.Formats;

public class PolecatWriterTests
{
    /// <summary>As the header of POLECAT's files prints them.</summary>
    private const string ColumnNames = """
        Event ID, Event Date, Event Type, Event Mode, Intensity, Quad Code, Contexts, Actor Name, Actor Country, Actor COW, Primary Actor Sector,
        Actor Sectors, Actor Title, Actor Name Raw, Wikipedia Actor ID, Recipient Name, Recipient Country, Recipient COW, Primary Recipient Sector,
        Recipient Sectors, Recipient Title, Recipient Name Raw, Wikipedia Recipient ID, Placename, City, District, Province, Country, Latitude,
        Longitude, GeoNames ID, Raw Placename, Feature Type, Source, Publication Date, Story People, Story Organizations, Story Locations, Language,
        Version
        """;

    private static readonly string[] Columns = ColumnNames.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [Fact]
    public Task Writes_the_golden_bytes() => Writing.AssertGoldenAsync(RecordFormat.Polecat, "records.polecat.tsv");

    [Fact]
    public async Task The_header_has_the_40_columns_of_POLECAT()
    {
        string[][] lines = await Writing.TabCellsAsync(RecordFormat.Polecat);
        Assert.Equal(40, Columns.Length);
        Assert.Equal(Columns, Assert.Single(lines));
    }

    [Fact]
    public async Task Every_row_has_40_cells()
    {
        string[][] lines = await Writing.TabCellsAsync(RecordFormat.Polecat, SampleRecords.All);
        Assert.Equal(1 + 1 + 2 + 3 + 1 + 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(40, line.Length));
    }

    [Fact]
    public async Task A_row_says_who_did_what_to_whom_and_where()
    {
        Dictionary<string, string> row = (await RowsAsync(SampleRecords.Bombing))[1];
        AssertCells(row, ("Event ID", "fedcba9876543210-2"), ("Event Date", "2024-07-14"), ("Event Type", "ASSAULT"), ("Event Mode", "aerial"));
        AssertCells(row, ("Intensity", "-9.5"), ("Quad Code", "4"), ("Contexts", "military"));
        AssertCells(row, ("Actor Name", "Belarus"), ("Actor Country", "BLR"), ("Actor COW", "370"));
        AssertCells(row, ("Primary Actor Sector", "MIL"), ("Actor Name Raw", "بيلاروسية"));
        AssertCells(row, ("Recipient Country", ""), ("Recipient COW", ""), ("Recipient Sectors", "CVL"), ("Recipient Name Raw", "مدنيين"));
        AssertCells(row, ("Placename", "Kharkiv"), ("City", "Kharkiv"), ("Province", ""), ("Country", "UKR"), ("Feature Type", "PPL"));
        AssertCells(row, ("Latitude", "49.99"), ("Longitude", "36.23"));
    }

    [Fact]
    public async Task An_international_body_has_a_sector_and_no_country()
    {
        Dictionary<string, string> row = Assert.Single(await RowsAsync(SampleRecords.Freeze));
        Assert.Equal(("", "", "IGO"), (row["Recipient Country"], row["Recipient COW"], row["Primary Recipient Sector"]));
    }

    [Theory]
    [InlineData("troops", Factuality.Actual, "troops")]
    [InlineData("troops", Factuality.Future, "troops; future")]
    [InlineData("troops", Factuality.Negated, "troops; negation")]
    [InlineData(null, Factuality.Hypothetical, "hypothetical")]
    [InlineData(null, Factuality.Actual, "")]
    public async Task Factuality_is_an_auxiliary_mode(string? mode, Factuality factuality, string expected)
    {
        Dictionary<string, string> row = Assert.Single(await RowsAsync(SampleRecords.Announced with { Mode = mode, Factuality = factuality }));
        Assert.Equal(expected, row["Event Mode"]);
    }

    [Fact]
    public async Task Awkward_text_stays_in_its_cell()
    {
        Dictionary<string, string> row = Assert.Single(await RowsAsync(SampleRecords.Awkward with { Coder = "a\tb\r\nc\"d\u2029e\uD800" }));
        Assert.Equal("a b  c'd e\uFFFD", row["Version"]);
    }

    private static void AssertCells(Dictionary<string, string> row, params (string Column, string Cell)[] expected) =>
        Assert.Equal(expected, expected.Select(pair => (pair.Column, row[pair.Column])));

    private static async Task<List<Dictionary<string, string>>> RowsAsync(EventRecord record)
    {
        string[][] lines = await Writing.TabCellsAsync(RecordFormat.Polecat, record);
        return [.. lines.Skip(1).Select(line => Columns.Zip(line).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
