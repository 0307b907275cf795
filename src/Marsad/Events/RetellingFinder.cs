namespace Marsad.Events;

/// <summary>Finds what an article tells more than once: two sentences that tell an act of one type between the same parties make each other surer.</summary>
internal static class RetellingFinder
{
    /// <summary>Raises the confidence of records that another sentence bears out.</summary>
    public static void Confirm(List<EventRecord> records)
    {
        foreach (EventRecord record in records)
        {
            if (record.Actors.Count > 0 && IsToldAgain(records, record))
                record.Confirm();
        }
    }

    private static bool IsToldAgain(List<EventRecord> records, EventRecord record)
    {
        foreach (EventRecord other in records)
        {
            if (other.SentenceIndex != record.SentenceIndex && other.Type == record.Type && SameParties(other.Actors, record.Actors) && SameParties(other.Recipients, record.Recipients))
                return true;
        }
        return false;
    }

    private static bool SameParties(IReadOnlyList<Participant> first, IReadOnlyList<Participant> second) => Holds(first, second) && Holds(second, first);

    /// <summary>True where everyone in <paramref name="inner"/> has his country or body in <paramref name="outer"/>.</summary>
    private static bool Holds(IReadOnlyList<Participant> outer, IReadOnlyList<Participant> inner)
    {
        for (int i = 0; i < inner.Count; i++)
        {
            if (!HasSide(outer, SideOf(inner[i])))
                return false;
        }
        return true;
    }

    private static bool HasSide(IReadOnlyList<Participant> participants, ReadOnlySpan<char> side)
    {
        for (int i = 0; i < participants.Count; i++)
        {
            if (SideOf(participants[i]).SequenceEqual(side))
                return true;
        }
        return false;
    }

    /// <summary>The country of <c>RUS:GOV</c>, the whole of <c>IGO:UN</c>.</summary>
    private static ReadOnlySpan<char> SideOf(Participant participant)
    {
        ReadOnlySpan<char> code = participant.Code;
        return code.StartsWith("IGO:") ? code : code[..code.IndexOf(':')];
    }
}
