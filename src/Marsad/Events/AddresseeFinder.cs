using Marsad.Arabic;
using Marsad.Ontology;

namespace Marsad.Events;

/// <summary>Finds to whom a demand or threat is addressed, where no slot of the verb names him but a clause after it does.</summary>
internal sealed class AddresseeFinder(RoleFiller roles)
{
    /// <summary>How far behind its verb the clause of what is asked may open.</summary>
    private const int ClauseReach = 10;

    /// <summary>Adds the addressee to <paramref name="draft"/>, which has its roles from the slots of <paramref name="p"/>.</summary>
    public void Add(SentenceContext context, EventDraft draft, Predicate p)
    {
        if (draft.Recipients.Count > 0)
            return;
        int addressee = draft.Sense.Type switch
        {
            EventType.THREATEN => Defier(context, p),
            EventType.REQUEST => AskedInClause(context, p),
            _ => -1,
        };
        if (addressee >= 0)
            roles.AddRecipient(context.Annotation, draft, context.Annotation.ArgumentOf(addressee), context.Memory);
    }

    /// <summary>«هدد بوقف الحوار إذا لم تستجب الجماعة»: the threat is to the one who must act.</summary>
    private static int Defier(SentenceContext context, Predicate threat)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Word > threat.Word && p.Link == ClauseLink.Conditional && p.Subject >= 0 && p.Subject != threat.Subject)
                return p.Subject;
        }
        return -1;
    }

    /// <summary>«طالب بأن تنسحب روسيا», «أكد ضرورة أن تزيل كييف الألغام»: who is to do it is asked; the phrase, or −1 where the clause does not name its subject.</summary>
    private static int AskedInClause(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        int end = Math.Min(context.End, p.Word + ClauseReach);
        for (int w = p.Word + 1; w < end; w++)
        {
            Tag tag = a.Words[w].Tag;
            if (tag.IsVerb() || tag == Tag.Stop)
                return -1;
            if (tag == Tag.Complementiser)
                return a.ReadingOf(a.Words[w])?.Enclitic is Enclitic.None ? SubjectOfClause(context, w) : -1;
        }
        return -1;
    }

    private static int SubjectOfClause(SentenceContext context, int complementiser)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Word > complementiser)
                return p is { Link: ClauseLink.Complement, SubjectIsImplied: false, Form: { Person: 3, Kind: not FormKind.Perfect } } ? p.Subject : -1;
        }
        return -1;
    }
}
