using Marsad.Events;

namespace Marsad.Storage.Formats;

/// <summary>One actor and one recipient of a record: the row of formats that have no lists.</summary>
/// <param name="Record">Whose dyad it is.</param>
/// <param name="Actor">Null where the text states none.</param>
/// <param name="Recipient">Null where the text states none.</param>
/// <param name="Ordinal">0 for the record's first dyad.</param>
internal readonly record struct Dyad(EventRecord Record, Participant? Actor, Participant? Recipient, int Ordinal)
{
    /// <summary>All dyads of <paramref name="record"/>, at least one.</summary>
    /// <remarks>
    /// <c>اتهمت فرنسا وألمانيا روسيا</c> has the dyads France–Russia and Germany–Russia. In a symmetric act (<c>التقى الوزيران الأردني والسوري</c>) all stand
    /// as actors and none as recipient; each is then paired with those named after him.
    /// </remarks>
    public static IEnumerable<Dyad> Of(EventRecord record)
    {
        int ordinal = 0;
        foreach ((Participant? actor, Participant? recipient) in Pairs(record))
            yield return new Dyad(record, actor, recipient, ordinal++);
    }

    private static IEnumerable<(Participant? Actor, Participant? Recipient)> Pairs(EventRecord record)
    {
        bool isSymmetric = record.Recipients.Count == 0 && record.Actors.Count > 1;
        return isSymmetric
            ? record.Actors.SelectMany((actor, i) => record.Actors.Skip(i + 1).Select(other => ((Participant?)actor, (Participant?)other)))
            : OneOrNone(record.Actors).SelectMany(actor => OneOrNone(record.Recipients).Select(recipient => (actor, recipient)));
    }

    private static IEnumerable<Participant?> OneOrNone(IReadOnlyList<Participant> participants) => participants.DefaultIfEmpty();
}
