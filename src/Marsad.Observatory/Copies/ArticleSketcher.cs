using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Copies;

/// <summary>Makes the sketch of an article. Immutable; the same article gives the same sketch on every machine.</summary>
/// <remarks>MinHash: Broder, Charikar, Frieze and Mitzenmacher, "Min-Wise Independent Permutations" (1998), with multiply-shift hashing (Dietzfelbinger and others, 1997).</remarks>
public sealed class ArticleSketcher
{
    private readonly CopyTolerances _tolerances;
    private readonly ulong[] _factors;
    private readonly ulong[] _addends;

    /// <summary>A sketcher of <paramref name="tolerances"/>, or of those that ship.</summary>
    public ArticleSketcher(CopyTolerances? tolerances = null)
    {
        _tolerances = tolerances ?? CopyTolerances.Default;
        int count = Math.Max(_tolerances.Bands * _tolerances.RowsPerBand, _tolerances.LeadBands * _tolerances.RowsPerLeadBand);
        _factors = new ulong[count];
        _addends = new ulong[count];
        ulong state = _tolerances.Seed;
        for (int i = 0; i < count; i++)
        {
            _factors[i] = (state = Mixing.Spread(state)) | 1;
            _addends[i] = state = Mixing.Spread(state);
        }
    }

    /// <summary>The sketch of <paramref name="article"/>: title and body together, and the lead of its body alone, since a headline is what an editor changes.</summary>
    public ArticleSketch Sketch(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        IReadOnlyList<ulong> title = WordReader.Words(article.Title ?? "");
        IReadOnlyList<ulong> body = WordReader.Words(article.Body);
        ulong[] shingles = Shingles([.. title, .. body]);
        ulong[] lead = Shingles([.. body.Take(_tolerances.LeadWords)]);
        return new ArticleSketch(article.Id, article.Source, article.Published, [.. shingles], Signature(shingles), Signature(lead));
    }

    /// <summary>The distinct runs of words, ascending; a text shorter than one run is one shingle.</summary>
    private ulong[] Shingles(ulong[] words)
    {
        if (words.Length == 0)
            return [];
        int length = Math.Min(_tolerances.ShingleWords, words.Length);
        var shingles = new SortedSet<ulong>();
        for (int start = 0; start + length <= words.Length; start++)
        {
            ulong hash = words[start];
            for (int i = 1; i < length; i++)
                hash = Mixing.Combine(hash, words[start + i]);
            shingles.Add(hash);
        }
        return [.. shingles];
    }

    private ImmutableArray<uint> Signature(ulong[] shingles)
    {
        if (shingles.Length == 0)
            return [];
        var signature = new uint[_factors.Length];
        Array.Fill(signature, uint.MaxValue);
        foreach (ulong shingle in shingles)
        {
            for (int i = 0; i < signature.Length; i++)
                signature[i] = Math.Min(signature[i], (uint)(((_factors[i] * shingle) + _addends[i]) >> 32));
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(signature);
    }
}
