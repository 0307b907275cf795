using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>How actors are made from the lexicon's entities, and looked up there.</summary>
internal static class ActorReferenceExtensions
{
    extension(ActorReference actor)
    {
        /// <summary>An actor of whom it is still to be said where the text names him.</summary>
        public static ActorReference Of(EntityCode code, int entity, double strength) => new(code, entity, default, -1, strength);

        /// <summary>The lexicon's entity; null for a generic actor.</summary>
        public Entity? EntityIn(CompiledLexicon lexicon) => actor.Entity < 0 ? null : lexicon.Entities[actor.Entity];
    }

    /// <summary>True where one of them is of <paramref name="country"/>.</summary>
    public static bool HasCountry(this List<ActorReference> actors, string country) => actors.FirstOfCountry(country) >= 0;

    /// <summary>Which of them is the first of <paramref name="country"/>; −1 where none is.</summary>
    public static int FirstOfCountry(this List<ActorReference> actors, string country)
    {
        for (int i = 0; i < actors.Count; i++)
        {
            if (actors[i].Code.Country == country)
                return i;
        }
        return -1;
    }

    /// <summary>True where one of them is named by <paramref name="phrase"/>.</summary>
    public static bool HasPhrase(this List<ActorReference> actors, int phrase)
    {
        foreach (ActorReference actor in actors)
        {
            if (actor.Phrase == phrase)
                return true;
        }
        return false;
    }

    /// <summary>Takes out those that have a code of one of <paramref name="others"/>.</summary>
    public static void RemoveCodesOf(this List<ActorReference> actors, List<ActorReference> others)
    {
        for (int i = actors.Count - 1; i >= 0; i--)
        {
            if (others.HasCode(actors[i].Code))
                actors.RemoveAt(i);
        }
    }

    /// <summary>True where one of them has <paramref name="code"/>.</summary>
    public static bool HasCode(this List<ActorReference> actors, EntityCode code)
    {
        foreach (ActorReference actor in actors)
        {
            if (actor.Code == code)
                return true;
        }
        return false;
    }

    /// <summary>Who has <paramref name="role"/> in the country of <paramref name="owner"/>; an international body has but one code.</summary>
    public static EntityCode InRole(this EntityCode owner, string role) => owner.IsInternational ? owner : new EntityCode(owner.Country, role);

    /// <summary>As <paramref name="other"/> is joined to it; beside an international body a state is its government: <c>الأمم المتحدة وروسيا</c>.</summary>
    public static EntityCode InRoleOf(this EntityCode owner, EntityCode other) => owner.InRole(other.IsInternational ? "GOV" : other.Role);
}
