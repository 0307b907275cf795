namespace Marsad.Observatory.Copies;

/// <summary>When two articles are one text, and how hard it is looked for.</summary>
/// <remarks>Resemblance and containment as in Broder, "On the Resemblance and Containment of Documents" (1997), over runs of words (shingles).</remarks>
public sealed record CopyTolerances
{
    /// <summary>The values that ship.</summary>
    public static readonly CopyTolerances Default = new();

    /// <summary>Words in a shingle.</summary>
    public int ShingleWords { get; init; } = 4;

    /// <summary>Shared shingles over all shingles of both, 0 … 1, from which two articles are copies.</summary>
    public double Resemblance { get; init; } = 0.5;

    /// <summary>Shared shingles over those of the shorter article, 0 … 1, from which it is a shortened copy of the longer.</summary>
    public double Containment { get; init; } = 0.8;

    /// <summary>Shingles that an article must have to be judged by containment: a flash of one sentence stands in many articles that are no copies of it.</summary>
    public int ShortestContained { get; init; } = 16;

    /// <summary>Words at the start of the body that are compared by themselves: copies are cut from the end.</summary>
    public int LeadWords { get; init; } = 60;

    /// <summary>Days between two articles beyond which they are not compared; an article without a day is compared with all.</summary>
    public int WindowDays { get; init; } = 10;

    /// <summary>Bands of the signature: two articles are compared where all rows of one band agree.</summary>
    public int Bands { get; init; } = 40;

    /// <summary>Rows of a band: with 40 bands of 3, articles that share half of their shingles are compared with a chance of 0.995, a tenth with 0.04.</summary>
    public int RowsPerBand { get; init; } = 3;

    /// <summary>Bands of the lead's signature.</summary>
    public int LeadBands { get; init; } = 60;

    /// <summary>Rows of a lead's band: leads that share a third of their shingles are compared with a chance of 0.999, a twentieth with 0.14.</summary>
    public int RowsPerLeadBand { get; init; } = 2;

    /// <summary>Seed of the hash functions; sketches of different seeds cannot be compared.</summary>
    public ulong Seed { get; init; } = 2024;
}
