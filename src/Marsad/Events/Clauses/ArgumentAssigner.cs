using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Says which phrase is a predicate's subject and which its objects, by agreement and position.</summary>
internal sealed class ArgumentAssigner(CompiledLexicon lexicon)
{
    private const int FarthestColon = 8;

    private readonly AskingReader _asking = new(lexicon);

    /// <summary>Shares out <paramref name="topic"/> (a phrase before the verb, or −1) and the bare phrases behind it.</summary>
    public void Assign(Annotation a, Predicate p, int topic, in BarePhrases right, PredicateList predicates)
    {
        if (topic < 0)
            topic = Controller(a, p, predicates);
        int first = right.First;
        int second = right.Second;
        // «سيحضر هذا الاجتماع وزير الخارجية»
        if (topic < 0 && second >= 0 && !IsDisaster(a, first) && (CannotAct(a, p, first) || IsSaid(a, p, first)) && !CannotAct(a, p, second) && IsSomeone(a, second) && Agreement.VerbBeforeSubject(p.Form, a.Phrases[second]))
            (first, second) = (second, first);
        if (p.Lemma.IsComplementPhrase)
        {
            (p.Subject, p.Object, p.SecondObject) = (p.Governor < 0 ? -1 : predicates[p.Governor].Subject, first, second);
            p.SubjectIsImplied = true;
            return;
        }
        bool leftOut = IsReflexive(a, first) || topic < 0 && (IsTown(a, p, first) || CannotAct(a, p, first)) && (p.Antecedent >= 0 ? a.Phrases[first].Opening > p.Word + 1 : GoesOn(a, p, predicates) || IsOwned(a, first))
            || topic < 0 && first >= 0 && second < 0 && p.Antecedent < 0 && (_asking.AsksEveryone(a, p, first) || (_asking.AsksAuthority(a, p, first) && GoesOn(a, p, predicates)));
        bool agrees = first >= 0 && !leftOut && Agreement.VerbBeforeSubject(p.Form, a.Phrases[first]);
        bool topicAgrees = topic >= 0 && (Agreement.VerbAfterSubject(p.Form, a.Phrases[topic]) || (p.Form.Number is Number.Dual or Number.Plural && IsJoined(a, topic)));
        if (topic >= 0 && !topicAgrees && (!agrees || a.Phrases[first].Class is NounClass.Act or NounClass.Abstract))
            TakeAgreeingReading(a, p, a.Phrases[topic], after: true);
        else if (!agrees && !leftOut && topic < 0 && first >= 0)
            agrees = TakeAgreeingReading(a, p, a.Phrases[first], after: false);
        // «الهجوم نفذه انتحاري»
        bool takenUp = topic >= 0 && agrees && p.Reading.Enclitic != Enclitic.None && Agreement.Pronoun(p.Reading.Enclitic, a.Phrases[topic]) && !IsSomeone(a, topic) && IsSomeone(a, first);
        if (takenUp)
        {
            (p.Subject, p.Object, p.SecondObject, p.ObjectIsPronoun) = (first, topic, second, true);
            return;
        }
        // «انتحاريا يقود شاحنة فجر نفسه»: not of the lorry, with which it does not agree.
        if (p.Antecedent >= 0 && IsReflexive(a, first) && !Agreement.VerbAfterSubject(p.Form, a.Phrases[p.Antecedent].From(a, p.AntecedentWord)))
            (p.Subject, p.Object) = (-1, first);
        else if (p.Antecedent >= 0)
            AssignRelative(a, p, right, first, second, agrees);
        else if (topic >= 0 && (topicAgrees || !agrees || ActsForSpeaker(a, topic, first) || Agreement.VerbAfterSubject(p.Form, a.Phrases[topic])))
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
            p.Subject = SpeakerBefore(predicates) is >= 0 and int speaker ? speaker : SpeakerBeforeColon(a, p);
        else if (p.Subject < 0 && !p.IsHeadless)
            ImplySubject(a, p, predicates);
    }

    /// <summary>«وعلق نشاط البرلمان»: what no one can be called by is not the subject of a verb that someone does.</summary>
    private static bool CannotAct(Annotation a, Predicate p, int phrase)
    {
        if (phrase < 0 || (p.Lemma.VerbKind != VerbKind.Light && !p.Lemma.Senses.Any(s => s.Frame.RoleOf(SlotKind.Subject) == ArgumentRole.Actor)))
            return false;
        return a.Phrases[phrase].Class switch
        {
            NounClass.Abstract or NounClass.Thing or NounClass.Money or NounClass.Plan or NounClass.BodyPart => true,
            NounClass.Weapon or NounClass.Document => !a.Phrases[phrase].Definite,
            NounClass.Act => !p.Lemma.Senses.Any(s => s.Type == Ontology.EventType.ASSAULT),
            _ => false,
        };
    }

    /// <summary>«وقصفت مدينة الباب»: a town is bombed; a state or its capital acts.</summary>
    private bool IsTown(Annotation a, Predicate p, int phrase) =>
        phrase >= 0 && p.Lemma.Senses.Any(s => s.Frame.RoleOf(SlotKind.Subject) == ArgumentRole.Actor)
        && a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is { Class: LemmaClass.Name, Entities: { Count: > 0 } entities } && entities.All(e => lexicon.Entities[e].Kind == EntityKind.Place);

    /// <summary>«فجرت نفسها»: whom a verb has for its object is someone named before.</summary>
    private bool IsReflexive(Annotation a, int phrase) =>
        phrase >= 0 && IsOwned(a, phrase) && a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is { Text: "نفس" };

    /// <summary>«أجبر الإعصار السكان على الفرار»: no one, and yet it does something.</summary>
    private bool IsDisaster(Annotation a, int phrase) => a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is { IsDisaster: true };

    /// <summary>«رفض هذا المقترح الوفد»: what is said or written is refused, where someone is there to refuse it.</summary>
    private static bool IsSaid(Annotation a, Predicate p, int phrase) =>
        a.Phrases[phrase].Class is NounClass.Speech or NounClass.Document or NounClass.Decision && p.Lemma.Senses.Any(s => s.Type == Ontology.EventType.REJECT);

    public static bool IsSomeone(Annotation a, int phrase) =>
        a.Phrases[phrase].Class is NounClass.Person or NounClass.People or NounClass.Force or NounClass.Body or NounClass.Group or NounClass.Spokesman or NounClass.Head
        || (a.Words[a.Phrases[phrase].HeadWord].Tag == Tag.Name && !IsOwned(a, phrase));

    /// <summary>«أبدى انزعاجه»: a thing of his is not the one who shows it.</summary>
    private static bool IsOwned(Annotation a, int phrase) => a.ReadingOf(a.Words[a.Phrases[phrase].HeadWord]) is { Enclitic: not Enclitic.None };

    /// <summary>«قال إن بلاده لن ترسل أسلحة»: what is his acts, whatever its gender, and not the thing behind the verb.</summary>
    private static bool ActsForSpeaker(Annotation a, int topic, int first) => IsOwned(a, topic) && IsSomeone(a, topic) && !IsSomeone(a, first);

    /// <summary>True where a clause before, of which this one is a continuation, has a subject that agrees and can act.</summary>
    private static bool GoesOn(Annotation a, Predicate p, PredicateList predicates)
    {
        for (int g = p.Governor; p.Link == ClauseLink.Coordinate && g >= 0; g--)
        {
            int subject = predicates[g].Subject;
            if (subject >= 0 && predicates[g].Link != ClauseLink.Relative && Agreement.VerbAfterSubject(p.Form, a.Phrases[subject]) && IsSomeone(a, subject))
                return true;
        }
        return false;
    }

    private static bool IsJoined(Annotation a, int phrase) => phrase + 1 < a.Phrases.Count && a.Phrases[phrase + 1].Coordinated == phrase;

    /// <summary>«تحدث الوزير»: of two verbs in one print (تحدّث, تحدُث) the one that agrees with what follows.</summary>
    private bool TakeAgreeingReading(Annotation a, Predicate p, NounPhrase subject, bool after)
    {
        Word word = a.Words[p.Word];
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            // «ودعا» is و with دعا before it is ودع of two.
            if (!reading.Form.IsVerb || (reading.Proclitics | Proclitics.Wa) != (p.Reading.Proclitics | Proclitics.Wa) || reading.Enclitic != p.Reading.Enclitic || reading.Form.Has(FormTraits.Passive))
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

    /// <summary>«وزير الدفاع: لن نسمح بذلك»</summary>
    private static int SpeakerBeforeColon(Annotation a, Predicate p)
    {
        for (int w = p.Word - 1; w > 0 && w > p.Word - FarthestColon; w--)
        {
            if (a.Words[w].Tag.IsVerb())
                return -1;
            if (a.Words[w].Tag == Tag.Stop)
                return a.Tokens[a.Words[w].FirstToken].Mark == ':' ? a.PhraseOfWord[w - 1] : -1;
        }
        return -1;
    }

    private static void AssignRelative(Annotation a, Predicate p, in BarePhrases right, int first, int second, bool agrees)
    {
        bool takenUp = p.AntecedentPreposition >= 0 || TellsOfAntecedent(a, p, first)
            || (p.Reading.Enclitic != Enclitic.None && Agreement.Pronoun(p.Reading.Enclitic, a.Phrases[p.Antecedent].From(a, p.AntecedentWord)));
        // «الكرملين الذي وصفه بأنه تهديد»: no one else is there to say it.
        NounPhrase antecedent = a.Phrases[p.Antecedent].From(a, p.AntecedentWord);
        bool speaks = takenUp && !agrees && p.AntecedentPreposition < 0 && p.Lemma.VerbKind == VerbKind.Report && p.AntecedentWord != a.Phrases[p.Antecedent].HeadWord && Agreement.VerbAfterSubject(p.Form, antecedent);
        if (speaks)
            (p.Subject, p.Object) = (p.Antecedent, -1);
        else if (takenUp && agrees)
            (p.Subject, p.Object) = (first, second);
        else if (takenUp)
            (p.Subject, p.Object) = (-1, first);
        else if (Agreement.VerbAfterSubject(p.Form, a.Phrases[p.Antecedent].From(a, p.AntecedentWord)) || !agrees)
            (p.Subject, p.Object, p.SecondObject) = (p.Antecedent, first, second);
        // «الهجوم الذي حملت كييف موسكو مسؤوليته»
        else
            (p.Subject, p.Object, p.SecondObject) = (first, second, right.Third);
    }

    /// <summary>«مجموعة تقول واشنطن إنها مرتبطة»: what is told takes up the antecedent.</summary>
    private static bool TellsOfAntecedent(Annotation a, Predicate p, int first) =>
        first >= 0 && p.Lemma.VerbKind == VerbKind.Report && p.ComplementWord >= 0 && p.ComplementWord < a.Words.Count
        && Agreement.Pronoun(a.EncliticOf(p.ComplementWord), a.Phrases[p.Antecedent].From(a, p.AntecedentWord));

    /// <summary>No subject in the clause: that of the clause it is joined to or governed by, else of the nearest before, that agrees.</summary>
    private static void ImplySubject(Annotation a, Predicate p, PredicateList predicates)
    {
        int subject = SubjectBefore(a, p, predicates);
        if (subject < 0)
            return;
        p.Subject = subject;
        p.SubjectIsImplied = true;
    }

    /// <summary>«سبق للوزير أن دعا»: the phrase that the frame of the governing verb calls the actor of its clause, or −1.</summary>
    private static int Controller(Annotation a, Predicate p, PredicateList predicates)
    {
        if (p.Link != ClauseLink.Complement || p.Governor < 0 || predicates[p.Governor].Lemma.Frame is not { } frame)
            return -1;
        foreach (int phrase in predicates[p.Governor].Prepositional)
        {
            if (frame.RoleOfPreposition(a.Phrases[phrase].Preposition) == ArgumentRole.Actor)
                return phrase;
        }
        return -1;
    }

    /// <summary>The nearest subject of a clause before that agrees with <paramref name="p"/>; −1 where there is none.</summary>
    internal static int SubjectBefore(Annotation a, Predicate p, PredicateList predicates)
    {
        int subject = SubjectBefore(a, p, predicates, pastRelatives: true);
        return subject >= 0 ? subject : SubjectBefore(a, p, predicates, pastRelatives: false);
    }

    private static int SubjectBefore(Annotation a, Predicate p, PredicateList predicates, bool pastRelatives)
    {
        for (int g = p.Governor >= 0 ? p.Governor : predicates.Count - 2; g >= 0; g--)
        {
            int subject = predicates[g].Subject;
            bool skipped = (pastRelatives && predicates[g].Link == ClauseLink.Relative && g != p.Governor) || (predicates[g].IsInserted && !p.IsInserted);
            if (subject >= 0 && !skipped && !CannotAct(a, p, subject) && Agreement.VerbAfterSubject(p.Form, a.Phrases[subject]))
                return subject;
        }
        return -1;
    }

    /// <summary>«ندد واستنكر الصحفيون الجريمة»: the first of two verbs side by side has its arguments behind the second.</summary>
    public static void ShareArguments(PredicateList predicates)
    {
        for (int i = predicates.Count - 1; i > 0; i--)
        {
            Predicate second = predicates[i];
            Predicate first = predicates[i - 1];
            if (second.Word == first.Word + 1 && second.Link == ClauseLink.Coordinate && first.Prepositional.Count == 0 && first.Object == second.Object)
            {
                foreach (int phrase in second.Prepositional)
                    first.AddPrepositional(phrase);
            }
            if (second.Word != first.Word + 1 || second.Link != ClauseLink.Coordinate || second.SubjectIsImplied || second.Subject < 0 || first.ObjectIsPronoun || first is { Subject: >= 0, SubjectIsImplied: false })
                continue;
            (first.Subject, first.SubjectIsImplied) = (second.Subject, false);
            if (first.Object < 0)
                first.Object = second.Object;
            foreach (int phrase in second.Prepositional)
                first.AddPrepositional(phrase);
            first.ClauseEnd = second.ClauseEnd;
        }
    }
}
