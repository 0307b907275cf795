namespace Marsad.Observatory.Fusion;

/// <summary>In what two mentions agree: points in each respect, below 0 where they differ.</summary>
/// <param name="What">Type and mode.</param>
/// <param name="Actors">Who acts.</param>
/// <param name="Recipients">Who is acted upon.</param>
/// <param name="When">Days.</param>
/// <param name="Where">Places.</param>
/// <param name="Toll">Dead and injured.</param>
/// <param name="Words">Words of the sentences, and whether one is the headline of the other's text.</param>
public readonly record struct Agreement(double What, double Actors, double Recipients, double When, double Where, double Toll, double Words)
{
    /// <summary>What cannot be one happening.</summary>
    public static readonly Agreement Conflict = new(double.NegativeInfinity, 0, 0, 0, 0, 0, 0);

    /// <summary>All points; negative infinity for <see cref="Conflict"/>.</summary>
    public double Total => What + Actors + Recipients + When + Where + Toll + Words;

    /// <summary>True for what cannot be one happening.</summary>
    public bool IsConflict => double.IsNegativeInfinity(Total);
}
