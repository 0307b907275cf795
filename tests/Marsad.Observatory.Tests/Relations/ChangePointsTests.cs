using Marsad.Observatory.Relations;

namespace Marsad.Observatory.Tests.Relations;

public class ChangePointsTests
{
    [Theory]
    [InlineData("1 1 2 1 1 2 1 2 9 8 9 8 9 9 8 9", "8")]
    [InlineData("5 4 5 4 5 4 5 4 5 4 5 4", "")]
    [InlineData("0 1 0 1 0 1 0 1 9 8 9 8 9 8 9 0 1 0 1 0 1 0 1", "8 15")]
    [InlineData("3 3 3 3 3 3 3 3", "")]
    [InlineData("3 3 3 3 7 7 7 7", "4")]
    [InlineData("0 0 0 0 0 0 5 0 0 0 0 0 0 0", "")]
    [InlineData("1 9", "")]
    [InlineData("", "")]
    public void Finds_where_a_new_level_begins(string values, string expected) => Assert.Equal(expected, string.Join(' ', ChangePoints.Find(Read(values))));

    [Fact]
    public void More_strictness_finds_fewer_changes()
    {
        double[] values = Read("1 2 1 2 1 2 1 2 3 2 3 2 3 2 3 2 9 8 9 8 9 8 9 8");

        Assert.Contains(16, ChangePoints.Find(values, 8));
        Assert.True(ChangePoints.Find(values, 8).Count < ChangePoints.Find(values, 0.5).Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void What_is_pruned_is_never_the_best(int seed)
    {
        var random = new Random(seed);
        double[] values = [.. Enumerable.Range(0, 24).Select(i => (random.Next(3) == 0 ? 6 : 0) + (i / 8) + random.NextDouble())];

        Assert.Equal(BestByTryingAll(values), CostOf(values, ChangePoints.Find(values)), 9);
    }

    /// <summary>The least cost over all ways to cut the series, by the plain recursion that PELT prunes.</summary>
    private static double BestByTryingAll(double[] values)
    {
        double[] least = [0, .. Enumerable.Repeat(double.PositiveInfinity, values.Length)];
        for (int end = ChangePoints.ShortestSegment; end <= values.Length; end++)
        {
            for (int start = 0; start <= end - ChangePoints.ShortestSegment; start++)
                least[end] = Math.Min(least[end], least[start] + Error(values[start..end]) + (start > 0 ? Penalty(values) : 0));
        }
        return least[^1];
    }

    private static double CostOf(double[] values, IReadOnlyList<int> changes)
    {
        int[] bounds = [0, .. changes, values.Length];
        return Enumerable.Range(1, bounds.Length - 1).Sum(b => Error(values[bounds[b - 1]..bounds[b]])) + (changes.Count * Penalty(values));
    }

    private static double Error(double[] values) => values.Sum(value => Math.Pow(value - values.Average(), 2));

    private static double Penalty(double[] values)
    {
        double[] differences = [.. values.Zip(values.Skip(1), (one, next) => Math.Abs(next - one)).Order()];
        double robust = 1.4826 * differences[differences.Length / 2] / Math.Sqrt(2);
        double deviation = robust > 0.25 * Math.Sqrt(Error(values) / values.Length) ? robust : Math.Sqrt(differences.Average(d => d * d) / 2);
        return 2 * deviation * deviation * Math.Log(values.Length);
    }

    private static double[] Read(string values) => [.. values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(value => double.Parse(value, System.Globalization.CultureInfo.InvariantCulture))];
}
