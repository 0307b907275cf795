using Marsad.Events;

namespace Marsad.Cli.Explaining;

/// <summary>What a part of the confidence is for, in plain English.</summary>
internal static class ConfidenceReasonText
{
    public static string Of(ConfidenceReason reason) => reason switch
    {
        ConfidenceReason.VerbTrigger => "the trigger is a verb",
        ConfidenceReason.NounTrigger => "the trigger is a noun",
        ConfidenceReason.ConditionMet => "the words that the entry asks for stand around it",
        ConfidenceReason.ImpliedSubject => "its subject is taken from an earlier clause",
        ConfidenceReason.NoActor => "the text names no actor",
        ConfidenceReason.UnsureParticipant => "it is not sure who is meant by",
        _ => reason.Word(),
    };
}
