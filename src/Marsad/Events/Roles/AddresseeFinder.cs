using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds to whom a demand is addressed, where no slot of the verb names him but a clause after it does.</summary>
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
        // «حذر من أن الاحتلال يسعى إلى الحرب»
        if (draft.Sense.Told.HasFlag(Telling.OthersAct) && TellingReader.ClauseAt(context, p.ComplementWord) is { Subject: >= 0 } told)
            roles.AddBlamed(context.Annotation, draft, context.Annotation.ArgumentOf(told.Subject), context.Memory);
        if (draft.Sense.Type == EventType.REQUEST)
            AddPhrase(context, draft, Asked(context, draft, p));
    }

    /// <summary>As the other, for the fixed phrase <paramref name="word"/>: «لا بد أن تنسحب روسيا».</summary>
    public void Add(SentenceContext context, EventDraft draft, int word)
    {
        if (draft.Recipients.Count == 0 && draft.Sense.Type == EventType.REQUEST)
            AddPhrase(context, draft, AskedInClause(context, word));
    }

    private void AddPhrase(SentenceContext context, EventDraft draft, int addressee)
    {
        if (addressee >= 0)
            roles.AddRecipient(context.Annotation, draft, context.Annotation.ArgumentOf(addressee), context.Memory);
    }

    /// <summary>Who is to act, as the clause of what is asked says; else to whom a need is said that is nobody's.</summary>
    private int Asked(SentenceContext context, EventDraft draft, Predicate p)
    {
        int asked = AskedInClause(context, p.Word);
        return asked < 0 && draft.IsNeed ? _partners.Find(context, p) : asked;
    }

    /// <summary>«طالب بأن تنسحب روسيا», «أكد ضرورة أن تزيل كييف الألغام»: who is to do it is asked; the phrase, or −1 where the clause does not name its subject.</summary>
    private int AskedInClause(SentenceContext context, int asking)
    {
        Annotation a = context.Annotation;
        int end = Math.Min(context.End, asking + ClauseReach);
        for (int w = asking + 1; w < end; w++)
        {
            if (a.OpensContent(lexicon, w))
                return a.EncliticOf(w) == Enclitic.None ? SubjectOfClause(context, w + 1) : -1;
            // «حان الوقت ليستقيل الوزير»
            if (a.Words[w].Tag.IsVerb())
                return a.ReadingOf(a.Words[w]) is { } verb && verb.Has(Proclitics.Lam) ? SubjectOfClause(context, w) : -1;
            if (a.Words[w].Tag == Tag.Stop)
                return -1;
        }
        return -1;
    }

    /// <summary>The subject of the first verb from <paramref name="from"/> on, where the clause names it and may ask it; else −1.</summary>
    private static int SubjectOfClause(SentenceContext context, int from)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Word < from)
                continue;
            bool names = p is { Link: ClauseLink.Complement or ClauseLink.Main, SubjectIsImplied: false, Form: { Person: 3, Kind: not FormKind.Perfect }, Subject: >= 0 };
            return names && MayBeAsked(context.Annotation, p.Subject) ? p.Subject : -1;
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
