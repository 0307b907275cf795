using System.Collections.Frozen;
using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Groups tagged words into <see cref="NounPhrase"/>s, flat: phrases do not overlap, and a preposition begins a new one.</summary>
public sealed class PhraseChunker(CompiledLexicon lexicon)
{
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _lam = lexicon.PrepositionIndex("ل");
    /// <summary>Countries that are masculine, and the first words of bodies and seats of power that are.</summary>
    private static readonly FrozenSet<string> MasculineNames = FrozenSet.ToFrozenSet<string>(
    [
        "العراق", "المغرب", "لبنان", "الأردن", "السودان", "اليمن", "الصومال", "جنوب", "ساحل", "الكرملين", "البيت", "البنتاغون", "الإليزيه", "الاحتلال", "الكيان", "العدو", "قصر",
        "مجلس", "حزب", "حلف", "الحلف", "الناتو", "ناتو", "الاتحاد", "اتحاد", "تنظيم", "التنظيم", "جيش", "الجيش", "برلمان", "البرلمان", "الكونغرس", "الكنيست", "البنك", "بنك", "صندوق", "مركز", "معهد",
        "المجلس", "التحالف", "تحالف", "تيار", "التيار", "الحشد", "البوليساريو", "فيلق", "لواء", "الحرس", "داعش",
    ]);

    private readonly int _min = lexicon.PrepositionIndex("من");

    /// <summary>Appends the phrases of words <paramref name="first"/> … <paramref name="end"/> − 1, and for each word the phrase it stands in.</summary>
    public void Chunk(Annotation annotation, int first, int end)
    {
        for (int w = first; w < end; w++)
            annotation.PhraseOfWord.Add(-1);
        int preposition = -1;
        int brackets = 0;
        int i = first;
        while (i < end)
        {
            Tag tag = annotation.Words[i].Tag;
            if (tag == Tag.Bracket)
                brackets = BracketDepth(annotation, i, brackets);
            // «نحو 500 متظاهر»: about, not towards.
            if (preposition >= 0 && tag is Tag.Number && IsAbout(annotation, preposition))
                preposition = -1;
            if (CanBegin(tag))
            {
                i = AddPhrase(annotation, first, i, end, preposition, brackets > 0);
                preposition = -1;
                continue;
            }
            // «في "تنظيم الدولة"»: a quotation mark does not part a preposition from its noun.
            if (tag == Tag.Preposition && ReadingEnclitic(annotation, i) == Enclitic.None)
                preposition = i;
            else if (tag != Tag.Quote)
                preposition = -1;
            i++;
        }
    }

    private bool IsAbout(Annotation a, int word)
    {
        Word w = a.Words[word];
        for (int r = w.FirstReading; r < w.FirstReading + w.ReadingCount; r++)
        {
            if (lexicon.Lemmas[a.Readings[r].LemmaId].Category == ParticleCategory.Quantifier)
                return true;
        }
        return false;
    }

    private static int BracketDepth(Annotation a, int word, int depth) => a.Tokens[a.Words[word].FirstToken].Mark switch
    {
        '(' or '[' => depth + 1,
        ')' or ']' => Math.Max(0, depth - 1),
        _ => depth,
    };

    private static bool CanBegin(Tag tag) => tag.IsNominal() || tag is Tag.Number or Tag.Quantifier or Tag.Demonstrative;

    private static Enclitic ReadingEnclitic(Annotation a, int word) => a.ReadingOf(a.Words[word])?.Enclitic ?? Enclitic.None;

    private static Proclitics ProcliticsOf(Annotation a, int word) => a.ReadingOf(a.Words[word])?.Proclitics ?? Proclitics.None;

    private int AddPhrase(Annotation a, int sentenceStart, int start, int end, int prepositionWord, bool bracketed)
    {
        int head = FindHead(a, start, end);
        if (head < 0)
            return start + 1;
        int stop = Extend(a, head, end);
        (Government government, int preposition) = bracketed ? (Government.Parenthetical, -1) : GovernmentOf(a, start, prepositionWord);
        int coordinated = CoordinationOf(a, sentenceStart, start, government, prepositionWord);
        if (coordinated >= 0 && ClassOf(a, head) == NounClass.Act)
            coordinated = NearestAct(a, sentenceStart, coordinated);
        Reading? reading = a.ReadingOf(a.Words[head]);
        FormFeatures form = reading?.Form ?? default;
        bool counted = start < head;
        bool definite = IsDefinite(a, head, stop);
        NounClass nounClass = ClassOf(a, head);
        // A plural in ون is of people: فلسطينيون, مصابين.
        if (nounClass == NounClass.Unknown && AdjectiveAgreement.IsSoundPlural(form) && form.Kind != FormKind.Particle)
            nounClass = NounClass.Person;
        var phrase = new NounPhrase(
            start, stop, head, government, preposition, prepositionWord, coordinated, ApposedTo(a, start, head),
            form.Kind == FormKind.Name ? NameGender(a.Words[head], reading) : GenderOf(form, reading), counted && form.Number == Number.Singular ? Number.Unknown : form.Number, definite, (!counted && IsOblique(form)) || HasObliqueAdjective(a, head, stop), nounClass);
        // «فنلندا تطلب الانضمام للناتو وأردوغان: لا نقبل»: whoever speaks begins anew.
        if (coordinated >= 0 && stop < end && a.Tokens[a.Words[stop].FirstToken].Mark == ':')
            coordinated = -1;
        if (coordinated < 0)
            phrase = phrase with { Coordinated = -1 };
        if (coordinated >= 0 && government == Government.Bare)
            phrase = phrase with { Government = a.Phrases[coordinated].Government, Preposition = a.Phrases[coordinated].Preposition };
        for (int w = start; w < stop; w++)
            a.PhraseOfWord[w] = a.Phrases.Count;
        a.Phrases.Add(phrase);
        return stop;
    }

    /// <summary>ين of a sound plural or dual, or the indefinite accusative.</summary>
    private static bool IsOblique(FormFeatures form)
    {
        if (form.Has(FormTraits.Accusative))
            return true;
        bool sound = form.Kind is FormKind.Noun or FormKind.ActiveParticiple or FormKind.PassiveParticiple or FormKind.Adjective
            && (form.Number == Number.Dual || form is { Number: Number.Plural, Gender: Gender.Masculine }) && !form.Has(FormTraits.InternalPlural);
        return sound && !form.Has(FormTraits.Nominative);
    }

    /// <summary>«ناشد القادة السياسيين»: the adjective shows the case that the noun does not.</summary>
    private static bool HasObliqueAdjective(Annotation a, int head, int stop)
    {
        if (!ProcliticsOf(a, head).HasFlag(Proclitics.Al))
            return false;
        for (int w = head + 1; w < stop && a.Words[w].Tag.IsAdjective(); w++)
        {
            if (a.ReadingOf(a.Words[w]) is { Form: { Number: Number.Plural, Gender: Gender.Masculine } or { Number: Number.Dual } } reading && IsOblique(reading.Form))
                return true;
        }
        return false;
    }

    /// <summary>Countries and towns are feminine but for a few (<c>العراق</c>, <c>لبنان</c>); bodies are as their first word is (<c>حركة</c>, <c>حزب</c>).</summary>
    private Gender NameGender(Word word, Reading? reading)
    {
        if (reading is not { LemmaId: >= 0 } r || lexicon.Lemmas[r.LemmaId] is not { Entities.Count: > 0 } name || lexicon.Entities[name.Entities[0]].Kind == EntityKind.Person)
            return Gender.Unknown;
        int space = name.Text.IndexOf(' ', StringComparison.Ordinal);
        string first = space < 0 ? name.Text : name.Text[..space];
        if (MasculineNames.Contains(first))
            return Gender.Masculine;
        if (first.EndsWith('ة'))
            return Gender.Feminine;
        bool land = lexicon.Entities[name.Entities[0]].Kind is EntityKind.State or EntityKind.Place;
        return land && space < 0 ? Gender.Feminine : Gender.Unknown;
    }

    private static Gender GenderOf(FormFeatures form, Reading? reading) => reading is null || form.Kind is FormKind.Name or FormKind.Particle ? Gender.Unknown : form.Gender;

    /// <summary>Skips numbers, quantifiers and demonstratives: <c>هذه العشرات من الجنود</c>.</summary>
    private int FindHead(Annotation a, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Tag tag = a.Words[i].Tag;
            // «اتهم بعضهم المجلس»: with a pronoun a quantifier is complete.
            if (tag == Tag.Quantifier && ReadingEnclitic(a, i) != Enclitic.None)
                return i;
            if (i > start && HasPreposition(ProcliticsOf(a, i)))
                return tag == Tag.Number || i == start ? i - 1 : LastNominal(a, start, i);
            if (tag.IsNominal())
                return i;
            bool partitive = tag == Tag.Preposition && i > start && a.Words[i - 1].Tag is Tag.Quantifier or Tag.Number && IsMin(a, i);
            if (tag is not (Tag.Number or Tag.Quantifier or Tag.Demonstrative) && !partitive)
                return LastNominal(a, start, i);
        }
        return LastNominal(a, start, end);
    }

    private static int LastNominal(Annotation a, int start, int end)
    {
        // A number or quantifier alone is a phrase of its own: «قتل أربعة».
        int last = end - 1;
        return last >= start && a.Words[last].Tag is Tag.Number or Tag.Quantifier ? last : -1;
    }

    private bool IsMin(Annotation a, int word) => a.ReadingOf(a.Words[word]) is { LemmaId: >= 0 } r && lexicon.Lemmas[r.LemmaId].Preposition == _min && r.Enclitic == Enclitic.None;

    private static bool HasPreposition(Proclitics proclitics) => (proclitics & Proclitics.Preposition) != 0;

    private int Extend(Annotation a, int head, int end)
    {
        int i = head + 1;
        while (i < end && Continues(a, head, i))
            i++;
        return i;
    }

    /// <summary>True where word <paramref name="i"/> belongs to the phrase that reaches up to it.</summary>
    private bool Continues(Annotation a, int head, int i)
    {
        Word word = a.Words[i];
        if (!word.Tag.IsNominal() && word.Tag is not (Tag.Number or Tag.Quantifier))
            return false;
        Proclitics proclitics = ProcliticsOf(a, i);
        Word last = a.Words[i - 1];
        // «المؤسسات الحقوقية والدولية»: a second adjective may be joined.
        if ((proclitics & Proclitics.Conjunction) != 0 && last.Tag.IsAdjective() && last.Tag == word.Tag && (proclitics & Proclitics.Preposition) == 0)
            return AgreesWithin(a, head, i);
        if ((proclitics & (Proclitics.Preposition | Proclitics.Conjunction)) != 0)
            return false;
        if (word.Tag.IsAdjective())
            return AdjectiveFits(a, head, i) || IsOwner(a, i);
        // «بيانا صحفيا»: two accusatives are noun and adjective.
        if (word.Tag == Tag.NounIndefinite && last.Tag == Tag.NounIndefinite && IsAccusative(a, word) && IsAccusative(a, last) && EndsInYa(a, word))
            return AgreesWithin(a, head, i);
        // «مقتل 5 أشخاص», «إصابة عشرات المدنيين»
        if (word.Tag is Tag.Number or Tag.Quantifier)
            return IsOpen(a, last) && ReadingEnclitic(a, i) == Enclitic.None;
        // «زيارة يوم الأحد»: the day is a phrase of its own.
        if (word.Tag == Tag.NounIndefinite && ClassOf(a, i) == NounClass.Time && a.IsTime(word))
            return last.Tag is Tag.Number or Tag.Quantifier;
        if (IsObject(a, head, i))
            return false;
        if (IsOpen(a, last) && !(last.Tag == Tag.Quantifier && ReadingEnclitic(a, i - 1) != Enclitic.None))
            return !IsAccusative(a, word) || last.Tag == Tag.Number;
        return word.Tag is Tag.Name or Tag.Foreign && IsNameOf(a, head, i);
    }

    /// <summary>A noun without article, pronoun or complement takes a following noun as its complement.</summary>
    private bool IsOpen(Annotation a, Word last)
    {
        if (last.Tag is Tag.NounConstruct or Tag.Number or Tag.Quantifier)
            return true;
        return last.Tag == Tag.NounIndefinite && !IsEventPhrase(a, last) && !IsAccusative(a, last) && !IsNunated(a, last);
    }

    /// <summary>«ركل شرطي متظاهرة», «ضرب جندي معتقلين»: right behind the verb one who acts, then one who is acted upon; print shows the case of few.</summary>
    private bool IsObject(Annotation a, int head, int i)
    {
        if (i - 1 != head || head == 0 || a.Words[i].Tag != Tag.NounIndefinite || a.Words[head].Tag != Tag.NounIndefinite || !a.Words[head - 1].Tag.IsVerb())
            return false;
        if (a.ReadingOf(a.Words[head]) is not { Form: { Gender: Gender.Masculine, Number: Number.Singular } } subject || a.ReadingOf(a.Words[i]) is not { } reading)
            return false;
        bool person = reading.Form is { Gender: Gender.Feminine, Number: Number.Singular } || AdjectiveAgreement.IsSoundPlural(reading.Form) && !reading.Form.Has(FormTraits.Nominative);
        return person && IsRolePerson(subject) && IsRolePerson(reading);
    }

    private bool IsRolePerson(Reading reading) => reading.LemmaId >= 0 && lexicon.Lemmas[reading.LemmaId] is { NounClass: NounClass.Person, Role: not null };

    /// <summary>«مركبات فلسطينيين»: people behind a thing are its owners.</summary>
    private bool IsOwner(Annotation a, int i) =>
        a.Words[i].Tag == Tag.AdjectiveIndefinite && IsHumanPlural(a, a.Words[i]) && IsOpen(a, a.Words[i - 1]) && !CanBePersons(ClassOf(a, i - 1));

    private bool IsEventPhrase(Annotation a, Word word) => a.ReadingOf(word) is { LemmaId: >= 0 } r && lexicon.Lemmas[r.LemmaId].Class == LemmaClass.Phrase;

    /// <summary>A dual or sound plural that keeps its nun is no construct: <c>مسؤولون</c>.</summary>
    private static bool IsNunated(Annotation a, Word word)
    {
        if (a.ReadingOf(word) is not { } reading)
            return false;
        // «وزيرا خارجية»: of several words the first is a construct already.
        if (word.EndToken > word.FirstToken + 1)
            return false;
        FormFeatures form = reading.Form;
        bool sound = form.Number == Number.Dual || (form is { Number: Number.Plural, Gender: Gender.Masculine } && !form.Has(FormTraits.InternalPlural));
        return sound && !form.Has(FormTraits.Construct);
    }

    private bool EndsInYa(Annotation a, Word word) => a.ReadingOf(word) is { LemmaId: >= 0 } r && lexicon.Lemmas[r.LemmaId].Text.EndsWith('ي');

    private static bool IsAccusative(Annotation a, Word word) => a.ReadingOf(word) is { } r && r.Form.Has(FormTraits.Accusative);

    /// <summary>An adjective agrees in definiteness with what it follows, or with the definite end of a construct.</summary>
    private bool AdjectiveFits(Annotation a, int head, int i)
    {
        Word adjective = a.Words[i];
        Word last = a.Words[i - 1];
        // Gender decides only where the adjective may also be a noun: القوات … الشاب, but الحرب الروسية.
        if ((MayBeNoun(a, adjective) || IsHumanPlural(a, adjective)) && !AgreesWithin(a, head, i))
            return false;
        if (ShowsOtherCase(a, head, i))
            return false;
        if (adjective.Tag == Tag.AdjectiveDefinite)
            return last.Tag is Tag.NounDefinite or Tag.AdjectiveDefinite or Tag.Name or Tag.Lure;
        return last.Tag is Tag.NounIndefinite or Tag.AdjectiveIndefinite || (last.Tag == Tag.Number && i > 0);
    }

    /// <summary>A sound masculine plural and the plural of a nisba are of people, who may stand alone: <c>دعا وزير الخارجية اللبنانيين</c>, <c>الروس</c>.</summary>
    private bool IsHumanPlural(Annotation a, Word word) =>
        a.ReadingOf(word) is { LemmaId: >= 0 } reading
        && (AdjectiveAgreement.IsSoundPlural(reading.Form) || reading.Form is { Number: Number.Plural, Gender: Gender.Masculine } && lexicon.Lemmas[reading.LemmaId].Class == LemmaClass.Nisba);

    /// <summary>Some noun of the phrase means more than one person: <c>الجنود</c>, but not <c>السلطات</c> of <c>منعت السلطات الصحفيين</c>.</summary>
    private bool HasPersons(Annotation a, int head, int end)
    {
        for (int w = head; w < end; w++)
        {
            if (!a.Words[w].Tag.IsNominal() || a.Words[w].Tag == Tag.Name)
                continue;
            if (a.ReadingOf(a.Words[w]) is not { } reading)
                return true;
            FormFeatures form = reading.Form;
            NounClass nounClass = ClassOf(a, w);
            bool persons = form.Number switch
            {
                Number.Singular => form.Gender == Gender.Masculine && nounClass == NounClass.People,
                // الجنرالات are men.
                Number.Plural => IsTitle(nounClass) || form.Gender == Gender.Masculine && CanBePersons(nounClass),
                _ => true,
            };
            if (persons)
                return true;
        }
        return false;
    }

    private static bool CanBePersons(NounClass nounClass) =>
        nounClass is NounClass.Unknown or NounClass.Person or NounClass.People or NounClass.Force or NounClass.Group or NounClass.Spokesman or NounClass.Head;

    /// <summary>An adjective that is listed as a noun as well: <c>الشاب</c>, <c>الضابط</c>, <c>المدينة</c>.</summary>
    private bool MayBeNoun(Annotation a, Word word)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            if (lexicon.Lemmas[a.Readings[r].LemmaId] is { Class: LemmaClass.Noun, IsMasdar: false })
                return true;
        }
        return false;
    }

    /// <summary>«طعن شاب مستوطنا», «اغتال مجهولون قاضيا», «فتش جنود إسرائيليون مسافرين»: the accusative shows the object.</summary>
    private bool ShowsOtherCase(Annotation a, int head, int i)
    {
        if (a.ReadingOf(a.Words[i]) is not { } adjective || a.ReadingOf(a.Words[i - 1]) is not { } last)
            return false;
        if (adjective.Form.Has(FormTraits.Accusative))
            return last.Form.Gender == Gender.Masculine && !last.Form.Has(FormTraits.Accusative) && !CanBeAccusative(last);
        // «قادة المتمردين السوريون»: in a construct the adjective has the case of its head.
        bool ofHead = i - 1 > head && adjective.Form.Has(FormTraits.Nominative);
        return !ofHead && AdjectiveAgreement.CasesClash(last.Form, adjective.Form);
    }

    /// <summary><c>دبلوماسيين روسا</c>, <c>عمال أفغانا</c>; <c>لقاء ثنائيا</c>: behind a long alef print has no second one.</summary>
    private bool CanBeAccusative(Reading reading)
    {
        FormFeatures form = reading.Form;
        if (reading.LemmaId < 0 || form.Number != Number.Singular)
            return !form.Has(FormTraits.Nominative);
        string text = lexicon.Lemmas[reading.LemmaId].Text;
        return text.EndsWith("اء", StringComparison.Ordinal) || text[^1] is 'ى' or 'ا' or 'ة';
    }

    /// <summary>Some noun of the phrase has the adjective's gender: <c>القوات الإسرائيلية</c>, but not <c>القوات … الشاب</c>.</summary>
    private bool AgreesWithin(Annotation a, int head, int i)
    {
        if (a.ReadingOf(a.Words[i]) is not { } adjective || adjective.Form.Gender == Gender.Unknown || adjective.Form.Number is Number.Dual)
            return true;
        if (adjective.Form is { Number: Number.Plural, Gender: Gender.Masculine })
            return HasPersons(a, head, i);
        for (int w = i - 1; w >= head; w--)
        {
            if (!a.Words[w].Tag.IsNominal())
                continue;
            if (a.ReadingOf(a.Words[w]) is not { } noun || noun.Form.Gender == Gender.Unknown)
                return true;
            if (noun.Form.Gender == adjective.Form.Gender && noun.Form.Number != Number.Plural)
                return true;
            if (noun.Form.Number == Number.Plural && adjective.Form.Gender == Gender.Feminine)
                return true;
        }
        return false;
    }

    /// <summary>
    /// A name after a finished phrase: <c>الرئيس الروسي فلاديمير بوتين</c>, <c>العاصمة كييف</c> belong together; <c>زار الرئيس التركي أنقرة</c> does not.
    /// </summary>
    private bool IsNameOf(Annotation a, int head, int i)
    {
        int named = i;
        // «اغتيال الزميلة شيرين»: the name belongs to the last noun, not to the head.
        while (i - 1 > head && a.Words[i - 1].Tag.IsAdjective())
            i--;
        return IsNameOfNoun(a, LastNoun(a, head, i), i, named);
    }

    private bool HasArticle(Annotation a, int name) =>
        a.ReadingOf(a.Words[name]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].Text.StartsWith("ال", StringComparison.Ordinal);

    private static int LastNoun(Annotation a, int head, int i)
    {
        for (int w = i - 1; w > head; w--)
        {
            if (a.Words[w].Tag.IsNoun())
                return w;
        }
        return head;
    }

    private bool IsNameOfNoun(Annotation a, int head, int i, int name)
    {
        EntityKind? kind = KindOfName(a, name);
        bool personal = kind is null or EntityKind.Person;
        if (a.Words[i - 1].Tag is Tag.Name or Tag.Foreign)
        {
            EntityKind? before = KindOfName(a, i - 1);
            bool personalBefore = before is null or EntityKind.Person;
            // «رئيسة وزراء السويد ماغدالينا أندرسون»
            return personal && (personalBefore || IsTitle(ClassOf(a, head)));
        }
        NounClass nounClass = ClassOf(a, head);
        if (personal)
            return nounClass is NounClass.Person or NounClass.Spokesman or NounClass.Head;
        if (kind is EntityKind.Place or EntityKind.State)
            return nounClass is NounClass.Place;
        // «قصف الجيش القاعدة»: a name with the article is another's.
        return nounClass is NounClass.Body or NounClass.Group or NounClass.Force or NounClass.People && !HasArticle(a, name);
    }

    /// <summary>What the name at <paramref name="word"/> stands for; null where the lexicon does not know it.</summary>
    private EntityKind? KindOfName(Annotation a, int word)
    {
        if (a.ReadingOf(a.Words[word]) is not { LemmaId: >= 0 } reading)
            return null;
        IReadOnlyList<int> entities = lexicon.Lemmas[reading.LemmaId].Entities;
        return entities.Count == 0 ? null : lexicon.Entities[entities[0]].Kind;
    }

    private NounClass ClassOf(Annotation a, int head)
    {
        Word word = a.Words[head];
        if (a.ReadingOf(word) is { LemmaId: >= 0 } chosen && lexicon.Lemmas[chosen.LemmaId] is { Class: LemmaClass.Noun, NounClass: not NounClass.Unknown } noun)
            return RoleClass(a, word, noun, chosen.Form.Number) ?? noun.NounClass;
        NounClass best = NounClass.Unknown;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Lemma lemma = lexicon.Lemmas[a.Readings[r].LemmaId];
            if (lemma.Class == LemmaClass.Phrase)
                return NounClass.Act;
            if (lemma.Class != LemmaClass.Noun)
                continue;
            if (lemma.Role is not null)
                return lemma.NounClass;
            if (best == NounClass.Unknown)
                best = lemma.NounClass;
        }
        return best;
    }

    /// <summary>The class of <paramref name="noun"/> where it is a role too, such as <c>مراسلة</c>; but <c>مساعدات</c> (aid) is not made persons by <c>مساعد</c>.</summary>
    private NounClass? RoleClass(Annotation a, Word word, Lemma noun, Number number)
    {
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Lemma lemma = lexicon.Lemmas[a.Readings[r].LemmaId];
            if (lemma.Role is not null && (number == Number.Singular || lemma.Text == noun.Text))
                return lemma.NounClass;
        }
        return null;
    }

    private (Government Government, int Preposition) GovernmentOf(Annotation a, int start, int prepositionWord)
    {
        Proclitics proclitics = ProcliticsOf(a, start);
        if (prepositionWord < 0 && a.Words[start].Chosen < 0)
            proclitics = GuessedProclitics(a, start);
        if ((proclitics & Proclitics.Ba) != 0)
            return (Government.Preposition, _ba);
        if ((proclitics & Proclitics.Lam) != 0)
            return (Government.Preposition, _lam);
        if ((proclitics & Proclitics.Kaf) != 0)
            return (Government.OtherPreposition, -1);
        if (prepositionWord < 0)
            return (Government.Bare, -1);
        int index = a.ReadingOf(a.Words[prepositionWord]) is { LemmaId: >= 0 } r ? lexicon.Lemmas[r.LemmaId].Preposition : -1;
        return index >= 0 ? (Government.Preposition, index) : (Government.OtherPreposition, -1);
    }

    private static Proclitics GuessedProclitics(Annotation a, int word)
    {
        Text.Token token = a.Tokens[a.Words[word].FirstToken];
        return ShapeGuess.Of(a.Folded.Symbols[token.FoldStart..token.FoldEnd]).Proclitics;
    }

    /// <summary>«سيطرتها على ماريوبول واستسلام الجنود»: an act is joined to an act.</summary>
    private static int NearestAct(Annotation a, int sentenceStart, int joined)
    {
        for (int p = joined; p >= 0 && p > joined - 4 && a.Phrases[p].FirstWord >= sentenceStart; p--)
        {
            if (a.Phrases[p].Class == NounClass.Act)
                return p;
        }
        return joined;
    }

    private static int CoordinationOf(Annotation a, int sentenceStart, int start, Government government, int prepositionWord)
    {
        if (a.Phrases.Count == 0 || start == sentenceStart)
            return -1;
        int previous = a.Phrases.Count - 1;
        NounPhrase before = a.Phrases[previous];
        Proclitics proclitics = ProcliticsOf(a, start);
        bool joined = (proclitics & Proclitics.Wa) != 0 || (a.Words[start].Chosen < 0 && (GuessedProclitics(a, start) & Proclitics.Wa) != 0);
        int gap = start;
        if (prepositionWord >= 0)
            return -1;
        if (!joined && a.Words[start - 1].Tag == Tag.Conjunction)
        {
            joined = true;
            gap--;
        }
        if (!joined || before.FirstWord < sentenceStart || government != Government.Bare)
            return -1;
        while (gap > before.EndWord && a.Words[gap - 1].Tag is Tag.Comma or Tag.Quote or Tag.Bracket)
            gap--;
        return before.EndWord == gap ? previous : -1;
    }

    /// <summary>«منسق الاتحاد لمحادثات السلام جوزيب بوريل»: a known name behind a title and what it is for.</summary>
    private int TitleBeyond(Annotation a, int start, int head)
    {
        int count = a.Phrases.Count;
        if (count < 2 || a.Words[head].Tag != Tag.Name || head != start || ProcliticsOf(a, start) != Proclitics.None || a.Words[start].Chosen < 0)
            return -1;
        NounPhrase between = a.Phrases[count - 1];
        NounPhrase title = a.Phrases[count - 2];
        bool adjoin = between.Government == Government.Preposition && between.EndWord == start && between.Opening == title.EndWord;
        if (!adjoin || !title.Definite || !IsTitle(title.Class) || a.Words[title.EndWord - 1].Tag == Tag.Name && KindOfName(a, title.EndWord - 1) is null or EntityKind.Person)
            return -1;
        return IsKnownPerson(a, start) ? count - 2 : -1;
    }

    private bool IsKnownPerson(Annotation a, int word)
    {
        if (a.ReadingOf(a.Words[word]) is not { LemmaId: >= 0 } reading)
            return false;
        return lexicon.Lemmas[reading.LemmaId].NounClass == NounClass.Person || KindOfName(a, word) == EntityKind.Person;
    }

    /// <summary><c>وزير الخارجية الفرنسي، جان إيف لودريان،</c> and <c>جان إيف لودريان، وزير الخارجية الفرنسي،</c></summary>
    private int ApposedTo(Annotation a, int start, int head)
    {
        if (TitleBeyond(a, start, head) is >= 0 and int title)
            return title;
        if (a.Phrases.Count == 0 || start < 2 || a.Words[start - 1].Tag is not (Tag.Comma or Tag.Quote) || ProcliticsOf(a, start) != Proclitics.None)
            return -1;
        NounPhrase before = a.Phrases[^1];
        if (before.EndWord != start - 1)
            return -1;
        bool titleBefore = IsTitle(before.Class) && a.Words[before.EndWord - 1].Tag is not Tag.Name;
        bool nameBefore = IsPersonalName(a, before.HeadWord);
        return (titleBefore && IsPersonalName(a, head)) || (nameBefore && IsTitle(ClassOf(a, head))) ? a.Phrases.Count - 1 : -1;
    }

    private static bool IsTitle(NounClass nounClass) => nounClass is NounClass.Person or NounClass.Spokesman or NounClass.Head;

    private bool IsPersonalName(Annotation a, int word) => a.Words[word].Tag is Tag.Name or Tag.Foreign && KindOfName(a, word) is null or EntityKind.Person;

    private static bool IsDefinite(Annotation a, int head, int stop)
    {
        for (int w = head; w < stop; w++)
        {
            if (a.Words[w].Tag is Tag.NounDefinite or Tag.AdjectiveDefinite or Tag.Name or Tag.Foreign)
                return true;
        }
        return false;
    }
}
