using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>
/// Finds the actor that a sentence leaves to its context: <c>الهجوم</c>, <c>الضربات</c> are those told before; <c>تخللها اعتقال</c> is by whoever did the act before it.
/// </summary>
internal static class ContextActors
{
    private const int FarthestSentence = 4;
    private const int FarthestReply = 2;

    internal static void Fill(SentenceContext context)
    {
        context.NoteAddresses();
        for (int i = 0; i < context.Drafts.Count; i++)
        {
            EventDraft draft = context.Drafts[i];
            if (draft is { Sense.Type: EventType.REJECT, Actors.Count: > 0, Recipients.Count: 0 } && RefersToWords(context, draft))
                AddAddressed(context, draft);
            if (draft is { Sense.Type: EventType.ACCUSE or EventType.REJECT or EventType.SUPPORT, Actors.Count: > 0, Recipients.Count: 0 } && NamesDeed(context, draft))
                AddDoer(context, draft);
            if (draft is { Sense.Type: EventType.PROTEST, Recipients.Count: 0 })
                AddTarget(context, draft);
            if (draft.Actors.Count > 0)
                continue;
            if (draft.Sense.Type == EventType.COERCE && draft.IsNominal)
                TakeFromSentence(context, draft, i);
            if (draft.Sense.Type == EventType.COERCE && draft.Actors.Count == 0 && IsToldBefore(context, draft))
                draft.Actors.Add(context.LastCoercion.Actor with { Strength = context.LastCoercion.Actor.Strength * 0.7 });
            else if (draft.Sense.Type == EventType.ASSAULT && IsKnownAttack(context, draft))
                draft.Actors.Add(context.LastAssault.Actor with { Strength = context.LastAssault.Actor.Strength * 0.7 });
        }
    }

    /// <summary>«رحب الأمين العام بالقرار», «دانت الوزارة هذا الموقف»: what is praised or blamed was told before.</summary>
    private static bool NamesDeed(SentenceContext context, EventDraft draft)
    {
        if (draft.IsNominal || draft.Predicate is not { } p)
            return false;
        if (p.Object >= 0)
            return !p.ObjectIsPronoun && IsDeed(context.Annotation, p.Object, isOwn: draft.Sense.Type == EventType.SUPPORT);
        return p.Prepositional.Count > 0 && IsDeed(context.Annotation, p.Prepositional[0], isOwn: draft.Sense.Type == EventType.SUPPORT);
    }

    /// <summary>A definite act, word or decision of which nothing more is said; «يؤيد الانضمام إلى الحلف» says what it is.</summary>
    private static bool IsDeed(Annotation a, int phrase, bool isOwn)
    {
        NounPhrase np = a.Phrases[phrase];
        bool specified = isOwn && phrase + 1 < a.Phrases.Count && a.Phrases[phrase + 1].Opening == np.EndWord && !a.Phrases[phrase + 1].IsBare;
        return !specified && np.Class is NounClass.Decision or NounClass.Act or NounClass.Speech && np.EndWord == np.HeadWord + 1 && a.Words[np.HeadWord].Tag == Arabic.Tag.NounDefinite
            && a.ReadingOf(a.Words[np.HeadWord]) is { Enclitic: Arabic.Enclitic.None };
    }

    /// <summary>Its doer is whoever the last act before was told of.</summary>
    private static void AddDoer(SentenceContext context, EventDraft reply)
    {
        for (int i = context.Deeds.Count - 1; i >= 0; i--)
        {
            Deed deed = context.Deeds[i];
            if (context.Sentence - deed.Sentence > FarthestReply)
                return;
            ReadOnlySpan<ActorReference> doers = context.DoersOf(deed);
            if (deed.Word >= reply.TriggerWord || reply.Actors.HasCountry(doers[0].Code.Country))
                continue;
            foreach (ActorReference by in doers)
                reply.Recipients.Add(by with { Strength = by.Strength * 0.6 });
            return;
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

    /// <summary>هذه المزاعم, الاتهامات, نفاه: what is refused was said before.</summary>
    private static bool RefersToWords(SentenceContext context, EventDraft draft)
    {
        if (draft.Predicate is not { } p)
            return false;
        if (p.ObjectIsPronoun)
            return true;
        if (p.Object < 0)
            return false;
        NounPhrase said = context.Annotation.Phrases[p.Object];
        return said.Class == NounClass.Speech && said.Definite && said.EndWord == said.HeadWord + 1;
    }

    /// <summary>«رفضت موسكو هذه المزاعم»: what is refused is what was said to the one who refuses; it is refused to whoever said it.</summary>
    private static void AddAddressed(SentenceContext context, EventDraft reply)
    {
        for (int i = context.Addresses.Count - 1; i >= 0; i--)
        {
            Address address = context.Addresses[i];
            if (address.Word >= reply.TriggerWord || context.Sentence - address.Sentence > FarthestReply || address.To.Code.Country != reply.Actors[0].Code.Country
                || address.From.Code.Country == address.To.Code.Country)
                continue;
            reply.Recipients.Add(address.From with { Strength = address.From.Strength * 0.7 });
            return;
        }
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
