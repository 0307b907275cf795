using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Triggers;

/// <summary>Finds where what is asked for, refused or threatened begins.</summary>
internal sealed class ContentFinder(CompiledLexicon lexicon)
{
    /// <summary>What the frame or an أن clause says to be the content; −1 where none is told: «المظاهرة التي دعت إليها».</summary>
    public int StartOf(Annotation a, EventDraft draft)
    {
        if (draft.IsNominal)
            return ContentBehind(a, a.PhraseOfWord[draft.TriggerWord]);
        if (draft.Predicate is not { } p || p.Word != draft.TriggerWord)
            return draft.TriggerWord + 1;
        foreach (int phrase in p.Prepositional)
        {
            if (IsContent(draft.Sense.Frame, a.Phrases[phrase].Preposition))
                return ContentIn(a, draft, phrase);
        }
        if (p.ComplementWord > draft.TriggerWord)
            return p.ComplementWord;
        if (p.Object < 0 || a.Phrases[p.Object].Class is not (NounClass.Act or NounClass.Decision))
            return -1;
        return ContentIn(a, draft, p.Object);
    }

    /// <summary>«رفع طلبا إلى البنك», «تتمسك بمطالبها»: what is asked for stands behind the word for asking, if it is told at all.</summary>
    private int ContentIn(Annotation a, EventDraft draft, int phrase)
    {
        if (a.ReadingOf(a.Words[a.Phrases[phrase].HeadWord]) is { LemmaId: >= 0 } reading)
        {
            IReadOnlyList<Sense> senses = lexicon.Lemmas[reading.LemmaId].Senses;
            for (int i = 0; i < senses.Count; i++)
            {
                if (senses[i].Type == draft.Sense.Type)
                    return ContentBehind(a, phrase);
            }
        }
        return a.Phrases[phrase].FirstWord;
    }

    /// <summary>«دعوات لإجراء انتخابات»</summary>
    private static int ContentBehind(Annotation a, int own)
    {
        for (int phrase = own + 1; own >= 0 && phrase <= own + 2 && phrase < a.Phrases.Count; phrase++)
        {
            if (a.Phrases[phrase] is { Government: Government.Preposition, Class: NounClass.Act })
                return a.Phrases[phrase].FirstWord;
        }
        return -1;
    }

    private static bool IsContent(Frame frame, int preposition)
    {
        foreach (FrameSlot slot in frame.Slots)
        {
            if (slot.Role == ArgumentRole.Content && (slot.Prepositions & (1UL << preposition)) != 0)
                return true;
        }
        return false;
    }
}
