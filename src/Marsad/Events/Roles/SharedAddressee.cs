using Marsad.Events.Clauses;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds to whom someone goes on speaking in one sentence: «أمهلت الحركة الحكومة أسبوعا وتوعدت برد قاس», «استدعت الوزارة السفير وطلبت توضيحات».</summary>
internal static class SharedAddressee
{
    /// <summary>Adds to the threat or demand <paramref name="draft"/>, which names no one, whomever its speaker addressed or acted against right before.</summary>
    public static void Add(SentenceContext context, EventDraft draft)
    {
        if (draft.Recipients.Count > 0 || draft.Actors.Count == 0 || draft.Predicate is not { } p || !GoesOn(draft.Sense.Type))
            return;
        EventDraft? before = null;
        foreach (EventDraft other in context.Drafts)
        {
            bool same = other.TriggerWord < draft.TriggerWord && other.Recipients.Count > 0 && other.Actors.Count > 0 && other.Actors[0].Code == draft.Actors[0].Code;
            // «اتهم الوزير حزبه بالعرقلة، داعيا إلى الحوار»: a demand is made to him only by who goes straight on.
            bool isJoined = draft.Sense.Type == EventType.THREATEN || p is { Link: ClauseLink.Coordinate, SubjectIsImplied: true } && other.Predicate is { } first && first.Subject == p.Subject;
            if (same && isJoined && IsAgainst(other.Sense.Type, draft.Sense.Type) && (before is null || before.TriggerWord < other.TriggerWord))
                before = other;
        }
        if (before is null || before.TriggerWord < p.ClauseStart - LongestWay)
            return;
        foreach (Mentions.ActorReference recipient in before.Recipients)
            draft.Recipients.Add(recipient with { Strength = recipient.Strength * 0.7 });
    }

    private const int LongestWay = 30;

    private static bool GoesOn(EventType type) => type is EventType.THREATEN or EventType.REQUEST;

    /// <summary>Who is threatened was blamed, asked or hurt before; who is asked was spoken to.</summary>
    private static bool IsAgainst(EventType before, EventType type) =>
        before is EventType.ACCUSE or EventType.REQUEST or EventType.THREATEN || (type == EventType.THREATEN && before.IsMaterialConflict());
}
