using System.Collections.Immutable;
using Marsad.Observatory.Fusion;
using Marsad.Observatory.Grouping;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Stories;

/// <summary>Puts articles that tell one story together, and the events that they report. Immutable.</summary>
/// <remarks>
/// Grouping by weighted words within a window of days as in topic detection (Allan and others, "Topic Detection and Tracking Pilot Study", 1998), helped by what fusion knows:
/// articles that report the same events are closer than their words tell.
/// </remarks>
public sealed class StoryBuilder
{
    private const int MostParties = 5;

    private readonly StoryTolerances _tolerances;

    /// <summary>A builder of <paramref name="tolerances"/>, or of those that ship.</summary>
    public StoryBuilder(StoryTolerances? tolerances = null) => _tolerances = tolerances ?? StoryTolerances.Default;

    /// <summary>The stories of <paramref name="articles"/>, in order of their first article; each article and event belongs to one, and one may be alone.</summary>
    /// <param name="articles">Articles with distinct ids.</param>
    /// <param name="events">Their events; an event belongs to the story with the most of its articles.</param>
    public IReadOnlyList<Story> Build(IEnumerable<StoryArticle> articles, IReadOnlyCollection<FusedEvent> events)
    {
        List<StoryArticle> ordered = [.. articles.OrderBy(article => article.Published ?? DateOnly.MaxValue).ThenBy(article => article.ArticleId, StringComparer.Ordinal)];
        var closeness = new ArticleCloseness(ordered, events, _tolerances);
        IEnumerable<(int, int, double Close)> pairs = closeness.Candidates().Select(pair => (pair.First, pair.Second, closeness.Of(pair.First, pair.Second)));
        IReadOnlyList<IReadOnlyList<int>> groups = AverageLinkage.Group(ordered.Count, pairs.Where(pair => pair.Close >= _tolerances.Enough), closeness.Of, _tolerances.Enough);

        IEnumerable<(string Article, int Group)> grouped = groups.SelectMany((group, g) => group.Select(i => (ordered[i].ArticleId, g)));
        Dictionary<string, int> groupOf = grouped.ToDictionary(a => a.Article, a => a.Group, StringComparer.Ordinal);
        ILookup<int, FusedEvent> eventsOf = events.Where(e => e.Articles.Any(groupOf.ContainsKey)).ToLookup(e => HomeOf(e, groupOf));
        return [.. groups.Select((group, g) => StoryOf(group, [.. eventsOf[g]], ordered, closeness))];
    }

    private static int HomeOf(FusedEvent fused, Dictionary<string, int> groupOf) =>
        fused.Articles.Where(groupOf.ContainsKey).CountBy(article => groupOf[article]).OrderByDescending(group => group.Value).ThenBy(group => group.Key).First().Key;

    private static Story StoryOf(IReadOnlyList<int> group, List<FusedEvent> events, List<StoryArticle> articles, ArticleCloseness closeness)
    {
        int central = group.MaxBy(i => group.Where(k => k != i).Select(k => closeness.Of(Math.Min(i, k), Math.Max(i, k))).Where(close => !double.IsNaN(close)).Sum());
        return new Story(
            Mixing.IdOf(articles[group[0]].ArticleId),
            articles[central].Title ?? group.Select(i => articles[i].Title).FirstOrDefault(title => title is not null),
            [.. group.Select(i => articles[i].ArticleId)],
            [.. events.Select(e => e.Id)],
            PartiesOf(events),
            group.Min(i => articles[i].Published),
            group.Max(i => articles[i].Published));
    }

    private static ImmutableArray<Party> PartiesOf(List<FusedEvent> events) =>
    [
        .. events.SelectMany(e => e.Actors.Concat(e.Recipients)).Where(party => party.State is not null)
            .GroupBy(party => party.Id ?? party.Code, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.First()).Take(MostParties),
    ];
}
