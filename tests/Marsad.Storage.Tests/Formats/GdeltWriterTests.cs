using System.Globalization;
using Marsad.Events;
using Marsad.Storage.Formats;

namespace Marsad.Storage.Tests.Formats;

public class GdeltWriterTests
{
    /// <summary>As the codebook of GDELT 2.0 prints them.</summary>
    private const string ColumnNames = """
        GLOBALEVENTID, SQLDATE, MonthYear, Year, FractionDate, Actor1Code, Actor1Name, Actor1CountryCode, Actor1KnownGroupCode, Actor1EthnicCode,
        Actor1Religion1Code, Actor1Religion2Code, Actor1Type1Code, Actor1Type2Code, Actor1Type3Code, Actor2Code, Actor2Name, Actor2CountryCode,
        Actor2KnownGroupCode, Actor2EthnicCode, Actor2Religion1Code, Actor2Religion2Code, Actor2Type1Code, Actor2Type2Code, Actor2Type3Code,
        IsRootEvent, EventCode, EventBaseCode, EventRootCode, QuadClass, GoldsteinScale, NumMentions, NumSources, NumArticles, AvgTone,
        Actor1Geo_Type, Actor1Geo_FullName, Actor1Geo_CountryCode, Actor1Geo_ADM1Code, Actor1Geo_ADM2Code, Actor1Geo_Lat, Actor1Geo_Long,
        Actor1Geo_FeatureID, Actor2Geo_Type, Actor2Geo_FullName, Actor2Geo_CountryCode, Actor2Geo_ADM1Code, Actor2Geo_ADM2Code, Actor2Geo_Lat,
        Actor2Geo_Long, Actor2Geo_FeatureID, ActionGeo_Type, ActionGeo_FullName, ActionGeo_CountryCode, ActionGeo_ADM1Code, ActionGeo_ADM2Code,
        ActionGeo_Lat, ActionGeo_Long, ActionGeo_FeatureID, DATEADDED, SOURCEURL
        """;

    private static readonly string[] Columns = ColumnNames.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [Fact]
    public Task Writes_the_golden_bytes() => Writing.AssertGoldenAsync(RecordFormat.Gdelt, "records.gdelt.tsv");

    [Fact]
    public void Columns_are_those_of_GDELT()
    {
        Assert.Equal(61, Columns.Length);
        Assert.Equal(Columns, GdeltColumns.All.Select(column => column.Name));
    }

    [Fact]
    public async Task Every_row_has_61_cells()
    {
        string[][] rows = await Writing.TabCellsAsync(RecordFormat.Gdelt, SampleRecords.All);
        Assert.Equal(1 + 2 + 3 + 1, rows.Length);
        Assert.All(rows, row => Assert.Equal(61, row.Length));
    }

    [Fact]
    public async Task A_row_says_who_did_what_to_whom()
    {
        Dictionary<string, string> row = await FirstRowAsync(SampleRecords.Bombing);
        Assert.Equal("RUSMIL", row["Actor1Code"]);
        Assert.Equal("MILITARY", row["Actor1Name"]);
        Assert.Equal("RUS", row["Actor1CountryCode"]);
        Assert.Equal("CVL", row["Actor2Code"]);
        Assert.Equal("", row["Actor2CountryCode"]);
        Assert.Equal(("195", "195", "19", "4", "-10"), (row["EventCode"], row["EventBaseCode"], row["EventRootCode"], row["QuadClass"], row["GoldsteinScale"]));
        Assert.Equal(("4", "Kharkiv", "UP"), (row["ActionGeo_Type"], row["ActionGeo_FullName"], row["ActionGeo_CountryCode"]));
        Assert.Equal(("20240714", "202407", "2024", "2024.5315"), (row["SQLDATE"], row["MonthYear"], row["Year"], row["FractionDate"]));
        Assert.Equal("20240716000000", row["DATEADDED"]);
        Assert.Equal("صحيفة المثال", row["SOURCEURL"]);
    }

    [Fact]
    public async Task Actors_of_a_symmetric_act_are_paired()
    {
        string[][] rows = await Writing.TabCellsAsync(RecordFormat.Gdelt, SampleRecords.Meeting);
        Assert.Equal(
            [("JORGOV", "ROMGOV"), ("JORGOV", "IGONAT"), ("ROMGOV", "IGONAT")],
            rows.Select(row => (row[Index("Actor1Code")], row[Index("Actor2Code")])));
    }

    [Fact]
    public async Task Ids_are_positive_numbers_and_distinct()
    {
        string[][] rows = await Writing.TabCellsAsync(RecordFormat.Gdelt, SampleRecords.All);
        long[] ids = [.. rows.Select(row => long.Parse(row[0], CultureInfo.InvariantCulture))];
        Assert.Equal(0x0123456789ABCDEF, ids[0]);
        Assert.Equal(0x7EDCBA9876543210, ids[1]);
        Assert.All(ids, id => Assert.True(id >= 0));
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Theory]
    [InlineData(Factuality.Actual, 1)]
    [InlineData(Factuality.Future, 0)]
    [InlineData(Factuality.Hypothetical, 0)]
    [InlineData(Factuality.Negated, 0)]
    public async Task Only_what_is_said_to_have_happened_is_written(Factuality factuality, int rows) =>
        Assert.Equal(rows, (await Writing.TabCellsAsync(RecordFormat.Gdelt, SampleRecords.Freeze with { Factuality = factuality })).Length);

    [Theory]
    [InlineData("AZE", "country", "1", "AJ", "AJ")]
    [InlineData("AZE", "city", "4", "AJ", "")]
    [InlineData("AZE", "region", "5", "AJ", "")]
    [InlineData("USA", "country", "1", "US", "US")]
    [InlineData("USA", "region", "2", "US", "")]
    [InlineData("USA", "city", "3", "US", "")]
    [InlineData(null, "city", "4", "", "")]
    [InlineData("AZE", null, "0", "", "")]
    public async Task Places_have_GDELT_types_and_FIPS_codes(string? code, string? precision, string type, string country, string featureId)
    {
        EventPlace place = SampleRecords.Bombing.Where! with { Code = code, Precision = precision };
        Dictionary<string, string> row = await FirstRowAsync(SampleRecords.Bombing with { Where = place });
        Assert.Equal(
            (type, country, featureId, featureId),
            (row["ActionGeo_Type"], row["ActionGeo_CountryCode"], row["ActionGeo_ADM1Code"], row["ActionGeo_FeatureID"]));
    }

    /// <summary>48, 19 and 33 days of 365: GDELT counts 30 days for each month that has passed.</summary>
    [Theory]
    [InlineData("2014-02-18", "2014.1315")]
    [InlineData("2015-01-19", "2015.0521")]
    [InlineData("2013-02-03", "2013.0904")]
    public async Task The_fraction_of_the_year_counts_months_of_30_days(string date, string fraction)
    {
        Dictionary<string, string> row = await FirstRowAsync(SampleRecords.Freeze with { Date = DateOnly.Parse(date, CultureInfo.InvariantCulture) });
        Assert.Equal(fraction, row["FractionDate"]);
    }

    [Fact]
    public async Task Without_dates_the_date_cells_are_empty()
    {
        EventRecord undated = SampleRecords.Freeze with { Date = null, Article = SampleRecords.Freeze.Article with { Published = null } };
        Dictionary<string, string> row = await FirstRowAsync(undated);
        Assert.Equal(("", "", "", "", ""), (row["SQLDATE"], row["MonthYear"], row["Year"], row["FractionDate"], row["DATEADDED"]));
    }

    [Theory]
    [InlineData("العنوان", 0, "1")]
    [InlineData("العنوان", 1, "1")]
    [InlineData("العنوان", 2, "0")]
    [InlineData(null, 0, "1")]
    [InlineData(null, 1, "0")]
    public async Task Headline_and_first_sentence_hold_root_events(string? title, int sentence, string isRoot)
    {
        EventRecord record = SampleRecords.Freeze with { SentenceIndex = sentence, Article = SampleRecords.Freeze.Article with { Title = title } };
        Assert.Equal(isRoot, (await FirstRowAsync(record))["IsRootEvent"]);
    }

    [Theory]
    [InlineData("IGO:UN", "United Nations", "IGOUNO", "UNITED NATIONS", "", "UNO", "", "IGO")]
    [InlineData("IGO:CSTO", null, "IGO", "CSTO", "", "", "", "IGO")]
    [InlineData("IGO:WEST", "the West", "WST", "THE WEST", "WST", "", "", "")]
    [InlineData("IRN:REL", null, "IRNREL", "RELIGIOUS", "IRN", "", "REL", "")]
    [InlineData("TLS:GOV", "Timor-Leste", "TMPGOV", "TIMOR-LESTE", "TMP", "", "", "GOV")]
    [InlineData("---:REB", null, "REB", "REBEL", "", "", "", "REB")]
    public async Task Actors_are_coded_as_in_CAMEO(
        string code, string? name, string expectedCode, string expectedName, string country, string group, string religion, string type)
    {
        Participant actor = SampleRecords.Freeze.Actors[0] with { Code = code, Name = name };
        Dictionary<string, string> row = await FirstRowAsync(SampleRecords.Freeze with { Actors = [actor] });
        Assert.Equal((expectedCode, expectedName, country), (row["Actor1Code"], row["Actor1Name"], row["Actor1CountryCode"]));
        Assert.Equal((group, religion, type), (row["Actor1KnownGroupCode"], row["Actor1Religion1Code"], row["Actor1Type1Code"]));
    }

    [Fact]
    public async Task Text_is_cleaned_of_tabs_line_breaks_and_quotation_marks()
    {
        Article article = SampleRecords.Freeze.Article with { Url = "https://news.example/\t\"a\"\r\n\u2028b" };
        Dictionary<string, string> row = await FirstRowAsync(SampleRecords.Freeze with { Article = article });
        Assert.Equal("https://news.example/ 'a'   b", row["SOURCEURL"]);
    }

    private static async Task<Dictionary<string, string>> FirstRowAsync(EventRecord record)
    {
        string[][] rows = await Writing.TabCellsAsync(RecordFormat.Gdelt, record);
        return Columns.Zip(rows[0]).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static int Index(string column) => Array.IndexOf(Columns, column);
}
