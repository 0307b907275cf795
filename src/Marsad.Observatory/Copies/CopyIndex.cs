using System.Collections.Immutable;

namespace Marsad.Observatory.Copies;

/// <summary>Finds the copies of an article among those added before it. One thread at a time.</summary>
/// <remarks>
/// Candidates come from locality-sensitive hashing of the whole text and of the lead; each is then compared shingle by shingle, so that a pair is never a guess. Which pairs are
/// found does not hang on the order in which articles are added. Memory: some 4 KB and 8 bytes a word for each article, until <see cref="Forget"/>.
/// </remarks>
public sealed class CopyIndex
{
    private readonly CopyTolerances _tolerances;
    private readonly Dictionary<string, ArticleSketch> _sketches = new(StringComparer.Ordinal);
    private readonly LshTable _texts;
    private readonly LshTable _leads;

    /// <summary>An empty index.</summary>
    public CopyIndex(CopyTolerances? tolerances = null)
    {
        _tolerances = tolerances ?? CopyTolerances.Default;
        _texts = new LshTable(_tolerances.Bands, _tolerances.RowsPerBand);
        _leads = new LshTable(_tolerances.LeadBands, _tolerances.RowsPerLeadBand);
    }

    /// <summary>Number of articles held.</summary>
    public int Count => _sketches.Count;

    /// <summary>Adds an article and answers with the pairs that it makes, in order of the other's id. An article of the same id, if there is one, is replaced.</summary>
    public IReadOnlyList<CopyPair> Add(ArticleSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        Remove(sketch.ArticleId);
        List<CopyPair> pairs = [.. Candidates(sketch).Select(other => Compare(_sketches[other], sketch)).OfType<CopyPair>()];
        _sketches.Add(sketch.ArticleId, sketch);
        _texts.Add(sketch.ArticleId, sketch.Signature);
        _leads.Add(sketch.ArticleId, sketch.LeadSignature);
        return pairs;
    }

    /// <summary>Drops the articles published before <paramref name="day"/>; those without a day stay.</summary>
    public void Forget(DateOnly day)
    {
        foreach (ArticleSketch old in _sketches.Values.Where(sketch => sketch.Published < day).ToList())
            Remove(old.ArticleId);
    }

    private void Remove(string article)
    {
        if (!_sketches.Remove(article, out ArticleSketch? sketch))
            return;
        _texts.Remove(article, sketch.Signature);
        _leads.Remove(article, sketch.LeadSignature);
    }

    private IEnumerable<string> Candidates(ArticleSketch sketch) =>
        _texts.Near(sketch.Signature).Concat(_leads.Near(sketch.LeadSignature)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private CopyPair? Compare(ArticleSketch first, ArticleSketch second)
    {
        if (first.Published is { } earlier && second.Published is { } later && Math.Abs(later.DayNumber - earlier.DayNumber) > _tolerances.WindowDays)
            return null;
        int shared = CountShared(first.Shingles, second.Shingles);
        int shorter = Math.Min(first.Shingles.Length, second.Shingles.Length);
        double resemblance = (double)shared / (first.Shingles.Length + second.Shingles.Length - shared);
        double containment = (double)shared / shorter;
        bool copies = resemblance >= _tolerances.Resemblance || (containment >= _tolerances.Containment && shorter >= _tolerances.ShortestContained);
        return copies ? new CopyPair(first.ArticleId, second.ArticleId, resemblance, containment) : null;
    }

    private static int CountShared(ImmutableArray<ulong> first, ImmutableArray<ulong> second)
    {
        int shared = 0;
        for (int i = 0, k = 0; i < first.Length && k < second.Length;)
        {
            if (first[i] == second[k])
                shared++;
            bool advanceFirst = first[i] <= second[k];
            bool advanceSecond = second[k] <= first[i];
            i += advanceFirst ? 1 : 0;
            k += advanceSecond ? 1 : 0;
        }
        return shared;
    }
}
