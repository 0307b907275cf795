using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Says whose a role is by the one joined to it: <c>الصحفيون والإعلاميون العراقيون</c>, <c>الرئيس الأوكراني ووزير الدفاع</c>.</summary>
internal sealed class JoinedOwnerFinder(WordSenses senses, ActorResolver resolver, NameFinder finder)
{
    private const double SurelyKnown = 0.6;

    /// <summary>The state that the phrase joined to phrase <paramref name="index"/> names, where both have <paramref name="role"/>'s kind of office or calling.</summary>
    public ActorReference Find(Annotation a, int index, Lemma role, ArticleMemory memory)
    {
        ActorReference behind = NisbaOfNext(a, index, role, memory);
        return behind.IsActor ? behind : OfficeBefore(a, index, role, memory);
    }

    /// <summary>«الجيش والشرطة الإسرائيلية», «الأطباء والممرضون السودانيون»: the adjective of the last describes them all.</summary>
    private ActorReference NisbaOfNext(Annotation a, int index, Lemma role, ArticleMemory memory)
    {
        int next = index + 1;
        if (next >= a.Phrases.Count || a.Phrases[next].Coordinated != index || a.Phrases[next].FirstWord != a.Phrases[index].EndWord || a.Phrases[next].Definite != a.Phrases[index].Definite)
            return ActorReference.None;
        NounPhrase joined = a.Phrases[next];
        if (senses.RoleOf(a, a.Words[joined.HeadWord]) is not { } other || other.HasCountry() || !AreAlike(role, other))
            return ActorReference.None;
        ActorReference owner = finder.Find(a, next, joined.HeadWord + 1, memory);
        return owner.Entity >= 0 && senses.NisbaOf(a, a.Words[joined.EndWord - 1]) is not null ? owner : ActorReference.None;
    }

    /// <summary>«التقى الرئيس الأوكراني ووزير الدفاع»: officials named together are of one state, where the second has none of his own.</summary>
    private ActorReference OfficeBefore(Annotation a, int index, Lemma role, ArticleMemory memory)
    {
        int first = a.Phrases[index].Coordinated;
        if (first < 0 || !IsOffice(a.Phrases[index], role) || senses.RoleOf(a, a.Words[a.Phrases[first].HeadWord]) is not { } other || !IsOffice(a.Phrases[first], other))
            return ActorReference.None;
        ActorReference official = resolver.Resolve(a, first, memory);
        if (official.Strength < SurelyKnown || official.Code.IsInternational)
            return ActorReference.None;
        return official with { Code = official.Code.InRole("GOV"), Entity = -1, Strength = SurelyKnown };
    }

    private static bool IsOffice(NounPhrase phrase, Lemma role) =>
        phrase is { Number: Number.Singular, Definite: true } && role.Role is "GOV" or "MIL" or "LEG" or "JUD" && role.NounClass is NounClass.Person or NounClass.Head;

    /// <summary>Servants of a state are alike, and so are people of one calling.</summary>
    private static bool AreAlike(Lemma role, Lemma other) => role.Role == other.Role || role.IsOfState() && other.IsOfState();
}
