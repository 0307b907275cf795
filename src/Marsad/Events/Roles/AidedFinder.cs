using Marsad.Events.Clauses;
using Marsad.Events.Triggers;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds whom an act of aid that accompanies another act helps: «اقتحم المستوطنون الساحة بحماية الشرطة», «تقدمت القوات بدعم من روسيا».</summary>
internal sealed class AidedFinder(RoleFiller roles)
{
    /// <summary>Adds the subject of the clause around the noun to <paramref name="draft"/>, where no one is said to be helped.</summary>
    public void Add(SentenceContext context, EventDraft draft, in EventNoun noun)
    {
        Annotation a = context.Annotation;
        if (draft is not { Sense.Type: EventType.AID, Recipients.Count: 0, Actors.Count: > 0 } || !Accompanies(a.Phrases[noun.Phrase]))
            return;
        int helped = EnclosingClause.SubjectBefore(context, noun.Word, noun.Phrase);
        if (helped >= 0 && !draft.Actors.HasPhrase(helped))
            roles.AddRecipient(a, draft, a.ArgumentOf(helped), context.Memory);
    }

    private static bool Accompanies(NounPhrase act) => act.Government is Government.Preposition or Government.OtherPreposition;
}
