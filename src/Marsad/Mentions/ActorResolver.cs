using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>
/// Says who a noun phrase stands for: a name by the lexicon, a role noun by the country or body beside it (<c>وزير الدفاع الأرميني</c>, <c>المتحدث باسم الحركة</c>), and a bare
/// surname or title by its first mention in the article.
/// </summary>
/// <remarks>
/// Phrases lean on each other (a role on its owner, a pronoun on the phrase before): the parts that resolve words ask this class for the phrases beside them.
/// </remarks>
public sealed class ActorResolver
{
    private readonly WordSenses _senses;
    private readonly UnnamedPeople _people;
    private readonly NameResolver _names;
    private readonly NisbaResolver _nisbas;
    private readonly ToldBodies _bodies;
    private readonly PronounOwnerFinder _pronouns;
    private readonly NeighbourOwnerFinder _neighbours;
    private readonly RoleResolver _roles;
    private readonly ThingResolver _things;
    private readonly LatterFinder _latters;
    private readonly WholeOfPart _wholes;

    /// <summary>A resolver by the names, roles and nisbas of <paramref name="lexicon"/>.</summary>
    public ActorResolver(CompiledLexicon lexicon)
    {
        _senses = new WordSenses(lexicon);
        _people = new UnnamedPeople(_senses);
        _names = new NameResolver(lexicon, _senses, this);
        _nisbas = new NisbaResolver(lexicon, _senses);
        _bodies = new ToldBodies(lexicon, _senses, _names);
        var finder = new NameFinder(lexicon, _senses, _names, _nisbas, _bodies);
        _pronouns = new PronounOwnerFinder(lexicon, _senses, this, _names);
        _neighbours = new NeighbourOwnerFinder(lexicon, this, _names, finder);
        _roles = new RoleResolver(lexicon, _senses, finder, _pronouns, _neighbours, new JoinedOwnerFinder(_senses, this, finder), _bodies);
        _things = new ThingResolver(_senses, _nisbas, _pronouns, _neighbours);
        _latters = new LatterFinder(_senses, this);
        _wholes = new WholeOfPart(lexicon, _senses, this);
    }

    /// <summary>Who phrase <paramref name="index"/> stands for; not an actor where it names a thing without owner.</summary>
    public ActorReference Resolve(Annotation a, int index, ArticleMemory memory) => Resolve(a, index, a.Phrases[index].HeadWord, memory);

    /// <summary>As <see cref="Resolve(Annotation, int, ArticleMemory)"/>, for what stands in the phrase from word <paramref name="from"/> on: <c>قوات روسيا</c> in <c>هجوم قوات روسيا</c>.</summary>
    public ActorReference Resolve(Annotation a, int index, int from, ArticleMemory memory)
    {
        bool isWhole = from == a.Phrases[index].HeadWord;
        if (isWhole && memory.Phrases.TryRecall(index, out ActorReference known))
            return known;
        ActorReference actor = memory.Phrases.Enter() ? ResolvePhrase(a, index, from, memory) : ActorReference.None;
        memory.Phrases.Leave();
        if (isWhole)
            memory.Phrases.Remember(index, actor);
        return actor;
    }

    /// <summary>Whom the pronoun on a place means: <c>منازلهم</c>, <c>أراضيهم</c>.</summary>
    public ActorReference ResolvePronounOwner(Annotation a, int index, int word, ArticleMemory memory) => _pronouns.Find(a, index, word, memory);

    /// <summary>The state or body that the nisba at <paramref name="word"/> makes the owner of a place: <c>الأوكرانية</c> in <c>الأراضي الأوكرانية</c>.</summary>
    public ActorReference ResolveOwner(Annotation a, int index, int word) => _nisbas.OwnerOfPlace(a, index, word);

    /// <summary>The party that the nisba at <paramref name="word"/> names, in the role of <paramref name="first"/>, the party named before it.</summary>
    public ActorReference ResolveParty(Annotation a, int index, int word, ActorReference first) => _nisbas.Party(a, index, word, first);

    /// <summary>
    /// The next nisba of phrase <paramref name="index"/> behind word <paramref name="after"/> that names another party: <c>وفود قطرية وتركية</c>, <c>مفاوضات مغربية إسرائيلية</c>; −1 where there is none.
    /// </summary>
    public int NextParty(Annotation a, int index, int after) => _nisbas.NextParty(a, index, after);

    /// <summary>True for a word that can be a country's or body's adjective.</summary>
    public bool IsNisba(Annotation a, Word word) => _senses.NisbaOf(a, word) is not null;

    /// <summary>True where phrase <paramref name="index"/> is the whole of which the number right before it takes a part: <c>7 من الطلبة</c>.</summary>
    public bool IsWholeOfPart(Annotation a, int index) => index > 0 && _wholes.Find(a, index - 1) == index;

    /// <summary>The whole of which phrase <paramref name="index"/> counts a part (<c>عددا من المنازل</c>), else the phrase itself.</summary>
    public int WholeOf(Annotation a, int index) => _wholes.Find(a, index) is >= 0 and int whole ? whole : index;

    /// <summary>A known person named in full (<c>شيرين أبو عاقلة</c>) is meant by the first or the last of the names alone later on.</summary>
    public void RememberPerson(Annotation a, int word, ArticleMemory memory) => _names.RememberPerson(a, a.Words[word], memory);

    /// <summary>The organisations and groups named in phrase <paramref name="index"/> are meant by a noun alone later on: <c>المنظمة</c>.</summary>
    public void RememberBodies(Annotation a, int index, ArticleMemory memory) => _bodies.Remember(a, index, memory);

    private ActorReference ResolvePhrase(Annotation a, int index, int from, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        if (_wholes.EndsInCount(a, phrase) && _wholes.Resolve(a, index, memory) is { IsActor: true } counted)
            return counted;
        if (ResolveWithin(a, index, from, memory) is { IsActor: true } named)
            return named;
        if (from != phrase.HeadWord)
            return ActorReference.None;
        if (_wholes.Resolve(a, index, memory) is { IsActor: true } whole)
            return whole;
        if (_people.IsHeadOf(a, phrase))
            return memory.Someone with { Span = a.SpanFrom(phrase, phrase.FirstWord), Phrase = index };
        if (a.PhraseApposed(phrase) is >= 0 and int name)
            return Resolve(a, name, memory);
        return phrase.Definite ? ResolveByOwnerBehind(a, index, memory) : ActorReference.None;
    }

    /// <summary><c>سياسة الباب المفتوح لحلف شمال الأطلسي</c>: a thing told of as known is named by the phrase of its owner.</summary>
    private ActorReference ResolveByOwnerBehind(Annotation a, int index, ArticleMemory memory)
    {
        ActorReference owner = _neighbours.OwnerByLam(a, index, memory);
        if (!owner.IsActor)
            return owner;
        NounPhrase behind = a.Phrases[index + 1];
        return owner with { Span = a.SpanFrom(behind, behind.HeadWord), Phrase = index + 1, Strength = 0.45 };
    }

    /// <summary>The first actor among the words of phrase <paramref name="index"/> from <paramref name="from"/> on.</summary>
    private ActorReference ResolveWithin(Annotation a, int index, int from, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        for (int w = from; w < phrase.EndWord; w++)
        {
            if (!a.Words[w].Tag.IsNominal() && !UnnamedPeople.IsCountAlone(a, phrase, w))
                continue;
            if (ResolveWord(a, index, w, memory) is { IsActor: true } actor)
                return actor with { Span = a.SpanFrom(phrase, w == phrase.HeadWord ? phrase.FirstWord : w), Phrase = index };
        }
        return ActorReference.None;
    }

    /// <summary>Whom <paramref name="word"/> stands for, as the head of what follows it in its phrase.</summary>
    private ActorReference ResolveWord(Annotation a, int index, int word, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        Word w = a.Words[word];
        // رئيسي is "my president" or "chief" until the article has told of a man of that name.
        if (IsBareWord(phrase, w) && memory.TryRecall(NameHash.OfWord(a, word), out ActorReference bearer) && bearer.Entity >= 0)
            return bearer;
        if (w.Tag is Tag.Name or Tag.Foreign)
            return _names.Resolve(a, phrase, word, memory);
        if (_latters.Find(a, index, word, memory) is { IsActor: true } latter)
            return latter;
        Lemma? role = _senses.RoleOf(a, w);
        if (IsUnnamed(a, phrase, word, role))
            return memory.Someone;
        // «البيان الصحفي»: an adjective is no journalist; but «برصاص مسلح» is an armed man's.
        if (role is not null && (w.Tag.IsNoun() || word == phrase.HeadWord || phrase.Class == NounClass.Weapon))
            return _roles.Resolve(a, index, word, role, memory);
        if (_senses.NisbaOf(a, w) is { } nisba)
            return _nisbas.PeopleOf(nisba, w);
        return _things.Resolve(a, index, word, memory);
    }

    private static bool IsBareWord(NounPhrase phrase, Word word) =>
        phrase.EndWord == phrase.FirstWord + 1 && word.Tag is not (Tag.NounDefinite or Tag.AdjectiveDefinite);

    private bool IsUnnamed(Annotation a, NounPhrase phrase, int word, Lemma? role)
    {
        if (a.Words[word].Tag is Tag.Number or Tag.Quantifier)
            return true;
        return role is null && (UnnamedPeople.IsCountAlone(a, phrase, word) || _people.IsParticiple(a, phrase, word));
    }
}
