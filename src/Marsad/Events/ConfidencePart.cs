namespace Marsad.Events;

/// <summary>What adds to a record's confidence or takes away from it.</summary>
public enum ConfidenceReason : byte
{
    /// <summary>The trigger is a verb: <c>قصفت</c>.</summary>
    VerbTrigger,

    /// <summary>The trigger is a noun (<c>قصف</c>), which may name an act without asserting it.</summary>
    NounTrigger,

    /// <summary>It is told in the headline, which is short and names those that it is about.</summary>
    Headline,

    /// <summary>Another sentence tells an act of the same type between the same parties.</summary>
    ToldAgain,

    /// <summary>Whoever acts and whoever is acted upon stand right beside the trigger.</summary>
    NearParticipants,

    /// <summary>The verb has no subject of its own; it was taken from an earlier clause.</summary>
    ImpliedSubject,

    /// <summary>The text names no actor.</summary>
    NoActor,

    /// <summary>The type has two sides as a rule, and the text names one.</summary>
    OneSided,

    /// <summary>An actor or recipient stands far from the trigger, or in another sentence.</summary>
    FarParticipant,

    /// <summary>It is planned, possible or denied.</summary>
    NotActual,

    /// <summary>It stands in what someone is told to have said.</summary>
    Reported,

    /// <summary>It is not sure for whom an actor's or recipient's words stand (a role without its country, a short form): the words of the least sure one.</summary>
    UnsureParticipant,

    /// <summary>No record is surer, or less sure, than the limits.</summary>
    Bound,
}

/// <summary>A part of a record's confidence, for <c>explain</c>. The parts of a record add up to <see cref="EventRecord.Confidence"/>.</summary>
/// <param name="Reason">What it is for.</param>
/// <param name="Change">What it adds, or takes away where it is below 0; two decimals.</param>
/// <param name="Evidence">The words that it is about; null where it is about the trigger or about words that are not there.</param>
public readonly record struct ConfidencePart(ConfidenceReason Reason, double Change, Evidence? Evidence = null);
