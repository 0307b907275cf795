namespace Marsad.Observatory.Relations;

/// <summary>Where a series changes its level.</summary>
/// <remarks>
/// PELT (Killick, Fearnhead and Eckley, "Optimal Detection of Changepoints with a Linear Computational Cost", Journal of the American Statistical Association 107, 2012): the exact
/// least of squared error plus a penalty a change, in time that grows with the length of the series. The penalty is that of the Bayesian information criterion, 2 σ² log n for the
/// place and the level of a change, with σ from the median of absolute differences of neighbours, which a change of level does not disturb.
/// </remarks>
public static class ChangePoints
{
    /// <summary>Fewest values between two changes.</summary>
    public const int ShortestSegment = 3;

    private const double MedianToDeviation = 1.4826;

    /// <summary>Indices at which a new level begins, ascending; empty for a level or short series.</summary>
    /// <param name="values">The series.</param>
    /// <param name="strictness">Times the usual penalty, above 0; more finds fewer changes.</param>
    public static IReadOnlyList<int> Find(IReadOnlyList<double> values, double strictness = 1)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(strictness);
        if (values.Count < 2 * ShortestSegment)
            return [];
        double deviation = Deviation(values);
        double penalty = strictness * 2 * deviation * deviation * Math.Log(values.Count);
        return Segment(values.Count, new SquaredError(values), Math.Max(penalty, double.Epsilon));
    }

    private static List<int> Segment(int count, SquaredError error, double penalty)
    {
        double[] least = new double[count + 1];
        int[] lastChange = new int[count + 1];
        Array.Fill(least, double.PositiveInfinity);
        least[0] = -penalty;
        List<int> candidates = [0];
        for (int end = ShortestSegment; end <= count; end++)
        {
            foreach (int start in candidates)
            {
                double cost = least[start] + error.Between(start, end) + penalty;
                if (cost < least[end])
                    (least[end], lastChange[end]) = (cost, start);
            }

            // A start that costs more than the best even without a further change can never be the best.
            double best = least[end];
            candidates.RemoveAll(start => least[start] + error.Between(start, end) > best);
            int next = end - ShortestSegment + 1;
            if (next >= ShortestSegment)
                candidates.Add(next);
        }

        List<int> changes = [];
        for (int end = lastChange[count]; end > 0; end = lastChange[end])
            changes.Add(end);
        changes.Reverse();
        return changes;
    }

    /// <summary>Standard deviation of the noise: differences of neighbours have √2 times that of the values.</summary>
    private static double Deviation(IReadOnlyList<double> values)
    {
        double[] differences = [.. Enumerable.Range(1, values.Count - 1).Select(i => Math.Abs(values[i] - values[i - 1]))];
        double robust = MedianToDeviation * Median(differences) / Math.Sqrt(2);
        double mean = values.Average();
        double whole = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));

        // In a series that is empty most of the time the median difference is 0, and its noise is what its events make of it.
        return robust > 0.25 * whole ? robust : Math.Sqrt(differences.Average(d => d * d) / 2);
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>Squared error of a stretch about its mean, from running sums.</summary>
    private sealed class SquaredError
    {
        private readonly double[] _sums;
        private readonly double[] _squares;

        public SquaredError(IReadOnlyList<double> values)
        {
            _sums = new double[values.Count + 1];
            _squares = new double[values.Count + 1];
            for (int i = 0; i < values.Count; i++)
            {
                _sums[i + 1] = _sums[i] + values[i];
                _squares[i + 1] = _squares[i] + (values[i] * values[i]);
            }
        }

        public double Between(int start, int end)
        {
            double sum = _sums[end] - _sums[start];
            return Math.Max(0, _squares[end] - _squares[start] - (sum * sum / (end - start)));
        }
    }
}
