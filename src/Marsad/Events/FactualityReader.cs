using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events;

/// <summary>Said or done: sets factuality and attribution of the sentence's drafts.</summary>
public sealed class FactualityReader(CompiledLexicon lexicon)
{
    internal void Read(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            draft.Factuality = OfDraft(context, draft);
            Attribute(context, draft);
        }
        context.Drafts.RemoveAll(BlamesItself);
    }

    /// <summary>«قال الأمير: يجب محاسبة من ارتكب الجريمة»: nobody accuses himself; whoever is meant is not named.</summary>
    private static bool BlamesItself(EventDraft draft) =>
        draft.Sense.Type == EventType.ACCUSE && draft is { Actors.Count: 1, Recipients.Count: 1 } && draft.Actors[0].Span == draft.Recipients[0].Span;

    private Factuality OfDraft(SentenceContext context, EventDraft draft)
    {
        Annotation a = context.Annotation;
        if (draft.IsNominal)
            return OfNoun(context, draft);
        if (draft.Predicate is not { } p || draft.Lemma.Class == LemmaClass.Phrase && !p.Form.IsVerb)
            return Factuality.Actual;
        // A refusal is told with لن and لا by nature: لن يقبل.
        bool negated = p.Negated && !a.Document.Slice(draft.Trigger).StartsWith("ل", StringComparison.Ordinal);
        if (negated || IsLacking(a, p.ClauseStart - 1))
            return Factuality.Negated;
        Factuality governed = OfGovernors(context, p);
        if (governed != Factuality.Actual)
            return governed;
        if (p.Link == ClauseLink.Conditional || p.Possible)
            return Factuality.Hypothetical;
        // «ستندم على فعلتها», «ستكون مضطرة إلى الرد»: a threat is made now, whatever lies ahead of it.
        return p.Future && draft.Sense.Type != EventType.THREATEN ? Factuality.Future : Factuality.Actual;
    }

    /// <summary><c>قرر أن ينسحب</c> is future, <c>يمكن أن</c> possible, <c>نفى أن</c> denied.</summary>
    private static Factuality OfGovernors(SentenceContext context, Predicate p)
    {
        for (int depth = 0; p.Link == ClauseLink.Complement && p.Governor >= 0 && depth < 4; depth++)
        {
            Predicate governor = context.Predicates[p.Governor];
            Factuality factuality = OfVerb(governor, p.Form.Kind == FormKind.Perfect);
            if (factuality != Factuality.Actual)
                return factuality;
            p = governor;
        }
        return Factuality.Actual;
    }

    private static Factuality OfVerb(Predicate governor, bool past) => governor.Lemma.VerbKind switch
    {
        VerbKind.Future => governor.Negated ? Factuality.Negated : Factuality.Future,
        VerbKind.Possible => governor.Negated ? Factuality.Negated : past ? Factuality.Actual : Factuality.Hypothetical,
        VerbKind.Deny => Factuality.Negated,
        VerbKind.Fail => governor.Negated ? Factuality.Actual : Factuality.Negated,
        _ => Factuality.Actual,
    };

    private Factuality OfNoun(SentenceContext context, EventDraft draft)
    {
        Annotation a = context.Annotation;
        NounPhrase phrase = a.Phrases[a.PhraseOfWord[draft.TriggerWord]];
        for (int w = phrase.HeadWord; w < draft.TriggerWord; w++)
        {
            Factuality carrier = a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } r ? OfCarrier(lexicon.Lemmas[r.LemmaId]) : Factuality.Actual;
            if (carrier != Factuality.Actual)
                return carrier;
        }
        if (draft.CarrierWord >= 0 && a.ReadingOf(a.Words[draft.CarrierWord]) is { LemmaId: >= 0 } named && OfCarrier(lexicon.Lemmas[named.LemmaId]) is not Factuality.Actual and var meant)
            return meant;
        int before = phrase.Opening - 1;
        if (IsLacking(a, before) || IsLacking(a, phrase.FirstWord - 1))
            return Factuality.Negated;
        if (draft.Predicate is not { } p || !Governs(a, p, draft))
            return Factuality.Actual;
        Factuality verb = OfVerb(p, past: false);
        if (verb != Factuality.Actual)
            return verb;
        if (p.Negated && !SaysMoreByNegation(p.Lemma))
            return Factuality.Negated;
        Factuality governed = OfGovernors(context, p);
        if (governed != Factuality.Actual)
            return governed;
        if (p.Possible || p.Link == ClauseLink.Conditional)
            return Factuality.Hypothetical;
        return p.Future ? Factuality.Future : Factuality.Actual;
    }

    /// <summary>«لم تتورع عن قتل الأسرى», «لم تكتف بقصف القرية»: it is done.</summary>
    private static bool SaysMoreByNegation(Lemma verb) => verb.VerbKind is VerbKind.Fail or VerbKind.Cease;

    private static bool Governs(Annotation a, Predicate p, EventDraft draft)
    {
        int phrase = a.PhraseOfWord[draft.TriggerWord];
        return p.Object == phrase || p.Subject == phrase || p.SecondObject == phrase || p.Prepositional.Contains(phrase);
    }

    /// <summary><c>خطة الانسحاب</c>, <c>محاولة اغتيال</c></summary>
    private static Factuality OfCarrier(Lemma lemma) => lemma.VerbKind switch
    {
        _ when lemma.NounClass == NounClass.Plan => Factuality.Future,
        VerbKind.Future => Factuality.Future,
        VerbKind.Possible => Factuality.Hypothetical,
        VerbKind.Deny => Factuality.Negated,
        _ => Factuality.Actual,
    };

    /// <summary><c>عدم</c>, <c>دون</c>, <c>بدون</c>, <c>لم</c> before the word.</summary>
    private static bool IsLacking(Annotation a, int word) => word >= 0 && word < a.Words.Count && a.Words[word].Tag == Tag.Negation;

    private static void Attribute(SentenceContext context, EventDraft draft)
    {
        for (int i = context.Sources.Count - 1; i >= 0; i--)
        {
            SourceRange range = context.Sources[i];
            if (!range.Holds(draft.TriggerWord))
                continue;
            if (range.Factuality == Factuality.Negated && draft.Factuality is Factuality.Actual or Factuality.Future)
            {
                draft.Factuality = Factuality.Negated;
                draft.DeniedBy.Add(range.Source);
            }
            if (draft.Actors.Count == 0 && IsSpeech(draft.Sense.Type))
                draft.Actors.Add(range.Source);
            else if (!IsOwnWord(draft, range.Source))
                draft.Source = range.Source;
            return;
        }
    }

    /// <summary>One who announces his own demand, promise or refusal is its actor, not its source.</summary>
    private static bool IsOwnWord(EventDraft draft, ActorReference source)
    {
        if (!IsSpeech(draft.Sense.Type) && draft.Sense.Type is not (EventType.CONCEDE or EventType.CONSULT))
            return false;
        foreach (ActorReference actor in draft.Actors)
        {
            if (actor.Phrase == source.Phrase || actor.Code.Country == source.Code.Country)
                return true;
        }
        return false;
    }

    private static bool IsSpeech(EventType type) =>
        type is EventType.AGREE or EventType.SUPPORT or EventType.REQUEST or EventType.ACCUSE or EventType.REJECT or EventType.THREATEN;
}
