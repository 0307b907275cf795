using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Fields;

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
        bool negated = p.Negated && !IsDuty(draft) && !draft.Sense.Told.HasFlag(Telling.Negated) && !a.Document.Slice(draft.Trigger).StartsWith("ل", StringComparison.Ordinal);
        if (negated || IsLacking(a, p.ClauseStart - 1))
            return Factuality.Negated;
        Factuality governed = OfGovernors(context, p);
        if (governed != Factuality.Actual)
            return governed;
        // «ستندم على فعلتها», «إن لم يستجيبوا فسنضطر إلى الرد», «سيكون من الخطأ أن»: a threat or judgement is uttered now, whatever lies ahead of it.
        bool isUtteredNow = draft.IsRefusal || draft.Sense.Type == EventType.THREATEN || (draft.Lemma.Class == LemmaClass.Phrase && draft.Sense.Type is EventType.ACCUSE or EventType.REQUEST);
        if (p.Possible || (p.Link == ClauseLink.Conditional && !isUtteredNow))
            return Factuality.Hypothetical;
        return p.Future && !isUtteredNow && (draft.Sense.Told & (Telling.Negated | Telling.Future)) == 0 ? Factuality.Future : Factuality.Actual;
    }

    /// <summary>«يلتقي الوزير غدا رئيس الحكومة»: what lies after the day of publication is yet to come.</summary>
    internal static void ReadTimes(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            bool isAhead = draft.Time >= 0 && context.Annotation.Times[draft.Time].Start is { } start && start > context.Memory.Day;
            if (isAhead && draft.Factuality == Factuality.Actual && !draft.Sense.Type.IsDoneByWord() && draft.Predicate is not { Form.Kind: FormKind.Perfect })
                draft.Factuality = Factuality.Future;
        }
    }

    /// <summary>«لا ينبغي أن تسلح أوروبا كييف»: what must not be is asked for as much as what must.</summary>
    private static bool IsDuty(EventDraft draft) => draft.Sense.Type == EventType.REQUEST && draft.Lemma.VerbKind == VerbKind.Possible;

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
        // «لم تستبعد باريس إرسال قوات»
        VerbKind.Deny => governor.Negated ? Factuality.Hypothetical : Factuality.Negated,
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
    private bool IsLacking(Annotation a, int word)
    {
        if (word < 0 || word >= a.Words.Count || a.Words[word].Tag != Tag.Preposition)
            return word >= 0 && word < a.Words.Count && a.Words[word].Tag == Tag.Negation;
        // «من دون إلقاء اللوم»: a preposition that denies.
        for (int r = a.Words[word].FirstReading; r < a.Words[word].FirstReading + a.Words[word].ReadingCount; r++)
        {
            if (lexicon.Lemmas[a.Readings[r].LemmaId].Category == ParticleCategory.Negation)
                return true;
        }
        return false;
    }

    private void Attribute(SentenceContext context, EventDraft draft)
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
            if (draft.Actors.Count == 0 && IsSpeech(draft.Sense.Type) && !(draft.IsNominal && draft.Lemma.Class == LemmaClass.Noun))
                draft.Actors.Add(range.Source);
            else if (!IsOwnWord(context, draft, range.Source))
                draft.Source = range.Source;
            return;
        }
    }

    /// <summary>
    /// One who announces his own demand, promise or refusal is its actor, not its source, and a state speaks through its officials: «قال الوزير إن بلاده ترفض».
    /// A spokesman who tells what his minister said is a source: «قال المتحدث إن الوزير رحب».
    /// </summary>
    private bool IsOwnWord(SentenceContext context, EventDraft draft, ActorReference source)
    {
        if (!IsSpeech(draft.Sense.Type) && draft.Sense.Type != EventType.CONCEDE)
            return IsAnnouncedDeed(context, draft, source);
        foreach (ActorReference actor in draft.Actors)
        {
            if (actor.Phrase == source.Phrase || (actor.Entity >= 0 && actor.Entity == source.Entity) || (actor.Code == source.Code && SpeaksThroughOfficials(context.Annotation, actor)))
                return true;
        }
        return false;
    }

    /// <summary>«أعلنت مالي انسحابها من المنظمة», «أعلن المجلس حظر الحزب»: sanctions and bans are done by announcing them.</summary>
    private static bool IsAnnouncedDeed(SentenceContext context, EventDraft draft, ActorReference source)
    {
        bool isDoneByWord = draft.Sense is { Type: EventType.SANCTION } or { Type: EventType.RETREAT, Mode: "resign" or "ceasefire" } or { Type: EventType.COERCE, Mode: "restrict" or "censor" or "curfew" or "martial-law" };
        if (!isDoneByWord || !draft.IsNominal || draft.Actors.Count == 0 || draft.Actors[0].Phrase != source.Phrase)
            return false;
        int phrase = context.Annotation.PhraseOfWord[draft.TriggerWord];
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            if (context.Predicates[i] is { Lemma.VerbKind: VerbKind.Report, ComplementWord: < 0 } p && p.Object == phrase)
                return true;
        }
        return false;
    }

    /// <summary>«بلاده», «الحكومة», «واشنطن», not «الوزير» or «بلينكن».</summary>
    private bool SpeaksThroughOfficials(Annotation a, ActorReference actor)
    {
        if (actor.Code.Role != "GOV" && !actor.Code.IsInternational)
            return false;
        if (actor.Phrase >= 0 && a.Phrases[actor.Phrase].Class is NounClass.Person or NounClass.Head or NounClass.Spokesman)
            return false;
        return actor.Entity >= 0 ? lexicon.Entities[actor.Entity].Kind != EntityKind.Person : actor.Phrase < 0 || a.Phrases[actor.Phrase].Class != NounClass.Unknown;
    }

    private static bool IsSpeech(EventType type) =>
        type is EventType.AGREE or EventType.SUPPORT or EventType.REQUEST or EventType.ACCUSE or EventType.REJECT or EventType.THREATEN;
}
