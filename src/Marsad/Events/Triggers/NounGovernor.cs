using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;

namespace Marsad.Events.Triggers;

/// <summary>The verb that governs an event noun, and what it does to it.</summary>
/// <param name="Predicate">The verb's clause, or null where no verb governs the noun.</param>
/// <param name="Relation">What the verb does to the noun.</param>
internal readonly record struct NounGovernor(Predicate? Predicate, NounGovernment Relation)
{
    private static readonly NounGovernor None = new(null, NounGovernment.None);

    /// <summary>The verb that has <paramref name="phrase"/>, or the one it is joined to, as subject, object or complement.</summary>
    public static NounGovernor Of(SentenceContext context, int phrase)
    {
        Annotation a = context.Annotation;
        int joined = a.FirstOfJoined(phrase);
        NounGovernor describing = None;
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            bool isSubject = p.Subject == joined && !p.SubjectIsImplied;
            if (!isSubject && !IsObject(p, joined) && !IsComplement(a, p, joined))
                continue;
            // «وجهت القوات ضربة استهدفت معسكرا»: the verb that has the noun as object says more than the clause that describes it.
            if (isSubject && p.Antecedent == joined)
                describing = new NounGovernor(p, RelationToSubject(p));
            else
                return new NounGovernor(p, isSubject ? RelationToSubject(p) : RelationToObject(p));
        }
        return describing;
    }

    private static bool IsObject(Predicate p, int phrase) => p.Object == phrase || p.SecondObject == phrase || (p.Antecedent == phrase && p.AntecedentPreposition >= 0);

    private static bool IsComplement(Annotation a, Predicate p, int phrase) =>
        p.Prepositional.Contains(phrase) && !HangsOnNoun(a, p, phrase) && TakesPreposition(p, a.Phrases[phrase].Preposition);

    /// <summary>قام بـ, شرع في, أدى إلى: the preposition is the verb's own.</summary>
    private static bool TakesPreposition(Predicate p, int preposition) =>
        p.Lemma.VerbKind == VerbKind.Cause || p.Lemma.Frame?.RoleOfPreposition(preposition) is ArgumentRole.Content;

    /// <summary>«جدد التنديد باغتيال»: the phrase belongs to the noun right before it, not to the verb.</summary>
    private static bool HangsOnNoun(Annotation a, Predicate p, int phrase)
    {
        int before = phrase - 1;
        return before >= 0 && (p.Object == before || p.Prepositional.Contains(before)) && a.Phrases[before].Class == NounClass.Act && a.Phrases[before].EndWord == a.Phrases[phrase].Opening;
    }

    private static NounGovernment RelationToSubject(Predicate p) => p.Lemma.VerbKind switch
    {
        VerbKind.Happen or VerbKind.Cause or VerbKind.Copula or VerbKind.Aspect or VerbKind.Cease => NounGovernment.Happens,
        VerbKind.Light when p.Form.Has(FormTraits.Passive) || p.Object < 0 => NounGovernment.Happens,
        _ => NounGovernment.None,
    };

    private static NounGovernment RelationToObject(Predicate p) => p.Lemma.VerbKind switch
    {
        VerbKind.Light => NounGovernment.Light,
        VerbKind.Undergo => NounGovernment.Undergone,
        VerbKind.Cause => NounGovernment.Happens,
        // «اندلعت أعمال شغب», «الجيش الذي تم طرده»: what happens is its subject, whatever its gender is taken for.
        VerbKind.Happen when p.Subject < 0 || p.SubjectIsImplied || p.Subject == p.Antecedent => NounGovernment.Happens,
        // «اعتبر قتل الصحفية جريمة» judges what others did.
        VerbKind.Report when p.SecondObject >= 0 && p.Lemma.Frame?.RoleOf(SlotKind.SecondObject) is not null => NounGovernment.None,
        // «وصف الغارة بالجريمة», «شرح الهجوم»: told of, not announced.
        VerbKind.Report when p.Lemma.Frame?.RoleOf(SlotKind.Object) is not ArgumentRole.Content => NounGovernment.None,
        VerbKind.Aspect or VerbKind.Cease or VerbKind.Future or VerbKind.Fail or VerbKind.Possible or VerbKind.Report or VerbKind.Deny => NounGovernment.Controlled,
        _ => NounGovernment.None,
    };
}
