using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Reads how a reply points at a deed told before: «رحب الأمين العام بالقرار», «دانت الوزارة هذا الموقف», «ندد الحزب بما جرى».</summary>
internal sealed class DeedPointerReader(CompiledLexicon lexicon)
{
    /// <summary>What the reply names as known, in a slot of its frame or as what its clause describes; null where it names nothing of the kind.</summary>
    public static NamedDeed? Named(Annotation a, EventDraft draft)
    {
        if (draft.Predicate is not { } p)
            return null;
        if (draft.IsNominal)
            return IsTakenUp(a, draft, p) ? new NamedDeed(-1, p.ClauseStart) : null;
        if (p.Link == ClauseLink.Relative && (p.ObjectIsPronoun || p.AntecedentPreposition >= 0))
            return a.IsSomeone(p.Antecedent) ? null : new NamedDeed(p.Antecedent, p.ClauseStart);
        int phrase = p.ObjectIsPronoun ? -1 : p.Object >= 0 ? p.Object : BehindPreposition(a, draft, p);
        if (phrase < 0)
            return null;
        return IsKnownDeed(a, phrase, isOwn: draft.Sense.Type == EventType.SUPPORT) || IsOnlyCalled(a, phrase) ? new NamedDeed(phrase, draft.TriggerWord) : null;
    }

    /// <summary>«ندد بما جرى», «وصف ما حدث», «بما وصفه بالاختطاف»: the word ما that stands for the deed; −1 where there is none.</summary>
    public int PointerTo(Annotation a, EventDraft reply)
    {
        if (reply.IsNominal || reply.Predicate is not { } p)
            return -1;
        int end = Math.Min(p.ClauseEnd, a.Words.Count - 1);
        for (int w = p.Word + 1; w < end; w++)
        {
            if (a.Words[w].Tag == Tag.Relative)
                return a.Words[w + 1].Tag.IsVerb() && a.LemmaOf(lexicon, w) is { Text: RuleWords.What or RuleWords.ByWhat } ? w : -1;
            if (a.Words[w].Tag.IsVerb() || a.Words[w].Tag == Tag.Complementiser)
                return -1;
        }
        return -1;
    }

    /// <summary>«ما جرى», «بما وصفه بالاختطاف»; but «ما وصفه بمحاولة البعض إثارة الفتنة» and «ما قال إنه تهديد» tell a deed of their own.</summary>
    public static bool IsBarePointer(Annotation a, int pointer)
    {
        int behind = pointer + 2;
        while (behind < a.Words.Count && a.Words[behind].Tag is Tag.Quote or Tag.Preposition)
            behind++;
        if (behind >= a.Words.Count)
            return true;
        int phrase = a.PhraseOfWord[behind];
        return phrase >= 0 ? IsUnspecified(a, phrase) : a.Words[behind].Tag != Tag.Complementiser || a.IsJoinedByBa(behind);
    }

    /// <summary>«رحب بالقرار», «وهي خطوة رحب بها المبعوث»: the reply is about a deed of which only the kind is told.</summary>
    public static bool NamesDeed(Annotation a, EventDraft reply)
    {
        bool isOwn = reply.Sense.Type == EventType.SUPPORT;
        if (reply.IsNominal || reply.Predicate is not { } p)
            return false;
        // «وهي خطوة رحب بها المبعوث»
        if (p.Link == ClauseLink.Relative && p.Antecedent >= 0 && IsOfDeed(a.Phrases[p.Antecedent]) && IsUnspecified(a, p.Antecedent) && !a.Phrases[p.Antecedent].Definite)
            return true;
        if (p.Object >= 0)
            return !p.ObjectIsPronoun && IsDescribedDeed(a, p.Object, isOwn);
        foreach (int phrase in p.Prepositional)
        {
            if (reply.Sense.Frame.RoleOfPreposition(a.Phrases[phrase].Preposition) is not (null or ArgumentRole.Place))
                return IsDescribedDeed(a, phrase, isOwn);
        }
        return false;
    }

    /// <summary>«فسارعت الحكومة إلى رفضه»: the pronoun is what is refused, since who refuses is the verb's subject.</summary>
    public static bool IsTakenUp(Annotation a, EventDraft draft, Predicate governor)
    {
        int phrase = a.PhraseOfWord[draft.TriggerWord];
        bool isBareBehind = a.AdjoiningPhrase(phrase) is >= 0 and int next && a.Phrases[next].IsBare;
        return governor is { Lemma.VerbKind: VerbKind.Light, SubjectIsImplied: false } && governor.Prepositional.Contains(phrase) && !isBareBehind
            && a.EncliticOf(draft.TriggerWord) is Enclitic.Hu or Enclitic.Ha && draft.Actors[0].Phrase == governor.Subject;
    }

    /// <summary>The prepositional phrase that the frame takes for what the reply is about; −1 where there is none.</summary>
    public static int BehindPreposition(Annotation a, EventDraft draft, Predicate p)
    {
        foreach (int phrase in p.Prepositional)
        {
            if (draft.Sense.Frame.RoleOfPreposition(a.Phrases[phrase].Preposition) is ArgumentRole.Recipient or ArgumentRole.Fact or ArgumentRole.Content)
                return phrase;
        }
        return -1;
    }

    /// <summary>«القرار», «الانضمام»: a definite act, word or decision and no more.</summary>
    private static bool IsKnownDeed(Annotation a, int phrase, bool isOwn) => IsDefiniteDeed(a, phrase, isOwn) && a.Phrases[phrase].EndWord == a.Phrases[phrase].HeadWord + 1;

    /// <summary>As <see cref="IsKnownDeed"/>, with adjectives too («الخطوة المفاجئة»), but not with a clause: «التعديل الذي أقره المجلس».</summary>
    private static bool IsDescribedDeed(Annotation a, int phrase, bool isOwn)
    {
        int behind = a.Phrases[phrase].EndWord;
        bool hasClause = behind < a.Words.Count && a.Words[behind].Tag == Tag.Relative;
        return !hasClause && IsDefiniteDeed(a, phrase, isOwn) && IsUnspecified(a, phrase);
    }

    /// <summary>A definite act, word or decision; «يؤيد الانضمام إلى الحلف» and «ترفض التطبيع معها» say which, and so point at none told before.</summary>
    private static bool IsDefiniteDeed(Annotation a, int phrase, bool isOwn)
    {
        NounPhrase np = a.Phrases[phrase];
        bool isSaidWhich = isOwn && phrase + 1 < a.Phrases.Count && a.Phrases[phrase + 1].Opening == np.EndWord && !a.Phrases[phrase + 1].IsBare;
        isSaidWhich |= np.EndWord < a.Words.Count && a.Words[np.EndWord].Tag == Tag.Preposition && a.EncliticOf(np.EndWord) != Enclitic.None;
        return !isSaidWhich && IsOfDeed(np) && a.Words[np.HeadWord].Tag == Tag.NounDefinite && a.EncliticOf(np.HeadWord) == Enclitic.None;
    }

    /// <summary>«ندد بما سماه اختطافا»: what is only called by a name was told before.</summary>
    private static bool IsOnlyCalled(Annotation a, int phrase)
    {
        int verb = a.Phrases[phrase].FirstWord - 1;
        while (verb > 0 && a.Words[verb].Tag == Tag.Quote)
            verb--;
        return verb > 0 && a.Words[verb].Tag.IsVerb() && a.Words[verb - 1].Tag == Tag.Relative && a.Phrases[phrase].Class is NounClass.Act or NounClass.Decision or NounClass.Abstract or NounClass.Unknown;
    }

    private static bool IsOfDeed(NounPhrase phrase) => phrase.Class is NounClass.Decision or NounClass.Act or NounClass.Speech;

    /// <summary>«القرار», «الخطوة المفاجئة»: no noun behind the head says whose or what.</summary>
    private static bool IsUnspecified(Annotation a, int phrase)
    {
        NounPhrase np = a.Phrases[phrase];
        for (int w = np.HeadWord + 1; w < np.EndWord; w++)
        {
            if (!a.Words[w].Tag.IsAdjective())
                return false;
        }
        return true;
    }
}

/// <summary>An act that a reply points at: the phrase that names its kind, or −1, and the word before which it must have been told.</summary>
internal readonly record struct NamedDeed(int Phrase, int Before);
