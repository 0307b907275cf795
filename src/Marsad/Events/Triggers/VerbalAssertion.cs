using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>Judges whether a verb asserts that its act is done or planned, or only names, asks or orders it.</summary>
internal static class VerbalAssertion
{
    /// <summary>What is asked for or promised is not asserted, unless a relative clause tells it as past; a purpose (<c>ليهاجم</c>), a question and a standing state never are.</summary>
    public static bool IsAsserted(SentenceContext context, Predicate p)
    {
        if (p.Form.IsVerb && p.Reading.Has(Proclitics.Lam))
            return false;
        if (IsAsked(context.Annotation, p) || IsState(context.Annotation, p) || IsLeftOpen(p))
            return false;
        return !context.IsContent(p.Word) || (p.Link == ClauseLink.Relative && p.Form.Kind == FormKind.Perfect);
    }

    /// <summary>Why a verb that is not asserted is passed over.</summary>
    public static PassReason ReasonAgainst(SentenceContext context, Predicate p) =>
        IsState(context.Annotation, p) ? PassReason.State : context.IsContent(p.Word) ? PassReason.Content : PassReason.Purpose;

    /// <summary>«ارحلوا», «هاجموا العدو»: what is ordered is not done; what is asked for by an order is a demand all the same.</summary>
    public static bool IsOrder(EventDraft draft) =>
        draft.Predicate is { Form.Kind: FormKind.Imperative }
        && (draft.Sense.Type.IsMaterialConflict() || draft.Sense.Type is EventType.COOPERATE or EventType.AID or EventType.RETREAT);

    /// <summary>«هل تهاجم إسرائيل لبنان؟», «كيف يستعد الجيش للحرب؟»; but «لماذا قصفت المدينة؟» takes it for a fact.</summary>
    private static bool IsAsked(Annotation a, Predicate p)
    {
        if (p.Form.Kind != FormKind.Imperfect || p.Negated)
            return false;
        int before = p.Word - 1;
        while (before > p.ClauseStart && a.Words[before].Tag == Tag.VerbParticle)
            before--;
        return before >= 0 && a.Words[before].Tag == Tag.Interrogative;
    }

    /// <summary>«لم تستبعد باريس إرسال قوات»: who does not rule out refuses nothing.</summary>
    private static bool IsLeftOpen(Predicate p) => p is { Lemma.VerbKind: VerbKind.Deny, Negated: true };

    /// <summary>«أراض تحتلها روسيا», «الحزب الذي تعده أنقرة إرهابيا»: who holds a place, or what someone is held to be, told to say which is meant, has not just come about.</summary>
    private static bool IsState(Annotation a, Predicate p) =>
        p is { Link: ClauseLink.Relative, Future: false } && p.Form.Kind == FormKind.Imperfect
        && (p.Lemma.VerbKind == VerbKind.Hold || (p is { Lemma.VerbKind: VerbKind.Report, ObjectIsPronoun: true, Antecedent: >= 0 } && !OpensWithMa(a, p)));

    /// <summary>«وهو ما تعتبره إيران قرصنة» judges what has just been told.</summary>
    private static bool OpensWithMa(Annotation a, Predicate p) =>
        p.ClauseStart > 0 && a.Words[p.ClauseStart - 1].Tag == Tag.Relative && a.Document.Slice(a.BareSpan(a.Words[p.ClauseStart - 1])) is RuleWords.What;
}
