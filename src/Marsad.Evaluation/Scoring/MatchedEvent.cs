using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;

namespace Marsad.Evaluation.Scoring;

/// <summary>A gold event and the record that reports it, field by field.</summary>
/// <param name="Gold">The annotated event.</param>
/// <param name="Predicted">The record of the same type in the same sentence.</param>
public sealed record MatchedEvent(GoldEvent Gold, PredictedRecord Predicted)
{
    /// <summary>True where both name the same countries and organisations as actors.</summary>
    public bool ActorsRight => GoldActors.SetEquals(PredictedActors);

    /// <summary>True where both name the same countries and organisations as recipients.</summary>
    public bool RecipientsRight => GoldRecipients.SetEquals(PredictedRecipients);

    /// <summary>True where it is right who did what to whom.</summary>
    public bool RolesRight => ActorsRight && RecipientsRight;

    public bool ModeRight => Gold.Mode == Predicted.Mode;

    public bool FactualityRight => Gold.Factuality == Predicted.Factuality;

    /// <summary>True where both credit the same country or organisation, or both none. Here <c>---</c> is a code like others.</summary>
    public bool AttributionRight => Gold.AttributedTo?.Country == Predicted.AttributedTo?.Country;

    /// <summary>True where the time is the same to the letter; null where the gold has none.</summary>
    public bool? WhenRight => string.IsNullOrEmpty(Gold.When) ? null : Gold.When == Predicted.When;

    /// <summary>True where the place is in the same country; null where the gold has none.</summary>
    public bool? WhereRight => Gold.Where is { } place ? place.Country == Predicted.Where?.Country : null;

    /// <summary>
    /// True where the actor's whole code is right, role included (<c>RUS:MIL</c>, not <c>RUS:GOV</c>); null where its country is not, or where
    /// either side has not just one actor.
    /// </summary>
    public bool? ActorRoleRight =>
        Gold.Actors.Count == 1 && Predicted.Actors.Count == 1 && ActorsRight ? Gold.Actors[0].Code == Predicted.Actors[0].Code : null;

    internal HashSet<string> GoldActors { get; } = CountryPart.SetOf(Gold.Actors);

    internal HashSet<string> PredictedActors { get; } = CountryPart.SetOf(Predicted.Actors);

    internal HashSet<string> GoldRecipients { get; } = CountryPart.SetOf(Gold.Recipients);

    internal HashSet<string> PredictedRecipients { get; } = CountryPart.SetOf(Predicted.Recipients);
}
