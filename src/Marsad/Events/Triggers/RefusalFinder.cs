using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Events.Roles;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Events.Triggers;

/// <summary>
/// Codes refusals told by the verb of what is refused: «أعلن الوزير أن بلاده لن تستضيف المحادثات», «لن نجلس معهم». Who says that he will not do it refuses it, with the senses of <c>رفض</c>. Runs behind the verbs' own senses.
/// </summary>
public sealed class RefusalFinder
{
    private readonly SenseSelector _senses;
    private readonly RoleFiller _roles;
    private readonly ConcernedFinder _concerned;
    private readonly VerbalSlots _slots;
    private readonly Lemma? _refuse;
    private readonly int _min;

    /// <summary>A finder over <paramref name="lexicon"/>.</summary>
    public RefusalFinder(CompiledLexicon lexicon, SenseSelector senses, RoleFiller roles, AntecedentFinder antecedents, ConcernedFinder concerned)
    {
        (_senses, _roles, _concerned) = (senses, roles, concerned);
        _slots = new VerbalSlots(lexicon, antecedents);
        _min = lexicon.PrepositionIndex("من");
        _refuse = lexicon.FindVerb("رفض");
    }

    internal void Find(SentenceContext context)
    {
        if (_refuse is null)
            return;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (IsRuledOut(p) && IsChosen(context.Annotation, p) && !context.IsContent(p.Word) && !IsToldOtherwise(context, p))
                Code(context, p, _refuse);
        }
    }

    /// <summary>«لن تستضيف»: an act that its doer could choose; not «لن يؤدي إلى», «لن تدخر جهدا», «لن يكون».</summary>
    private static bool IsRuledOut(Predicate p) =>
        p is { Negated: true, Future: true, Subject: >= 0, Form.Kind: FormKind.Imperfect, Link: not (ClauseLink.Conditional or ClauseLink.Relative) }
        && !p.Form.Has(FormTraits.Passive) && p.Lemma.VerbKind is VerbKind.Plain or VerbKind.Light or VerbKind.Report or VerbKind.Future;

    /// <summary>Someone's, and a matter of will: «الاغتيال لن يمنع», «لن يتمكن من الرد» refuse nothing.</summary>
    private bool IsChosen(Annotation a, Predicate p) =>
        (p.Form.Person == 1 || a.IsSomeone(p.Subject) || IsOwnCountry(a, p.Subject)) && !(p.Lemma.VerbKind == VerbKind.Light && p.Lemma.Frame?.RoleOfPreposition(_min) is not null);

    /// <summary><c>بلاده</c></summary>
    private static bool IsOwnCountry(Annotation a, int phrase) =>
        a.Phrases[phrase].Class == NounClass.Place && a.EncliticOf(a.Phrases[phrase].HeadWord) != Enclitic.None;

    /// <summary>True where a sense of the verb's own holds for the negation, or tells of hostility that will not be.</summary>
    private static bool IsToldOtherwise(SentenceContext context, Predicate p)
    {
        EventDraft? own = context.Drafts.Find(draft => draft.TriggerWord == p.Word);
        return own is not null && (own.Sense.Told.HasFlag(Telling.Negated) || own.Sense.Type.IsVerbalConflict() || own.Sense.Type.IsMaterialConflict());
    }

    private void Code(SentenceContext context, Predicate p, Lemma refuse)
    {
        Annotation a = context.Annotation;
        SlotFillers fillers = _slots.Fill(context, p);
        if (_senses.Select(a, refuse.Senses, fillers, out _) is not { } sense)
            return;
        TextSpan trigger = p.Word > 0 ? a.BareSpan(a.Words[p.Word - 1]).Union(a.BareSpan(a.Words[p.Word])) : a.BareSpan(a.Words[p.Word]);
        EventDraft draft = context.NewDraft(sense, refuse, p.Word, trigger, p.ClauseStart, p.ClauseEnd);
        draft.Mode ??= ModeOf(p.Lemma);
        (draft.Predicate, draft.IsRefusal) = (p, true);
        _roles.FillVerb(a, draft, fillers, passive: false, context.Memory);
        _concerned.Add(context, draft, fillers, p.Subject);
        if (!IsSaidByItself(context, p, draft))
            return;
        context.Drafts.RemoveAll(other => other.TriggerWord == p.Word);
        context.AddContent(p.Word + 1, ContentReach.EndOf(context, p.Word));
        context.Consumed.Add(p.Word);
        context.Drafts.Add(draft);
    }

    /// <summary>«قال الوزير إن بلاده لن توقع»: it is the speaker's own to decide; of another he only foretells it.</summary>
    private static bool IsSaidByItself(SentenceContext context, Predicate p, EventDraft draft)
    {
        if (draft.Actors.Count == 0 || draft.Actors[0].Code.Country == EntityCode.Unknown)
            return false;
        if (p.Form.Person == 1)
            return true;
        foreach (SourceRange range in context.Sources)
        {
            if (range.Holds(p.Word) && range.Source.IsActor && range.Source.Code.Country == draft.Actors[0].Code.Country)
                return true;
        }
        return false;
    }

    /// <summary>«لن يلتقي» refuses to meet, «لن ترسل» to help, «لن تنسحب» to yield.</summary>
    private static string? ModeOf(Lemma verb)
    {
        for (int i = 0; i < verb.Senses.Count; i++)
        {
            switch (verb.Senses[i].Type)
            {
                case EventType.CONSULT:
                    return "meet";
                case EventType.AID or EventType.COOPERATE:
                    return "assist";
                case EventType.RETREAT or EventType.CONCEDE:
                    return "yield";
            }
        }
        return null;
    }
}
