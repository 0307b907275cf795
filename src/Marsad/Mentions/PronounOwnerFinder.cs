using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Says whom the pronoun written with a noun means: <c>حكومته</c>, <c>منازلهم</c>, <c>حليفته أنقرة</c>.</summary>
internal sealed class PronounOwnerFinder(CompiledLexicon lexicon, WordSenses senses, ActorResolver resolver, NameResolver names)
{
    private const int FarthestOwner = 14;
    private const double SurelyMeant = 0.5;

    private readonly PersonalOwner _personal = new(senses);

    /// <summary><c>حكومته</c>, <c>بلادها</c>: the nearest one before that agrees with the pronoun owns it.</summary>
    public ActorReference Find(Annotation a, int index, int word, ArticleMemory memory)
    {
        Enclitic pronoun = a.EncliticOf(word);
        if (pronoun is not (Enclitic.Hu or Enclitic.Ha or Enclitic.Hum or Enclitic.Huma))
            return ActorReference.None;
        if (StateOfJoined(a, index, pronoun, memory) is { IsActor: true } state)
            return state;
        bool isOfPerson = _personal.IsOfPerson(a, word);
        for (int before = index - 1; before >= 0 && before > index - FarthestOwner; before--)
        {
            NounPhrase phrase = a.Phrases[before];
            if (a.EncliticOf(phrase.HeadWord) != Enclitic.None || isOfPerson && !_personal.CanBePerson(a, phrase))
                continue;
            if (Agreement.Pronoun(pronoun, phrase) && resolver.Resolve(a, before, memory) is { Strength: >= SurelyMeant } owner)
                return owner;
            if (OwnerWithin(a, before, pronoun, memory) is { IsActor: true } part)
                return part;
        }
        return ActorReference.None;
    }

    /// <summary>As <see cref="Find"/>; where the noun has no pronoun, whom that of its complement means: <c>أفراد جيشهم</c>, <c>قادة حزبه</c>.</summary>
    public ActorReference FindWithin(Annotation a, int index, int word, ArticleMemory memory)
    {
        for (int w = word; w < a.Phrases[index].EndWord && a.Words[w].Tag.IsNoun(); w++)
        {
            if (a.EncliticOf(w) != Enclitic.None)
                return Find(a, index, w, memory);
        }
        return ActorReference.None;
    }

    /// <summary><c>عدوها اللدود إسرائيل</c>, <c>حليفته أنقرة</c>: the state named right behind is the one that is called so.</summary>
    public ActorReference StateBehind(Annotation a, int index, int word, ArticleMemory memory)
    {
        int next = index + 1;
        if (next >= a.Phrases.Count || a.EncliticOf(word) == Enclitic.None || a.Phrases[next] is not { IsBare: true, Coordinated: < 0 } name)
            return ActorReference.None;
        if (name.FirstWord != a.Phrases[index].EndWord || a.Words[name.HeadWord].Tag != Tag.Name)
            return ActorReference.None;
        ActorReference named = names.Resolve(a, name, name.HeadWord, memory);
        return named.EntityIn(lexicon) is { Kind: EntityKind.State } ? named : ActorReference.None;
    }

    /// <summary>«رئيس فنلندا ورئيسة وزرائها»: hers is the state that the title joined to it names.</summary>
    private ActorReference StateOfJoined(Annotation a, int index, Enclitic pronoun, ArticleMemory memory)
    {
        int first = a.Phrases[index].Coordinated;
        if (first < 0 || pronoun != Enclitic.Ha || !a.Phrases[first].Class.IsTitle())
            return ActorReference.None;
        NounPhrase title = a.Phrases[first];
        for (int w = title.HeadWord + 1; w < title.EndWord; w++)
        {
            if (a.Words[w].Tag == Tag.Name && names.Resolve(a, title, w, memory) is { IsActor: true } named && named.EntityIn(lexicon) is { Kind: EntityKind.State })
                return named;
        }
        return ActorReference.None;
    }

    /// <summary>«خطة رئيس الوزراء»: of a thing, the one whose it is may be meant.</summary>
    private ActorReference OwnerWithin(Annotation a, int index, Enclitic pronoun, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        if (phrase.Class is not (NounClass.Plan or NounClass.Decision or NounClass.Act or NounClass.Abstract or NounClass.Speech or NounClass.Document))
            return ActorReference.None;
        for (int w = phrase.HeadWord + 1; w < phrase.EndWord; w++)
        {
            if (!a.Words[w].Tag.IsNoun() || senses.RoleOf(a, a.Words[w]) is null || !Agreement.Pronoun(pronoun, phrase.From(a, w)))
                continue;
            if (resolver.Resolve(a, index, w, memory) is { Strength: >= SurelyMeant } owner)
                return owner;
        }
        return ActorReference.None;
    }
}
