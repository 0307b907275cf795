using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Finds the subject that a clause leaves out: that of a clause before, of the verb that governs it, or who speaks.</summary>
internal static class ImpliedSubject
{
    private const int FarthestColon = 8;

    /// <summary>No subject in the clause: that of the clause it is joined to or governed by, else of the nearest before, that agrees.</summary>
    public static void Imply(Annotation a, Predicate p, PredicateList predicates)
    {
        int subject = Before(a, p, predicates);
        if (subject < 0)
            return;
        p.Subject = subject;
        p.SubjectIsImplied = true;
    }

    /// <summary>The nearest subject of a clause before that agrees with <paramref name="p"/>; −1 where there is none.</summary>
    public static int Before(Annotation a, Predicate p, PredicateList predicates)
    {
        int subject = Before(a, p, predicates, pastRelatives: true);
        return subject >= 0 ? subject : Before(a, p, predicates, pastRelatives: false);
    }

    private static int Before(Annotation a, Predicate p, PredicateList predicates, bool pastRelatives)
    {
        for (int g = p.Governor >= 0 ? p.Governor : predicates.Count - 2; g >= 0; g--)
        {
            int subject = predicates[g].Subject;
            bool skipped = (pastRelatives && predicates[g].Link == ClauseLink.Relative && g != p.Governor) || (predicates[g].IsInserted && !p.IsInserted);
            if (subject >= 0 && !skipped && !SubjectFitness.CannotAct(a, p, subject) && Agreement.VerbAfterSubject(p.Form, a.Phrases[subject]))
                return subject;
        }
        return -1;
    }

    /// <summary>«سبق للوزير أن دعا»: the phrase that the frame of the governing verb calls the actor of its clause, or −1.</summary>
    public static int Controller(Annotation a, Predicate p, PredicateList predicates)
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

    /// <summary>True where a clause before, of which this one is a continuation, has a subject that agrees and can act.</summary>
    public static bool GoesOn(Annotation a, Predicate p, PredicateList predicates)
    {
        for (int g = p.Governor; p.Link == ClauseLink.Coordinate && g >= 0; g--)
        {
            int subject = predicates[g].Subject;
            if (subject >= 0 && predicates[g].Link != ClauseLink.Relative && Agreement.VerbAfterSubject(p.Form, a.Phrases[subject]) && SubjectFitness.IsSomeone(a, subject))
                return true;
        }
        return false;
    }

    /// <summary>«وقال الوزير "نرحب بـ…"», «وزير الدفاع: لن نسمح بذلك»: who says I or we; −1 where no one is named.</summary>
    public static int Speaker(Annotation a, Predicate p, PredicateList predicates) =>
        SpeakerBefore(predicates) is >= 0 and int speaker ? speaker : SpeakerBeforeColon(a, p);

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
}
