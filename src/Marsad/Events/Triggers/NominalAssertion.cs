using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>Judges whether an event noun is asserted, or only names a topic (<c>تحقيق في اغتيال</c>), a content or a label.</summary>
internal sealed class NominalAssertion(CompiledLexicon lexicon, CarrierFinder carriers)
{
    private readonly TopicReader _topics = new(lexicon);

    /// <summary>Why the noun is no trigger where it stands, whoever takes part; null where it may be one.</summary>
    public PassReason? ReasonByPosition(SentenceContext context, in EventNoun noun)
    {
        Annotation a = context.Annotation;
        if (context.IsContent(noun.Word) && !IsDoneBefore(a, noun))
            return PassReason.Content;
        if (IsCausedByDisaster(a, noun))
            return PassReason.Ordinary;
        if (IsDuty(noun) || IsSupposed(noun) || IsRefused(a, noun))
            return PassReason.Content;
        if (IsAny(a, noun))
            return PassReason.Unasserted;
        if (!carriers.LeadsTo(a, a.Phrases[noun.Phrase], noun.Word))
            return PassReason.InsidePhrase;
        if (noun.Carrier >= 0)
            return IsPrepared(a, noun.Carrier) ? PassReason.Content : IsCarriedAsTopic(context, noun) ? PassReason.Topic : null;
        return _topics.IsTopic(a, noun) ? PassReason.Topic : null;
    }

    /// <summary>Why the noun with its participants is not asserted; null where it is.</summary>
    public static PassReason? ReasonByParticipants(SentenceContext context, EventDraft draft, in EventNoun noun)
    {
        if (IsReproach(context, draft))
            return PassReason.Content;
        if (!IsAsserted(draft, noun.Governor.Relation) && !IsCondemned(context.Annotation, noun))
            return PassReason.Unasserted;
        if (IsKnown(context, draft, noun))
            return PassReason.Topic;
        return IsHeadlineLabel(context, draft, noun) ? PassReason.Label : null;
    }

    /// <summary>«أدى الزلزال إلى مقتل مئة شخص», «تسببت العاصفة في إغلاق المدارس»: nobody did it.</summary>
    private bool IsCausedByDisaster(Annotation a, in EventNoun noun) =>
        noun.Governor.Predicate is { Subject: >= 0, Lemma.VerbKind: VerbKind.Cause } p && p.Subject != noun.Phrase && a.LemmaOf(lexicon, a.Phrases[p.Subject].HeadWord) is { IsDisaster: true };

    /// <summary>«طالب بالتحقيق عقب مقتل الصحفي», «جمد العضوية غداة اعتقال الرئيس»: what is asked for or refused answers what has been done.</summary>
    private bool IsDoneBefore(Annotation a, in EventNoun noun)
    {
        NounPhrase phrase = a.Phrases[noun.Phrase];
        if (phrase.PrepositionWord < 0 || a.LemmaOf(lexicon, phrase.PrepositionWord) is not { Category: ParticleCategory.Aftermath })
            return false;
        for (int i = 0; i < noun.Lemma.Senses.Count; i++)
        {
            if (noun.Lemma.Senses[i].Type.IsMaterialConflict() || noun.Lemma.Senses[i].Type == EventType.RETREAT)
                return true;
        }
        return false;
    }

    /// <summary>«ينبغي حل البرلمان»: what someone holds to be right or possible.</summary>
    private static bool IsDuty(in EventNoun noun) =>
        noun.Governor.Predicate is { Lemma.VerbKind: VerbKind.Possible } p && p.Subject == noun.Phrase;

    /// <summary>«إذا كانت الزيارة رسمية»: what is said of it holds on a condition, and so does it.</summary>
    private static bool IsSupposed(in EventNoun noun) =>
        noun.Governor.Predicate is { Link: ClauseLink.Conditional, Lemma.VerbKind: VerbKind.Copula } p && p.Subject == noun.Phrase;

    /// <summary>«أسفها لرفض السلطات السماح بالدخول»: what is refused or asked for, even where the refusal is not coded.</summary>
    private bool IsRefused(Annotation a, in EventNoun noun)
    {
        NounPhrase phrase = a.Phrases[noun.Phrase];
        if (!phrase.IsBare || phrase.Coordinated >= 0 || !a.AdjoinsPrevious(noun.Phrase))
            return false;
        NounPhrase before = a.Phrases[noun.Phrase - 1];
        if (before.EndWord == before.HeadWord + 1 && a.EncliticOf(before.HeadWord) == Enclitic.None || a.LemmaOf(lexicon, before.HeadWord) is not { IsMasdar: true } lemma)
            return false;
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i] is { Type: EventType.REJECT or EventType.REQUEST, With.Count: 0 })
                return true;
        }
        return false;
    }

    /// <summary>«أي اعتداء على أي دولة عضو»: any that there may be; but «لم تشن أي هجوم» says that there was none.</summary>
    private static bool IsAny(Annotation a, in EventNoun noun) =>
        noun.Governor.Relation == NounGovernment.None && a.Document.Slice(a.BareSpan(a.Words[a.Phrases[noun.Phrase].FirstWord])) is RuleWords.Any or RuleWords.AnyFeminine;

    /// <summary>«استعدادات روسية لغزو أوكرانيا»: what is prepared is the content of the preparation, which is coded itself where it is asserted.</summary>
    private bool IsPrepared(Annotation a, int carrier)
    {
        if (a.LemmaOf(lexicon, a.Phrases[carrier].HeadWord) is not { VerbKind: not VerbKind.Light } lemma)
            return false;
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i].Type == EventType.MOBILIZE)
                return true;
        }
        return false;
    }

    /// <summary>«تحقيق في مشاركة الجنود في الهجوم»; but «السبب في قرار الحكومة بالتنازل عن الجزر»: a decision tells its act.</summary>
    private bool IsCarriedAsTopic(SentenceContext context, in EventNoun noun)
    {
        if (context.Annotation.Phrases[noun.Phrase].IsBare)
            return false;
        NounPhrase carrier = context.Annotation.Phrases[noun.Carrier];
        if (carrier.Class is NounClass.Decision or NounClass.Plan)
            return false;
        return _topics.IsTopic(context.Annotation, new EventNoun(carrier.HeadWord, noun.Carrier, noun.Lemma, NounGovernor.Of(context, noun.Carrier), Carrier: -1));
    }

    /// <summary>«اتهم الحركة بالتعنت»: what someone is accused of not doing is the accusation over again.</summary>
    private static bool IsReproach(SentenceContext context, EventDraft draft)
    {
        if (draft.Sense.Type != EventType.REJECT)
            return false;
        foreach (SourceRange accusation in context.Accusations)
        {
            if (accusation.Holds(draft.TriggerWord))
                return true;
        }
        return false;
    }

    /// <summary>A bare noun is a topic until participants, or a verb that makes it happen, assert it.</summary>
    private static bool IsAsserted(EventDraft draft, NounGovernment relation) =>
        draft.Actors.Count + draft.Recipients.Count > 0 || relation is NounGovernment.Light or NounGovernment.Happens or NounGovernment.Undergone;

    /// <summary>«دانت فرنسا قصف المستشفى»: what someone condemns has been done, if it is told what it did.</summary>
    private static bool IsCondemned(Annotation a, in EventNoun noun)
    {
        if (noun.Governor.Predicate is not { } p || p.Object != noun.Phrase || a.Phrases[noun.Phrase].EndWord <= noun.Word + 1)
            return false;
        for (int i = 0; i < p.Lemma.Senses.Count; i++)
        {
            if (p.Lemma.Senses[i] is { Type: EventType.ACCUSE, Mode: "disapprove" })
                return noun.Lemma.Senses[0].Type.IsMaterialConflict();
        }
        return false;
    }

    /// <summary>«أثارت هذه الدعوة استنكارا»: words that are known, and told of with nobody in them, only bring about what is told.</summary>
    private static bool IsKnown(SentenceContext context, EventDraft draft, in EventNoun noun) =>
        draft.Sense.Type.IsVerbalConflict() && draft.Actors.Count + draft.Recipients.Count == 0
        && noun.Governor.Predicate is { Lemma.VerbKind: VerbKind.Cause } cause && cause.Subject == noun.Phrase
        && context.Annotation.Words[noun.Word].Tag == Tag.NounDefinite;

    /// <summary>«اغتيال فلان.. شهادات جديدة»: a headline begins by naming its topic.</summary>
    private static bool IsHeadlineLabel(SentenceContext context, EventDraft draft, in EventNoun noun) =>
        noun.Governor.Relation == NounGovernment.None && draft.Actors.Count == 0
        && context.Annotation.Sentences[context.Sentence].Span.Start < context.Annotation.Document.TitleLength
        && context.Annotation.Phrases[noun.Phrase].IsBare;
}
