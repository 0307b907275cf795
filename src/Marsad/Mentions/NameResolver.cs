using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Says whom a name stands for: by the lexicon, by the article's memory, or by the title across a comma.</summary>
internal sealed class NameResolver(CompiledLexicon lexicon, WordSenses senses, ActorResolver resolver)
{
    private readonly BearerChooser _bearers = new(lexicon);
    private readonly int _lam = lexicon.PrepositionIndex("ل");

    /// <summary>Whom the name at <paramref name="word"/> of <paramref name="phrase"/> stands for.</summary>
    public ActorReference Resolve(Annotation a, NounPhrase phrase, int word, ArticleMemory memory)
    {
        if (ResolveListed(a, phrase, word, memory) is { IsActor: true } listed)
            return listed;
        if (NameRecorder.Recall(a, phrase, word, memory) is { IsActor: true } known)
            return known with { Strength = known.Strength * 0.95 };
        if (ResolveByTitleBehind(a, phrase, memory) is { IsActor: true } titled)
            return titled;
        if (a.Words[word].Chosen < 0 && UnknownWord.IsOrdinary(a.Document.Slice(a.Words[word].Span)))
            return ActorReference.None;
        if (phrase.EndWord > word + 1)
            NameRecorder.RememberWords(a, phrase.EndWord - 1, phrase.EndWord, memory.Someone, memory);
        // An unknown name in the place of an actor is someone of the country that the story is about.
        return phrase.IsBare || phrase.Preposition == _lam ? memory.Someone : ActorReference.None;
    }

    /// <summary>Takes note of the person whom <paramref name="word"/> names in full, if it names one: <c>شيرين أبو عاقلة</c>.</summary>
    public void RememberPerson(Annotation a, Word word, ArticleMemory memory)
    {
        if (!IsFullName(word) || senses.LemmaOf(a, word) is not { Entities: { Count: > 0 } entities })
            return;
        int person = _bearers.Choose(entities, memory);
        if (lexicon.Entities[person].Kind == EntityKind.Person)
            NameRecorder.RememberFullName(a, word, ActorReference.Of(lexicon.Entities[person].CodeOn(memory.Day), person, 0.9), memory);
    }

    /// <summary>
    /// The person named in full from word <paramref name="from"/> of the phrase on, of whom the lexicon knows more than an adjective says: <c>الصحفية الأميركية شيرين أبو عاقلة</c>.
    /// </summary>
    public ActorReference KnownPersonIn(Annotation a, NounPhrase phrase, int from, ArticleMemory memory)
    {
        for (int w = from; w < phrase.EndWord; w++)
        {
            if (!IsFullName(a.Words[w]))
                continue;
            ActorReference named = Resolve(a, phrase, w, memory);
            if (named.EntityIn(lexicon) is { Kind: EntityKind.Person })
                return named;
        }
        return ActorReference.None;
    }

    /// <summary>A name of the lexicon.</summary>
    private ActorReference ResolveListed(Annotation a, NounPhrase phrase, int word, ArticleMemory memory)
    {
        Word name = a.Words[word];
        if (senses.LemmaOf(a, name) is not { Entities: { Count: > 0 } entities })
            return ActorReference.None;
        int entity = _bearers.Choose(entities, memory);
        if (lexicon.Entities[entity].Kind == EntityKind.Person)
        {
            // A surname is that of whoever bears it in the article, known to the world or not.
            if (name.IsSingle() && memory.TryRecall(NameHash.OfWord(a, word), out ActorReference bearer))
                return bearer;
            // العودة is the return before it is a preacher whom the article has not named.
            if (!IsWholeName(a, phrase, word) || name.IsSingle() && CanBeThing(a, name))
                return ActorReference.None;
        }
        return ActorReference.Of(lexicon.Entities[entity].CodeOn(memory.Day), entity, 0.95);
    }

    /// <summary><c>بيتر سيارتو، وزير خارجية المجر،</c></summary>
    private ActorReference ResolveByTitleBehind(Annotation a, NounPhrase name, ArticleMemory memory)
    {
        int title = a.PhraseApposed(name);
        if (title < 0 || a.Words[a.Phrases[title].HeadWord].Tag == Tag.Name)
            return ActorReference.None;
        ActorReference actor = resolver.Resolve(a, title, memory);
        if (actor.IsActor)
            NameRecorder.RememberWords(a, name.HeadWord, name.EndWord, actor, memory);
        return actor;
    }

    private static bool IsFullName(Word word) => word.Tag == Tag.Name && !word.IsSingle();

    private bool CanBeThing(Annotation a, Word word)
    {
        foreach (Lemma lemma in senses.LemmasOf(a, word))
        {
            if (lemma is { Class: LemmaClass.Noun, NounClass: not NounClass.Person })
                return true;
        }
        return false;
    }

    /// <summary>A surname that stands beside another name (<c>بافل الطالباني</c>) is not the one it is known for.</summary>
    private static bool IsWholeName(Annotation a, NounPhrase phrase, int word)
    {
        if (!a.Words[word].IsSingle())
            return true;
        bool before = word > phrase.FirstWord && a.Words[word - 1].Tag is Tag.Name or Tag.Foreign;
        bool after = word + 1 < phrase.EndWord && a.Words[word + 1].Tag is Tag.Name or Tag.Foreign;
        return !before && !after;
    }
}
