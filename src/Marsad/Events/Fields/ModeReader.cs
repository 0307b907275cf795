using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Fields;

/// <summary>Reads the mode that words beside a trigger tell (<c>lexicon/ontology/modes.tsv</c>): what is asked for, with what someone is killed, who deploys, whom a ban silences.</summary>
public sealed class ModeReader(CompiledLexicon lexicon)
{
    private const int LongestBridge = 3;
    private const int ClauseReach = 14;

    private readonly ContentFinder _contents = new(lexicon);

    internal void Read(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            // «واهم من يظن أن بلاده ستنسحب»: who calls a claim mistaken refuses nothing that is in it.
            bool isMistakenClaim = draft is { Sense.Type: EventType.REJECT, IsNominal: false, Predicate: null, Lemma.Class: LemmaClass.Verb };
            if (isMistakenClaim)
                continue;
            if (draft.Sense.Type is EventType.REQUEST or EventType.REJECT || (draft.Sense.Type == EventType.THREATEN && draft.Mode is null))
                ReadContent(context, draft);
            else if (draft.Mode is null)
                ReadClause(context, draft);
            else if (draft is { Sense.Type: EventType.ASSAULT, Mode: "aerial" or "heavy-weapons" } && IsByDrone(context, draft))
                draft.Mode = "drone";
            ReadParticipants(context.Annotation, draft);
        }
    }

    /// <summary>«قصفت مسيرات المخزن», «قصف الجيش الموقع بطائرة مسيرة»: what flies without a pilot says more than that it flies.</summary>
    private bool IsByDrone(SentenceContext context, EventDraft draft)
    {
        Annotation a = context.Annotation;
        if (draft.Predicate is { Subject: >= 0 } p)
        {
            NounPhrase subject = a.Phrases[p.Subject];
            for (int w = subject.HeadWord; w < subject.EndWord; w++)
            {
                if (HintAt(a, w, EventType.ASSAULT, ModeEvidence.Clause) is { Mode: "drone" })
                    return true;
            }
        }
        for (int w = draft.TriggerWord + 1; w < context.End && w <= draft.TriggerWord + ClauseReach && !EndsClause(a.Words[w].Tag); w++)
        {
            if (!IsActedUpon(a, draft, w) && HintAt(a, w, EventType.ASSAULT, ModeEvidence.Clause) is { Mode: "drone" })
                return true;
        }
        return false;
    }

    /// <summary>«طالبت بالإفراج عن الأسرى», «هدد بقطع العلاقات»: the first word that tells it; where none does, the trigger's own mode, else the default.</summary>
    private void ReadContent(SentenceContext context, EventDraft draft)
    {
        Annotation a = context.Annotation;
        int start = _contents.StartOf(a, draft);
        int end = ContentReach.EndOf(context, draft.TriggerWord);
        for (int w = Math.Max(start, draft.TriggerWord + 1); w < end; w++)
        {
            if (IsAddressee(a, draft, w) || IsOccasion(a, w))
                continue;
            if (draft.Sense.Type == EventType.REJECT && IsReport(a, w))
                return;
            if (HintAt(a, w, draft.Sense.Type, ModeEvidence.Content) is { } hint)
            {
                draft.Mode = hint.Mode;
                return;
            }
            if (HintAt(a, w, draft.Sense.Type, ModeEvidence.Bridge) is { } bridge)
            {
                draft.Mode = ModeBehind(a, draft, w, Math.Min(end, w + 1 + LongestBridge), bridge);
                return;
            }
        }
        if (draft.Mode is null && start >= 0 && !IsToPeople(draft) && !IsOrder(draft))
            draft.Mode = DefaultOf(draft.Sense.Type);
    }

    /// <summary>«إنهاء الحصار» is to yield, «إنهاء التحقيق» has no mode, «إنهاء الدعم» is a change whatever support may be.</summary>
    private string? ModeBehind(Annotation a, EventDraft draft, int word, int end, ModeHint bridge)
    {
        for (int w = word + 1; w < end; w++)
        {
            if (HintAt(a, w, draft.Sense.Type, ModeEvidence.Content) is { Mode: null or "yield" } hint)
                return hint.Mode;
        }
        return bridge.Mode;
    }

    /// <summary>«أكد خلال لقائه السفير ضرورة وقف القتال»: when it is said does not tell what for.</summary>
    private static bool IsOccasion(Annotation a, int word) => a.PhraseOfWord[word] is >= 0 and int phrase && a.Phrases[phrase].Government == Government.OtherPreposition;

    /// <summary>«دعت الأطراف المشاركة في القتال إلى …»: who is asked does not tell what for.</summary>
    private static bool IsAddressee(Annotation a, EventDraft draft, int word)
    {
        int phrase = a.PhraseOfWord[word];
        if (phrase < 0)
            return false;
        foreach (ActorReference recipient in draft.Recipients)
        {
            if (recipient.Phrase == phrase && a.Phrases[phrase].Class is not (NounClass.Act or NounClass.Unknown))
                return true;
        }
        return false;
    }

    /// <summary>«دعا المواطنين إلى التحلي باليقظة»: people are not asked to change their policy.</summary>
    private static bool IsToPeople(EventDraft draft) => draft.Recipients.Count > 0 && draft.Recipients.TrueForAll(recipient => recipient.Code.Role == "CVL");

    /// <summary>«أوعز الرئيس إلى وزير الخارجية بمتابعة الملف»: nor are those whom a government commands.</summary>
    private static bool IsOrder(EventDraft draft) =>
        draft.Actors.Count > 0 && draft.Recipients.Count > 0 && draft.Actors[0].Code.Country == draft.Recipients[0].Code.Country && Commands(draft.Actors[0]) && Commands(draft.Recipients[0]);

    private static bool Commands(ActorReference actor) => actor.Code.Role is "GOV" or "MIL" or "COP" or "JUD";

    /// <summary>«لا صحة للأنباء عن استقالته»: who denies what is said of an act has not been asked for it.</summary>
    private bool IsReport(Annotation a, int word) =>
        a.ReadingOf(a.Words[word]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId] is { NounClass: NounClass.Speech or NounClass.Document, Senses.Count: 0 };

    private string? DefaultOf(EventType type)
    {
        foreach (ModeHint hint in lexicon.DefaultModes)
        {
            if (hint.Type == type)
                return hint.Mode;
        }
        return null;
    }

    /// <summary>«قتل جندي برصاص قناص»: the nearest word in the clause that tells it, but for what the act is done to; of one phrase the last (الرصاص المطاطي).</summary>
    private void ReadClause(SentenceContext context, EventDraft draft)
    {
        Annotation a = context.Annotation;
        if (draft.Predicate is { Subject: >= 0 } told && ModeOfCause(a, draft, told.Subject) is { } cause)
        {
            draft.Mode = cause;
            return;
        }
        int phrase = -1;
        for (int w = draft.TriggerWord + 1; w < context.End && w <= draft.TriggerWord + ClauseReach && !EndsClause(a.Words[w].Tag); w++)
        {
            if (phrase >= 0 && a.PhraseOfWord[w] != phrase)
                return;
            if (!IsActedUpon(a, draft, w) && HintAt(a, w, draft.Sense.Type, ModeEvidence.Clause) is { } hint)
                (draft.Mode, phrase) = (hint.Mode, Math.Max(0, a.PhraseOfWord[w]));
        }
        for (int w = draft.TriggerWord - 1; draft.Mode is null && w >= Math.Max(context.First, draft.ScopeStart) && !EndsClause(a.Words[w].Tag); w--)
        {
            if (!IsActedUpon(a, draft, w) && HintAt(a, w, draft.Sense.Type, ModeEvidence.Clause) is { } hint)
                draft.Mode = hint.Mode;
        }
    }

    /// <summary>«أودى هجوم انتحاري بحياة خمسة», «أسفر القصف عن مقتل خمسة»: deaths have the mode of what brought them about.</summary>
    private string? ModeOfCause(Annotation a, EventDraft draft, int subject)
    {
        NounPhrase phrase = a.Phrases[subject];
        for (int w = phrase.HeadWord; w < phrase.EndWord; w++)
        {
            if (w == draft.TriggerWord)
                return null;
            if (HintAt(a, w, draft.Sense.Type, ModeEvidence.Clause) is { } hint)
                return hint.Mode;
            if (a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } reading && ModeOfSense(lexicon.Lemmas[reading.LemmaId], draft.Sense.Type) is { } mode)
                return mode;
        }
        return null;
    }

    /// <summary>The mode that all senses of the type agree on.</summary>
    private static string? ModeOfSense(Lemma lemma, EventType type)
    {
        string? mode = null;
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i].Type != type)
                continue;
            if (lemma.Senses[i].Mode is not { } own || (mode is not null && mode != own))
                return null;
            mode = own;
        }
        return mode;
    }

    private static bool EndsClause(Tag tag) => tag.IsVerb() || tag is Tag.Stop or Tag.Comma or Tag.Subordinator or Tag.Complementiser or Tag.Conditional;

    /// <summary>«استهدف مخزن صواريخ»: what is hit is no tool.</summary>
    private static bool IsActedUpon(Annotation a, EventDraft draft, int word)
    {
        int phrase = a.PhraseOfWord[word];
        if (phrase < 0)
            return false;
        if (draft.PlacePhrase == phrase || (draft.Predicate is { } p && p.Word == draft.TriggerWord && (p.Object == phrase || p.SecondObject == phrase)))
            return true;
        foreach (ActorReference recipient in draft.Recipients)
        {
            if (recipient.Phrase == phrase)
                return true;
        }
        return false;
    }

    /// <summary>Forces are of whoever deploys them; a ban on a channel or paper is censorship: «أغلقت السلطات الصحيفة».</summary>
    private static void ReadParticipants(Annotation a, EventDraft draft)
    {
        if (draft.Sense.Type == EventType.MOBILIZE && draft is { Mode: "troops", Actors.Count: > 0 })
            draft.Mode = draft.Actors[0].Code.Role switch { "REB" => "militia", "COP" => "police", _ => draft.Mode };
        if (draft is { Sense.Type: EventType.COERCE, Mode: "restrict", Recipients.Count: > 0 } && IsOutlet(a, draft.Recipients[0]))
            draft.Mode = "censor";
    }

    /// <summary>«الصحيفة», but not «الصحفي».</summary>
    private static bool IsOutlet(Annotation a, ActorReference silenced) =>
        silenced is { Code.Role: "MED", Phrase: >= 0 } && a.Phrases[silenced.Phrase].Class is not (NounClass.Person or NounClass.People);

    private ModeHint? HintAt(Annotation a, int word, EventType type, ModeEvidence evidence)
    {
        if (a.ReadingOf(a.Words[word]) is not { LemmaId: >= 0 } reading)
            return null;
        IReadOnlyList<ModeHint> hints = lexicon.Lemmas[reading.LemmaId].Modes;
        for (int i = 0; i < hints.Count; i++)
        {
            if (hints[i].Type == type && hints[i].Evidence == evidence)
                return hints[i];
        }
        return null;
    }
}
