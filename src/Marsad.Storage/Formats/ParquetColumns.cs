using Marsad.Events;
using Marsad.Text;

namespace Marsad.Storage.Formats;

/// <summary>The columns of a record in Parquet, in the record's order.</summary>
internal static class ParquetColumns
{
    /// <summary>The columns with room of their own for values.</summary>
    public static IReadOnlyList<ParquetColumn> Create() =>
    [
        Text("id", static r => r.Id),
        Text("article_id", static r => r.Article.Id),
        OptionalText("article_title", static r => r.Article.Title),
        OptionalText("article_source", static r => r.Article.Source),
        OptionalText("article_url", static r => r.Article.Url),
        OptionalDay("article_published", static r => r.Article.Published),
        Text("event", static r => r.Type.Word()),
        OptionalText("mode", static r => r.Mode),
        new TextListColumn("context", static r => r.Contexts),
        Integer("quad_code", static r => r.Scale.Quad),
        Real("event_scale", static r => r.Scale.Score),
        Text("cameo", static r => r.Scale.Cameo),
        Real("goldstein", static r => r.Scale.Goldstein),
        new ParticipantsColumn("actor", static r => r.Actors),
        new ParticipantsColumn("recipient", static r => r.Recipients),
        Text("factuality", static r => r.Factuality.Word()),
        .. OptionalEvidence("attributed_to", static r => r.AttributedTo?.Evidence),
        OptionalText("attributed_to_id", static r => r.AttributedTo?.Id),
        OptionalText("attributed_to_name", static r => r.AttributedTo?.Name),
        OptionalText("attributed_to_code", static r => r.AttributedTo?.Code),
        new ParticipantsColumn("denied_by", static r => r.DeniedBy),
        .. OptionalEvidence("when", static r => r.When.Evidence),
        OptionalText("when_value", static r => r.When.Value),
        OptionalDay("date", static r => r.Date),
        Text("date_precision", static r => r.DatePrecision.Word()),
        .. OptionalEvidence("where", static r => r.Where?.Evidence),
        OptionalText("where_name", static r => r.Where?.Name),
        OptionalText("where_code", static r => r.Where?.Code),
        OptionalReal("where_lat", static r => r.Where?.Latitude),
        OptionalReal("where_lon", static r => r.Where?.Longitude),
        OptionalText("where_precision", static r => r.Where?.Precision),
        .. Casualties("dead", static r => r.Dead),
        .. Casualties("injured", static r => r.Injured),
        Text("trigger_text", static r => r.Trigger.Text),
        .. Span("trigger", static r => r.Trigger.Span),
        Integer("sentence_index", static r => r.SentenceIndex),
        .. Span("sentence", static r => r.Sentence),
        Text("rule", static r => r.Rule),
        Real("confidence", static r => r.Confidence),
        Text("coder", static r => r.Coder),
    ];

    private static ScalarColumn<ReadOnlyMemory<char>> Text(string name, Func<EventRecord, string> textOf) =>
        new(name, isNullable: false, r => textOf(r).AsMemory());

    private static ScalarColumn<ReadOnlyMemory<char>> OptionalText(string name, Func<EventRecord, string?> textOf) =>
        new(name, isNullable: true, r => textOf(r)?.AsMemory());

    private static ScalarColumn<int> Integer(string name, Func<EventRecord, int> numberOf) => new(name, isNullable: false, r => numberOf(r));

    private static ScalarColumn<int> OptionalInteger(string name, Func<EventRecord, int?> numberOf) => new(name, isNullable: true, numberOf);

    private static ScalarColumn<double> Real(string name, Func<EventRecord, double> numberOf) => new(name, isNullable: false, r => numberOf(r));

    private static ScalarColumn<double> OptionalReal(string name, Func<EventRecord, double?> numberOf) => new(name, isNullable: true, numberOf);

    private static ScalarColumn<DateOnly> OptionalDay(string name, Func<EventRecord, DateOnly?> dayOf) => new(name, isNullable: true, dayOf);

    private static IEnumerable<ParquetColumn> Span(string prefix, Func<EventRecord, TextSpan> spanOf) =>
        [Integer($"{prefix}_start", r => spanOf(r).Start), Integer($"{prefix}_end", r => spanOf(r).End)];

    private static IEnumerable<ParquetColumn> OptionalEvidence(string prefix, Func<EventRecord, Evidence?> evidenceOf) =>
    [
        OptionalText($"{prefix}_text", r => evidenceOf(r)?.Text),
        OptionalInteger($"{prefix}_start", r => evidenceOf(r)?.Span.Start),
        OptionalInteger($"{prefix}_end", r => evidenceOf(r)?.Span.End),
    ];

    private static IEnumerable<ParquetColumn> Casualties(string prefix, Func<EventRecord, Casualties?> casualtiesOf) =>
    [
        OptionalInteger(prefix, r => casualtiesOf(r)?.Value),
        OptionalInteger($"{prefix}_low", r => casualtiesOf(r)?.Low),
        OptionalInteger($"{prefix}_high", r => casualtiesOf(r)?.High),
        .. OptionalEvidence(prefix, r => casualtiesOf(r)?.Evidence),
    ];
}
