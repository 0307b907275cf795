using System.Globalization;
using Marsad.Events;
using Marsad.Lexicon;

namespace Marsad.Storage.Formats;

/// <summary>The columns of POLECAT's table, in its order and under its names.</summary>
internal static class PolecatColumns
{
    public static readonly IReadOnlyList<Column<Dyad>> All =
    [
        new("Event ID", static (cell, d) => cell.Text(IdOf(d))),
        new("Event Date", static (cell, d) => cell.Day(d.Record.Date)),
        new("Event Type", static (cell, d) => cell.Text(d.Record.Type.Word())),
        new("Event Mode", static (cell, d) => cell.List(ModesOf(d.Record), static mode => mode)),
        new("Intensity", static (cell, d) => cell.Number(d.Record.Scale.Score)),
        new("Quad Code", static (cell, d) => cell.Number(d.Record.Scale.Quad)),
        new("Contexts", static (cell, d) => cell.List(d.Record.Contexts, static context => context)),
        .. Participant("Actor", static d => d.Actor),
        .. Participant("Recipient", static d => d.Recipient),
        new("Placename", static (cell, d) => cell.Text(d.Record.Where?.Name)),
        new("City", static (cell, d) => cell.Text(NameOfPlace(d, "city"))),
        Empty("District"),
        new("Province", static (cell, d) => cell.Text(NameOfPlace(d, "region"))),
        new("Country", static (cell, d) => cell.Text(d.Record.Where?.Code)),
        new("Latitude", static (cell, d) => cell.Number(d.Record.Where?.Latitude)),
        new("Longitude", static (cell, d) => cell.Number(d.Record.Where?.Longitude)),
        Empty("GeoNames ID"),
        new("Raw Placename", static (cell, d) => cell.Text(d.Record.Where?.Evidence.Text)),
        new("Feature Type", static (cell, d) => cell.Text(FeatureOf(d.Record.Where))),
        new("Source", static (cell, d) => cell.Text(d.Record.Article.Source)),
        new("Publication Date", static (cell, d) => cell.Day(d.Record.Article.Published)),
        Empty("Story People"),
        Empty("Story Organizations"),
        Empty("Story Locations"),
        new("Language", static (cell, d) => cell.Text(d.Record.Article.Language)),
        new("Version", static (cell, d) => cell.Text(d.Record.Coder)),
    ];

    private static IEnumerable<Column<Dyad>> Participant(string role, Func<Dyad, Participant?> participantOf) =>
    [
        new($"{role} Name", (cell, d) => cell.Text(participantOf(d)?.Name)),
        new($"{role} Country", (cell, d) => cell.Text(CountryOf(participantOf(d)))),
        new($"{role} COW", (cell, d) => cell.Number(CountryCodes.CowOf(CountryOf(participantOf(d))))),
        new($"Primary {role} Sector", (cell, d) => cell.Text(SectorOf(participantOf(d)))),
        new($"{role} Sectors", (cell, d) => cell.Text(SectorOf(participantOf(d)))),
        Empty($"{role} Title"),
        new($"{role} Name Raw", (cell, d) => cell.Text(participantOf(d)?.Evidence.Text)),
        Empty($"Wikipedia {role} ID"),
    ];

    private static Column<Dyad> Empty(string name) => new(name, static (_, _) => { });

    private static string IdOf(Dyad dyad) =>
        dyad.Ordinal == 0 ? dyad.Record.Id : string.Create(CultureInfo.InvariantCulture, $"{dyad.Record.Id}-{dyad.Ordinal + 1}");

    private static IReadOnlyList<string> ModesOf(EventRecord record)
    {
        string? auxiliary = record.Factuality switch
        {
            Factuality.Future => "future",
            Factuality.Hypothetical => "hypothetical",
            Factuality.Negated => "negation",
            _ => null,
        };
        return [.. new[] { record.Mode, auxiliary }.OfType<string>()];
    }

    private static string? CountryOf(Participant? participant)
    {
        if (participant is null)
            return null;
        EntityCode code = EntityCode.Parse(participant.Code);
        return code.IsInternational || code.Country == EntityCode.Unknown ? null : code.Country;
    }

    private static string? SectorOf(Participant? participant)
    {
        if (participant is null)
            return null;
        EntityCode code = EntityCode.Parse(participant.Code);
        return code.IsInternational ? "IGO" : code.Role;
    }

    private static string? NameOfPlace(Dyad dyad, string precision) =>
        dyad.Record.Where is EventPlace place && place.Precision == precision ? place.Name : null;

    /// <summary>The feature code of GeoNames that says no more than the record knows.</summary>
    private static string? FeatureOf(EventPlace? place) => place?.Precision switch
    {
        "city" => "PPL",
        "region" => "RGN",
        "country" => "PCLI",
        _ => null,
    };
}
