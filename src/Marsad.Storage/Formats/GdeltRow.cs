using System.Globalization;
using Marsad.Events;

namespace Marsad.Storage.Formats;

/// <summary>A dyad as GDELT sees it.</summary>
internal sealed record GdeltRow(EventRecord Record, long EventId, CameoActor Actor1, CameoActor Actor2)
{
    // Steps of 2⁶⁴/φ never meet again and lie far apart, as the ids themselves do.
    private const ulong IdStep = 0x9E3779B97F4A7C15;

    public static GdeltRow Of(Dyad dyad) => new(dyad.Record, IdOf(dyad), CameoActor.Of(dyad.Actor), CameoActor.Of(dyad.Recipient));

    /// <summary>True for an event of the headline or of the first sentence below it, GDELT's lead.</summary>
    public bool IsRoot => Record.SentenceIndex <= (string.IsNullOrEmpty(Record.Article.Title) ? 0 : 1);

    /// <summary>CAMEO's third level: <c>087</c> for <c>0874</c>.</summary>
    public string BaseCode => Record.Scale.Cameo[..3];

    /// <summary>CAMEO's second level: <c>08</c> for <c>0874</c>.</summary>
    public string RootCode => Record.Scale.Cameo[..2];

    /// <summary>The year with the part of it that has passed, at GDELT's 30 days a month: <c>2014.1315</c> for 18 February 2014; null without a date.</summary>
    public string? FractionDate =>
        Record.Date is DateOnly day ? (day.Year + (((day.Month - 1) * 30) + day.Day) / 365.0).ToString("F4", CultureInfo.InvariantCulture) : null;

    /// <summary>GDELT's kind of place: 1 country, 2 and 3 state and city of the United States, 5 and 4 elsewhere; 0 none.</summary>
    public int PlaceType => (Record.Where?.Precision, IsAmerican) switch
    {
        ("country", _) => 1,
        ("region", true) => 2,
        ("city", true) => 3,
        ("city", false) => 4,
        ("region", false) => 5,
        _ => 0,
    };

    /// <summary>The place, or null where GDELT has no kind for it.</summary>
    public EventPlace? Place => PlaceType == 0 ? null : Record.Where;

    /// <summary>FIPS 10-4 code of the place's country.</summary>
    public string? PlaceCountry => CountryCodes.FipsOf(Place?.Code);

    /// <summary>GDELT repeats a country's code as its ADM1 code and feature id; a city's are unknown here.</summary>
    public string? PlaceCodeOfCountry => PlaceType == 1 ? PlaceCountry : null;

    private bool IsAmerican => Record.Where?.Code == "USA";

    private static long IdOf(Dyad dyad)
    {
        ulong id = ulong.Parse(dyad.Record.Id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return (long)((id + ((ulong)dyad.Ordinal * IdStep)) & long.MaxValue);
    }
}
