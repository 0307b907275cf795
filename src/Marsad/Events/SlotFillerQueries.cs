namespace Marsad.Events;

/// <summary>What stands in the prepositional slots beside a trigger.</summary>
internal static class SlotFillerQueries
{
    /// <summary>True where a phrase is governed by the preposition with index <paramref name="preposition"/>.</summary>
    public static bool HasPreposition(this SlotFillers fillers, int preposition)
    {
        for (int i = 0; i < fillers.Prepositional.Count; i++)
        {
            if (fillers.Prepositional[i].Preposition == preposition)
                return true;
        }
        return false;
    }

    /// <summary>True where <paramref name="phrase"/> stands in one of them.</summary>
    public static bool HasPhraseBehindPreposition(this SlotFillers fillers, int phrase)
    {
        for (int i = 0; i < fillers.Prepositional.Count; i++)
        {
            if (fillers.Prepositional[i].Argument.Phrase == phrase)
                return true;
        }
        return false;
    }
}
