namespace Marsad.Arabic;

/// <summary>A tag that a word may bear.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Clitic">That of what is written before it: ب ل ك, و ف; <see cref="Arabic.Tag.Start"/> where there is nothing.</param>
/// <param name="Last">That of its last part, which the next word follows.</param>
/// <param name="Enclitic">The pronoun behind it.</param>
/// <param name="Points">Points of the reading itself.</param>
/// <param name="Reading">Index of the reading; −1 for a mark or an unknown word.</param>
/// <param name="Form">Its inflection.</param>
internal readonly record struct Candidate(Tag Tag, Tag Clitic, Tag Last, Enclitic Enclitic, int Points, int Reading, FormFeatures Form);

/// <summary>The best ways to a candidate.</summary>
/// <param name="Verbless">The one on which its clause has no verb yet.</param>
/// <param name="Verbal">The one on which its clause has its verb.</param>
internal readonly record struct TagPaths(TagPath Verbless, TagPath Verbal);

/// <summary>A way to a candidate.</summary>
/// <param name="Total">Points of the way.</param>
/// <param name="From">Twice the candidate before, plus 1 where the clause had its verb there; −1 at the start.</param>
internal readonly record struct TagPath(int Total, int From)
{
    private const int Unreachable = int.MinValue / 2;

    public static readonly TagPath None = new(Unreachable, -1);

    public TagPath OrBetter(TagPath other) => other.Total > Total ? other : this;
}
