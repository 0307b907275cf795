using Marsad.Events;
using Marsad.Ontology;

namespace Marsad.Evaluation;

/// <summary>What is compared of an event, annotated or coded.</summary>
public abstract record ScoredEvent
{
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, or null where none fits.</summary>
    public string? Mode { get; init; }

    /// <summary>Empty where the text names none.</summary>
    public IReadOnlyList<CodedMention> Actors { get; init; } = [];

    /// <summary>Empty where the text names none.</summary>
    public IReadOnlyList<CodedMention> Recipients { get; init; } = [];

    public required Factuality Factuality { get; init; }

    /// <summary>Who is credited with the report, or null for the article itself.</summary>
    public CodedMention? AttributedTo { get; init; }

    /// <summary>ISO 8601 at the text's own precision, or an interval; null where the text tells none.</summary>
    public string? When { get; init; }

    /// <summary>Null where the text tells none.</summary>
    public CodedMention? Where { get; init; }
}
