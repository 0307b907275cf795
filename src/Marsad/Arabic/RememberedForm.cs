namespace Marsad.Arabic;

/// <summary>A form in the <see cref="WordMemory"/>: where there stand its print, readings, candidates and ways on. Small, since every word of the text looks one up.</summary>
internal struct RememberedForm
{
    public required int Hash { get; init; }

    public required int FirstLetter { get; init; }

    public required int FirstReading { get; init; }

    public required int FirstWayOn { get; init; }

    public int FirstCandidate { get; set; }

    /// <summary>The form before that shares its head; −1 at the end.</summary>
    public int Next { get; set; }

    public required ushort ReadingCount { get; init; }

    public required byte WayOnCount { get; init; }

    /// <summary>0 where no candidates are kept yet.</summary>
    public byte CandidateCount { get; set; }

    /// <summary>Characters of its print.</summary>
    public required byte Length { get; init; }

    public required PrintHabits Habits { get; init; }

    /// <summary>True where the neighbours have no say in which readings stay.</summary>
    public required bool IsSettled { get; init; }
}
