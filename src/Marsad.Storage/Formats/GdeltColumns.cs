namespace Marsad.Storage.Formats;

/// <summary>The columns of GDELT 2.0's event table, in its order and under its names.</summary>
/// <remarks>Source: "The GDELT Event Database Data Format Codebook V2.0".</remarks>
internal static class GdeltColumns
{
    public static readonly IReadOnlyList<Column<GdeltRow>> All =
    [
        new("GLOBALEVENTID", static (cell, r) => cell.Number(r.EventId)),
        new("SQLDATE", static (cell, r) => cell.Day(r.Record.Date, "yyyyMMdd")),
        new("MonthYear", static (cell, r) => cell.Day(r.Record.Date, "yyyyMM")),
        new("Year", static (cell, r) => cell.Day(r.Record.Date, "yyyy")),
        new("FractionDate", static (cell, r) => cell.Text(r.FractionDate)),
        .. Actor("Actor1", static r => r.Actor1),
        .. Actor("Actor2", static r => r.Actor2),
        new("IsRootEvent", static (cell, r) => cell.Number(r.IsRoot ? 1 : 0)),
        new("EventCode", static (cell, r) => cell.Text(r.Record.Scale.Cameo)),
        new("EventBaseCode", static (cell, r) => cell.Text(r.BaseCode)),
        new("EventRootCode", static (cell, r) => cell.Text(r.RootCode)),
        new("QuadClass", static (cell, r) => cell.Number(r.Record.Scale.Quad)),
        new("GoldsteinScale", static (cell, r) => cell.Number(r.Record.Scale.Goldstein)),
        new("NumMentions", static (cell, _) => cell.Number(1)),
        new("NumSources", static (cell, _) => cell.Number(1)),
        new("NumArticles", static (cell, _) => cell.Number(1)),
        Empty("AvgTone"),
        .. UnknownPlace("Actor1Geo"),
        .. UnknownPlace("Actor2Geo"),
        new("ActionGeo_Type", static (cell, r) => cell.Number(r.PlaceType)),
        new("ActionGeo_FullName", static (cell, r) => cell.Text(r.Place?.Name ?? r.Place?.Evidence.Text)),
        new("ActionGeo_CountryCode", static (cell, r) => cell.Text(r.PlaceCountry)),
        new("ActionGeo_ADM1Code", static (cell, r) => cell.Text(r.PlaceCodeOfCountry)),
        Empty("ActionGeo_ADM2Code"),
        new("ActionGeo_Lat", static (cell, r) => cell.Number(r.Place?.Latitude)),
        new("ActionGeo_Long", static (cell, r) => cell.Number(r.Place?.Longitude)),
        new("ActionGeo_FeatureID", static (cell, r) => cell.Text(r.PlaceCodeOfCountry)),
        new("DATEADDED", static (cell, r) => cell.Day(r.Record.Article.Published, "yyyyMMdd'000000'")),
        new("SOURCEURL", static (cell, r) => cell.Text(r.Record.Article.Url ?? r.Record.Article.Source)),
    ];

    private static IEnumerable<Column<GdeltRow>> Actor(string prefix, Func<GdeltRow, CameoActor> actorOf) =>
    [
        new($"{prefix}Code", (cell, r) => cell.Text(actorOf(r).Code)),
        new($"{prefix}Name", (cell, r) => cell.Text(actorOf(r).Name)),
        new($"{prefix}CountryCode", (cell, r) => cell.Text(actorOf(r).Country)),
        new($"{prefix}KnownGroupCode", (cell, r) => cell.Text(actorOf(r).KnownGroup)),
        Empty($"{prefix}EthnicCode"),
        new($"{prefix}Religion1Code", (cell, r) => cell.Text(actorOf(r).Religion)),
        Empty($"{prefix}Religion2Code"),
        new($"{prefix}Type1Code", (cell, r) => cell.Text(actorOf(r).Type)),
        Empty($"{prefix}Type2Code"),
        Empty($"{prefix}Type3Code"),
    ];

    private static IEnumerable<Column<GdeltRow>> UnknownPlace(string prefix) =>
    [
        new($"{prefix}_Type", static (cell, _) => cell.Number(0)),
        Empty($"{prefix}_FullName"),
        Empty($"{prefix}_CountryCode"),
        Empty($"{prefix}_ADM1Code"),
        Empty($"{prefix}_ADM2Code"),
        Empty($"{prefix}_Lat"),
        Empty($"{prefix}_Long"),
        Empty($"{prefix}_FeatureID"),
    ];

    private static Column<GdeltRow> Empty(string name) => new(name, static (_, _) => { });
}
