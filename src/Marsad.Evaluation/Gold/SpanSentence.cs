using Marsad.Ontology;

namespace Marsad.Evaluation.Gold;

/// <summary>A sentence that holds an event of one type, as several annotators marked it.</summary>
/// <param name="Id">Its identifier, which predictions repeat as that of an article.</param>
/// <param name="Type">The type of the event.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Spans">One an annotator and event.</param>
public sealed record SpanSentence(string Id, EventType Type, string Text, IReadOnlyList<AnnotatedSpan> Spans)
{
    /// <summary>The sentence as a coder takes it: a body without title.</summary>
    public Article ToArticle(DateOnly? published) => new(Id, null, Text, Published: published, Language: "ar");
}

/// <summary>One annotator's words for one event.</summary>
/// <param name="Verb">Words of the trigger; empty where the annotator marked none.</param>
/// <param name="Actor">Words of the actor; empty where none.</param>
/// <param name="Recipient">Words of the recipient; empty where none.</param>
/// <param name="ActorCountry">The actor's country or organisation code, or null where none fits.</param>
public sealed record AnnotatedSpan(IReadOnlyList<string> Verb, IReadOnlyList<string> Actor, IReadOnlyList<string> Recipient, string? ActorCountry);
