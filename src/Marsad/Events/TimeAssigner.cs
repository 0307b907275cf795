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
}
