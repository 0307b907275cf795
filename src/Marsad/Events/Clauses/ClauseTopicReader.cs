using Marsad.Arabic;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Reads the topic of a clause: a phrase before the verb, in this clause or the one around it, that the verb may have as subject.</summary>
internal static class ClauseTopicReader
{
    /// <summary><c>إنها ستنسحب</c>: the pronoun on the complementiser is the topic; it takes up the subject of what governs the clause.</summary>
    public static int OfPronoun(Annotation a, int complementiser, Predicate p, PredicateList predicates)
    {
        Enclitic pronoun = a.EncliticOf(complementiser);
        if (pronoun == Enclitic.None || p.Governor < 0)
            return -1;
        int subject = predicates[p.Governor].Subject;
        if (subject < 0)
            return -1;
        // «غارات قال مسؤولون إنها قتلت العشرات»
        int described = predicates[p.Governor].Antecedent;
        if (described >= 0 && described != subject && Agreement.Pronoun(pronoun, a.Phrases[described]))
            return described;
        // «أعلن الرئيس ورئيسة الوزراء أنهما»
        bool pair = pronoun is Enclitic.Huma or Enclitic.Hum && subject + 1 < a.Phrases.Count && a.Phrases[subject + 1].Coordinated == subject;
        return pair || Agreement.Pronoun(pronoun, a.Phrases[subject]) ? subject : -1;
    }

    /// <summary>«الرئيس عندما غزا البلاد سعى إلى»: a topic without a verb yet is what the clause between goes on about.</summary>
    public static int Dangling(Annotation a, int first, int subordinator, PredicateList predicates)
    {
        int w = subordinator - 1;
        while (w > first && IsInserted(a, w))
            w--;
        int phrase = w >= first ? a.PhraseOfWord[w] : -1;
        if (phrase < 0 || !IsTopic(a, a.Phrases[phrase]) || !a.Phrases[phrase].Definite || IsArgument(phrase, predicates))
            return -1;
        Tag opener = a.Phrases[phrase].Opening == first ? Tag.Start : a.Words[a.Phrases[phrase].Opening - 1].Tag;
        return opener is Tag.Start or Tag.Complementiser or Tag.Quote or Tag.Comma ? phrase : -1;
    }

    /// <summary>A phrase ends at <paramref name="last"/>, right before the verb: the topic of its clause, or a noun that the clause describes. Sets where the clause starts and its link.</summary>
    public static int Before(Annotation a, int first, int last, Predicate p, PredicateList predicates)
    {
        int nearest = a.PhraseOfWord[last];
        if (OpensClause(a, first, nearest, p, predicates))
        {
            Detach(a, nearest);
            p.ClauseStart = a.Phrases[nearest].FirstWord;
            p.Link = ClauseLink.Coordinate;
            return nearest;
        }
        if (TakesUp(a, nearest, p))
            return Relate(a, nearest, p);
        (int topic, int opener) = WalkBack(a, first, last, p);
        Tag tag = opener < first ? Tag.Start : a.Words[opener].Tag;
        if (tag.IsVerb() || tag is Tag.Preposition or Tag.Relative)
            return AfterArguments(a, nearest, p, predicates);
        switch (tag)
        {
            case Tag.Complementiser:
                p.Link = ClauseLink.Complement;
                p.Governor = ClauseGovernor.OfComplement(a, opener, predicates);
                break;
            case Tag.Subordinator:
                p.Link = ClauseLink.Subordinate;
                break;
            case Tag.Conditional:
                p.Link = ClauseLink.Conditional;
                break;
        }
        return topic;
    }

    /// <summary>«تطالب بتحقيق والسلطة تتهم»: what seemed joined to an argument of the verb before begins a clause of its own.</summary>
    private static bool OpensClause(Annotation a, int first, int phrase, Predicate p, PredicateList predicates)
    {
        NounPhrase opening = a.Phrases[phrase];
        return opening.Coordinated >= 0 && (IsArgument(opening.Coordinated, predicates) || !a.Phrases[opening.Coordinated].IsBare) && Agreement.VerbAfterSubject(p.Form, opening)
            && !HasTopicBefore(a, first, opening.Opening - 1);
    }

    private static void Detach(Annotation a, int phrase) => a.Phrases[phrase] = a.Phrases[phrase] with { Coordinated = -1, Government = Government.Bare, Preposition = -1 };

    /// <summary>Back over the phrases that hang on the topic: «الأمين العام لحلف الناتو دعا», «قوات من الجيش اقتحمت». The clause starts at the foremost.</summary>
    /// <returns>The topic, or −1, and the word before the clause.</returns>
    private static (int Topic, int Opener) WalkBack(Annotation a, int first, int last, Predicate p)
    {
        int topic = -1;
        int w = last;
        while (w >= first && (a.PhraseOfWord[w] >= 0 || IsLoose(a.Words[w].Tag)))
        {
            int phrase = a.PhraseOfWord[w];
            if (phrase < 0)
            {
                w--;
                continue;
            }
            if (IsTopic(a, a.Phrases[phrase]))
                topic = phrase;
            p.ClauseStart = a.Phrases[phrase].FirstWord;
            w = a.Phrases[phrase].Opening - 1;
        }
        return (topic, w);
    }

    /// <summary>«إن اللقاء بين الوزير ونظيره تطرق»: the clause has its topic already; what is joined to its last phrase is none.</summary>
    private static bool HasTopicBefore(Annotation a, int first, int last)
    {
        bool found = false;
        for (int w = last; w >= first; w--)
        {
            Tag tag = a.Words[w].Tag;
            if (tag == Tag.Complementiser)
                return found;
            if (tag.IsVerb() || tag is Tag.Comma or Tag.Stop or Tag.Relative)
                return false;
            found |= a.PhraseOfWord[w] >= 0 && IsTopic(a, a.Phrases[a.PhraseOfWord[w]]);
        }
        return false;
    }

    /// <summary>The phrases before belong to another verb: an indefinite one is described by this clause, else the verb goes on with the same subject.</summary>
    private static int AfterArguments(Annotation a, int nearest, Predicate p, PredicateList predicates)
    {
        int previous = predicates.Count - 2;
        if (Described(a, nearest, p) is >= 0 and int described)
            return Relate(a, described, p);
        // «يظهر المسؤول يعتدي على»: subject or object of the verb before goes on as subject.
        if (previous >= 0 && (predicates[previous].Subject == nearest || predicates[previous].Object == nearest) && Agreement.VerbAfterSubject(p.Form, a.Phrases[nearest]))
            return nearest;
        p.Link = ClauseLink.Coordinate;
        p.Governor = previous;
        return -1;
    }

    /// <summary>«بعد اتهامات وجهها ناشطون»: behind a preposition no topic stands, and the verb's pronoun takes up the indefinite noun.</summary>
    private static bool TakesUp(Annotation a, int nearest, Predicate p) =>
        a.Phrases[nearest] is { IsBare: false, Definite: false } phrase && p.Reading.Enclitic != Enclitic.None && Agreement.Pronoun(p.Reading.Enclitic, phrase);

    private static int Relate(Annotation a, int described, Predicate p)
    {
        p.Link = ClauseLink.Relative;
        (p.Antecedent, p.AntecedentWord) = (described, a.Phrases[described].HeadWord);
        return -1;
    }

    /// <summary>The indefinite phrase that a clause without الذي describes, past what hangs on it: «لجنة تضم», «حكومة في بغداد تضم»; −1 where there is none.</summary>
    private static int Described(Annotation a, int nearest, Predicate p)
    {
        if (!a.Phrases[nearest].Definite)
            return nearest;
        int phrase = nearest;
        while (phrase > 0 && a.Phrases[phrase].Government is Government.Preposition or Government.OtherPreposition && a.Phrases[phrase - 1].EndWord == a.Phrases[phrase].Opening)
        {
            phrase--;
            if (!a.Phrases[phrase].Definite)
                return p.Form.Kind == FormKind.Imperfect && Agreement.VerbAfterSubject(p.Form, a.Phrases[phrase]) ? phrase : -1;
        }
        return -1;
    }

    /// <summary>True for an argument of one of the predicates before the last.</summary>
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

    private static bool IsInserted(Annotation a, int word) =>
        a.Words[word].Tag is Tag.Bracket or Tag.Quote or Tag.Comma
        || (a.PhraseOfWord[word] >= 0 && a.Phrases[a.PhraseOfWord[word]].Government == Government.Parenthetical);

    /// <summary>Marks and adverbs; «جاء ذلك خلال زيارة»: a demonstrative that stands alone.</summary>
    private static bool IsLoose(Tag tag) => tag is Tag.Quote or Tag.Adverb or Tag.Bracket or Tag.Demonstrative;
}
