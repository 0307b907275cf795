using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events;

/// <summary>
/// Finds the predicates of a sentence and, for each, how its clause begins, its subject, objects and prepositional phrases: verb first, subject first, after <c>إن</c>, in relative clauses.
/// </summary>
public sealed class ClauseReader(CompiledLexicon lexicon)
{
    private const int LongestReach = 45;

    /// <summary>Reads words <paramref name="first"/> … <paramref name="end"/> − 1 into <paramref name="predicates"/>.</summary>
    public void Read(Annotation a, int first, int end, PredicateList predicates)
    {
        predicates.Clear();
        for (int w = first; w < end; w++)
        {
            if (PredicateReading(a, first, w) is not { } reading)
                continue;
            Predicate p = predicates.Add(w, lexicon.Lemmas[reading.LemmaId], reading);
            bool isVerb = a.Words[w].Tag.IsVerb();
            int topic = isVerb ? ReadLeft(a, first, p, predicates) : ReadParticiple(a, p, predicates);
            var right = new RightContext();
            ReadRight(a, end, p, ref right);
            if (isVerb)
                AssignArguments(a, p, topic, right, predicates);
            else
                AssignParticiple(p, right);
        }
    }

    private Reading? PredicateReading(Annotation a, int first, int w)
    {
        Word word = a.Words[w];
        if (a.ReadingOf(word) is not { LemmaId: >= 0 } reading)
            return null;
        if (word.Tag.IsVerb())
            return lexicon.Lemmas[reading.LemmaId].Class is LemmaClass.Verb or LemmaClass.Phrase ? reading : null;
        return w == first ? null : ParticipleReading(a, w);
    }

    /// <summary>مطالبا بـ, متهمة إياه: a participle in the accusative, or a feminine one after a mark, stands for a clause, even where the word is a noun too (داعية).</summary>
    private Reading? ParticipleReading(Annotation a, int w)
    {
        Word word = a.Words[w];
        bool afterMark = a.Words[w - 1].Tag is Tag.Comma or Tag.Bracket or Tag.Quote;
        if (word.Tag != Tag.AdjectiveIndefinite && !(afterMark && word.Tag is Tag.NounIndefinite or Tag.NounConstruct))
            return null;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            FormFeatures form = reading.Form;
            if (form.Kind != FormKind.ActiveParticiple || reading.Has(Proclitics.Al | Proclitics.Preposition) || form.Has(FormTraits.Construct))
                continue;
            Lemma lemma = lexicon.Lemmas[reading.LemmaId];
            if (lemma.Senses.Count == 0 && lemma.VerbKind != VerbKind.Report)
                continue;
            bool plural = form is { Number: Number.Plural, Gender: Gender.Masculine } && !form.Has(FormTraits.Nominative);
            if (form.Has(FormTraits.Accusative) || plural || (afterMark && form is { Gender: Gender.Feminine, Number: Number.Singular }))
                return reading;
        }
        return null;
    }

    private static int ReadParticiple(Annotation a, Predicate p, PredicateList predicates)
    {
        p.Link = ClauseLink.Participial;
        int governor = ParticipleGovernor(a, p, predicates, pastContent: true);
        if (governor < 0)
            governor = ParticipleGovernor(a, p, predicates, pastContent: false);
        if (governor < 0)
            return -1;
        p.Governor = governor;
        p.Subject = predicates[governor].Subject;
        p.SubjectIsImplied = true;
        return -1;
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
            if (governor.Link != ClauseLink.Complement && Agreement.VerbAfterSubject(p.Form, a.Phrases[governor.Subject]))
                return g;
        }
        return -1;
    }

    private static void AssignParticiple(Predicate p, in RightContext right)
    {
        p.Object = right.First;
        p.SecondObject = right.Second;
    }

    /// <summary>Reads how the clause begins. Returns its topic: a phrase before the verb that it may have as subject, or −1.</summary>
    private int ReadLeft(Annotation a, int first, Predicate p, PredicateList predicates)
    {
        int i = p.Word - 1;
        if (p.Reading.Has(Proclitics.Sin))
            p.Future = true;
        while (i >= first && ReadModifier(a, i, p))
            i--;
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
                p.Antecedent = AntecedentBefore(a, first, i);
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
                return -1;
            case Tag.Conditional:
                p.Link = ClauseLink.Conditional;
                return -1;
        }
        return a.PhraseOfWord[i] >= 0 ? ReadTopic(a, first, i, p, predicates) : -1;
    }

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
        return subject >= 0 && Agreement.Pronoun(pronoun, a.Phrases[subject]) ? subject : -1;
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
    private static int AntecedentBefore(Annotation a, int first, int relative)
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
            return -1;
        int nearest = -1;
        for (int w = relative - 1; w >= first && w > relative - 14; w--)
        {
            if (a.Words[w].Tag.IsVerb() && nearest >= 0)
                break;
            int phrase = a.PhraseOfWord[w];
            if (phrase < 0 || phrase == nearest)
                continue;
            nearest = phrase;
            if (Agreement.Pronoun(pronoun, a.Phrases[phrase]))
                return phrase;
        }
        return nearest;
    }

    /// <summary>A phrase stands before the verb: the topic of its clause, or a noun that the clause describes.</summary>
    private static int ReadTopic(Annotation a, int first, int last, Predicate p, PredicateList predicates)
    {
        int nearest = a.PhraseOfWord[last];
        NounPhrase before = a.Phrases[nearest];
        if (before.Coordinated >= 0 && (IsArgument(before.Coordinated, predicates) || !a.Phrases[before.Coordinated].IsBare) && Agreement.VerbAfterSubject(p.Form, before))
        {
            a.Phrases[nearest] = before with { Coordinated = -1, Government = Government.Bare };
            p.ClauseStart = before.FirstWord;
            p.Link = ClauseLink.Coordinate;
            return nearest;
        }
        int begin = before.FirstWord;
        int topic = IsTopic(a, before) ? nearest : -1;
        // Back over the phrases that hang on it: «الأمين العام لحلف الناتو دعا», «قوات من الجيش اقتحمت».
        int i = Opening(before) - 1;
        while (i >= first && (a.PhraseOfWord[i] >= 0 || IsLoose(a.Words[i].Tag)))
        {
            if (a.PhraseOfWord[i] >= 0)
            {
                NounPhrase phrase = a.Phrases[a.PhraseOfWord[i]];
                if (IsTopic(a, phrase))
                    topic = a.PhraseOfWord[i];
                begin = phrase.FirstWord;
                i = Opening(phrase) - 1;
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

    private static bool IsTopic(Annotation a, NounPhrase phrase) => phrase.IsBare && phrase.Coordinated < 0 && phrase.Apposed < 0 && !IsTime(a, phrase);

    private static int Opening(NounPhrase phrase) => phrase.PrepositionWord >= 0 ? phrase.PrepositionWord : phrase.FirstWord;

    private static bool IsLoose(Tag tag) => tag is Tag.Quote or Tag.Adverb or Tag.Bracket;

    /// <summary>The phrases before belong to another verb: an indefinite one is described by this clause, else the verb goes on with the same subject.</summary>
    private static int AfterArguments(Annotation a, int nearest, Predicate p, PredicateList predicates)
    {
        int previous = predicates.Count - 2;
        if (!a.Phrases[nearest].Definite)
        {
            p.Link = ClauseLink.Relative;
            p.Antecedent = nearest;
            return -1;
        }
        // «يظهر المسؤول يعتدي على»: subject or object of the verb before goes on as subject.
        if (previous >= 0 && (predicates[previous].Subject == nearest || predicates[previous].Object == nearest) && Agreement.VerbAfterSubject(p.Form, a.Phrases[nearest]))
            return nearest;
        p.Link = ClauseLink.Coordinate;
        p.Governor = previous;
        return -1;
    }

    private void ReadRight(Annotation a, int end, Predicate p, ref RightContext right)
    {
        int limit = Math.Min(end, p.Word + LongestReach);
        int i = p.Word + 1;
        bool afterComma = false;
        for (; i < limit; i++)
        {
            Word word = a.Words[i];
            int phrase = a.PhraseOfWord[i];
            if (phrase >= 0)
            {
                NounPhrase np = a.Phrases[phrase];
                AddPhrase(a, p, phrase, np, afterComma, ref right);
                i = np.EndWord - 1;
                continue;
            }
            if (word.Tag == Tag.Comma)
            {
                afterComma = true;
                continue;
            }
            if (word.Tag == Tag.Preposition)
            {
                ReadPronounPreposition(a, i, p);
                continue;
            }
            if (word.Tag == Tag.Bracket)
            {
                i = SkipDashes(a, i, limit);
                continue;
            }
            if (word.Tag == Tag.Relative)
            {
                i = SkipRelative(a, i, limit) - 1;
                continue;
            }
            // «إن على روسيا أن» stands in the lexicon as one phrase.
            if (word.Tag is Tag.Complementiser or Tag.Phrase)
            {
                p.ComplementWord = i;
                break;
            }
            if (OpensQuotation(a, word, p, right))
            {
                p.ComplementWord = i + 1;
                break;
            }
            if (Ends(word.Tag))
                break;
        }
        p.ClauseEnd = i;
    }

    private static bool Ends(Tag tag) => tag.IsVerb() || tag is Tag.Stop or Tag.Subordinator or Tag.Conditional or Tag.Negation or Tag.VerbParticle;

    /// <summary><c>قال الوزير: …</c>, <c>وأضاف "…</c></summary>
    private static bool OpensQuotation(Annotation a, Word word, Predicate p, in RightContext right)
    {
        if (p.Lemma.VerbKind != VerbKind.Report && p.Lemma.Senses.Count == 0)
            return false;
        if (word.Tag == Tag.Stop)
            return a.Tokens[word.FirstToken].Mark == ':';
        return word.Tag == Tag.Quote && right.First >= 0 && p.Lemma.VerbKind == VerbKind.Report;
    }

    private static void AddPhrase(Annotation a, Predicate p, int index, NounPhrase phrase, bool afterComma, ref RightContext right)
    {
        if (!phrase.IsBare)
        {
            if (phrase.Government == Government.Preposition)
                p.AddPrepositional(index);
            return;
        }
        if (phrase.Coordinated >= 0 || phrase.Apposed >= 0 || IsTime(a, phrase) || phrase.Class is NounClass.Time)
            return;
        if (afterComma && right.First >= 0)
            return;
        right.Add(index);
    }

    private static bool IsTime(Annotation a, NounPhrase phrase)
    {
        foreach (Time.TimeExpression time in a.Times)
        {
            if (time.Span.Start > a.Words[phrase.HeadWord].Span.Start)
                return false;
            if (time.Span.End > a.Words[phrase.HeadWord].Span.Start)
                return true;
        }
        return false;
    }

    /// <summary><c>الذي تهيمن عليه روسيا</c>: the preposition with a pronoun takes up the antecedent.</summary>
    private void ReadPronounPreposition(Annotation a, int i, Predicate p)
    {
        if (p.Antecedent < 0 || p.AntecedentPreposition >= 0 || a.ReadingOf(a.Words[i]) is not { LemmaId: >= 0, Enclitic: not Enclitic.None } reading)
            return;
        if (Agreement.Pronoun(reading.Enclitic, a.Phrases[p.Antecedent]))
            p.AntecedentPreposition = lexicon.Lemmas[reading.LemmaId].Preposition;
    }

    /// <summary>«قال غانتس -في كلمته اليوم- إن»: what stands between dashes belongs to no clause around.</summary>
    private static int SkipDashes(Annotation a, int i, int limit)
    {
        if (!OpensDash(a, i))
            return i;
        for (int j = i + 1; j < limit; j++)
        {
            if (a.Words[j].Tag == Tag.Bracket && a.Tokens[a.Words[j].FirstToken].Mark is '-' or '–' or '—')
                return j;
        }
        return i;
    }

    private static bool OpensDash(Annotation a, int i)
    {
        Text.Token token = a.Tokens[a.Words[i].FirstToken];
        string text = a.Document.Text;
        return token.Mark is '-' or '–' or '—' && token.Span.Start > 0 && char.IsWhiteSpace(text[token.Span.Start - 1]) && token.Span.End < text.Length && !char.IsWhiteSpace(text[token.Span.End]);
    }

    private static int SkipRelative(Annotation a, int i, int limit)
    {
        i++;
        while (i < limit && a.Words[i].Tag is not (Tag.Comma or Tag.Stop or Tag.Bracket or Tag.Complementiser or Tag.Subordinator))
            i++;
        return i;
    }

    private void AssignArguments(Annotation a, Predicate p, int topic, in RightContext right, PredicateList predicates)
    {
        int first = right.First;
        int second = right.Second;
        bool agrees = first >= 0 && Agreement.VerbBeforeSubject(p.Form, a.Phrases[first]);
        if (topic >= 0 && !Agreement.VerbAfterSubject(p.Form, a.Phrases[topic]) && !agrees)
            TakeAgreeingReading(a, p, a.Phrases[topic], after: true);
        else if (!agrees && topic < 0 && first >= 0)
            agrees = TakeAgreeingReading(a, p, a.Phrases[first], after: false);
        if (p.Antecedent >= 0)
            AssignRelative(a, p, first, second, agrees);
        else if (topic >= 0 && (Agreement.VerbAfterSubject(p.Form, a.Phrases[topic]) || !agrees))
            (p.Subject, p.Object, p.SecondObject) = (topic, first, second);
        else if (agrees)
            (p.Subject, p.Object, p.SecondObject) = (first, second, right.Third);
        else
            (p.Subject, p.Object, p.SecondObject) = (-1, first, second);
        if (p.Reading.Enclitic != Enclitic.None)
        {
            p.SecondObject = p.Object;
            p.ObjectIsPronoun = true;
            p.Object = p.Antecedent >= 0 && p.Subject != p.Antecedent ? p.Antecedent : -1;
        }
        if (p.Form.Person == 1)
            p.Subject = SpeakerBefore(predicates);
        else if (p.Subject < 0)
            ImplySubject(a, p, predicates);
    }

    /// <summary>«تحدث الوزير»: of two verbs in one print (تحدّث, تحدُث) the one that agrees with what follows.</summary>
    private bool TakeAgreeingReading(Annotation a, Predicate p, NounPhrase subject, bool after)
    {
        Word word = a.Words[p.Word];
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            if (!reading.Form.IsVerb || reading.Proclitics != p.Reading.Proclitics || reading.Enclitic != p.Reading.Enclitic || reading.Form.Has(FormTraits.Passive))
                continue;
            bool agrees = after ? Agreement.VerbAfterSubject(reading.Form, subject) : Agreement.VerbBeforeSubject(reading.Form, subject);
            if (reading.LemmaId == p.Lemma.Id || !agrees)
                continue;
            p.Read(lexicon.Lemmas[reading.LemmaId], reading);
            return true;
        }
        return false;
    }

    /// <summary>«وقال الوزير "نرحب بـ…"»: I and we are whoever speaks.</summary>
    private static int SpeakerBefore(PredicateList predicates)
    {
        for (int g = predicates.Count - 2; g >= 0; g--)
        {
            if (predicates[g].Lemma.VerbKind == VerbKind.Report && predicates[g].Subject >= 0)
                return predicates[g].Subject;
        }
        return -1;
    }

    private static void AssignRelative(Annotation a, Predicate p, int first, int second, bool agrees)
    {
        bool takenUp = p.AntecedentPreposition >= 0
            || (p.Reading.Enclitic != Enclitic.None && Agreement.Pronoun(p.Reading.Enclitic, a.Phrases[p.Antecedent]));
        if (takenUp && agrees)
            (p.Subject, p.Object) = (first, second);
        else if (takenUp)
            (p.Subject, p.Object) = (-1, first);
        else if (Agreement.VerbAfterSubject(p.Form, a.Phrases[p.Antecedent]) || !agrees)
            (p.Subject, p.Object, p.SecondObject) = (p.Antecedent, first, second);
        else
            (p.Subject, p.Object) = (first, second);
    }

    /// <summary>No subject in the clause: that of the clause it is joined to or governed by, else of the nearest before, that agrees.</summary>
    private static void ImplySubject(Annotation a, Predicate p, PredicateList predicates)
    {
        for (int g = p.Governor >= 0 ? p.Governor : predicates.Count - 2; g >= 0; g--)
        {
            int subject = predicates[g].Subject;
            if (subject < 0 || (predicates[g].Link == ClauseLink.Relative && g != p.Governor) || !Agreement.VerbAfterSubject(p.Form, a.Phrases[subject]))
                continue;
            p.Subject = subject;
            p.SubjectIsImplied = true;
            return;
        }
    }

    /// <summary>The first bare phrases after a verb.</summary>
    private struct RightContext
    {
        private int _count;

        public int First = -1;
        public int Second = -1;
        public int Third = -1;

        public RightContext()
        {
        }

        public void Add(int phrase)
        {
            switch (_count++)
            {
                case 0:
                    First = phrase;
                    break;
                case 1:
                    Second = phrase;
                    break;
                case 2:
                    Third = phrase;
                    break;
            }
        }
    }
}
