using Marsad.Lexicon;

namespace Marsad.Events.Roles;

/// <summary>A set of the prepositions that frames know.</summary>
/// <param name="Mask">Its prepositions, <c>1 &lt;&lt; index</c> in the lexicon's table.</param>
internal readonly record struct PrepositionSet(ulong Mask)
{
    public static readonly PrepositionSet Empty = new(0);
    public static readonly PrepositionSet All = new(ulong.MaxValue);

    /// <summary>The set of <paramref name="words"/>; those that no frame knows are left out.</summary>
    public static PrepositionSet Of(CompiledLexicon lexicon, params ReadOnlySpan<string> words)
    {
        PrepositionSet set = Empty;
        foreach (string word in words)
        {
            int preposition = lexicon.PrepositionIndex(word);
            if (preposition >= 0)
                set = set.With(preposition);
        }
        return set;
    }

    /// <summary>The prepositions before who does a passive act or a verbal noun: <c>اعتقال ناشط من قبل الشرطة</c>.</summary>
    public static PrepositionSet OfAgents(CompiledLexicon lexicon) => Of(lexicon, "من قبل", "على يد", "على أيدي", "من جانب", "من طرف", "من لدن");

    /// <summary>True for a preposition in the set; false for one that frames do not know (−1).</summary>
    public bool Contains(int preposition) => preposition >= 0 && (Mask & (1UL << preposition)) != 0;

    public PrepositionSet With(int preposition) => new(Mask | (1UL << preposition));
}
