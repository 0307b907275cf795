using Marsad.Events;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Evaluation.Gold;

/// <summary>An annotated event.</summary>
public sealed record GoldEvent
{
    /// <summary>Index of its sentence in <see cref="GoldArticle.Sentences"/>.</summary>
    public required int Sentence { get; init; }

    /// <summary>The trigger's exact words.</summary>
    public required string Trigger { get; init; }

    /// <summary>Where the trigger first stands in its sentence; null where it does not, which <see cref="FaultKind.TriggerNotFound"/> reports.</summary>
    public required TextSpan? TriggerSpan { get; init; }

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
