using Marsad.Events;

namespace Marsad.Cli.Explaining;

/// <summary>Words of the text that a record rests on.</summary>
/// <param name="Role">What they are to the record: <c>trigger</c>, <c>actor</c> …</param>
/// <param name="Evidence">The words.</param>
internal readonly record struct RecordEvidence(string Role, Evidence Evidence)
{
    public const string Trigger = "trigger";

    /// <summary>All evidence of <paramref name="record"/>, the trigger first.</summary>
    public static IEnumerable<RecordEvidence> Of(EventRecord record)
    {
        yield return new RecordEvidence(Trigger, record.Trigger);
        foreach (Participant actor in record.Actors)
            yield return new RecordEvidence("actor", actor.Evidence);
        foreach (Participant recipient in record.Recipients)
            yield return new RecordEvidence("recipient", recipient.Evidence);
        if (record.AttributedTo is { } source)
            yield return new RecordEvidence("attributed to", source.Evidence);
        foreach (Participant denier in record.DeniedBy)
            yield return new RecordEvidence("denied by", denier.Evidence);
        foreach (RecordEvidence circumstance in Circumstances(record))
            yield return circumstance;
    }

    private static IEnumerable<RecordEvidence> Circumstances(EventRecord record)
    {
        if (record.When.Evidence is { } when)
            yield return new RecordEvidence("when", when);
        if (record.Where is { } where)
            yield return new RecordEvidence("where", where.Evidence);
        if (record.Dead is { } dead)
            yield return new RecordEvidence("dead", dead.Evidence);
        if (record.Injured is { } injured)
            yield return new RecordEvidence("injured", injured.Evidence);
    }
}
