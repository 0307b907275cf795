using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Finds whom a pronoun or a missing subject means.</summary>
public sealed class AntecedentFinder(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const int FarthestBack = 40;

    /// <summary>Gives every predicate without a subject that of the clauses before this sentence that agrees.</summary>
    internal static void ImplySubjects(SentenceContext context)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p is { Subject: < 0, Form.Person: 1 })
                p.Subject = SpeakerOf(context, i);
            if (p.Subject >= 0 || p.Form.Person == 1 || p.IsHeadless)
                continue;
            p.Subject = p.Lemma.IsComplementPhrase && p.Governor >= 0 ? context.Predicates[p.Governor].Subject : NearestSubject(context, p, excluded: -1);
            p.SubjectIsImplied = p.Subject >= 0;
        }
    }

    /// <summary>«وقال في بيان "ندين الجريمة، وندعو المجتمع الدولي"»: we are whoever speaks, where his own clause leaves him out, or goes on speaking.</summary>
    private static int SpeakerOf(SentenceContext context, int predicate)
    {
        for (int i = predicate - 1; i >= 0; i--)
        {
            if (context.Predicates[i] is { Lemma.VerbKind: VerbKind.Report, Subject: >= 0 } report)
                return report.Subject;
        }
        return context.Quoted.IsActor ? context.Quoted.Phrase : -1;
    }

    /// <summary>The nearest subject of the sentences before that agrees with <paramref name="p"/>, other than <paramref name="excluded"/>; −1 where there is none.</summary>
    internal static int NearestSubject(SentenceContext context, Predicate p, int excluded)
    {
        Annotation a = context.Annotation;
        for (int s = context.RecentSubjects.Count - 1; s >= 0 && s >= context.RecentSubjects.Count - 4; s--)
        {
            int subject = context.RecentSubjects[s];
            if (subject != excluded && Agreement.VerbAfterSubject(p.Form, a.Phrases[subject]))
                return subject;
        }
        return -1;
    }

    /// <summary>The nearest phrase before <paramref name="word"/> that agrees with <paramref name="pronoun"/> and stands for someone; −1 where there is none.</summary>
    /// <param name="context">The sentence in hand.</param>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="word">Where it stands.</param>
    /// <param name="preferred">A phrase to take first where it agrees (the clause's subject, for a possessive), or −1.</param>
    /// <param name="excluded">A phrase that it cannot be (the subject of the same clause, for an object), or −1.</param>
    internal int Find(SentenceContext context, Enclitic pronoun, int word, int preferred, int excluded)
    {
        Annotation a = context.Annotation;
        if (preferred >= 0 && Agreement.Pronoun(pronoun, a.Phrases[preferred]))
            return preferred;
        int seen = 0;
        int self = excluded < 0 ? -1 : resolver.Resolve(a, excluded, context.Memory).Entity;
        for (int phrase = a.Phrases.Count - 1; phrase >= 0 && seen < FarthestBack; phrase--)
        {
            NounPhrase np = a.Phrases[phrase];
            if (np.EndWord > word)
                continue;
            seen++;
            bool joinedPair = pronoun == Enclitic.Huma && phrase + 1 < a.Phrases.Count && a.Phrases[phrase + 1].Coordinated == phrase && np.Coordinated < 0;
            if (phrase != excluded && (joinedPair || Agreement.Pronoun(pronoun, np)) && resolver.Resolve(a, phrase, context.Memory) is { Strength: >= 0.5 } someone && (self < 0 || someone.Entity != self))
                return phrase;
        }
        return FindBehind(context, pronoun, word, excluded);
    }

    /// <summary>«فرضت عليها عقوبات», «اعتداء عليهم»: a pronoun after a preposition fills its slot as the one it means.</summary>
    /// <param name="context">The sentence in hand.</param>
    /// <param name="fillers">Receives the slots.</param>
    /// <param name="first">First word to look at.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="excluded">A phrase that is not meant (the subject of the same clause), or −1.</param>
    internal void AddPronouns(SentenceContext context, SlotFillers fillers, int first, int end, int excluded)
    {
        Annotation a = context.Annotation;
        for (int w = first; w < end; w++)
        {
            if (a.Words[w].Tag != Tag.Preposition || a.ReadingOf(a.Words[w]) is not { Enclitic: not Enclitic.None, LemmaId: >= 0 } reading)
                continue;
            int meant = Find(context, reading.Enclitic, w, preferred: -1, excluded);
            if (meant >= 0)
                fillers.AddPrepositional(lexicon.Lemmas[reading.LemmaId].Preposition, new Argument(meant, a.Phrases[meant].HeadWord));
        }
    }

    /// <summary>«قبل يوم من زيارته واشنطن، قال الوزير»: the one meant may be named behind, in the same sentence.</summary>
    private int FindBehind(SentenceContext context, Enclitic pronoun, int word, int excluded)
    {
        Annotation a = context.Annotation;
        for (int w = word + 1; w < context.End; w++)
        {
            int phrase = a.PhraseOfWord[w];
            bool isBareBehind = phrase >= 0 && phrase != excluded && a.Phrases[phrase].FirstWord > word && a.Phrases[phrase].IsBare;
            if (isBareBehind && Agreement.Pronoun(pronoun, a.Phrases[phrase]) && IsSomeone(a, phrase, context.Memory))
                return phrase;
        }
        return -1;
    }

    private bool IsSomeone(Annotation a, int phrase, ArticleMemory memory) => resolver.Resolve(a, phrase, memory).Strength >= 0.5;
}
