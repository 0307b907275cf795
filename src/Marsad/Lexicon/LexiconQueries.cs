namespace Marsad.Lexicon;

/// <summary>What several stages ask of the lexicon.</summary>
internal static class LexiconQueries
{
    /// <summary>The verb whose senses an event borrows that is told without it: of <c>رفض</c> for «لن نستضيف»; null where the lexicon has none.</summary>
    public static Lemma? FindVerb(this CompiledLexicon lexicon, string text) => Array.Find(lexicon.Lemmas, lemma => lemma.Class == LemmaClass.Verb && lemma.Text == text);

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
