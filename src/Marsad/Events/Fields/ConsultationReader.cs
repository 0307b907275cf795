using System.Runtime.InteropServices;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Fields;

/// <summary>
/// Tells a visit from a meeting: who talks in the other's country visits him (<c>أجرى الوزير الكيني محادثات في كمبالا مع الرئيس الأوغندي</c>), and the host is the recipient. Talks of three and more are multilateral.
/// </summary>
internal static class ConsultationReader
{
    internal static void Read(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            if (draft.Sense.Type != EventType.CONSULT)
                continue;
            ReadVisit(draft);
            if (draft.Mode is null && (CountCountries(draft.Actors) >= 3 || IsBodyAmongItself(draft)))
                draft.Mode = "multilateral";
        }
    }

    /// <summary>«عقد مجلس الأمن اجتماعا»: an international body that meets with no one else is its members.</summary>
    private static bool IsBodyAmongItself(EventDraft draft) =>
        draft is { Actors.Count: 1, Recipients.Count: 0 } && draft.Actors[0] is { Code.IsInternational: true, Entity: >= 0 };

    private static void ReadVisit(EventDraft draft)
    {
        if (draft.Actors.Count < 2 || draft.Recipients.Count > 0 || draft.Where?.Code is not { } scene || draft.Actors[0].Code.Country == scene)
            return;
        if (!draft.Actors.HasCountry(scene))
            return;
        MoveHosts(draft, scene);
        draft.Mode ??= "visit";
    }

    private static void MoveHosts(EventDraft draft, string scene)
    {
        int guests = 0;
        foreach (ActorReference actor in CollectionsMarshal.AsSpan(draft.Actors))
        {
            if (actor.Code.Country == scene)
                draft.Recipients.Add(actor);
            else
                draft.Actors[guests++] = actor;
        }
        draft.Actors.RemoveRange(guests, draft.Actors.Count - guests);
    }

    private static int CountCountries(List<ActorReference> actors)
    {
        int count = 0;
        for (int i = 0; i < actors.Count; i++)
        {
            if (actors.FirstOfCountry(actors[i].Code.Country) == i)
                count++;
        }
        return count;
    }
}
