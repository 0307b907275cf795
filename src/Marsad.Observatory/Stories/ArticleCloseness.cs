using Marsad.Observatory.Fusion;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Stories;

/// <summary>How close the articles of a set are: the cosine of their weighted stems, and more for events that both report.</summary>
internal sealed class ArticleCloseness
{
    private readonly StoryTolerances _tolerances;
    private readonly IReadOnlyList<StoryArticle> _articles;
    private readonly StemWeights _weights;
    private readonly Dictionary<(int, int), int> _sharedEvents = [];
    private readonly Dictionary<(int, int), double> _known = [];

    public ArticleCloseness(IReadOnlyList<StoryArticle> articles, IEnumerable<FusedEvent> events, StoryTolerances tolerances)
    {
        _tolerances = tolerances;
        _articles = articles;
        _weights = new StemWeights(articles.Select(article => article.Stems));
        CountSharedEvents(events);
    }

    /// <summary>Closeness of articles <paramref name="first"/> and <paramref name="second"/>, 0 … 1 and a little more; NaN where they are too far apart in time.</summary>
    public double Of(int first, int second)
    {
        if (_known.TryGetValue((first, second), out double closeness))
            return closeness;
        return _known[(first, second)] = AreWithinGap(first, second) ? Compare(first, second) : double.NaN;
    }

    /// <summary>Pairs that share an event or two of their most telling stems, the smaller index first.</summary>
    public IEnumerable<(int First, int Second)> Candidates()
    {
        var shared = new Dictionary<(int, int), int>();
        ILookup<ulong, int> byStem = _articles
            .SelectMany((article, i) => _weights.MostTelling(article.Stems, _tolerances.KeyStems).Select(stem => (stem, i)))
            .ToLookup(pair => pair.stem, pair => pair.i);
        foreach (IGrouping<ulong, int> articles in byStem)
        {
            foreach ((int, int) pair in Pairs([.. articles]))
                shared[pair] = shared.GetValueOrDefault(pair) + 1;
        }
        return shared.Where(pair => pair.Value > 1).Select(pair => pair.Key).Union(_sharedEvents.Keys);
    }

    private double Compare(int first, int second)
    {
        double words = _weights.Cosine(_articles[first].Stems, _articles[second].Stems) ?? 0;
        return words + Math.Min(_tolerances.MostForEvents, _tolerances.SharedEvent * _sharedEvents.GetValueOrDefault((first, second)));
    }

    private void CountSharedEvents(IEnumerable<FusedEvent> events)
    {
        Dictionary<string, int> indexOf = _articles.Select((article, i) => (article.ArticleId, i)).ToDictionary(a => a.ArticleId, a => a.i, StringComparer.Ordinal);
        foreach (FusedEvent fused in events)
        {
            foreach ((int, int) pair in Pairs([.. fused.Articles.Where(indexOf.ContainsKey).Select(article => indexOf[article]).Order()]))
                _sharedEvents[pair] = _sharedEvents.GetValueOrDefault(pair) + 1;
        }
    }

    private static IEnumerable<(int First, int Second)> Pairs(List<int> ascending)
    {
        for (int i = 0; i < ascending.Count; i++)
        {
            for (int k = i + 1; k < ascending.Count; k++)
                yield return (ascending[i], ascending[k]);
        }
    }

    private bool AreWithinGap(int first, int second) =>
        _articles[first].Published is not { } day || _articles[second].Published is not { } other || Math.Abs(day.DayNumber - other.DayNumber) <= _tolerances.GapDays;
}
