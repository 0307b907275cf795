using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Says whom a role noun stands for: someone of the country or body that the text names beside it, has named before, or is about.</summary>
internal sealed class RoleResolver(
    CompiledLexicon lexicon, WordSenses senses, NameFinder finder, PronounOwnerFinder pronouns, NeighbourOwnerFinder neighbours,
    JoinedOwnerFinder joined, ToldBodies bodies)
{
    private readonly OpeningScene _scenes = new(lexicon, senses);
    private readonly ForeignRoles _foreign = new(senses);
    private readonly VictimsOfDeeds _victims = new(senses);

    /// <summary>Whom <paramref name="role"/> at <paramref name="word"/> of phrase <paramref name="index"/> stands for; always someone.</summary>
    public ActorReference Resolve(Annotation a, int index, int word, Lemma role, ArticleMemory memory)
    {
        if (_victims.AreOfDeed(a, a.Phrases[index], word, role))
            return VictimOf(finder.Find(a, index, word + 1, memory), role, memory);
        ActorReference named = finder.Find(a, index, word + 1, memory);
        // مستوطن: some roles have their country in themselves.
        if (role.HasCountry() && named.Entity < 0 && !role.IsOfSomeBody())
            return ActorReference.Of(EntityCode.Parse(role.Role!), -1, 0.9);
        if (KnownReporter(index, role, named, memory) is { IsActor: true } reporter)
            return reporter;
        if (IsOfContinent(a, a.Phrases[index], role, named))
            return ActorReference.Of(new EntityCode(EntityCode.Unknown, role.RoleAlone()), -1, named.Strength);
        if (named.IsActor)
            return Introduce(a, index, role, AtHome(InRoleAt(named, role), role, memory), memory);
        if (pronouns.StateBehind(a, index, word, memory) is { IsActor: true } state)
            return state;
        if (pronouns.FindWithin(a, index, word, memory) is { IsActor: true } owner)
            return OfPronoun(index, role, owner, memory);
        if (neighbours.OwnerOfRole(a, index, role, memory) is { IsActor: true } neighbour)
            return Introduce(a, index, role, AtHome(InRoleAt(neighbour, role), role, memory) with { Strength = 0.8 }, memory);
        if (_scenes.StateOf(a, index, role) is { IsActor: true } land)
            return Introduce(a, index, role, InRoleAt(land, role), memory);
        if (bodies.Recall(a, index, word, role, memory) is { IsActor: true } known)
            return known;
        if (NameRecorder.Recall(a, a.Phrases[index], word + 1, memory) is { IsActor: true } bearer)
            return bearer;
        if (joined.Find(a, index, role, memory) is { IsActor: true } shared)
            return Introduce(a, index, role, InRoleAt(shared, role), memory);
        return role.IsOfSomeBody() ? HeadOfBody(a, index, role, memory) : Guess(a, a.Phrases[index], word, role, memory);
    }

    /// <summary>«ضحايا القصف الإسرائيلي»: of the country spoken of most, but for that of the one who did it.</summary>
    private static ActorReference VictimOf(ActorReference doer, Lemma role, ArticleMemory memory)
    {
        string? country = doer.IsActor && doer.Code.Country == memory.StoryCountry ? memory.StoryCountryBeside(doer.Code.Country) : memory.StoryCountry;
        return ActorReference.Of(new EntityCode(country ?? EntityCode.Unknown, role.Role!), -1, 0.5);
    }

    /// <summary>«دول أوروبية», «الشركات الأوروبية»: some of a continent, not its union.</summary>
    private bool IsOfContinent(Annotation a, NounPhrase phrase, Lemma role, ActorReference owner)
    {
        if (owner.Code is not { IsInternational: true, Role: "EU" } || phrase.Number != Number.Plural || senses.NisbaOf(a, a.Words[phrase.EndWord - 1]) is null)
            return false;
        return role.Role is "BUS" or "CVL" or "MED" || role is { Role: "GOV", NounClass: NounClass.Body } && !phrase.Definite;
    }

    /// <summary>«قيادي في تنظيم الدولة»: of a movement of no one country, a member is where the story is.</summary>
    private static ActorReference AtHome(ActorReference member, Lemma role, ArticleMemory memory)
    {
        bool isMember = member.Code is { Country: EntityCode.Unknown, Role: "REB" } && role.NounClass is NounClass.Head or NounClass.Person;
        return isMember && memory.StoryCountry is { } country ? member with { Code = new EntityCode(country, member.Code.Role), Entity = -1 } : member;
    }

    /// <summary>«قادتها», «مراسلتها»: the pronoun's owner gives the country, but for a reporter whom the article has named.</summary>
    private ActorReference OfPronoun(int index, Lemma role, ActorReference owner, ArticleMemory memory) =>
        KnownReporter(index, role, owner, memory) is { IsActor: true } reporter ? reporter : InRoleAt(owner, role) with { Entity = -1, Strength = owner.Strength * 0.85 };

    /// <summary>«مراسلة الجزيرة»: whom the article has named so; her paper's country says little of hers.</summary>
    private ActorReference KnownReporter(int index, Lemma role, ActorReference paper, ArticleMemory memory)
    {
        if (paper.EntityIn(lexicon) is not { Subkind: "media" })
            return ActorReference.None;
        if (!bodies.TryRecallRole(index, role, memory, out ActorReference reporter))
            return ActorReference.None;
        return reporter is { Entity: < 0, Code.Role: "MED" } ? reporter with { Strength = 0.7 } : ActorReference.None;
    }

    /// <summary>From here on <paramref name="actor"/> is meant by the role noun alone, and by his name alone.</summary>
    private ActorReference Introduce(Annotation a, int index, Lemma role, ActorReference actor, ArticleMemory memory)
    {
        bodies.RememberRole(index, role, actor, memory);
        NameRecorder.RememberTitled(a, a.Phrases[index], actor, memory);
        return actor;
    }

    /// <summary>«الأمين العام», «الحلف»: of the body last named, else of the one that the word is most used for.</summary>
    private static ActorReference HeadOfBody(Annotation a, int index, Lemma role, ArticleMemory memory)
    {
        if (!a.Phrases[index].Definite)
            return ActorReference.Of(new EntityCode(EntityCode.Unknown, "GOV"), -1, 0.5);
        ActorReference last = role.NounClass == NounClass.Head ? ToldBodies.LastBefore(index, memory) : ActorReference.None;
        return last.IsActor ? last : ActorReference.Of(EntityCode.Parse(role.Role!), -1, 0.5);
    }

    /// <summary>Of whom nothing is said, the country is that of the story.</summary>
    private ActorReference Guess(Annotation a, NounPhrase phrase, int word, Lemma role, ArticleMemory memory)
    {
        string country = _foreign.Contains(a, phrase, word, role) ? EntityCode.Unknown : memory.StoryCountry ?? EntityCode.Unknown;
        // Palestine has no army: the soldiers of its news are those of the occupation.
        if (country == "PSE" && role.Role == "MIL")
            country = "ISR";
        ActorReference guess = ActorReference.Of(new EntityCode(country, role.Role!), -1, 0.5);
        NameRecorder.RememberTitled(a, phrase, guess, memory);
        return guess;
    }

    /// <summary>Who has <paramref name="role"/> at <paramref name="owner"/>: <c>جنود</c> of Russia are its army.</summary>
    private static ActorReference InRoleAt(ActorReference owner, Lemma role)
    {
        // Whoever speaks for or leads a group acts for it; so does the president of an international body.
        if (role.NounClass.ActsForOwner())
            return owner;
        if (owner.Code.IsInternational)
            return owner with { Entity = -1 };
        string code = role.RoleAlone();
        // A person's own office says more than the word for it.
        if (owner.Entity >= 0 && role.NounClass == NounClass.Person && code == "GOV")
            code = owner.Code.Role;
        return ActorReference.Of(new EntityCode(owner.Code.Country, code), -1, owner.Strength);
    }
}
