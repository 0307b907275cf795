using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events;

/// <summary>Finds to whom a demand or threat is addressed, where no slot of the verb names him but a clause after it does.</summary>
internal sealed class AddresseeFinder(CompiledLexicon lexicon, RoleFiller roles)
{
    /// <summary>How far behind its verb the clause of what is asked may open.</summary>
    private const int ClauseReach = 10;

    private readonly TalkPartnerFinder _partners = new(lexicon);

    /// <summary>Adds the addressee to <paramref name="draft"/>, which has its roles from the slots of <paramref name="p"/>.</summary>
    public void Add(SentenceContext context, EventDraft draft, Predicate p)
    {
        if (draft.Recipients.Count > 0)
            return;
        int addressee = draft.Sense.Type switch
        {
            EventType.THREATEN => Defier(context, p),
            EventType.REQUEST => Asked(context, draft, p),
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

    /// <summary>Who is to act, as the clause of what is asked says; else to whom a need is said that is nobody's.</summary>
    private int Asked(SentenceContext context, EventDraft draft, Predicate p)
    {
        int asked = AskedInClause(context, p);
        return asked < 0 && draft.IsNeed ? _partners.Find(context, p) : asked;
    }

    /// <summary>«طالب بأن تنسحب روسيا», «أكد ضرورة أن تزيل كييف الألغام»: who is to do it is asked; the phrase, or −1 where the clause does not name its subject.</summary>
    private int AskedInClause(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        int end = Math.Min(context.End, p.Word + ClauseReach);
        for (int w = p.Word + 1; w < end; w++)
        {
            Tag tag = a.Words[w].Tag;
            if (tag.IsVerb() || tag == Tag.Stop)
                return -1;
            if (a.OpensContent(lexicon, w))
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
                return p is { Link: ClauseLink.Complement, SubjectIsImplied: false, Form: { Person: 3, Kind: not FormKind.Perfect }, Subject: >= 0 } && MayBeAsked(context.Annotation, p.Subject) ? p.Subject : -1;
        }
        return -1;
    }

    /// <summary>Someone, or what someone does: «يجب أن تتوقف الغارات الروسية»; but not «يجب أن تتغير المعايير».</summary>
    private static bool MayBeAsked(Annotation a, int phrase)
    {
        NounPhrase asked = a.Phrases[phrase];
        return a.IsSomeone(phrase) || (asked.Class is NounClass.Act or NounClass.Abstract && asked.EndWord > asked.HeadWord + 1);
    }
}
