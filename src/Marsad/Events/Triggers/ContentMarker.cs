using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>Marks what a coded verb asks, promises or refuses, which is not coded again, and the acts of which it accuses or tells, which are.</summary>
internal sealed class ContentMarker(CompiledLexicon lexicon)
{
    /// <summary>Marks the stretches that the frame of <paramref name="draft"/> calls content or fact.</summary>
    public void Mark(SentenceContext context, Predicate p, EventDraft draft)
    {
        // «نفى الجيش قصف المدينة»: what is denied is an act of its own, negated.
        if (p.Lemma.VerbKind == VerbKind.Deny)
            return;
        if (draft is { Sense: { Type: EventType.ACCUSE, Mode: "disapprove" }, Actors.Count: > 0 })
            AttributeBlamed(context, p, draft);
        IReadOnlyList<FrameSlot> slots = draft.Sense.Frame.Slots;
        for (int i = 0; i < slots.Count; i++)
        {
            bool canBePromise = slots[i].Role == ArgumentRole.Recipient && draft.Sense.Type == EventType.AGREE;
            if ((slots[i].Role is not (ArgumentRole.Content or ArgumentRole.Fact) && !canBePromise) || OpeningOf(context.Annotation, p, slots[i]) is not (>= 0 and var start))
                continue;
            int end = ContentReach.EndOf(context, start);
            if (slots[i].Role == ArgumentRole.Fact)
                Attribute(context, draft, start, end);
            // «تعهد بتقديم مساعدات لأوكرانيا»: the help is what is promised, whoever its words name.
            else if (!canBePromise || NamesAct(context.Annotation, start))
                context.AddContent(start, end);
        }
        // Whatever the frame says of prepositions, an أن clause of a demand, promise, threat or refusal is its content.
        if (p.ComplementWord >= 0 && HasContent(draft.Sense.Type))
            context.AddContent(p.ComplementWord, ContentReach.EndOf(context, p.ComplementWord));
    }

    /// <summary>«نددت الحركة بقتل الجنود فتى»: who blames an act says that it was done.</summary>
    private void AttributeBlamed(SentenceContext context, Predicate p, EventDraft draft)
    {
        Annotation a = context.Annotation;
        for (int i = 0; i < draft.Sense.Frame.Slots.Count; i++)
        {
            FrameSlot slot = draft.Sense.Frame.Slots[i];
            if (slot.Role == ArgumentRole.Recipient && OpeningOf(a, p, slot) is >= 0 and int start && NamesAct(a, start) && IsToldAnew(a, start))
                context.Sources.Add(new SourceRange(start, a.Phrases[a.PhraseOfWord[start]].EndWord, draft.Actors[0], Factuality.Actual));
        }
    }

    /// <summary>«ندد بقصف المدينة» tells of the act, «ندد بالقصف», «ندد بمقتل الفتى», «ندد باتهام بلاده» take up what is known or said.</summary>
    private bool IsToldAnew(Annotation a, int act)
    {
        if (a.Words[act].Tag is not (Tag.NounIndefinite or Tag.NounConstruct) || a.LemmaOf(lexicon, act) is not { IsSuffered: false } lemma)
            return false;
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i].Type.IsVerbalConflict())
                return false;
        }
        return true;
    }

    private static bool NamesAct(Annotation a, int word) => a.PhraseOfWord[word] is >= 0 and int phrase && a.Phrases[phrase].Class == NounClass.Act;

    /// <summary>«اتهمت الجزائر المغرب بالتدخل»: the act is said by the one, and done by the other.</summary>
    private static void Attribute(SentenceContext context, EventDraft draft, int start, int end)
    {
        if (draft.Recipients.Count > 0)
            context.Accusations.Add(new SourceRange(start, end, draft.Recipients[0], Factuality.Actual));
        if (draft.Actors.Count > 0)
            context.Sources.Add(new SourceRange(start, end, draft.Actors[0], Factuality.Actual));
    }

    private static bool HasContent(EventType type) =>
        type is EventType.REQUEST or EventType.AGREE or EventType.THREATEN or EventType.REJECT or EventType.SUPPORT or EventType.CONCEDE;

    /// <summary>The first word of what fills <paramref name="slot"/>, or −1.</summary>
    private int OpeningOf(Annotation a, Predicate p, FrameSlot slot) => slot.Kind switch
    {
        SlotKind.Clause => p.ComplementWord,
        SlotKind.Object when p.Object >= 0 && !p.ObjectIsPronoun => a.Phrases[p.Object].FirstWord,
        SlotKind.Preposition => OpeningBehindPreposition(a, p, slot.Prepositions),
        _ => -1,
    };

    private int OpeningBehindPreposition(Annotation a, Predicate p, ulong prepositions)
    {
        foreach (int index in p.Prepositional)
        {
            NounPhrase phrase = a.Phrases[index];
            if ((prepositions & (1UL << phrase.Preposition)) != 0)
                return phrase.FirstWord;
        }
        // «دعا إلى أن»: the preposition stands before the complementiser.
        if (p.ComplementWord <= 0 || a.Words[p.ComplementWord - 1].Tag != Tag.Preposition)
            return -1;
        int preposition = a.LemmaOf(lexicon, p.ComplementWord - 1)?.Preposition ?? -1;
        return preposition >= 0 && (prepositions & (1UL << preposition)) != 0 ? p.ComplementWord : -1;
    }
}
