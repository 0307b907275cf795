using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Generic people take the country where they are (CODEBOOK 4): <c>متظاهرون في بيروت</c> are Lebanese, whatever country the article speaks of most.</summary>
internal static class LocatedPeople
{
    /// <summary>Up to this strength a country is only guessed from the article.</summary>
    private const double Guessed = 0.5;

    private const string Occupied = "PSE";

    internal static void Read(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            if (draft.Sense.Type is not (EventType.PROTEST or EventType.ASSAULT or EventType.COERCE))
                continue;
            if (draft.Where?.Code is { } scene)
            {
                Locate(context, draft.Actors, scene);
                Locate(context, draft.Recipients, scene);
            }
            if (draft.Sense.Type != EventType.PROTEST && draft.Actors.Exists(IsOccupier))
                Locate(context, draft.Recipients, Occupied);
        }
    }

    private static void Locate(SentenceContext context, List<ActorReference> people, string scene)
    {
        for (int i = 0; i < people.Count; i++)
        {
            ActorReference person = people[i];
            bool isGeneric = person.Entity < 0 && person.Strength <= Guessed && person.Code.Country == context.Memory.StoryCountry && person.Code.Role is "CVL" or "EDU" or "LAB" or "MED" or "REL";
            if (isGeneric && person.Phrase >= 0 && context.Annotation.Words[context.Annotation.Phrases[person.Phrase].HeadWord].Tag is not (Tag.Name or Tag.Foreign))
                people[i] = person with { Code = new EntityCode(scene, person.Code.Role) };
        }
    }

    /// <summary>«قتل الجيش الإسرائيلي شابا»: whom its forces and settlers strike, and of whom no more is said, is of the people under its rule.</summary>
    private static bool IsOccupier(ActorReference actor) => actor.Code is { Country: "ISR", Role: "MIL" or "COP" or "REB" or "SPY" };
}
