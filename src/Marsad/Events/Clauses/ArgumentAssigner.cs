using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Says which phrase is a predicate's subject and which its objects, by agreement and position.</summary>
internal sealed class ArgumentAssigner(CompiledLexicon lexicon)
{
    private readonly AskingReader _asking = new(lexicon);
    private readonly SubjectFitness _fitness = new(lexicon);

    /// <summary>Shares out <paramref name="topic"/> (a phrase before the verb, or −1) and the bare phrases behind it.</summary>
    public void Assign(Annotation a, Predicate p, int topic, in BarePhrases right, PredicateList predicates)
    {
        if (topic < 0)
            topic = ImpliedSubject.Controller(a, p, predicates);
        (int first, int second) = topic < 0 && IsObjectFirst(a, p, right) ? (right.Second, right.First) : (right.First, right.Second);
        if (p.Lemma.IsComplementPhrase)
        {
            (p.Subject, p.Object, p.SecondObject) = (p.Governor < 0 ? -1 : predicates[p.Governor].Subject, first, second);
            p.SubjectIsImplied = true;
            return;
        }
        bool leftOut = LeavesOutSubject(a, p, topic, first, second, predicates);
        bool agrees = first >= 0 && !leftOut && Agreement.VerbBeforeSubject(p.Form, a.Phrases[first]);
        bool topicAgrees = topic >= 0 && AgreesWithTopic(a, p, topic);
        if (topic >= 0 && !topicAgrees && (!agrees || a.Phrases[first].Class is NounClass.Act or NounClass.Abstract))
            TakeAgreeingReading(a, p, a.Phrases[topic], after: true);
        else if (!agrees && !leftOut && topic < 0 && first >= 0)
            agrees = TakeAgreeingReading(a, p, a.Phrases[first], after: false);
        if (agrees && topic >= 0 && TakesUpTopic(a, p, topic, first))
        {
            (p.Subject, p.Object, p.SecondObject, p.ObjectIsPronoun) = (first, topic, second, true);
            return;
        }
        bool prefersTopic = topic >= 0 && (topicAgrees || !agrees || SubjectFitness.ActsForSpeaker(a, topic, first) || Agreement.VerbAfterSubject(p.Form, a.Phrases[topic]));
        if (p.Antecedent >= 0 && IsOfOther(a, p, first))
            (p.Subject, p.Object) = (-1, first);
        else if (p.Antecedent >= 0)
            AssignRelative(a, p, right, first, second, agrees);
        else if (prefersTopic)
            (p.Subject, p.Object, p.SecondObject) = (topic, first, second);
        else if (agrees)
            (p.Subject, p.Object, p.SecondObject) = (first, second, right.Third);
        else
            (p.Subject, p.Object, p.SecondObject) = (-1, first, second);
        if (p.Reading.Enclitic != Enclitic.None)
            AssignPronoun(p);
        if (p.Form.Person == 1)
            p.Subject = ImpliedSubject.Speaker(a, p, predicates);
        else if (p.Subject < 0 && !p.IsHeadless)
            ImpliedSubject.Imply(a, p, predicates);
    }

    /// <summary>«سيحضر هذا الاجتماع وزير الخارجية»: the first phrase cannot do it, and the second can.</summary>
    private bool IsObjectFirst(Annotation a, Predicate p, in BarePhrases right) =>
        right.Second >= 0
        && !_fitness.IsDisaster(a, right.First) && (SubjectFitness.CannotAct(a, p, right.First) || SubjectFitness.IsSaid(a, p, right.First))
        && !SubjectFitness.CannotAct(a, p, right.Second) && SubjectFitness.IsSomeone(a, right.Second) && Agreement.VerbBeforeSubject(p.Form, a.Phrases[right.Second]);

    /// <summary>«وقصفت مدينة الباب», «فجرت نفسها», «ودعت جميع الأطراف»: the phrase behind the verb is its object, and no subject is told.</summary>
    private bool LeavesOutSubject(Annotation a, Predicate p, int topic, int first, int second, PredicateList predicates)
    {
        if (_fitness.IsReflexive(a, first))
            return true;
        if (topic >= 0 || first < 0)
            return false;
        if ((_fitness.IsTown(a, p, first) || SubjectFitness.CannotAct(a, p, first)) && HasSubjectElsewhere(a, p, first, predicates))
            return true;
        return second < 0 && p.Antecedent < 0 && (_asking.AsksEveryone(a, p, first) || (_asking.AsksAuthority(a, p, first) && ImpliedSubject.GoesOn(a, p, predicates)));
    }

    private static bool HasSubjectElsewhere(Annotation a, Predicate p, int first, PredicateList predicates) =>
        p.Antecedent >= 0 ? a.Phrases[first].Opening > p.Word + 1 : ImpliedSubject.GoesOn(a, p, predicates) || SubjectFitness.IsOwned(a, first);

    private static bool AgreesWithTopic(Annotation a, Predicate p, int topic) =>
        Agreement.VerbAfterSubject(p.Form, a.Phrases[topic]) || (p.Form.Number is Number.Dual or Number.Plural && IsJoined(a, topic));

    /// <summary>«الهجوم نفذه انتحاري»: the verb's pronoun stands for the topic.</summary>
    private static bool TakesUpTopic(Annotation a, Predicate p, int topic, int first) =>
        p.Reading.Enclitic != Enclitic.None && Agreement.Pronoun(p.Reading.Enclitic, a.Phrases[topic]) && !SubjectFitness.IsSomeone(a, topic) && SubjectFitness.IsSomeone(a, first);

    /// <summary>«انتحاريا يقود شاحنة فجر نفسه»: not of the lorry, with which it does not agree.</summary>
    private bool IsOfOther(Annotation a, Predicate p, int first) =>
        _fitness.IsReflexive(a, first) && !Agreement.VerbAfterSubject(p.Form, a.Phrases[p.Antecedent].From(a, p.AntecedentWord));

    private static void AssignPronoun(Predicate p)
    {
        p.SecondObject = p.Object;
        p.ObjectIsPronoun = true;
        p.Object = p.Antecedent >= 0 && p.Subject != p.Antecedent ? p.Antecedent : -1;
    }

    private static void AssignRelative(Annotation a, Predicate p, in BarePhrases right, int first, int second, bool agrees)
    {
        NounPhrase antecedent = a.Phrases[p.Antecedent].From(a, p.AntecedentWord);
        bool antecedentAgrees = Agreement.VerbAfterSubject(p.Form, antecedent);
        if (!IsTakenUp(a, p, first, antecedent))
        {
            // «الهجوم الذي حملت كييف موسكو مسؤوليته»
            (p.Subject, p.Object, p.SecondObject) = antecedentAgrees || !agrees ? (p.Antecedent, first, second) : (first, second, right.Third);
            return;
        }
        // «الكرملين الذي وصفه بأنه تهديد»: no one else is there to say it.
        bool speaks = !agrees && antecedentAgrees && p.AntecedentPreposition < 0 && p.Lemma.VerbKind == VerbKind.Report && p.AntecedentWord != a.Phrases[p.Antecedent].HeadWord;
        if (speaks)
            (p.Subject, p.Object) = (p.Antecedent, -1);
        else
            (p.Subject, p.Object) = agrees ? (first, second) : (-1, first);
    }

    /// <summary>«القرار الذي رفضته موسكو», «الذي تهيمن عليه روسيا»: a pronoun in the clause stands for the antecedent.</summary>
    private static bool IsTakenUp(Annotation a, Predicate p, int first, NounPhrase antecedent) =>
        p.AntecedentPreposition >= 0 || TellsOfAntecedent(a, p, first)
        || (p.Reading.Enclitic != Enclitic.None && Agreement.Pronoun(p.Reading.Enclitic, antecedent));

    /// <summary>«مجموعة تقول واشنطن إنها مرتبطة»: what is told takes up the antecedent.</summary>
    private static bool TellsOfAntecedent(Annotation a, Predicate p, int first) =>
        first >= 0 && p.Lemma.VerbKind == VerbKind.Report && p.ComplementWord >= 0 && p.ComplementWord < a.Words.Count
        && Agreement.Pronoun(a.EncliticOf(p.ComplementWord), a.Phrases[p.Antecedent].From(a, p.AntecedentWord));

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
}
