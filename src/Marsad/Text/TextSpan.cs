namespace Marsad.Text;

/// <summary>A stretch of a <see cref="Document"/>'s text: UTF-16 offsets, end exclusive.</summary>
/// <param name="Start">First code unit, 0 … length of the text.</param>
/// <param name="End">One past the last code unit, never before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>True where no code unit is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>True where the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>True where all of <paramref name="other"/> lies inside.</summary>
    public bool Covers(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
