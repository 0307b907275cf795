namespace Marsad.Evaluation.Scoring;

/// <summary>How many of a number of cases are so.</summary>
/// <param name="Count">Cases that are so.</param>
/// <param name="Total">All cases.</param>
public readonly record struct Share(int Count, int Total)
{
    /// <summary>0 … 1, to three decimals; null where there is no case.</summary>
    public double? Value => Total == 0 ? null : Rounding.ToThousandths((double)Count / Total);

    /// <summary>The share of <paramref name="items"/> of which <paramref name="holds"/> is true; those of which it is null are no case.</summary>
    public static Share Of<T>(IEnumerable<T> items, Func<T, bool?> holds)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(holds);
        int count = 0;
        int total = 0;
        foreach (T item in items)
        {
            if (holds(item) is not { } so)
                continue;
            total++;
            if (so)
                count++;
        }
        return new Share(count, total);
    }
}
