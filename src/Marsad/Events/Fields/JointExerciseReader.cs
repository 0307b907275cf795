using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Fields;

/// <summary>Tells exercises that states hold together, which are cooperation (CODEBOOK 2), from those of one alone: «أجرت كينيا وأوغندا مناورات».</summary>
internal static class JointExerciseReader
{
    internal static void Read(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            if (draft.Sense.Type != EventType.MOBILIZE || !AreOfTwoStates(draft.Actors) || SenseTogether(draft.Lemma) is not { } together)
                continue;
            draft.Sense = together;
            draft.Mode = together.Mode;
        }
    }

    private static bool AreOfTwoStates(List<ActorReference> actors)
    {
        for (int i = 1; i < actors.Count; i++)
        {
            if (actors[i].Code.Country != actors[0].Code.Country)
                return true;
        }
        return false;
    }

    /// <summary>What the word means where several do it: مناورة, تدريب عسكري and أجرى have a sense with partners.</summary>
    private static Sense? SenseTogether(Lemma lemma)
    {
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i] is { Type: EventType.COOPERATE } sense && sense.Frame.HasRole(ArgumentRole.Partner))
                return sense;
        }
        return null;
    }
}
