using System.Text.Json;

namespace Marsad.Evaluation.Gold;

/// <summary>
/// A line of the Gold Standard Records, <c>{"id","event_type","text",…}</c> with <c>"label"</c> for detection or
/// <c>"spans":[{"actor","verb","recipient","actor_role":{"main","role"},…}]</c> for words.
/// </summary>
internal static class SentenceLine
{
    public static DetectionSentence ReadDetection(JsonElement line) =>
        new(line.Identifier("id"), line.EventType("event_type"), Label(line.Text("label")), line.Text("text"));

    public static SpanSentence ReadSpans(JsonElement line) =>
        new(line.Identifier("id"), line.EventType("event_type"), line.Text("text"), [.. line.Items("spans").Select(ReadSpan)]);

    private static DetectionLabel Label(string text) => text switch
    {
        "yes" => DetectionLabel.Yes,
        "easy no" => DetectionLabel.EasyNo,
        "difficult no" => DetectionLabel.DifficultNo,
        "ambiguous" => DetectionLabel.Ambiguous,
        _ => throw new MalformedLineException(FaultKind.UnknownValue, $"label {text} is none of yes, easy no, difficult no, ambiguous"),
    };

    private static AnnotatedSpan ReadSpan(JsonElement item) => new(item.Words("verb"), item.Words("actor"), item.Words("recipient"), Country(item));

    /// <summary>The annotation tool writes a missing country as null, as empty text or as the word <c>None</c>.</summary>
    private static string? Country(JsonElement item)
    {
        string? country = item.Optional("actor_role")?.OptionalText("main");
        return country is "" or "None" ? null : country;
    }
}
