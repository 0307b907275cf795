namespace Marsad.Lexicon;

/// <summary>What the stages ask of the entities that a name stands for.</summary>
internal static class EntityQueries
{
    /// <summary>True for the name of a state.</summary>
    public static bool NamesState(this CompiledLexicon lexicon, Lemma lemma)
    {
        for (int i = 0; i < lemma.Entities.Count; i++)
        {
            if (lexicon.Entities[lemma.Entities[i]].Kind == EntityKind.State)
                return true;
        }
        return false;
    }
}
