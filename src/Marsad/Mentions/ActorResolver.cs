using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Text;

namespace Marsad.Mentions;

/// <summary>
/// Says who a noun phrase stands for: a name by the lexicon, a role noun by the country or body beside it (<c>وزير الدفاع الأرميني</c>, <c>المتحدث باسم الحركة</c>), and a bare
/// surname or title by its first mention in the article.
/// </summary>
public sealed class ActorResolver(CompiledLexicon lexicon)
{
    private const int FarthestOwner = 14;

    /// <summary>For each role noun, the one that is its first word: وزير of وزير الخارجية.</summary>
    private readonly int[] _heads = HeadsOf(lexicon);

    /// <summary>The role noun تحالف, which means the alliance last named, whatever its name begins with.</summary>
    private readonly int _alliance = Array.Find(lexicon.Lemmas, l => l is { Text: "تحالف", Role: not null })?.Id ?? -1;

    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int _fi = lexicon.PrepositionIndex("في");
    private readonly int _min = lexicon.PrepositionIndex("من");
    private readonly int _ba = lexicon.PrepositionIndex("ب");

    /// <summary>Who phrase <paramref name="index"/> stands for; not an actor where it names a thing without owner.</summary>
    public ActorReference Resolve(Annotation a, int index, ArticleMemory memory) => Resolve(a, index, a.Phrases[index].HeadWord, memory);

    /// <summary>As <see cref="Resolve(Annotation, int, ArticleMemory)"/>, for what stands in the phrase from word <paramref name="from"/> on: <c>قوات روسيا</c> in <c>هجوم قوات روسيا</c>.</summary>
    public ActorReference Resolve(Annotation a, int index, int from, ArticleMemory memory)
    {
        bool whole = from == a.Phrases[index].HeadWord;
        if (whole && memory.TryRecallPhrase(index, out ActorReference known))
            return known;
        ActorReference actor = memory.Enter() ? ResolveWords(a, index, from, memory) : ActorReference.None;
        memory.Leave();
        if (whole)
            memory.RememberPhrase(index, actor);
        return actor;
    }

    private ActorReference ResolveWords(Annotation a, int index, int from, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        if (EndsInCount(a, phrase) && ResolvePart(a, index, memory) is { IsActor: true } whole)
            return whole;
        for (int head = from; head < phrase.EndWord; head++)
        {
            Word word = a.Words[head];
            if (!word.Tag.IsNominal() && !IsCountAlone(a, phrase, head))
                continue;
            ActorReference actor = ResolveFrom(a, index, head, memory);
            if (actor.IsActor)
                return actor with { Span = SpanOf(a, phrase, head == phrase.HeadWord ? phrase.FirstWord : head), Phrase = index };
        }
        if (from != phrase.HeadWord)
            return ActorReference.None;
        ActorReference part = ResolvePart(a, index, memory);
        if (!part.IsActor && MeansPersons(a, phrase))
            return Of(new EntityCode(memory.StoryCountry ?? EntityCode.Unknown, "CVL"), -1, 0.4) with { Span = SpanOf(a, phrase, phrase.FirstWord), Phrase = index };
        if (part.IsActor || !phrase.Definite || OwnerByLam(a, index, memory) is not { IsActor: true } owner)
            return part;
        return owner with { Span = SpanOf(a, a.Phrases[index + 1], a.Phrases[index + 1].HeadWord), Phrase = index + 1, Strength = 0.45 };
    }

    /// <summary><c>المشاركون</c>, <c>مئات آخرون</c>: persons of whom nothing more is said.</summary>
    private bool MeansPersons(Annotation a, NounPhrase phrase)
    {
        if (phrase.HeadWord > phrase.FirstWord && phrase is { Number: Number.Plural, Gender: Gender.Masculine } && a.Words[phrase.HeadWord].Tag.IsAdjective())
            return true;
        return a.ReadingOf(a.Words[phrase.HeadWord]) is { LemmaId: >= 0, Enclitic: Enclitic.None } reading && lexicon.Lemmas[reading.LemmaId] is { Role: null, NounClass: NounClass.Person };
    }

    private bool EndsInCount(Annotation a, NounPhrase phrase) =>
        a.Words[phrase.EndWord - 1].Tag is Tag.Number or Tag.Quantifier || ClassOf(a, a.Words[phrase.EndWord - 1]) == NounClass.Quantity;

    /// <summary>True where phrase <paramref name="index"/> is the whole of which the number right before it takes a part: <c>7 من الطلبة</c>.</summary>
    public bool IsWholeOfPart(Annotation a, int index) =>
        index > 0 && a.Phrases[index].Preposition == _min && a.Phrases[index].Opening == a.Phrases[index - 1].EndWord && EndsInCount(a, a.Phrases[index - 1]);

    /// <summary><c>جمع من المستوطنين</c>, <c>عدد من مسؤولي الاتحاد</c>: part of a whole is named by the whole.</summary>
    private ActorReference ResolvePart(Annotation a, int index, ArticleMemory memory)
    {
        int next = index + 1;
        if (next >= a.Phrases.Count || a.Phrases[next].Government != Government.Preposition || a.Phrases[next].Preposition != _min)
            return ActorReference.None;
        NounPhrase whole = a.Phrases[next];
        bool adjacent = whole.Opening == a.Phrases[index].EndWord;
        return adjacent && whole.Class is NounClass.Person or NounClass.People or NounClass.Force or NounClass.Body or NounClass.Group ? Resolve(a, next, memory) : ActorReference.None;
    }

    /// <summary><c>المئات</c>, <c>آخرون</c>, <c>أربعة</c>: a number or quantifier alone means people.</summary>
    private static bool IsCountAlone(Annotation a, NounPhrase phrase, int head) =>
        head == phrase.HeadWord && phrase.EndWord == head + 1 && a.Document.Slice(a.BareSpan(a.Words[head])) is not ("نحو" or "حوالي" or "قرابة" or "زهاء") && (a.Words[head].Tag is Tag.Number or Tag.Quantifier || phrase.Class == NounClass.Quantity);

    /// <summary><c>المشاركون</c>, <c>المعتدي</c>: a participle with article, or in the plural of persons, that stands as a noun.</summary>
    private bool IsPeople(Annotation a, NounPhrase phrase, int head)
    {
        if (head != phrase.HeadWord || a.ReadingOf(a.Words[head]) is not { LemmaId: >= 0 } reading || !(reading.Form.IsParticiple || reading.Form is { Kind: FormKind.Adjective, Number: Number.Plural, Gender: Gender.Masculine }))
            return false;
        // الموقعون, الآخرون: adjectives as well.
        FormFeatures form = reading.Form;
        bool persons = form is { Gender: Gender.Masculine, Number: Number.Plural };
        bool person = form is { Gender: Gender.Masculine, Number: Number.Singular } && reading.Has(Proclitics.Al) && form.Kind == FormKind.ActiveParticiple;
        return (persons || person) && RoleLemma(a, a.Words[head]) is null && NisbaOf(a, a.Words[head]) is null;
    }

    private static TextSpan SpanOf(Annotation a, NounPhrase phrase, int from) => new(a.BareSpan(a.Words[from]).Start, a.Words[phrase.EndWord - 1].Span.End);

    private ActorReference ResolveFrom(Annotation a, int index, int head, ArticleMemory memory)
    {
        Word word = a.Words[head];
        // رئيسي is "my president" or "chief" until the article has told of a man of that name.
        if (a.Phrases[index].EndWord == a.Phrases[index].FirstWord + 1 && word.Tag is not (Tag.NounDefinite or Tag.AdjectiveDefinite) && memory.TryRecall(HashOf(a, head), out ActorReference named) && named.Entity >= 0)
            return named;
        if (word.Tag is Tag.Name or Tag.Foreign)
            return ResolveName(a, a.Phrases[index], head, memory);
        if (word.Tag is Tag.Number or Tag.Quantifier || (IsCountAlone(a, a.Phrases[index], head) && RoleLemma(a, word) is null) || IsPeople(a, a.Phrases[index], head))
            return Of(new EntityCode(memory.StoryCountry ?? EntityCode.Unknown, "CVL"), -1, 0.4);
        // «البيان الصحفي»: an adjective is no journalist.
        Lemma? role = word.Tag.IsNoun() || head == a.Phrases[index].HeadWord ? RoleLemma(a, word) : null;
        if (role is not null)
            return ResolveRole(a, index, head, role, memory);
        if (NisbaOf(a, word) is { } nisba)
            return ResolveNisba(nisba, word);
        return ResolveThing(a, index, head, memory);
    }

    private ActorReference ResolveName(Annotation a, NounPhrase phrase, int head, ArticleMemory memory)
    {
        Word word = a.Words[head];
        if (a.ReadingOf(word) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].Entities is { Count: > 0 } entities)
        {
            int entity = Choose(entities, memory);
            bool isPerson = lexicon.Entities[entity].Kind == EntityKind.Person;
            // A surname is that of whoever bears it in the article, known to the world or not.
            if (isPerson && word.EndToken == word.FirstToken + 1 && memory.TryRecall(HashOf(a, head), out ActorReference bearer))
                return bearer;
            // العودة is the return before it is a preacher whom the article has not named.
            bool isWord = isPerson && word.EndToken == word.FirstToken + 1 && HasPlainReading(word, a);
            if (!isPerson || (IsWholeName(a, phrase, head) && !isWord))
                return Of(lexicon.Entities[entity].CodeOn(memory.Day), entity, 0.95);
        }
        for (int w = phrase.EndWord - 1; w >= head; w--)
        {
            if (memory.TryRecall(HashOf(a, w), out ActorReference known))
                return known with { Strength = known.Strength * 0.95 };
        }
        ActorReference titled = ResolveByTitleBehind(a, phrase, memory);
        // An unknown name in the place of an actor is someone of the country that the story is about.
        ActorReference someone = Of(new EntityCode(memory.StoryCountry ?? EntityCode.Unknown, "CVL"), -1, 0.4);
        if (!titled.IsActor && phrase.EndWord > head + 1)
            RememberName(a, phrase.EndWord - 1, someone, memory);
        if (titled.IsActor || phrase.Government != Government.Bare && phrase.Preposition != _lam)
            return titled;
        return someone;
    }

    /// <summary><c>بيتر سيارتو، وزير خارجية المجر،</c></summary>
    private ActorReference ResolveByTitleBehind(Annotation a, NounPhrase name, ArticleMemory memory)
    {
        int next = name.EndWord + 1;
        if (next >= a.PhraseOfWord.Count || a.PhraseOfWord[next] < 0)
            return ActorReference.None;
        int title = a.PhraseOfWord[next];
        if (a.Phrases[title].Apposed < 0 || a.Phrases[title].Apposed != a.PhraseOfWord[name.HeadWord] || a.Words[a.Phrases[title].HeadWord].Tag == Tag.Name)
            return ActorReference.None;
        ActorReference actor = Resolve(a, title, memory);
        for (int w = name.HeadWord; actor.IsActor && w < name.EndWord; w++)
            RememberName(a, w, actor, memory);
        return actor;
    }

    private bool HasPlainReading(Word word, Annotation a)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            if (lexicon.Lemmas[a.Readings[r].LemmaId] is { Class: LemmaClass.Noun, NounClass: not NounClass.Person })
                return true;
        }
        return false;
    }

    /// <summary>A surname that stands beside another name (<c>بافل الطالباني</c>) is not the one it is known for.</summary>
    private static bool IsWholeName(Annotation a, NounPhrase phrase, int word)
    {
        if (a.Words[word].EndToken > a.Words[word].FirstToken + 1)
            return true;
        bool before = word > phrase.FirstWord && a.Words[word - 1].Tag is Tag.Name or Tag.Foreign;
        bool after = word + 1 < phrase.EndWord && a.Words[word + 1].Tag is Tag.Name or Tag.Foreign;
        return !before && !after;
    }

    /// <summary>Of several bearers of a name a state goes first, then one in office on the article's day.</summary>
    private int Choose(IReadOnlyList<int> entities, ArticleMemory memory)
    {
        int best = entities[0];
        int bestRank = -1;
        foreach (int entity in entities)
        {
            Entity e = lexicon.Entities[entity];
            int rank = e.Kind switch
            {
                EntityKind.State => 6,
                EntityKind.Organisation or EntityKind.Group => 5,
                EntityKind.Person => HoldsOffice(e, memory.Day) ? 4 : 2,
                _ => 3,
            };
            // «عمان» is Oman, but in the news of Jordan its capital.
            if (e.Code.Country == memory.StoryCountry)
                rank += e.Kind == EntityKind.Place ? 4 : 1;
            if (rank <= bestRank)
                continue;
            (best, bestRank) = (entity, rank);
        }
        return best;
    }

    private static bool HoldsOffice(Entity person, DateOnly day)
    {
        foreach (Office office in person.Offices)
        {
            if (office.From <= day && day <= office.To)
                return true;
        }
        return false;
    }

    private Lemma? RoleLemma(Annotation a, Word word)
    {
        bool isAct = a.ReadingOf(word) is { LemmaId: >= 0 } chosen && lexicon.Lemmas[chosen.LemmaId] is { Class: LemmaClass.Noun, Role: null, NounClass: NounClass.Act };
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            Lemma lemma = lexicon.Lemmas[reading.LemmaId];
            // «مفاوضات» are talks, though women who negotiate are written alike.
            if (isAct && reading.Form is { Gender: Gender.Feminine, Number: Number.Plural })
                continue;
            if (lemma.Role is not null && (word.Chosen < 0 || reading.Proclitics == a.Readings[word.Chosen].Proclitics))
                return lemma;
        }
        return null;
    }

    private ActorReference ResolveRole(Annotation a, int index, int head, Lemma role, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        // مستوطن: some roles have their country in themselves.
        ActorReference named = NameIn(a, index, head + 1, memory);
        if (role.Role!.Contains(':', StringComparison.Ordinal) && (!named.IsActor || named.Entity < 0))
            return Of(EntityCode.Parse(role.Role), -1, 0.9);
        bool follows = role.NounClass is NounClass.Spokesman or NounClass.Head;
        // «مراسلة الجزيرة»: whom the article has named so; her paper's country says little of hers.
        if (named.Entity >= 0 && lexicon.Entities[named.Entity].Subkind == "media" && memory.TryRecallRole(_heads[role.Id], index, out ActorReference reporter) && reporter.Entity < 0 && reporter.Code.Role == "MED")
            return reporter with { Strength = 0.7 };
        if (named.IsActor)
        {
            ActorReference own = RoleWith(role, named, follows);
            memory.RememberRole(_heads[role.Id], index, own);
            RememberNames(a, phrase, own, memory);
            return own;
        }
        if (NameBehindPronoun(a, index, head, memory) is { IsActor: true } apposed)
            return apposed;
        ActorReference owner = OwnerByPronoun(a, index, head, memory);
        if (owner.IsActor)
            return Of(owner.Code.IsInternational ? owner.Code : new EntityCode(owner.Code.Country, role.Role!), -1, owner.Strength * 0.85);
        ActorReference beside = Beside(a, index, role, memory);
        if (beside.IsActor)
        {
            ActorReference own = RoleWith(role, beside, follows) with { Strength = 0.8 };
            memory.RememberRole(_heads[role.Id], index, own);
            RememberNames(a, phrase, own, memory);
            return own;
        }
        if (phrase.Definite && a.Words[head].EndToken == a.Words[head].FirstToken + 1 && memory.TryRecallRole(_heads[role.Id], index, out ActorReference before))
            return before with { Strength = before.Strength * 0.85 };
        if (RecallName(a, phrase, head + 1, memory) is { IsActor: true } recalled)
            return recalled;
        string country = IsAnyones(phrase, role) || HasForeignAdjective(a, phrase, head) ? EntityCode.Unknown : memory.StoryCountry ?? EntityCode.Unknown;
        // Palestine has no army: the soldiers of its news are those of the occupation.
        if (country == "PSE" && role.Role == "MIL")
            country = "ISR";
        ActorReference guess = Of(new EntityCode(country, role.Role!), -1, 0.5);
        RememberNames(a, phrase, guess, memory);
        return guess;
    }

    /// <summary><c>عدوها اللدود إسرائيل</c>, <c>حليفته أنقرة</c>: the state named right behind is the one that is called so.</summary>
    private ActorReference NameBehindPronoun(Annotation a, int index, int head, ArticleMemory memory)
    {
        int next = index + 1;
        if (next >= a.Phrases.Count || a.ReadingOf(a.Words[head]) is not { Enclitic: not Enclitic.None } || a.Phrases[next] is not { IsBare: true, Coordinated: < 0 } name)
            return ActorReference.None;
        if (name.FirstWord != a.Phrases[index].EndWord || a.Words[name.HeadWord].Tag != Tag.Name)
            return ActorReference.None;
        ActorReference named = ResolveName(a, name, name.HeadWord, memory);
        return named.Entity >= 0 && lexicon.Entities[named.Entity].Kind == EntityKind.State ? named : ActorReference.None;
    }

    /// <summary><c>حكومته</c>, <c>بلادها</c>: the nearest one before that agrees with the pronoun owns it.</summary>
    private ActorReference OwnerByPronoun(Annotation a, int index, int head, ArticleMemory memory)
    {
        if (a.ReadingOf(a.Words[head]) is not { Enclitic: Enclitic.Hu or Enclitic.Ha or Enclitic.Hum or Enclitic.Huma } reading)
            return ActorReference.None;
        for (int before = index - 1; before >= 0 && before > index - FarthestOwner; before--)
        {
            NounPhrase phrase = a.Phrases[before];
            if (a.ReadingOf(a.Words[phrase.HeadWord]) is { Enclitic: not Enclitic.None })
                continue;
            if (Agreement.Pronoun(reading.Enclitic, phrase) && Resolve(a, before, memory) is { Strength: >= 0.5 } owner)
                return owner;
            if (PartMeant(a, before, reading.Enclitic, memory) is { IsActor: true } part)
                return part;
        }
        return ActorReference.None;
    }

    /// <summary>«خطة رئيس الوزراء»: of a thing, the one whose it is may be meant.</summary>
    private ActorReference PartMeant(Annotation a, int index, Enclitic pronoun, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        if (phrase.Class is not (NounClass.Plan or NounClass.Decision or NounClass.Act or NounClass.Abstract or NounClass.Speech or NounClass.Document))
            return ActorReference.None;
        for (int w = phrase.HeadWord + 1; w < phrase.EndWord; w++)
        {
            if (a.Words[w].Tag.IsNoun() && RoleLemma(a, a.Words[w]) is not null && Agreement.Pronoun(pronoun, phrase.From(a, w)) && Resolve(a, index, w, memory) is { Strength: >= 0.5 } owner)
                return owner;
        }
        return ActorReference.None;
    }

    /// <summary><c>دول</c>, <c>قادة</c> without article, and bodies such as <c>منظمات حقوقية</c> that say no country, are no one country's.</summary>
    private static bool IsAnyones(NounPhrase phrase, Lemma role) =>
        role.Role == "NGO" && role.Text.Contains(' ', StringComparison.Ordinal) || role.Role == "GOV" && role.Text != "عضو" && !phrase.Definite && phrase.Number is Number.Plural or Number.Unknown;

    /// <summary><c>قوات أجنبية</c></summary>
    private bool HasForeignAdjective(Annotation a, NounPhrase phrase, int head)
    {
        if (IsForeign(a.Document.Slice(a.Words[head].Span)))
            return true;
        for (int w = phrase.HeadWord + 1; w < phrase.EndWord; w++)
        {
            if (a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].Text is "أجنبي" or "دولي" or "عالمي")
                return true;
        }
        return false;
    }

    /// <summary>A role of several words (<c>القوات الأجنبية</c>) ends in the adjective.</summary>
    private static bool IsForeign(ReadOnlySpan<char> role) =>
        role.EndsWith("أجنبية") || role.EndsWith("الأجنبية") || role.EndsWith(" دولية") || role.EndsWith(" الدولية") || role.EndsWith(" الدولي");

    private static ActorReference RoleWith(Lemma role, ActorReference owner, bool follows)
    {
        // The president of an international body acts for it; so does whoever speaks for or leads a group.
        if (owner.Code.IsInternational || follows)
            return owner with { Entity = follows ? owner.Entity : -1 };
        string roleCode = role.Role!.Contains(':', StringComparison.Ordinal) ? EntityCode.Parse(role.Role).Role : role.Role;
        // A person's own office says more than the word for it.
        if (owner.Entity >= 0 && role.NounClass == NounClass.Person && owner.Code.Role != "GOV" && roleCode == "GOV")
            roleCode = owner.Code.Role;
        return Of(new EntityCode(owner.Code.Country, roleCode), -1, owner.Strength);
    }

    /// <summary>The first name or nisba among the words of the phrase from <paramref name="from"/> on, or a complement that is itself a role: <c>قائد الجيش الأوكراني</c>.</summary>
    private ActorReference NameIn(Annotation a, int index, int from, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        ActorReference person = ActorReference.None;
        ActorReference other = ActorReference.None;
        for (int w = from; w < phrase.EndWord; w++)
        {
            Word word = a.Words[w];
            if (NisbaOf(a, word) is { } nisba)
            {
                // «وزارة الشؤون الأوروبية النمساوية»: a state's adjective says more than that of its portfolio.
                ActorReference meant = Of(lexicon.Entities[nisba.Entities[0]].Code, nisba.Entities[0], 0.95);
                if (lexicon.Entities[nisba.Entities[0]].Kind == EntityKind.State)
                    return KnownPersonIn(a, phrase, w + 1, memory) is { IsActor: true } bearer ? bearer : meant;
                other = meant;
                continue;
            }
            // «قناص الاحتلال»
            if (!other.IsActor && word.Tag.IsNoun() && RoleLemma(a, word)?.Role is { } known && known.Contains(':', StringComparison.Ordinal))
                other = Of(EntityCode.Parse(known), -1, 0.85);
            if (word.Tag is not (Tag.Name or Tag.Foreign))
                continue;
            ActorReference named = ResolveName(a, phrase, w, memory);
            if (!named.IsActor)
                continue;
            if (named.Entity < 0 || lexicon.Entities[named.Entity].Kind == EntityKind.Person)
                person = person.Entity >= 0 ? person : named;
            else if (!other.IsActor)
                other = named;
        }
        // A known person's own office says more than the paper he works for.
        bool paper = other.Entity >= 0 && lexicon.Entities[other.Entity].Subkind == "media";
        return other.IsActor && !(paper && person.Entity >= 0) ? other : person;
    }

    /// <summary>«الصحفية الأميركية شيرين أبو عاقلة»: of a person named in full the lexicon knows more than her adjective says.</summary>
    private ActorReference KnownPersonIn(Annotation a, NounPhrase phrase, int from, ArticleMemory memory)
    {
        for (int w = from; w < phrase.EndWord; w++)
        {
            if (a.Words[w].Tag != Tag.Name || a.Words[w].EndToken < a.Words[w].FirstToken + 2)
                continue;
            ActorReference named = ResolveName(a, phrase, w, memory);
            if (named.Entity >= 0 && lexicon.Entities[named.Entity].Kind == EntityKind.Person)
                return named;
        }
        return ActorReference.None;
    }

    private static ActorReference RecallName(Annotation a, NounPhrase phrase, int from, ArticleMemory memory)
    {
        for (int w = phrase.EndWord - 1; w >= from; w--)
        {
            if (memory.TryRecall(HashOf(a, w), out ActorReference known))
                return known;
        }
        return ActorReference.None;
    }

    /// <summary>The country or body in the phrase right after: <c>رئيس المكتب السياسي لحركة حماس</c>, <c>متظاهرون في بيروت</c>, <c>قوات من الجيش الإسرائيلي</c>, or the name across a comma.</summary>
    private ActorReference Beside(Annotation a, int index, Lemma role, ArticleMemory memory)
    {
        // «وفد الحكومة بالأردن»: where officials and soldiers are does not say whose they are.
        bool belongsWhereItIs = role.Role is not ("GOV" or "MIL") || role.NounClass is NounClass.Head or NounClass.Spokesman;
        for (int next = index + 1; next < a.Phrases.Count && next <= index + 3; next++)
        {
            NounPhrase phrase = a.Phrases[next];
            if (phrase.Apposed == index)
            {
                ActorReference name = ResolveName(a, phrase, phrase.HeadWord, memory);
                if (name.IsActor)
                    return name;
                continue;
            }
            if (phrase.Coordinated >= 0 && phrase.FirstWord == a.Phrases[next - 1].EndWord)
                continue;
            // «الناطق الرسمي باسم الوزارة»
            if (role.NounClass == NounClass.Spokesman && next == index + 1 && phrase.PrepositionWord >= 0 && a.Document.Slice(a.Words[phrase.PrepositionWord].Span) is "باسم")
                return Resolve(a, next, memory);
            int gap = phrase.Opening;
            if (gap != a.Phrases[next - 1].EndWord || phrase.Government != Government.Preposition)
                return ActorReference.None;
            if (phrase.Preposition != _lam && phrase.Preposition != _fi && phrase.Preposition != _min && phrase.Preposition != _ba)
                return ActorReference.None;
            if (!belongsWhereItIs && (phrase.Preposition == _fi || phrase.Preposition == _ba && role.NounClass != NounClass.Person))
                return ActorReference.None;
            // «قتلى من الركاب في سقوط طائرة في مصر»: people are where the place stands right behind them; an office has a longer name.
            if (next > index + 1 && (phrase.Preposition == _fi || phrase.Preposition == _ba) && role.NounClass is not (NounClass.Head or NounClass.Spokesman))
                return ActorReference.None;
            // «جرحى في هجوم إسرائيلي»
            if (phrase.Class == NounClass.Act && phrase.Preposition != _lam)
                return ActorReference.None;
            ActorReference owner = NameIn(a, next, phrase.HeadWord, memory);
            // «مصدر للجزيرة»: the paper that was told is no owner.
            if (owner.IsActor && !(owner.Entity >= 0 && lexicon.Entities[owner.Entity].Subkind == "media"))
                return owner;
        }
        return ActorReference.None;
    }

    /// <summary><c>سياسة الباب المفتوح لحلف شمال الأطلسي</c></summary>
    private ActorReference OwnerByLam(Annotation a, int index, ArticleMemory memory)
    {
        int next = index + 1;
        if (next >= a.Phrases.Count || a.Phrases[next].Government != Government.Preposition || a.Phrases[next].Preposition != _lam)
            return ActorReference.None;
        int opening = a.Phrases[next].Opening;
        return opening == a.Phrases[index].EndWord ? NameIn(a, next, a.Phrases[next].HeadWord, memory) : ActorReference.None;
    }

    /// <summary>
    /// The next nisba of phrase <paramref name="index"/> behind word <paramref name="after"/> that names another party: <c>وفود قطرية وتركية</c>, <c>مفاوضات مغربية إسرائيلية</c>; −1 where there is none.
    /// </summary>
    public int NextParty(Annotation a, int index, int after)
    {
        NounPhrase phrase = a.Phrases[index];
        for (int w = Math.Max(after, phrase.HeadWord) + 1; w < phrase.EndWord; w++)
        {
            if (!a.Words[w].Tag.IsAdjective() || NisbaOf(a, a.Words[w]) is null)
                continue;
            bool joined = a.ReadingOf(a.Words[w]) is { } reading && reading.Has(Proclitics.Wa);
            if (PartyBefore(a, phrase, w) && (joined || phrase.Class is NounClass.Act && w == phrase.HeadWord + 2))
                return w;
        }
        return -1;
    }

    private bool PartyBefore(Annotation a, NounPhrase phrase, int word) =>
        word > phrase.FirstWord && NisbaOf(a, a.Words[word - 1]) is { } before && NisbaOf(a, a.Words[word])!.Entities[0] != before.Entities[0];

    /// <summary>True for a word that can be a country's or body's adjective.</summary>
    public bool IsNisba(Annotation a, Word word) => NisbaOf(a, word) is not null;

    /// <summary>Whom the pronoun on a place means: <c>منازلهم</c>, <c>أراضيهم</c>.</summary>
    public ActorReference ResolvePronounOwner(Annotation a, int index, int word, ArticleMemory memory) => OwnerByPronoun(a, index, word, memory);

    /// <summary>The whole of which phrase <paramref name="index"/> counts a part (<c>عددا من المنازل</c>), else the phrase itself.</summary>
    public int WholeOf(Annotation a, int index) => index + 1 < a.Phrases.Count && IsWholeOfPart(a, index + 1) ? index + 1 : index;

    /// <summary>The state or body that the nisba at <paramref name="word"/> makes the owner of a place: <c>الأوكرانية</c> in <c>الأراضي الأوكرانية</c>.</summary>
    public ActorReference ResolveOwner(Annotation a, int index, int word)
    {
        int entity = NisbaOf(a, a.Words[word])!.Entities[0];
        return new ActorReference(lexicon.Entities[entity].Code, entity, a.BareSpan(a.Words[word]), index, 0.6);
    }

    /// <summary>The party that the nisba at <paramref name="word"/> names, in the role of <paramref name="first"/>, the party named before it.</summary>
    public ActorReference ResolveParty(Annotation a, int index, int word, ActorReference first)
    {
        int entity = NisbaOf(a, a.Words[word])!.Entities[0];
        EntityCode code = lexicon.Entities[entity].Code;
        string role = lexicon.Entities[entity].Kind == EntityKind.State ? first.Code.Role : code.Role;
        bool isState = code.Role == role;
        return new ActorReference(code.IsInternational ? code : new EntityCode(code.Country, role), isState ? entity : -1, a.BareSpan(a.Words[word]), index, first.Strength);
    }

    private Lemma? NisbaOf(Annotation a, Word word)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Lemma lemma = lexicon.Lemmas[a.Readings[r].LemmaId];
            if (lemma.Class == LemmaClass.Nisba && word.Tag.IsNominal())
                return lemma;
        }
        return null;
    }

    /// <summary>A nisba that stands alone is its people: <c>الفلسطينيون</c>, <c>الحوثيون</c>.</summary>
    private ActorReference ResolveNisba(Lemma nisba, Word word)
    {
        Entity entity = lexicon.Entities[nisba.Entities[0]];
        if (entity.Kind != EntityKind.State)
            return Of(entity.Code, nisba.Entities[0], 0.9);
        return Of(new EntityCode(entity.Code.Country, "CVL"), -1, word.Tag == Tag.AdjectiveIndefinite ? 0.55 : 0.8);
    }

    /// <summary>A thing that belongs to a country stands for it: <c>السياسة الأمريكية</c>, <c>دبابة روسية</c>.</summary>
    private ActorReference ResolveThing(Annotation a, int index, int head, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        NounClass nounClass = ClassOf(a, a.Words[head]);
        if (nounClass is NounClass.Place or NounClass.Building or NounClass.Time)
            return ActorReference.None;
        for (int w = head + 1; w < phrase.EndWord; w++)
        {
            if (a.Words[w].Tag.IsNoun())
                return ActorReference.None;
            if (NisbaOf(a, a.Words[w]) is not { } nisba)
                continue;
            Entity entity = lexicon.Entities[nisba.Entities[0]];
            string role = nounClass is NounClass.Vehicle or NounClass.Weapon && entity.Kind == EntityKind.State ? "MIL" : entity.Code.Role;
            return Of(new EntityCode(entity.Code.Country, role), entity.Kind == EntityKind.State && role == "GOV" ? nisba.Entities[0] : -1, 0.6);
        }
        // مواقفه, جيشها: a thing with a pronoun stands for its owner.
        ActorReference owner = head == phrase.HeadWord ? OwnerByPronoun(a, index, head, memory) : ActorReference.None;
        bool owned = a.ReadingOf(a.Words[head]) is { Enclitic: not Enclitic.None };
        if (!owner.IsActor && !owned && head == phrase.HeadWord)
            owner = OwnerByLam(a, index, memory);
        return owner.IsActor ? owner with { Strength = owner.Strength * 0.7 } : ActorReference.None;
    }

    private NounClass ClassOf(Annotation a, Word word)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Lemma lemma = lexicon.Lemmas[a.Readings[r].LemmaId];
            if (lemma.Class == LemmaClass.Noun && lemma.NounClass != NounClass.Unknown)
                return lemma.NounClass;
        }
        return NounClass.Unknown;
    }

    /// <summary>A person named with his title is known by any word of his name later on.</summary>
    private static void RememberNames(Annotation a, NounPhrase phrase, ActorReference actor, ArticleMemory memory)
    {
        for (int w = phrase.HeadWord + 1; w < phrase.EndWord; w++)
            RememberName(a, w, actor, memory);
        int next = phrase.EndWord + 1;
        if (next >= a.PhraseOfWord.Count || a.PhraseOfWord[next] < 0 || a.PhraseOfWord[phrase.HeadWord] != a.Phrases[a.PhraseOfWord[next]].Apposed)
            return;
        NounPhrase name = a.Phrases[a.PhraseOfWord[next]];
        for (int w = name.FirstWord; w < name.EndWord; w++)
            RememberName(a, w, actor, memory);
    }

    private static void RememberName(Annotation a, int word, ActorReference actor, ArticleMemory memory)
    {
        Word w = a.Words[word];
        bool unknown = w.Chosen < 0 || a.ReadingOf(w)!.Value.Form.Kind == FormKind.Name;
        if (w.Tag is Tag.Name or Tag.Foreign && unknown)
            memory.Remember(HashOf(a, word), actor);
    }

    /// <summary>A known person named in full (<c>شيرين أبو عاقلة</c>) is meant by the first or the last of the names alone later on.</summary>
    public void RememberPerson(Annotation a, int word, ArticleMemory memory)
    {
        Word w = a.Words[word];
        if (w.Tag != Tag.Name || w.EndToken < w.FirstToken + 2 || a.ReadingOf(w) is not { LemmaId: >= 0 } reading || lexicon.Lemmas[reading.LemmaId].Entities is not { Count: > 0 } entities)
            return;
        int person = Choose(entities, memory);
        if (lexicon.Entities[person].Kind != EntityKind.Person)
            return;
        ActorReference known = Of(lexicon.Entities[person].CodeOn(memory.Day), person, 0.9);
        memory.Remember(HashOf(a, a.Tokens[w.FirstToken].FoldStart, a.Tokens[w.FirstToken].FoldEnd), known);
        memory.Remember(HashOf(a, a.Tokens[w.EndToken - 1].FoldStart, a.Tokens[w.EndToken - 1].FoldEnd), known);
    }

    /// <summary>Of the word without what is written with it: <c>الجبالي</c> of <c>والجبالي</c> and <c>للجبالي</c>.</summary>
    private static ulong HashOf(Annotation a, int word)
    {
        Word w = a.Words[word];
        int start = a.Tokens[w.FirstToken].FoldStart;
        int end = a.Tokens[w.EndToken - 1].FoldEnd;
        if (a.ReadingOf(w) is not { } reading || reading.Proclitics == Proclitics.None)
            return HashOf(a, start, end);
        if (reading.Has(Proclitics.Conjunction))
            start++;
        if (!reading.Has(Proclitics.Preposition))
            return HashOf(a, start, end);
        bool hidesArticle = reading.Has(Proclitics.Lam) && a.Folded.Symbols[start + 1] == Letter.Lam;
        return hidesArticle ? HashOf(a, start + 1, end, Letter.Alef) : HashOf(a, start + 1, end);
    }

    /// <summary>FNV-1a over the letters.</summary>
    private static ulong HashOf(Annotation a, int foldStart, int foldEnd, byte? first = null)
    {
        ReadOnlySpan<byte> letters = a.Folded.Symbols[foldStart..foldEnd];
        ulong hash = 14695981039346656037;
        if (first is { } letterBefore)
            hash = (hash ^ letterBefore) * 1099511628211;
        foreach (byte letter in letters)
            hash = (hash ^ letter) * 1099511628211;
        return hash;
    }

    /// <summary>An organisation just named is meant by its first word later on: <c>المنظمة</c>.</summary>
    public void RememberBody(Annotation a, int index, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        if (a.ReadingOf(a.Words[phrase.HeadWord]) is not { LemmaId: >= 0 } reading)
            return;
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        if (lemma.Class != LemmaClass.Name || _heads[lemma.Id] == lemma.Id)
            return;
        ActorReference actor = ResolveName(a, phrase, phrase.HeadWord, memory);
        if (actor.Entity < 0)
            return;
        memory.RememberRole(_heads[lemma.Id], index, actor);
        if (_alliance >= 0 && lexicon.Entities[actor.Entity].Subkind == "alliance")
            memory.RememberRole(_alliance, index, actor);
    }

    private static int[] HeadsOf(CompiledLexicon lexicon)
    {
        var single = new Dictionary<string, int>();
        foreach (Lemma lemma in lexicon.Lemmas)
        {
            if (lemma.Role is not null && !lemma.Text.Contains(' ', StringComparison.Ordinal))
                single.TryAdd(lemma.Text, lemma.Id);
        }
        var heads = new int[lexicon.Lemmas.Length];
        foreach (Lemma lemma in lexicon.Lemmas)
        {
            heads[lemma.Id] = lemma.Id;
            if (lemma.Role is null && lemma.Class != LemmaClass.Name)
                continue;
            int space = lemma.Text.IndexOf(' ', StringComparison.Ordinal);
            string first = space < 0 ? lemma.Text : lemma.Text[..space];
            if (single.TryGetValue(first, out int head) || (first.StartsWith("ال", StringComparison.Ordinal) && single.TryGetValue(first[2..], out head)))
                heads[lemma.Id] = head;
        }
        return heads;
    }

    private static ActorReference Of(EntityCode code, int entity, double strength) => new(code, entity, default, -1, strength);
}
