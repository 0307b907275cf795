using System.Globalization;
using Marsad.Feeds;

namespace Marsad.Cli.Coding;

/// <summary>Counts what was sound but not coded, by reason; an archive of the web has more of it than a terminal should show.</summary>
internal sealed class SkippedTally
{
    private readonly SortedDictionary<SkipReason, (int Count, ArticleSkipped First)> _reasons = [];

    /// <summary>Number of items skipped.</summary>
    public int Count { get; private set; }

    public void Add(ArticleSkipped skipped)
    {
        Count++;
        _reasons[skipped.Reason] = _reasons.TryGetValue(skipped.Reason, out (int Count, ArticleSkipped First) known) ? (known.Count + 1, known.First) : (1, skipped);
    }

    /// <summary>A line a reason: <c>12 skipped, not in Arabic; the first: a.txt: the text is Urdu: 41 of 60 words …</c></summary>
    public IEnumerable<string> Describe() =>
        _reasons.Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Value.Count:N0} skipped, {Describe(reason.Key)}; the first: {reason.Value.First}"));

    private static string Describe(SkipReason reason) => reason switch
    {
        SkipReason.Language => "not in Arabic",
        SkipReason.Empty => "without text",
        SkipReason.NoArticle => "pages without an article",
        _ => "of a kind that is not read",
    };
}
