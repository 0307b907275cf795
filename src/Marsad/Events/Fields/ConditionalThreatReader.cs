using Marsad.Events.Clauses;
using Marsad.Events.Roles;
using Marsad.Lexicon;
using Marsad.Ontology;

namespace Marsad.Events.Fields;

/// <summary>
/// Tells threats from announcements: hostile acts that lie ahead on a condition are threatened (CODEBOOK 2): «ستفرض واشنطن عقوبات إذا لم تعد طهران إلى الاتفاق». Whoever has to meet the condition is threatened, and what he has to do is not told of as done.
/// </summary>
public sealed class ConditionalThreatReader(CompiledLexicon lexicon, RoleFiller roles)
{
    private readonly Sense? _threat = PlainSense(lexicon);

    internal void Read(SentenceContext context)
    {
        if (_threat is null)
            return;
        for (int i = context.Drafts.Count - 1; i >= 0; i--)
        {
            EventDraft draft = context.Drafts[i];
            if (draft is { Factuality: Factuality.Future, Predicate: { } p } && draft.Actors.Count > 0 && IsHostile(draft.Sense.Type) && ConditionOf(context, p) is { } condition)
            {
                Threaten(context, draft, condition, _threat);
                Drop(context.Drafts, condition);
                return;
            }
        }
    }

    private static void Drop(List<EventDraft> drafts, Predicate condition) => drafts.RemoveAll(draft => draft.Predicate == condition);

    private void Threaten(SentenceContext context, EventDraft draft, Predicate condition, Sense threat)
    {
        draft.Mode = ModeOf(draft);
        draft.Sense = threat;
        draft.Factuality = Factuality.Actual;
        if (draft.Recipients.Count == 0 && condition is { Subject: >= 0, SubjectIsImplied: false })
            roles.AddRecipient(context.Annotation, draft, context.Annotation.ArgumentOf(condition.Subject), context.Memory);
    }

    private static bool IsHostile(EventType type) => type is EventType.SANCTION or EventType.COERCE or EventType.ASSAULT or EventType.MOBILIZE or EventType.PROTEST;

    /// <summary>The condition on which <paramref name="threat"/> hangs, before or behind it with no other clause between; null where there is none.</summary>
    private static Predicate? ConditionOf(SentenceContext context, Predicate threat)
    {
        int at = context.Predicates.IndexOfWord(threat.Word);
        if (at + 1 < context.Predicates.Count && context.Predicates[at + 1] is { Link: ClauseLink.Conditional } behind)
            return behind;
        return at > 0 && context.Predicates[at - 1] is { Link: ClauseLink.Conditional } before ? before : null;
    }

    private static string? ModeOf(EventDraft draft) => (draft.Sense.Type, draft.Mode) switch
    {
        (EventType.ASSAULT or EventType.MOBILIZE, _) => "violence",
        (EventType.COERCE, "arrest") or (EventType.SANCTION, "convict") => "arrest",
        (EventType.COERCE, "deport") or (EventType.SANCTION, "expel") => "expel",
        (EventType.SANCTION, "withdraw") => "relations",
        (EventType.PROTEST, _) => null,
        _ => "restrict",
    };

    /// <summary>The sense of <c>توعد</c> that says nothing of what is threatened.</summary>
    private static Sense? PlainSense(CompiledLexicon lexicon)
    {
        Lemma? vow = lexicon.FindVerb("توعد");
        return vow?.Senses.FirstOrDefault(sense => sense.With.Count == 0);
    }
}
