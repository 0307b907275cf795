using Marsad.Lexicon;
using Marsad.Ontology;

namespace Marsad.Events;

/// <summary>
/// Finds the actor that a sentence leaves to its context: <c>الهجوم</c>, <c>الضربات</c> are those told before; <c>تخللها اعتقال</c> is by whoever did the act before it.
/// </summary>
internal static class ContextActors
{
    private const int FarthestSentence = 4;

    internal static void Fill(SentenceContext context)
    {
        for (int i = 0; i < context.Drafts.Count; i++)
        {
            EventDraft draft = context.Drafts[i];
            if (draft.Actors.Count > 0)
                continue;
            if (draft.Sense.Type == EventType.COERCE && draft.IsNominal)
                TakeFromSentence(context, draft, i);
            else if (draft.Sense.Type == EventType.ASSAULT && IsKnownAttack(context, draft))
                draft.Actors.Add(context.LastAssault.Actor with { Strength = context.LastAssault.Actor.Strength * 0.7 });
        }
    }

    private static void TakeFromSentence(SentenceContext context, EventDraft draft, int index)
    {
        for (int j = index - 1; j >= 0; j--)
        {
            EventDraft before = context.Drafts[j];
            if (before.Sense.Type != EventType.COERCE || before.Actors.Count == 0)
                continue;
            draft.Actors.Add(before.Actors[0] with { Strength = before.Actors[0].Strength * 0.7 });
            return;
        }
    }

    /// <summary>A definite attack, or an attack as the subject of another: told already.</summary>
    private static bool IsKnownAttack(SentenceContext context, EventDraft draft)
    {
        if (!context.LastAssault.Actor.IsActor || context.Sentence - context.LastAssault.Sentence > FarthestSentence || draft.Lemma.Casualty != CasualtyKind.None)
            return false;
        Annotation a = context.Annotation;
        if (draft.IsNominal)
            return a.Words[draft.TriggerWord].Tag == Arabic.Tag.NounDefinite && draft.Recipients.Count == 0;
        return draft.Predicate is { Subject: >= 0 } p && a.Phrases[p.Subject] is { Class: NounClass.Act or NounClass.Weapon, Definite: true };
    }
}
