namespace Marsad.Arabic;

/// <summary>A tag that a word may bear, by one of its readings, with the best ways to it.</summary>
internal readonly record struct TagCandidate(Tag Tag, Tag Clitic, Tag Last, int Points, int Reading, FormFeatures Form, Enclitic Enclitic, TagPath Verbless, TagPath Verbal);

/// <summary>The best way to a candidate.</summary>
/// <param name="Total">Points of the way.</param>
/// <param name="From">Twice the candidate before, plus 1 where the clause had its verb there; −1 at the start.</param>
internal readonly record struct TagPath(int Total, int From)
{
    private const int Unreachable = int.MinValue / 2;

    public static readonly TagPath None = new(Unreachable, -1);

    public TagPath OrBetter(TagPath other) => other.Total > Total ? other : this;
}
