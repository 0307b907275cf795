using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Events;

namespace Marsad.Evaluation.Reports;

/// <summary>The fields that gold events and records have in common, so that they print side by side.</summary>
internal sealed record EventFields(
    string Trigger,
    IReadOnlyList<CodedMention> Actors,
    IReadOnlyList<CodedMention> Recipients,
    string? Mode,
    Factuality Factuality,
    CodedMention? AttributedTo,
    string? When,
    CodedMention? Where)
{
    public static EventFields Of(GoldEvent e) => new(e.Trigger, e.Actors, e.Recipients, e.Mode, e.Factuality, e.AttributedTo, e.When, e.Where);

    public static EventFields Of(PredictedRecord r) => new(r.Trigger, r.Actors, r.Recipients, r.Mode, r.Factuality, r.AttributedTo, r.When, r.Where);

    /// <summary>The value of the field that <paramref name="kind"/> is about, as codes and English words; null where the field is empty.</summary>
    public string? ValueOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Mode => Mode,
        ErrorKind.Factuality => ReportNames.Of(Factuality),
        ErrorKind.When => When,
        _ => Join(", ", MentionsOf(kind).Select(m => string.IsNullOrEmpty(m.Code) ? "?" : m.Code)),
    };

    /// <summary>The words of the text for the field that <paramref name="kind"/> is about; null where it has none.</summary>
    public string? WordsOf(ErrorKind kind) => Join("، ", MentionsOf(kind).Select(m => m.Text));

    private IEnumerable<CodedMention> MentionsOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Actor => Actors,
        ErrorKind.Recipient => Recipients,
        ErrorKind.Attribution when AttributedTo is not null => [AttributedTo],
        ErrorKind.Where when Where is not null => [Where],
        _ => [],
    };

    private static string? Join(string separator, IEnumerable<string> items) => string.Join(separator, items) is { Length: > 0 } joined ? joined : null;
}
