using Marsad.Ontology;

namespace Marsad.Evaluation.Gold;

/// <summary>The crowd's answer whether a sentence reports an event.</summary>
public enum DetectionLabel : byte
{
    Yes,

    /// <summary>No, and nothing in it looks like one.</summary>
    EasyNo,

    /// <summary>No, though it speaks of such events.</summary>
    DifficultNo,

    /// <summary>The annotators disagree; not scored.</summary>
    Ambiguous,
}

/// <summary>A sentence and whether it reports an event of one type.</summary>
/// <param name="Id">Its identifier, which predictions repeat as that of an article.</param>
/// <param name="Type">The type that the annotators were asked about.</param>
/// <param name="Label">Their answer.</param>
/// <param name="Text">The sentence.</param>
public sealed record DetectionSentence(string Id, EventType Type, DetectionLabel Label, string Text)
{
    /// <summary>The sentence as a coder takes it: a body without title.</summary>
    public Article ToArticle(DateOnly? published) => new(Id, null, Text, Published: published, Language: "ar");
}
