using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>
/// Finds the other side of words or sanctions that a sentence leaves to be understood: of «أمهلت القيادة المتمردين أسبوعا مهددة بالقوة» those given a respite, of «توعد بالرد إذا ردت
/// إسرائيل» the one whose act is the condition.
/// </summary>
internal sealed class CounterpartFinder(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const double Understood = 0.7;

    /// <summary>Adds whom the words and sanctions of the sentence are understood to be for or against.</summary>
    internal void Fill(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            if (draft.Actors.Count == 0)
                continue;
            if (draft.Recipients.Count == 0 && draft.Sense.Type == EventType.THREATEN)
                AddConditionSubject(context, draft);
            if (draft.Recipients.Count == 0)
                AddOfSameActor(context, draft);
            if (draft.Recipients.Count == 0 && draft.Sense.Type == EventType.REJECT)
                AddAddressed(context, draft);
        }
    }

    /// <summary>«إذا ردت إسرائيل», «ما لم تستجب الوزارة»: who has to do something, or to leave it, is threatened.</summary>
    private void AddConditionSubject(SentenceContext context, EventDraft threat)
    {
        Annotation a = context.Annotation;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.SubjectIsImplied || p.Subject < 0 || p.Word < threat.TriggerWord || !a.IsSomeone(p.Subject) || !IsConditional(context, p))
                continue;
            ActorReference someone = resolver.Resolve(a, p.Subject, context.Memory);
            if (!someone.IsActor || threat.Actors.HasCode(someone.Code))
                continue;
            threat.Recipients.Add(someone with { Strength = someone.Strength * Understood });
            return;
        }
    }

    private bool IsConditional(SentenceContext context, Predicate p)
    {
        for (int w = Math.Max(p.ClauseStart - 1, context.First); w < p.Word; w++)
        {
            if (context.Annotation.Words[w].Tag == Tag.Subordinator && context.Annotation.MayBe(lexicon, context.Annotation.Words[w], ParticleCategory.Conditional))
                return true;
        }
        return p.Link == ClauseLink.Conditional;
    }

    /// <summary>«حملت الجبهة إسرائيل المسؤولية وتوعدت بالرد»: what the same one says further is said to the same.</summary>
    private static void AddOfSameActor(SentenceContext context, EventDraft draft)
    {
        EventDraft? nearest = null;
        foreach (EventDraft other in context.Drafts)
        {
            if (other.TriggerWord >= draft.TriggerWord || !Leads(draft.Sense.Type, other.Sense.Type) || other.Recipients.Count == 0 || !AreSame(draft, other))
                continue;
            if (nearest is null || other.TriggerWord > nearest.TriggerWord)
                nearest = other;
        }
        if (nearest is null)
            return;
        foreach (ActorReference recipient in nearest.Recipients)
        {
            if (draft.Actors[0].Code != recipient.Code)
                draft.Recipients.Add(recipient with { Strength = recipient.Strength * Understood });
        }
    }

    private static bool AreSame(EventDraft draft, EventDraft other) => other.Actors.Count > 0 && draft.Actors[0].Phrase == other.Actors[0].Phrase;

    /// <summary>Whether an act of type <paramref name="to"/> is commonly told behind one of type <paramref name="from"/> as its sequel against or for the same.</summary>
    private static bool Leads(EventType to, EventType from) => to switch
    {
        EventType.THREATEN => from is EventType.THREATEN or EventType.REQUEST or EventType.ACCUSE or EventType.REJECT or EventType.SANCTION or EventType.COERCE,
        EventType.SANCTION => from is EventType.SANCTION or EventType.ACCUSE or EventType.THREATEN,
        EventType.REQUEST => from is EventType.ACCUSE or EventType.REQUEST,
        EventType.AGREE => from is EventType.SUPPORT or EventType.AGREE or EventType.AID or EventType.REQUEST,
        EventType.ACCUSE => from is EventType.ACCUSE or EventType.REQUEST or EventType.SANCTION or EventType.THREATEN,
        EventType.REJECT => from is EventType.ACCUSE or EventType.REQUEST or EventType.THREATEN or EventType.REJECT,
        _ => false,
    };

    /// <summary>«اتهم الجيش الحركة بخرق الهدنة، ونفت الحركة ذلك»: it is denied to whoever said it.</summary>
    private static void AddAddressed(SentenceContext context, EventDraft reply)
    {
        for (int i = context.Addresses.Count - 1; i >= 0; i--)
        {
            Address address = context.Addresses[i];
            if (address.Sentence != context.Sentence)
                return;
            if (address.Word >= reply.TriggerWord || address.To.Code.Country != reply.Actors[0].Code.Country || address.From.Code == address.To.Code || address.From.Code == reply.Actors[0].Code)
                continue;
            reply.Recipients.Add(address.From with { Strength = address.From.Strength * Understood });
            return;
        }
    }
}
