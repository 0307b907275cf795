namespace Marsad.Events;

/// <summary>What adds to a record's confidence or takes away from it.</summary>
public enum ConfidenceReason : byte
{
    /// <summary>The trigger is a verb: <c>قصفت</c>.</summary>
    VerbTrigger,

    /// <summary>The trigger is a noun (<c>قصف</c>), which may name an act without asserting it.</summary>
    NounTrigger,

    /// <summary>The sense asks for certain words around the trigger, and they stand there: <c>أطلق … النار</c>.</summary>
    ConditionMet,

    /// <summary>The verb has no subject of its own; it was taken from an earlier clause.</summary>
    ImpliedSubject,

    /// <summary>The text names no actor.</summary>
    NoActor,

    /// <summary>It is not sure for whom an actor's or recipient's words stand (a role without its country, a short form); the least sure one sets the limit.</summary>
    UnsureParticipant,
}

/// <summary>A part of a record's confidence, for <c>explain</c>. The parts of a record add up to <see cref="EventRecord.Confidence"/>.</summary>
/// <param name="Reason">What it is for.</param>
/// <param name="Change">What it adds, or takes away where it is below 0; two decimals.</param>
/// <param name="Evidence">The words that it is about; null where it is about the trigger or about words that are not there.</param>
public readonly record struct ConfidencePart(ConfidenceReason Reason, double Change, Evidence? Evidence = null);
