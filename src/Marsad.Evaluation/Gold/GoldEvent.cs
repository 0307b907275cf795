using Marsad.Text;

namespace Marsad.Evaluation.Gold;

/// <summary>An annotated event.</summary>
public sealed record GoldEvent : ScoredEvent
{
    /// <summary>Index of its sentence in <see cref="GoldArticle.Sentences"/>.</summary>
    public required int Sentence { get; init; }

    /// <summary>The trigger's exact words.</summary>
    public required string Trigger { get; init; }

    /// <summary>Where the trigger first stands in its sentence; null where it does not, which <see cref="FaultKind.TriggerNotFound"/> reports.</summary>
    public required TextSpan? TriggerSpan { get; init; }
}
