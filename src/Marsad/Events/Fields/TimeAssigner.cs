using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;
using Marsad.Time;

namespace Marsad.Events.Fields;

/// <summary>Gives each draft the time expression that belongs to it: the nearest in its clause, else the nearest in its sentence with no other verb between.</summary>
internal sealed class TimeAssigner(CompiledLexicon lexicon)
{
    private const int OtherClause = 25;
    private const int Fronted = 30;
    private const int BeforeOccasion = 10;
    private const int Joined = 8;

    private readonly ReportScope _scope = new(lexicon);
    private const int Farthest = 45;

    internal void Assign(SentenceContext context)
    {
        Annotation a = context.Annotation;
        int firstToken = a.Words[context.First].FirstToken;
        int endToken = a.Words[context.End - 1].EndToken;
        foreach (EventDraft draft in context.Drafts)
        {
            int best = Farthest;
            for (int t = 0; t < a.Times.Count; t++)
            {
                TimeExpression time = a.Times[t];
                if (time.FirstToken < firstToken || time.FirstToken >= endToken || time.Type is not (TimexType.Date or TimexType.Time))
                    continue;
                int distance = Distance(context, draft, time);
                if (distance >= best)
                    continue;
                best = distance;
                draft.Time = t;
            }
        }
    }

    private int Distance(SentenceContext context, EventDraft draft, TimeExpression time)
    {
        int word = WordAt(context, time.FirstToken);
        if (IsInRelativeClause(context, draft, time) && !IsToldBySubordinate(context.Annotation, draft, time))
            return Farthest;
        if ((context.IsContent(word) && !context.IsContent(draft.TriggerWord)) || IsTimeOfReport(context, draft, word))
            return Farthest;
        // «دعا المجلس إلى تحقيق، فيما رحبت السلطة اليوم بالبيان»
        int nearer = Math.Min(word, draft.TriggerWord);
        int farther = Math.Max(word, draft.TriggerWord);
        if (_scope.ContrastAfter(context.Annotation, nearer, farther) < farther)
            return Farthest;
        int distance = DistanceFrom(context, draft, draft.TriggerWord, time);
        // «بعد اشتباكات مع الشرطة مساء أمس»: what stands before the preposition is the time of what came after the clashes.
        if (word < draft.TriggerWord && draft.IsNominal && context.Annotation.Phrases[context.Annotation.PhraseOfWord[draft.TriggerWord]].Government == Government.OtherPreposition)
            distance += BeforeOccasion;
        if (OpensSentence(context, word) && draft.Predicate is { Link: ClauseLink.Main or ClauseLink.Coordinate or ClauseLink.Participial })
            distance = Math.Min(distance, Fronted);
        // «أعلنت أمس تعليق المحادثات، متهمة الحكومة»: said in the same breath.
        if (draft.Predicate is { Link: ClauseLink.Coordinate or ClauseLink.Participial } p && PredicateBefore(context, p) is { } before)
            distance = Math.Min(distance, DistanceFrom(context, draft, before.Word, time) + Joined);
        return distance;
    }

    /// <summary>The nearest predicate before with the same subject.</summary>
    private static Predicate? PredicateBefore(SentenceContext context, Predicate p)
    {
        Predicate? nearest = null;
        for (int i = 0; i < context.Predicates.Count && context.Predicates[i] != p; i++)
        {
            if (p.Subject >= 0 && context.Predicates[i].Subject == p.Subject)
                nearest = context.Predicates[i];
        }
        return nearest;
    }

    /// <summary>«أعلنت أمس أن التحقيق يؤكد إصابة الصحفية»: a deed has not the time at which it is reported; what is said has.</summary>
    private static bool IsTimeOfReport(SentenceContext context, EventDraft draft, int word)
    {
        if (draft.Sense.Type.IsDoneByWord() || draft.Sense.Type == EventType.CONSULT)
            return false;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Lemma.VerbKind == VerbKind.Report && p.ComplementWord >= 0 && p.ClauseStart <= word && word < p.ComplementWord && p.ComplementWord < draft.TriggerWord)
                return true;
        }
        return false;
    }

    /// <summary>«وقبل عامين، أعلنت … وأدرجت …»</summary>
    private static bool OpensSentence(SentenceContext context, int word)
    {
        for (int w = context.First; w < word; w++)
        {
            if (context.Annotation.Words[w].Tag is not (Tag.Preposition or Tag.Conjunction or Tag.Bracket or Tag.Quantifier or Tag.Demonstrative))
                return false;
        }
        return true;
    }

    private static int WordAt(SentenceContext context, int token)
    {
        Annotation a = context.Annotation;
        int word = context.First;
        while (word + 1 < context.End && a.Words[word + 1].FirstToken <= token)
            word++;
        return word;
    }

    private static int DistanceFrom(SentenceContext context, EventDraft draft, int word, TimeExpression time)
    {
        Annotation a = context.Annotation;
        int trigger = a.Words[word].FirstToken;
        int distance = time.FirstToken > trigger ? time.FirstToken - trigger : trigger - time.EndToken + 4;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            int verb = a.Words[context.Predicates[i].Word].FirstToken;
            bool between = Math.Min(trigger, time.FirstToken) < verb && verb < Math.Max(trigger, time.FirstToken);
            if (between && context.Predicates[i].Word != word && context.Predicates[i].Word != draft.TriggerWord && context.Predicates[i] != draft.Predicate)
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
