using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Says whom the adjective of a country or body (nisba) stands for: its people, the owner of what it describes, or one of several parties.</summary>
internal sealed class NisbaResolver(CompiledLexicon lexicon, WordSenses senses)
{
    /// <summary>A nisba that stands alone is its people: <c>الفلسطينيون</c>, <c>الحوثيون</c>.</summary>
    public ActorReference PeopleOf(Lemma nisba, Word word)
    {
        Entity entity = EntityOf(nisba);
        if (entity.Kind != EntityKind.State)
            return ActorReference.Of(entity.Code, nisba.Entities[0], 0.9);
        return ActorReference.Of(new EntityCode(entity.Code.Country, "CVL"), -1, word.Tag == Tag.AdjectiveIndefinite ? 0.55 : 0.8);
    }

    /// <summary>The state or body itself, as owner of the role that the nisba describes: <c>الوزير الأرميني</c>.</summary>
    public ActorReference OwnerOf(Lemma nisba) => ActorReference.Of(EntityOf(nisba).Code, nisba.Entities[0], 0.95);

    /// <summary>As owner of a thing of class <paramref name="thing"/>: <c>السياسة الأمريكية</c>, <c>دبابة روسية</c>.</summary>
    public ActorReference OwnerOfThing(Lemma nisba, NounClass thing)
    {
        Entity entity = EntityOf(nisba);
        bool isState = entity.Kind == EntityKind.State;
        string role = thing is NounClass.Vehicle or NounClass.Weapon && isState ? "MIL" : entity.Code.Role;
        return ActorReference.Of(new EntityCode(entity.Code.Country, role), isState && role == "GOV" ? nisba.Entities[0] : -1, 0.6);
    }

    /// <summary>The state or body that the nisba at <paramref name="word"/> makes the owner of a place: <c>الأوكرانية</c> in <c>الأراضي الأوكرانية</c>.</summary>
    public ActorReference OwnerOfPlace(Annotation a, int index, int word)
    {
        int entity = senses.NisbaOf(a, a.Words[word])!.Entities[0];
        return new ActorReference(lexicon.Entities[entity].Code, entity, a.BareSpan(a.Words[word]), index, 0.6);
    }

    /// <summary>
    /// The next nisba of phrase <paramref name="index"/> behind word <paramref name="after"/> that names another party: <c>وفود قطرية وتركية</c>, <c>مفاوضات مغربية إسرائيلية</c>; −1 where there is none.
    /// </summary>
    public int NextParty(Annotation a, int index, int after)
    {
        NounPhrase phrase = a.Phrases[index];
        for (int w = Math.Max(after, phrase.HeadWord) + 1; w < phrase.EndWord; w++)
        {
            if (!a.Words[w].Tag.IsAdjective() || senses.NisbaOf(a, a.Words[w]) is not { } nisba || !IsBehindOtherParty(a, phrase, w, nisba))
                continue;
            bool joined = (a.ProcliticsOf(w) & Proclitics.Wa) != 0;
            if (joined || phrase.Class is NounClass.Act && w == phrase.HeadWord + 2)
                return w;
        }
        return -1;
    }

    /// <summary>The party that the nisba at <paramref name="word"/> names, in the role of <paramref name="first"/>, the party named before it.</summary>
    public ActorReference Party(Annotation a, int index, int word, ActorReference first)
    {
        int entity = senses.NisbaOf(a, a.Words[word])!.Entities[0];
        EntityCode code = lexicon.Entities[entity].Code;
        EntityCode inRole = lexicon.Entities[entity].Kind == EntityKind.State ? code.InRoleOf(first.Code) : code;
        return new ActorReference(inRole, code.Role == inRole.Role ? entity : -1, a.BareSpan(a.Words[word]), index, first.Strength);
    }

    private bool IsBehindOtherParty(Annotation a, NounPhrase phrase, int word, Lemma nisba) =>
        word > phrase.FirstWord && senses.NisbaOf(a, a.Words[word - 1]) is { } before && nisba.Entities[0] != before.Entities[0];

    private Entity EntityOf(Lemma nisba) => lexicon.Entities[nisba.Entities[0]];
}
