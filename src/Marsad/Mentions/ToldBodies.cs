using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Remembers the bodies that the article names, and says which of them a noun alone means: <c>المنظمة</c>, <c>قضاة المحكمة</c>, <c>الأمين العام</c>.</summary>
internal sealed class ToldBodies(CompiledLexicon lexicon, WordSenses senses, NameResolver names)
{
    private const double Recalled = 0.85;
    private const double OfItsKind = 0.7;

    private readonly RoleNounIndex _nouns = new(lexicon);

    /// <summary>The organisations and groups among the names of phrase <paramref name="index"/> are meant later on by the noun that their name begins with, or another for their kind.</summary>
    public void Remember(Annotation a, int index, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        for (int w = phrase.HeadWord; w < phrase.EndWord; w++)
        {
            if (a.Words[w].Tag == Tag.Name && senses.LemmaOf(a, a.Words[w]) is { Class: LemmaClass.Name } name && CanBeBody(name))
                Remember(a, index, w, name, memory);
        }
    }

    /// <summary>From here on <paramref name="actor"/> is meant by the role noun alone.</summary>
    public void RememberRole(int index, Lemma role, ActorReference actor, ArticleMemory memory)
    {
        memory.RememberRole(_nouns.ShortFormOf(role), index, actor);
        // «وزارة الخارجية», after «وزارة الخارجية الأمريكية»
        if (_nouns.ShortFormOf(role) != role.Id)
            memory.RememberRole(role.Id, index, actor);
    }

    /// <summary>Whom the role noun at <paramref name="word"/>, which stands alone with its article, was used for: <c>الوزير</c>, after <c>وزير الدفاع الأرميني</c>.</summary>
    public ActorReference Recall(Annotation a, int index, int word, Lemma role, ArticleMemory memory)
    {
        if (!a.Phrases[index].Definite || IsSomeOther(a, index, word, role))
            return ActorReference.None;
        if (!a.Words[word].IsSingle())
            return memory.TryRecallRole(role.Id, index, out ActorReference whole) ? whole with { Strength = whole.Strength * Recalled } : ActorReference.None;
        int noun = _nouns.ShortFormOf(role);
        if (memory.TryRecallRole(noun, index, out ActorReference before))
            return before with { Strength = before.Strength * Recalled };
        // «المنظمات», «المنظمة الحقوقية»: others of the kind.
        if (a.ReadingOf(a.Words[word]) is not { Form.Number: Number.Singular } || word + 1 < a.Phrases[index].EndWord && a.Words[word + 1].Tag.IsAdjective())
            return ActorReference.None;
        return memory.TryRecallKind(noun, index, out ActorReference body) ? body with { Strength = body.Strength * OfItsKind } : ActorReference.None;
    }

    /// <summary>«مراسلة الجزيرة»: whom the article has called so.</summary>
    public bool TryRecallRole(int index, Lemma role, ArticleMemory memory, out ActorReference actor) => memory.TryRecallRole(_nouns.ShortFormOf(role), index, out actor);

    /// <summary>«حكومات العالم», «البرلمانات العربية»: several bodies are not the one told of.</summary>
    private static bool IsSomeOther(Annotation a, int index, int word, Lemma role) =>
        role.NounClass == NounClass.Body && a.ReadingOf(a.Words[word]) is { Form.Number: Number.Plural } && word + 1 < a.Phrases[index].EndWord;

    /// <summary>«رئيس الحزب», «قضاة المحكمة»: the body meant by a noun with its article within phrase <paramref name="index"/>.</summary>
    public ActorReference RecallOwner(Annotation a, int index, int word, ArticleMemory memory)
    {
        Word noun = a.Words[word];
        if (noun.Tag != Tag.NounDefinite || a.ReadingOf(noun) is not { Enclitic: Enclitic.None, Form.Number: Number.Singular } || senses.RoleOf(a, noun) is not { NounClass: NounClass.Body or NounClass.Group } role)
            return ActorReference.None;
        return Recall(a, index, word, role, memory) is { Entity: >= 0 } body ? body : ActorReference.None;
    }

    /// <summary>«الأمين العام»: the head of the body last named, as his office is no state's.</summary>
    public static ActorReference LastBefore(int index, ArticleMemory memory) =>
        memory.TryRecallBody(index, out ActorReference body) ? body with { Entity = -1, Strength = body.Strength * OfItsKind } : ActorReference.None;

    private bool CanBeBody(Lemma name)
    {
        for (int i = 0; i < name.Entities.Count; i++)
        {
            if (lexicon.Entities[name.Entities[i]].Kind is EntityKind.Organisation or EntityKind.Group)
                return true;
        }
        return false;
    }

    private void Remember(Annotation a, int index, int word, Lemma name, ArticleMemory memory)
    {
        if (names.Resolve(a, a.Phrases[index], word, memory) is not { IsActor: true } actor)
            return;
        if (actor.EntityIn(lexicon) is not { Kind: EntityKind.Organisation or EntityKind.Group } body)
            return;
        if (_nouns.ShortFormOf(name) != name.Id)
            memory.RememberRole(_nouns.ShortFormOf(name), index, actor);
        if (_nouns.Alliance >= 0 && body.Subkind == "alliance")
            memory.RememberRole(_nouns.Alliance, index, actor);
        foreach (int noun in _nouns.NounsOf(body.Subkind))
            memory.RememberKind(noun, index, actor);
        if (actor.Code.IsInternational || body.Kind == EntityKind.Group)
            memory.RememberBody(index, actor);
    }
}
