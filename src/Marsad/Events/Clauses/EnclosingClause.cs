using Marsad.Events.Triggers;
using Marsad.Lexicon;

namespace Marsad.Events.Clauses;

/// <summary>What the clause around a noun tells of it: whose act it may be, who speaks, what else stands there.</summary>
internal static class EnclosingClause
{
    /// <summary>«انسحبت القوات بعد قصفها المدينة»: the subject of the verb before <paramref name="word"/>, other than <paramref name="phrase"/>, that is someone; −1 where there is none.</summary>
    public static int SubjectBefore(SentenceContext context, int word, int phrase)
    {
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            if (p.Word < word && word < p.ClauseEnd && p.Subject >= 0 && p.Subject != phrase)
                return context.Annotation.IsSomeone(p.Subject) ? p.Subject : -1;
        }
        return -1;
    }

    /// <summary>The subject of the clause that <paramref name="word"/> stands in, or that it introduces; −1 where there is none.</summary>
    public static int SubjectAround(SentenceContext context, int word, int phrase)
    {
        int before = SubjectBefore(context, word, phrase);
        if (before >= 0)
            return before;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Word > word && p.Link is ClauseLink.Main or ClauseLink.Coordinate && p.Subject >= 0 && !p.SubjectIsImplied && context.Annotation.IsSomeone(p.Subject))
                return p.Subject;
        }
        return -1;
    }

    /// <summary>Who says what <paramref name="word"/> stands in; empty where no one is known to.</summary>
    public static Argument SpeakerBefore(SentenceContext context, int word)
    {
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            if (p.Word < word && p.Lemma.VerbKind == VerbKind.Report && p.Subject >= 0)
                return context.Annotation.ArgumentOf(p.Subject);
        }
        return Argument.None;
    }

    /// <summary>What stands behind <paramref name="preposition"/> beside the verb before <paramref name="word"/>; empty where nothing does.</summary>
    public static Argument Behind(SentenceContext context, int preposition, int word)
    {
        Annotation a = context.Annotation;
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            if (p.Word > word || word >= p.ClauseEnd)
                continue;
            foreach (int phrase in p.Prepositional)
            {
                if (a.Phrases[phrase].Preposition == preposition)
                    return a.ArgumentOf(phrase);
            }
        }
        return Argument.None;
    }
}
