using Marsad.Events;
using Marsad.Ontology;

namespace Marsad.Storage.Formats;

/// <summary>The words that stand for enumeration values in files.</summary>
internal static class RecordWords
{
    private static readonly string[] Types = Enum.GetNames<EventType>();
    private static readonly string[] Factualities = ["actual", "future", "hypothetical", "negated"];
    private static readonly string[] DatePrecisions = ["day", "week", "month", "year", "interval", "published"];

    public static string Word(this EventType type) => Types[(int)type];

    public static string Word(this Factuality factuality) => Factualities[(int)factuality];

    public static string Word(this DatePrecision precision) => DatePrecisions[(int)precision];
}
