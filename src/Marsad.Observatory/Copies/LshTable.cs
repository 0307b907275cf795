using System.Collections.Immutable;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Copies;

/// <summary>Locality-sensitive hashing of MinHash signatures: those that agree in a whole band meet in a bucket.</summary>
/// <remarks>Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4.</remarks>
internal sealed class LshTable(int bands, int rowsPerBand)
{
    private readonly Dictionary<ulong, List<string>> _buckets = [];

    /// <summary>Those whose signature shares a band with <paramref name="signature"/>; one may come more than once.</summary>
    public IEnumerable<string> Near(ImmutableArray<uint> signature) => Keys(signature).SelectMany(key => _buckets.GetValueOrDefault(key, []));

    /// <summary>Keeps <paramref name="article"/> under each band of <paramref name="signature"/>.</summary>
    public void Add(string article, ImmutableArray<uint> signature)
    {
        foreach (ulong key in Keys(signature))
        {
            if (!_buckets.TryGetValue(key, out List<string>? bucket))
                _buckets.Add(key, bucket = []);
            bucket.Add(article);
        }
    }

    /// <summary>Takes <paramref name="article"/> out again.</summary>
    public void Remove(string article, ImmutableArray<uint> signature)
    {
        foreach (ulong key in Keys(signature))
        {
            List<string> bucket = _buckets[key];
            bucket.Remove(article);
            if (bucket.Count == 0)
                _buckets.Remove(key);
        }
    }

    private IEnumerable<ulong> Keys(ImmutableArray<uint> signature)
    {
        for (int band = 0; band < bands && !signature.IsEmpty; band++)
        {
            ulong key = (ulong)band;
            for (int row = 0; row < rowsPerBand; row++)
                key = Mixing.Combine(key, signature[(band * rowsPerBand) + row]);
            yield return key;
        }
    }
}
