using Marsad.Events;

namespace Marsad.Cli.Explaining;

/// <summary>What a part of the confidence is for, in plain English.</summary>
internal static class ConfidenceReasonText
{
    public static string Of(ConfidenceReason reason) => reason switch
    {
        ConfidenceReason.VerbTrigger => "the trigger is a verb",
        ConfidenceReason.NounTrigger => "the trigger is a noun",
        ConfidenceReason.Headline => "it stands in the headline",
        ConfidenceReason.ToldAgain => "another sentence tells the same of the same parties",
        ConfidenceReason.NearParticipants => "its parties stand right beside it",
        ConfidenceReason.ImpliedSubject => "its subject is taken from an earlier clause",
        ConfidenceReason.NoActor => "the text names no actor",
        ConfidenceReason.OneSided => "the text names one side only",
        ConfidenceReason.FarParticipant => "a party stands far from it",
        ConfidenceReason.NotActual => "it is planned, possible or denied",
        ConfidenceReason.Reported => "someone is told to have said it",
        ConfidenceReason.Bound => "no record is surer or less sure",
        ConfidenceReason.UnsureParticipant => "it is not sure who is meant by",
        _ => reason.Word(),
    };
}
