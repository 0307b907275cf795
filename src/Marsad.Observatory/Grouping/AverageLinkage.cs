namespace Marsad.Observatory.Grouping;

/// <summary>Groups items greedily: pairs from the closest down, two groups being joined where their items agree on the average and none conflict.</summary>
/// <remarks>
/// Agglomerative clustering with average linkage (UPGMA; Sokal and Michener, 1958) and cannot-link pairs (Wagstaff and Cardie, 2000). Items are 0 … n−1; the answer does not hang
/// on the order of the pairs.
/// </remarks>
internal static class AverageLinkage
{
    /// <summary>The groups, each ascending, in order of their first item; an item that joins no other is a group of its own.</summary>
    /// <param name="count">Number of items.</param>
    /// <param name="pairs">Pairs that may be joined, with their closeness.</param>
    /// <param name="closeness">Closeness of any two items; negative infinity where they cannot be in one group, NaN where they say nothing of each other.</param>
    /// <param name="enough">Mean closeness from which groups are joined.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Group(int count, IEnumerable<(int First, int Second, double Closeness)> pairs, Func<int, int, double> closeness, double enough)
    {
        List<int>[] groups = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
        foreach ((int first, int second, _) in pairs.OrderByDescending(p => p.Closeness).ThenBy(p => p.First).ThenBy(p => p.Second))
        {
            List<int> one = groups[first], other = groups[second];
            if (one == other || MeanCloseness(one, other, closeness) < enough)
                continue;
            one.AddRange(other);
            foreach (int item in other)
                groups[item] = one;
        }
        foreach (List<int> group in groups)
            group.Sort();
        return [.. groups.Where((group, i) => group[0] == i)];
    }

    private static double MeanCloseness(List<int> one, List<int> other, Func<int, int, double> closeness)
    {
        double sum = 0;
        int counted = 0;
        foreach (int i in one)
        {
            foreach (int k in other)
            {
                double close = closeness(Math.Min(i, k), Math.Max(i, k));
                if (double.IsNegativeInfinity(close))
                    return close;
                if (double.IsNaN(close))
                    continue;
                sum += close;
                counted++;
            }
        }
        return counted == 0 ? double.NegativeInfinity : sum / counted;
    }
}
