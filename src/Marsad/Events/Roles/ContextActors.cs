using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>
/// Finds the actor that a sentence leaves to its context: <c>الهجوم</c>, <c>الضربات</c> are those told before; <c>تخللها اعتقال</c> is by whoever did the act before it.
/// </summary>
internal sealed class ContextActors(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const int FarthestSentence = 4;
    private const int FarthestMeeting = 2;

    private readonly ReplyTargets _replies = new(lexicon, resolver);

    internal void Fill(SentenceContext context)
    {
        context.NoteAddresses();
        for (int i = 0; i < context.Drafts.Count; i++)
        {
            EventDraft draft = context.Drafts[i];
            _replies.Add(context, draft);
            // «جدد الجيش قصفه مواقع الحدود»: he does not shell himself.
            if (draft.Sense.Type is EventType.ASSAULT or EventType.COERCE)
                RemoveDoers(draft);
            if (draft is { Sense.Type: EventType.PROTEST, Recipients.Count: 0 })
                AddTarget(context, draft);
            if (draft.Actors.Count > 0)
                continue;
            if (draft.Sense.Type == EventType.COERCE && draft.IsNominal)
                TakeFromSentence(context, draft, i);
            if (draft.Sense.Type == EventType.COERCE && draft.Actors.Count == 0 && IsToldBefore(context, draft))
                draft.Actors.Add(context.LastCoercion.Actor with { Strength = context.LastCoercion.Actor.Strength * 0.7 });
            else if (draft.Sense.Type is EventType.CONSULT or EventType.AGREE && IsToldMeeting(context, draft))
                draft.Actors.AddRange(context.LastMeeting.Parties);
            else if (draft.Sense.Type == EventType.ASSAULT && IsKnownAttack(context, draft))
                draft.Actors.Add(context.LastAssault.Actor with { Strength = context.LastAssault.Actor.Strength * 0.7 });
        }
    }

    /// <summary>«تظاهر الآلاف مطالبين الحكومة», «رفعوا لافتات تندد بالحكومة»: a protest is against whoever its people blame or ask.</summary>
    private static void AddTarget(SentenceContext context, EventDraft protest)
    {
        foreach (EventDraft other in context.Drafts)
        {
            bool speaks = other.Sense.Type is EventType.REQUEST or EventType.ACCUSE or EventType.REJECT && other.TriggerWord > protest.TriggerWord && other.Recipients.Count > 0;
            if (!speaks || (other.Actors.Count > 0 && !ShareActor(protest, other)))
                continue;
            protest.Recipients.AddRange(other.Recipients);
            return;
        }
    }

    private static void RemoveDoers(EventDraft draft)
    {
        for (int i = draft.Recipients.Count - 1; i >= 0; i--)
        {
            foreach (ActorReference actor in draft.Actors)
            {
                if (actor.Phrase != draft.Recipients[i].Phrase || actor.Code != draft.Recipients[i].Code)
                    continue;
                draft.Recipients.RemoveAt(i);
                break;
            }
        }
    }

    private static bool ShareActor(EventDraft first, EventDraft second)
    {
        foreach (ActorReference x in first.Actors)
        {
            foreach (ActorReference y in second.Actors)
            {
                if (x.Span == y.Span || x.Code == y.Code)
                    return true;
            }
        }
        return false;
    }

    private static void TakeFromSentence(SentenceContext context, EventDraft draft, int index)
    {
        for (int j = index - 1; j >= 0; j--)
        {
            EventDraft before = context.Drafts[j];
            if (before.Sense.Type != EventType.COERCE || before.Actors.Count == 0)
                continue;
            draft.Actors.Add(before.Actors[0] with { Strength = before.Actors[0].Strength * 0.7 });
            return;
        }
    }

    /// <summary>الاقتحام, الاعتقال: a raid or arrest that the article has told with its actor.</summary>
    private static bool IsToldBefore(SentenceContext context, EventDraft draft) =>
        draft.IsNominal && draft.Recipients.Count == 0 && context.LastCoercion.Actor.IsActor && context.Sentence - context.LastCoercion.Sentence <= FarthestSentence
        && context.Annotation.Words[draft.TriggerWord].Tag == Arabic.Tag.NounDefinite;

    /// <summary>«المحادثات», «الاتفاق»: talks whose parties the article has told.</summary>
    private static bool IsToldMeeting(SentenceContext context, EventDraft draft) =>
        draft.IsNominal && draft.Recipients.Count == 0 && context.LastMeeting.Parties.Count > 0 && context.Sentence - context.LastMeeting.Sentence <= FarthestMeeting
        && context.Annotation.Words[draft.TriggerWord].Tag == Arabic.Tag.NounDefinite;

    /// <summary>A definite attack, or an attack as the subject of another: told already.</summary>
    private static bool IsKnownAttack(SentenceContext context, EventDraft draft)
    {
        if (!context.LastAssault.Actor.IsActor || context.Sentence - context.LastAssault.Sentence > FarthestSentence || draft.Lemma.Casualty != CasualtyKind.None)
            return false;
        Annotation a = context.Annotation;
        if (draft.IsNominal)
            return a.Words[draft.TriggerWord].Tag == Arabic.Tag.NounDefinite && draft.Recipients.Count == 0;
        return draft.Predicate is { Subject: >= 0 } p && a.Phrases[p.Subject] is { Class: NounClass.Act or NounClass.Weapon, Definite: true };
    }
}
