using System.Collections.Immutable;

namespace Marsad.Observatory.Words;

/// <summary>How telling each stem is: the rarer, the more (inverse document frequency; Spärck Jones, 1972).</summary>
public sealed class StemWeights
{
    private readonly Dictionary<ulong, int> _frequency = [];
    private readonly int _texts;

    /// <summary>Weights over <paramref name="texts"/>: the distinct stems of each.</summary>
    public StemWeights(IEnumerable<ImmutableArray<ulong>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        foreach (ImmutableArray<ulong> text in texts)
        {
            _texts++;
            foreach (ulong stem in text)
                _frequency[stem] = _frequency.GetValueOrDefault(stem) + 1;
        }
    }

    /// <summary>Cosine of two sets of stems, ascending, each stem weighted: 0 … 1; null where either is empty.</summary>
    public double? Cosine(ImmutableArray<ulong> first, ImmutableArray<ulong> second)
    {
        if (first.IsEmpty || second.IsEmpty)
            return null;
        double shared = 0;
        for (int i = 0, k = 0; i < first.Length && k < second.Length;)
        {
            ulong one = first[i], other = second[k];
            if (one == other)
                shared += Square(Weight(one));
            i += one <= other ? 1 : 0;
            k += other <= one ? 1 : 0;
        }
        return shared == 0 ? 0 : shared / Math.Sqrt(SquaredLength(first) * SquaredLength(second));
    }

    /// <summary>The <paramref name="count"/> stems that tell most, of those that stand in other texts too.</summary>
    public IEnumerable<ulong> MostTelling(ImmutableArray<ulong> stems, int count) =>
        stems.Where(stem => _frequency.GetValueOrDefault(stem) > 1).OrderByDescending(Weight).ThenBy(stem => stem).Take(count);

    private double Weight(ulong stem) => Math.Log(1 + ((double)(_texts + 1) / (_frequency.GetValueOrDefault(stem) + 0.5)));

    private double SquaredLength(ImmutableArray<ulong> stems)
    {
        double sum = 0;
        foreach (ulong stem in stems)
            sum += Square(Weight(stem));
        return sum;
    }

    private static double Square(double x) => x * x;
}
