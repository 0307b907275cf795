using System.Globalization;
using Marsad.Events;
using Marsad.Text;

namespace Marsad.Storage.Formats;

/// <summary>The flat columns of a record, in the record's order.</summary>
internal static class CsvColumns
{
    public static readonly IReadOnlyList<Column<EventRecord>> All =
    [
        new("id", static (cell, r) => cell.Text(r.Id)),
        new("article_id", static (cell, r) => cell.Text(r.Article.Id)),
        new("article_title", static (cell, r) => cell.Text(r.Article.Title)),
        new("article_source", static (cell, r) => cell.Text(r.Article.Source)),
        new("article_url", static (cell, r) => cell.Text(r.Article.Url)),
        new("article_published", static (cell, r) => cell.Day(r.Article.Published)),
        new("event", static (cell, r) => cell.Text(r.Type.Word())),
        new("mode", static (cell, r) => cell.Text(r.Mode)),
        new("context", static (cell, r) => cell.List(r.Contexts, static context => context)),
        new("quad_code", static (cell, r) => cell.Number(r.Scale.Quad)),
        new("event_scale", static (cell, r) => cell.Number(r.Scale.Score)),
        new("cameo", static (cell, r) => cell.Text(r.Scale.Cameo)),
        new("goldstein", static (cell, r) => cell.Number(r.Scale.Goldstein)),
        .. Participants("actor", static r => r.Actors),
        .. Participants("recipient", static r => r.Recipients),
        new("factuality", static (cell, r) => cell.Text(r.Factuality.Word())),
        .. Evidence("attributed_to", static r => r.AttributedTo?.Evidence),
        new("attributed_to_id", static (cell, r) => cell.Text(r.AttributedTo?.Id)),
        new("attributed_to_name", static (cell, r) => cell.Text(r.AttributedTo?.Name)),
        new("attributed_to_code", static (cell, r) => cell.Text(r.AttributedTo?.Code)),
        .. Participants("denied_by", static r => r.DeniedBy),
        .. Evidence("when", static r => r.When.Evidence),
        new("when_value", static (cell, r) => cell.Text(r.When.Value)),
        new("date", static (cell, r) => cell.Day(r.Date)),
        new("date_precision", static (cell, r) => cell.Text(r.DatePrecision.Word())),
        .. Evidence("where", static r => r.Where?.Evidence),
        new("where_name", static (cell, r) => cell.Text(r.Where?.Name)),
        new("where_code", static (cell, r) => cell.Text(r.Where?.Code)),
        new("where_lat", static (cell, r) => cell.Number(r.Where?.Latitude)),
        new("where_lon", static (cell, r) => cell.Number(r.Where?.Longitude)),
        new("where_precision", static (cell, r) => cell.Text(r.Where?.Precision)),
        .. Casualties("dead", static r => r.Dead),
        .. Casualties("injured", static r => r.Injured),
        .. Evidence("trigger", static r => r.Trigger),
        new("sentence_index", static (cell, r) => cell.Number(r.SentenceIndex)),
        .. Span("sentence", static r => r.Sentence),
        new("rule", static (cell, r) => cell.Text(r.Rule)),
        new("confidence", static (cell, r) => cell.Number(r.Confidence)),
        new("coder", static (cell, r) => cell.Text(r.Coder)),
    ];

    private static IEnumerable<Column<EventRecord>> Participants(string prefix, Func<EventRecord, IReadOnlyList<Participant>> listOf) =>
    [
        new($"{prefix}_text", (cell, r) => cell.List(listOf(r), static p => p.Evidence.Text)),
        new($"{prefix}_start", (cell, r) => cell.List(listOf(r), static p => Invariant(p.Evidence.Span.Start))),
        new($"{prefix}_end", (cell, r) => cell.List(listOf(r), static p => Invariant(p.Evidence.Span.End))),
        new($"{prefix}_id", (cell, r) => cell.List(listOf(r), static p => p.Id)),
        new($"{prefix}_name", (cell, r) => cell.List(listOf(r), static p => p.Name)),
        new($"{prefix}_code", (cell, r) => cell.List(listOf(r), static p => p.Code)),
    ];

    private static IEnumerable<Column<EventRecord>> Casualties(string prefix, Func<EventRecord, Casualties?> casualtiesOf) =>
    [
        new(prefix, (cell, r) => cell.Number(casualtiesOf(r)?.Value)),
        new($"{prefix}_low", (cell, r) => cell.Number(casualtiesOf(r)?.Low)),
        new($"{prefix}_high", (cell, r) => cell.Number(casualtiesOf(r)?.High)),
        .. Evidence(prefix, r => casualtiesOf(r)?.Evidence),
    ];

    private static IEnumerable<Column<EventRecord>> Evidence(string prefix, Func<EventRecord, Evidence?> evidenceOf) =>
    [
        new($"{prefix}_text", (cell, r) => cell.Text(evidenceOf(r)?.Text)),
        .. Span(prefix, r => evidenceOf(r)?.Span),
    ];

    private static IEnumerable<Column<EventRecord>> Span(string prefix, Func<EventRecord, TextSpan?> spanOf) =>
    [
        new($"{prefix}_start", (cell, r) => cell.Number(spanOf(r)?.Start)),
        new($"{prefix}_end", (cell, r) => cell.Number(spanOf(r)?.End)),
    ];

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
