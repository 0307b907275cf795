using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Triggers;

/// <summary>Reads how a verb is told: negated, ahead, with a clause of what someone does.</summary>
internal static class TellingReader
{
    /// <summary>How far behind the verb its condition may stand.</summary>
    private const int ConditionReach = 25;

    /// <summary>How far behind the condition's opening its subject may stand.</summary>
    private const int SubjectReach = 5;

    public static Telling Read(SentenceContext context, Predicate p)
    {
        Telling told = Telling.Named | (p.Negated ? Telling.Negated : Telling.Any) | (p.Future ? Telling.Future : Telling.Any) | (IsReported(context, p) ? Telling.Reported : Telling.Any)
            | (HasCondition(context, p) ? Telling.OnCondition : Telling.Any) | (HasOwnObject(context.Annotation, p) ? Telling.OwnObject : Telling.Any);
        if (p.ComplementWord < 0 || HasMarkBetween(context.Annotation, p.Word, p.ComplementWord))
            return told;
        told |= Telling.Clause;
        if (p.Subject < 0 || ClauseAt(context, p.ComplementWord) is not { Subject: >= 0, Lemma.VerbKind: not (VerbKind.Cause or VerbKind.Happen) } clause)
            return told;
        bool isOwn = IsOwn(context.Annotation, p.Subject, clause.Subject);
        if (!isOwn && IsDeed(context.Annotation, clause.Subject))
            return told | Telling.OthersAct;
        if (clause.Future)
            return isOwn ? told | Telling.OwnFuture : told;
        bool isDone = clause is { SubjectIsImplied: false, Possible: false, Negated: false, Form.Kind: FormKind.Imperfect or FormKind.Perfect } && context.Annotation.IsSomeone(clause.Subject);
        return isDone && !isOwn ? told | Telling.OthersAct : told;
    }

    /// <summary>«استدعت باريس سفيرها»</summary>
    private static bool HasOwnObject(Annotation a, Predicate p) =>
        p is { Subject: >= 0, Object: >= 0, ObjectIsPronoun: false } && a.EncliticOf(a.Phrases[p.Object].HeadWord) is not Enclitic.None and var pronoun && Agreement.Pronoun(pronoun, a.Phrases[p.Subject]);

    private static bool IsReported(SentenceContext context, Predicate p)
    {
        for (int i = 0; i < context.Sources.Count; i++)
        {
            SourceRange range = context.Sources[i];
            if (range.Holds(p.Word) && range.Source.IsActor && range.Source.Phrase != p.Subject)
                return true;
        }
        return false;
    }

    /// <summary>«لوح بعملية برية إذا لم ينسحب المقاتلون»: a condition behind the verb, for someone else to meet.</summary>
    private static bool HasCondition(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        int end = Math.Min(context.End, p.Word + ConditionReach);
        for (int w = p.Word + 1; w < end && a.Words[w].Tag != Tag.Stop; w++)
        {
            if (a.Words[w].Tag == Tag.Conditional)
                return IsForAnother(context, p, w);
        }
        return false;
    }

    private static bool IsForAnother(SentenceContext context, Predicate p, int conditional)
    {
        Annotation a = context.Annotation;
        int end = Math.Min(context.End, conditional + SubjectReach);
        for (int w = conditional + 1; w < end; w++)
        {
            if (a.PhraseOfWord[w] is >= 0 and var phrase && a.Phrases[phrase].IsBare)
                return phrase != p.Subject && a.IsSomeone(phrase);
        }
        return false;
    }

    /// <summary>«وعدها نموذجا، مؤكدا أن»: behind a comma the clause is another's; behind two it is not: «حذر الوزير، الأربعاء، من أن».</summary>
    private static bool HasMarkBetween(Annotation a, int verb, int complementiser)
    {
        int commas = 0;
        for (int w = verb + 1; w < complementiser; w++)
            commas += a.Words[w].Tag == Tag.Comma ? 1 : 0;
        return commas % 2 == 1;
    }

    /// <summary>The first predicate behind <paramref name="complementiser"/>, where it is that clause's; else null.</summary>
    internal static Predicate? ClauseAt(SentenceContext context, int complementiser)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Word > complementiser)
                return p.Link == ClauseLink.Complement ? p : null;
        }
        return null;
    }

    /// <summary>«سماح الشرطة بالمسيرة», «القصف الإسرائيلي»: an act or decision of someone.</summary>
    private static bool IsDeed(Annotation a, int phrase) =>
        a.Phrases[phrase] is { Class: NounClass.Act or NounClass.Decision or NounClass.Plan } act && act.EndWord > act.HeadWord + 1;

    /// <summary>The subject itself, or what is his: «حذر من أنه سيرد», «من أن بلاده سترد».</summary>
    private static bool IsOwn(Annotation a, int subject, int doer) =>
        doer == subject || (a.EncliticOf(a.Phrases[doer].HeadWord) is not Enclitic.None and var pronoun && a.IsSomeone(doer) && Agreement.Pronoun(pronoun, a.Phrases[subject]));
}
