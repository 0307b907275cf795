using Marsad.Events;

namespace Marsad.Tests.Events;

/// <summary>Records as <c>event-cases.tsv</c> writes them.</summary>
internal static class EventNotation
{
    /// <summary>All of <paramref name="records"/>, or <c>none</c>.</summary>
    public static string Describe(IReadOnlyList<EventRecord> records) => records.Count == 0 ? "none" : string.Join(" || ", records.Select(Describe));

    private static string Describe(EventRecord record)
    {
        string mode = record.Mode is null ? "" : $".{record.Mode}";
        return $"{record.Type}{mode} | {Describe(record.Actors)} | {Describe(record.Recipients)} | {Describe(record.Factuality)}";
    }

    private static string Describe(IReadOnlyList<Participant> participants) =>
        participants.Count == 0 ? "-" : string.Join("; ", participants.Select(p => $"{p.Evidence.Text}={p.Code}"));

    private static string Describe(Factuality factuality) => factuality switch
    {
        Factuality.Actual => "actual",
        Factuality.Future => "future",
        Factuality.Hypothetical => "hypothetical",
        Factuality.Negated => "negated",
        _ => throw new ArgumentOutOfRangeException(nameof(factuality), factuality, null),
    };
}
