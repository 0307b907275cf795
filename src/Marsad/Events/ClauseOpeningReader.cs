using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events;

/// <summary>Reads how a clause begins: what links it to the one before, what stands before its verb, and the topic that may be its subject.</summary>
internal sealed class ClauseOpeningReader(CompiledLexicon lexicon)
{
    private const int LongestInsertion = 14;

    /// <summary>Reads how the clause begins. Returns its topic: a phrase before the verb that it may have as subject, or −1.</summary>
    public int Read(Annotation a, int first, Predicate p, PredicateList predicates)
    {
        int i = p.Word - 1;
        // «وأضاف أن على القيادة إدراك الوضع»: who says so asks it.
        if (p.Lemma.IsComplementPhrase)
        {
            p.Link = ClauseLink.Complement;
            p.Governor = GovernorBefore(a, p.Word, predicates);
            return -1;
        }
        if (p.Reading.Has(Proclitics.Sin))
            p.Future = true;
        while (i >= first && ReadModifier(a, i, p))
            i--;
        i = BeforeDashes(a, first, i);
        p.ClauseStart = i + 1;
        int previous = predicates.Count - 2;
        if (p.Reading.Has(Proclitics.Conjunction))
        {
            p.Link = ClauseLink.Coordinate;
            p.Governor = previous;
            return -1;
        }
        if (i < first)
            return -1;
        switch (a.Words[i].Tag)
        {
            case Tag.Relative:
                p.Link = ClauseLink.Relative;
                (p.Antecedent, p.AntecedentWord) = AntecedentBefore(a, first, i);
                // «الجيش هو من أطلق النار»
                if (p.Antecedent < 0 && i - 2 >= first && a.Words[i - 1].Tag == Tag.Pronoun && a.PhraseOfWord[i - 2] is var cleft and >= 0)
                    (p.Antecedent, p.AntecedentWord) = (cleft, a.Phrases[cleft].HeadWord);
                p.IsHeadless = p.Antecedent < 0 && a.Document.Slice(a.BareSpan(a.Words[i])) is "من";
                return -1;
            case Tag.Complementiser:
                p.Link = ClauseLink.Complement;
                p.Governor = GovernorBefore(a, i, predicates);
                return PronounTopic(a, i, p, predicates);
            case Tag.Conjunction:
                p.Link = ClauseLink.Coordinate;
                p.Governor = previous;
                return -1;
            case Tag.Subordinator:
                p.Link = ClauseLink.Subordinate;
                return DanglingTopic(a, first, i, predicates);
            case Tag.Conditional:
                p.Link = ClauseLink.Conditional;
                return -1;
        }
        return a.PhraseOfWord[i] >= 0 ? ReadTopic(a, first, i, p, predicates) : -1;
    }

    /// <summary>«الرئيس عندما غزا البلاد سعى إلى»: a topic without a verb yet is what the clause between goes on about.</summary>
    private static int DanglingTopic(Annotation a, int first, int subordinator, PredicateList predicates)
    {
        int w = subordinator - 1;
        while (w > first && (a.Words[w].Tag is Tag.Bracket or Tag.Quote or Tag.Comma || (a.PhraseOfWord[w] >= 0 && a.Phrases[a.PhraseOfWord[w]].Government == Government.Parenthetical)))
            w--;
        int phrase = w >= first ? a.PhraseOfWord[w] : -1;
        if (phrase < 0 || !IsTopic(a, a.Phrases[phrase]) || !a.Phrases[phrase].Definite || IsArgument(phrase, predicates))
            return -1;
        Tag opener = a.Phrases[phrase].Opening == first ? Tag.Start : a.Words[a.Phrases[phrase].Opening - 1].Tag;
        return opener is Tag.Start or Tag.Complementiser or Tag.Quote or Tag.Comma ? phrase : -1;
    }

    /// <summary>«قال الوزير -في كلمته اليوم- إن», «الصحفيون -غير المقاتلين- قتلوا»: past what stands between dashes right before.</summary>
    private static int BeforeDashes(Annotation a, int first, int last)
    {
        if (last < first || !IsDash(a, last))
            return last;
        for (int i = last - 1; i > first && i > last - LongestInsertion; i--)
        {
            if (IsDash(a, i))
                return i - 1;
        }
        return last;
    }

    private static bool IsDash(Annotation a, int word) => a.Words[word].Tag == Tag.Bracket && a.Tokens[a.Words[word].FirstToken].Mark is '-' or '–' or '—';

    /// <summary>Words that may stand between a clause's opening and its verb: <c>لم</c>, <c>قد</c>, <c>كان</c>, adverbs.</summary>
    private bool ReadModifier(Annotation a, int i, Predicate p)
    {
        Word word = a.Words[i];
        switch (word.Tag)
        {
            case Tag.Negation:
                p.Negated = true;
                if (a.Document.Slice(a.BareSpan(word)) is "لن")
                    p.Future = true;
                return true;
            case Tag.VerbParticle:
                ReadVerbParticle(a, word, p);
                return true;
            case Tag.Adverb or Tag.Focus or Tag.Pronoun:
                return true;
            case Tag.VerbAuxiliary:
                return true;
            default:
                return false;
        }
    }

    private void ReadVerbParticle(Annotation a, Word word, Predicate p)
    {
        ParticleCategory category = a.ReadingOf(word) is { LemmaId: >= 0 } r ? lexicon.Lemmas[r.LemmaId].Category : ParticleCategory.None;
        if (category == ParticleCategory.Future)
            p.Future = true;
        // قد before the perfect only confirms it.
        else if (category == ParticleCategory.Possible && p.Form.Kind != FormKind.Perfect)
            p.Possible = true;
    }

    /// <summary><c>إنها ستنسحب</c>: the pronoun on the complementiser is the topic; it takes up the subject of what governs the clause.</summary>
    private static int PronounTopic(Annotation a, int complementiser, Predicate p, PredicateList predicates)
    {
        Enclitic pronoun = a.ReadingOf(a.Words[complementiser])?.Enclitic ?? Enclitic.None;
        if (pronoun == Enclitic.None || p.Governor < 0)
            return -1;
        int subject = predicates[p.Governor].Subject;
        if (subject < 0)
            return -1;
        // «أعلن الرئيس ورئيسة الوزراء أنهما»
        bool pair = pronoun is Enclitic.Huma or Enclitic.Hum && subject + 1 < a.Phrases.Count && a.Phrases[subject + 1].Coordinated == subject;
        return pair || Agreement.Pronoun(pronoun, a.Phrases[subject]) ? subject : -1;
    }

    /// <summary>The nearest predicate before <paramref name="complementiser"/> that can govern it.</summary>
    private static int GovernorBefore(Annotation a, int complementiser, PredicateList predicates)
    {
        for (int g = predicates.Count - 2; g >= 0; g--)
        {
            if (predicates[g].Word < complementiser && !(predicates[g].Link == ClauseLink.Relative && predicates[g].ClauseEnd <= complementiser))
                return g;
        }
        return -1;
    }

    /// <summary>The phrase before <paramref name="relative"/> with which it agrees: <c>القوات الروسية، التي</c>.</summary>
    private static (int Phrase, int Word) AntecedentBefore(Annotation a, int first, int relative)
    {
        ReadOnlySpan<char> word = a.Document.Slice(a.BareSpan(a.Words[relative]));
        Enclitic pronoun = word switch
        {
            "الذي" or "الذى" => Enclitic.Hu,
            "التي" or "التى" => Enclitic.Ha,
            "الذين" => Enclitic.Hum,
            "اللذان" or "اللذين" or "اللتان" or "اللتين" => Enclitic.Huma,
            _ => Enclitic.None,
        };
        if (pronoun == Enclitic.None)
            return (-1, -1);
        int nearest = -1;
        for (int w = relative - 1; w >= first && w > relative - 14; w--)
        {
            if (a.Words[w].Tag.IsVerb() && nearest >= 0)
                break;
            int phrase = a.PhraseOfWord[w];
            if (phrase < 0 || phrase == nearest)
                continue;
            nearest = phrase;
            if (Agreement.Pronoun(pronoun, a.Phrases[phrase]) && !(a.Phrases[phrase].Class == NounClass.Abstract && PartThatAgrees(a, phrase, pronoun) >= 0))
                return (phrase, a.Phrases[phrase].HeadWord);
            if (a.Phrases[phrase].EndWord >= relative - 1 && PartThatAgrees(a, phrase, pronoun) is var part and >= 0)
                return (phrase, part);
        }
        return (nearest, nearest < 0 ? -1 : a.Phrases[nearest].HeadWord);
    }

    /// <summary>«اغتيال الصحفية التي»: the complement that the relative agrees with, where the head does not; −1 where there is none.</summary>
    private static int PartThatAgrees(Annotation a, int phrase, Enclitic pronoun)
    {
        NounPhrase np = a.Phrases[phrase];
        for (int w = np.HeadWord + 1; w < np.EndWord; w++)
        {
            if ((a.Words[w].Tag.IsNoun() || a.Words[w].Tag == Tag.Name) && Agreement.Pronoun(pronoun, np.From(a, w)))
                return w;
        }
        return -1;
    }


    /// <summary>A phrase stands before the verb: the topic of its clause, or a noun that the clause describes.</summary>
    private static int ReadTopic(Annotation a, int first, int last, Predicate p, PredicateList predicates)
    {
        int nearest = a.PhraseOfWord[last];
        NounPhrase before = a.Phrases[nearest];
        if (before.Coordinated >= 0 && (IsArgument(before.Coordinated, predicates) || !a.Phrases[before.Coordinated].IsBare) && Agreement.VerbAfterSubject(p.Form, before)
            && !HasTopicBefore(a, first, before.Opening - 1))
        {
            Release(nearest, predicates);
            a.Phrases[nearest] = before with { Coordinated = -1, Government = Government.Bare, Preposition = -1 };
            p.ClauseStart = before.FirstWord;
            p.Link = ClauseLink.Coordinate;
            return nearest;
        }
        int begin = before.FirstWord;
        int topic = IsTopic(a, before) ? nearest : -1;
        // Back over the phrases that hang on it: «الأمين العام لحلف الناتو دعا», «قوات من الجيش اقتحمت».
        int i = before.Opening - 1;
        while (i >= first && (a.PhraseOfWord[i] >= 0 || IsLoose(a.Words[i].Tag)))
        {
            if (a.PhraseOfWord[i] >= 0)
            {
                NounPhrase phrase = a.Phrases[a.PhraseOfWord[i]];
                if (IsTopic(a, phrase))
                    topic = a.PhraseOfWord[i];
                begin = phrase.FirstWord;
                i = phrase.Opening - 1;
                continue;
            }
            i--;
        }
        p.ClauseStart = begin;
        Tag opener = i < first ? Tag.Start : a.Words[i].Tag;
        if (opener.IsVerb() || opener == Tag.Preposition)
            return AfterArguments(a, nearest, p, predicates);
        if (opener == Tag.Complementiser)
        {
            p.Link = ClauseLink.Complement;
            p.Governor = GovernorBefore(a, i, predicates);
        }
        else if (opener == Tag.Subordinator)
        {
            p.Link = ClauseLink.Subordinate;
        }
        else if (opener == Tag.Conditional)
        {
            p.Link = ClauseLink.Conditional;
        }
        else if (opener == Tag.Relative)
        {
            return AfterArguments(a, nearest, p, predicates);
        }
        return topic;
    }

    /// <summary>«إن اللقاء بين الوزير ونظيره تطرق»: the clause has its topic already; what is joined to its last phrase is none.</summary>
    private static bool HasTopicBefore(Annotation a, int first, int last)
    {
        bool found = false;
        for (int i = last; i >= first; i--)
        {
            if (a.Words[i].Tag == Tag.Complementiser)
                return found;
            if (a.Words[i].Tag.IsVerb() || a.Words[i].Tag is Tag.Comma or Tag.Stop or Tag.Relative)
                return false;
            found |= a.PhraseOfWord[i] >= 0 && IsTopic(a, a.Phrases[a.PhraseOfWord[i]]);
        }
        return false;
    }

    /// <summary>The phrase begins a clause of its own: it is no argument of those before.</summary>
    private static void Release(int phrase, PredicateList predicates)
    {
        for (int i = 0; i < predicates.Count - 1; i++)
            predicates[i].Release(phrase);
    }

    private static bool IsArgument(int phrase, PredicateList predicates)
    {
        for (int i = 0; i < predicates.Count - 1; i++)
        {
            Predicate p = predicates[i];
            if (p.Object == phrase || p.SecondObject == phrase || p.Prepositional.Contains(phrase) || (p.Subject == phrase && !p.SubjectIsImplied))
                return true;
        }
        return false;
    }

    private static bool IsTopic(Annotation a, NounPhrase phrase) => phrase.IsBare && phrase.Coordinated < 0 && phrase.Apposed < 0 && !a.IsTime(a.Words[phrase.HeadWord]);

    private static bool IsLoose(Tag tag) => tag is Tag.Quote or Tag.Adverb or Tag.Bracket;

    /// <summary>The phrases before belong to another verb: an indefinite one is described by this clause, else the verb goes on with the same subject.</summary>
    private static int AfterArguments(Annotation a, int nearest, Predicate p, PredicateList predicates)
    {
        int previous = predicates.Count - 2;
        if (!a.Phrases[nearest].Definite)
        {
            p.Link = ClauseLink.Relative;
            (p.Antecedent, p.AntecedentWord) = (nearest, a.Phrases[nearest].HeadWord);
            return -1;
        }
        // «يظهر المسؤول يعتدي على»: subject or object of the verb before goes on as subject.
        if (previous >= 0 && (predicates[previous].Subject == nearest || predicates[previous].Object == nearest) && Agreement.VerbAfterSubject(p.Form, a.Phrases[nearest]))
            return nearest;
        p.Link = ClauseLink.Coordinate;
        p.Governor = previous;
        return -1;
    }

    /// <summary>Links a participle that stands for a clause to the one whose subject it goes on with.</summary>
    public static void ReadParticiple(Annotation a, Predicate p, PredicateList predicates)
    {
        p.Link = ClauseLink.Participial;
        int governor = ParticipleGovernor(a, p, predicates, pastContent: true);
        if (governor < 0)
            governor = ParticipleGovernor(a, p, predicates, pastContent: false);
        if (governor < 0)
            return;
        p.Governor = governor;
        p.Subject = predicates[governor].Subject;
        p.SubjectIsImplied = true;
    }

    /// <summary>«قالت الوزيرة إن المغرب وكندا يتعاونان، داعية»: not what was said but she who said it, and who agrees, goes on.</summary>
    private static int ParticipleGovernor(Annotation a, Predicate p, PredicateList predicates, bool pastContent)
    {
        for (int g = predicates.Count - 2; g >= 0; g--)
        {
            Predicate governor = predicates[g];
            if (governor.Link == ClauseLink.Relative || governor.Subject < 0)
                continue;
            if (!pastContent)
                return g;
            if (governor.Link != ClauseLink.Complement && a.Phrases[governor.Subject].Class is not (NounClass.Act or NounClass.Abstract or NounClass.Decision or NounClass.Thing) && Agreement.VerbAfterSubject(p.Form, a.Phrases[governor.Subject]))
                return g;
        }
        return -1;
    }
}
