using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Time;

namespace Marsad.Events;

/// <summary>Gives each draft the time expression that belongs to it: the nearest in its clause, else the nearest in its sentence with no other verb between.</summary>
internal static class TimeAssigner
{
    private const int OtherClause = 25;
    private const int Farthest = 45;

    internal static void Assign(SentenceContext context)
    {
        Annotation a = context.Annotation;
        int firstToken = a.Words[context.First].FirstToken;
        int endToken = a.Words[context.End - 1].EndToken;
        foreach (EventDraft draft in context.Drafts)
        {
            int best = Farthest;
            int trigger = a.Words[draft.TriggerWord].FirstToken;
            for (int t = 0; t < a.Times.Count; t++)
            {
                TimeExpression time = a.Times[t];
                if (time.FirstToken < firstToken || time.FirstToken >= endToken || time.Type is not (TimexType.Date or TimexType.Time))
                    continue;
                int distance = Distance(context, draft, trigger, time);
                if (distance >= best)
                    continue;
                best = distance;
                draft.Time = t;
            }
        }
    }

    private static int Distance(SentenceContext context, EventDraft draft, int trigger, TimeExpression time)
    {
        if (IsInRelativeClause(context, draft, time) && !IsToldBySubordinate(context.Annotation, draft, time))
            return Farthest;
        int distance = time.FirstToken > trigger ? time.FirstToken - trigger : trigger - time.EndToken + 4;
        Annotation a = context.Annotation;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            int verb = a.Words[context.Predicates[i].Word].FirstToken;
            bool between = Math.Min(trigger, time.FirstToken) < verb && verb < Math.Max(trigger, time.FirstToken);
            if (between && context.Predicates[i].Word != draft.TriggerWord && context.Predicates[i] != draft.Predicate)
                distance += OtherClause;
        }
        return distance;
    }

    /// <summary>«اتهمت القوات التي نشرت في عام 2020»: the time of a relative clause is that clause's alone.</summary>
    private static bool IsInRelativeClause(SentenceContext context, EventDraft draft, TimeExpression time)
    {
        Annotation a = context.Annotation;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Link != ClauseLink.Relative || IsOccasion(a, p.Antecedent) || (draft.TriggerWord >= p.ClauseStart && draft.TriggerWord < p.ClauseEnd))
                continue;
            int end = EndOfRelative(a, p);
            if (a.Words[p.Word].FirstToken < time.FirstToken && time.FirstToken < a.Words[end - 1].EndToken)
                return true;
        }
        return false;
    }

    /// <summary>«قال في اجتماع عقد أمس»: what is told of the occasion holds for what happened at it.</summary>
    private static bool IsOccasion(Annotation a, int phrase) =>
        phrase >= 0 && a.Phrases[phrase] is { Class: NounClass.Act, Government: Government.Preposition or Government.OtherPreposition };

    /// <summary>«منذ عام 2015، عندما أسقطت»: the clause tells what happened then.</summary>
    private static bool IsToldBySubordinate(Annotation a, EventDraft draft, TimeExpression time) =>
        draft.Predicate is { Link: ClauseLink.Subordinate } p && a.Words[p.ClauseStart].FirstToken - time.EndToken is >= 0 and <= 2;

    /// <summary>One past its last word: a comma closes a relative clause.</summary>
    private static int EndOfRelative(Annotation a, Predicate p)
    {
        int end = p.Word + 1;
        while (end < p.ClauseEnd && a.Words[end].Tag != Tag.Comma)
            end++;
        return end;
    }
}
