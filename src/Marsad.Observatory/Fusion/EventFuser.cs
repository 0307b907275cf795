using Marsad.Observatory.Grouping;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Fusion;

/// <summary>Makes one event of the mentions of one happening, across articles. Immutable.</summary>
/// <remarks>
/// The same mentions give the same events, in whatever order they come. To take new articles in, fuse again the mentions of all events reported within
/// <see cref="FusionTolerances.PlanReportDays"/> of them; an event keeps its id as long as its first mention stays the first.
/// </remarks>
public sealed class EventFuser
{
    private readonly FusionTolerances _tolerances;
    private readonly MentionPairs _pairs;

    /// <summary>A fuser of <paramref name="tolerances"/>, or of those that ship.</summary>
    public EventFuser(FusionTolerances? tolerances = null)
    {
        _tolerances = tolerances ?? FusionTolerances.Default;
        _pairs = new MentionPairs(_tolerances);
    }

    /// <summary>The events of <paramref name="mentions"/>, in order of their first mention; each mention belongs to one.</summary>
    /// <param name="mentions">Mentions with distinct record ids.</param>
    /// <param name="weights">How telling words are; by default, as they are spread over <paramref name="mentions"/>.</param>
    public IReadOnlyList<FusedEvent> Fuse(IEnumerable<Mention> mentions, StemWeights? weights = null)
    {
        List<Mention> ordered = [.. EventSummary.Order(mentions)];
        var judge = new MentionJudge(_tolerances, weights ?? new StemWeights(ordered.Select(mention => mention.Stems)));
        var known = new Dictionary<(int, int), double>();
        double Closeness(int first, int second) =>
            known.TryGetValue((first, second), out double points) ? points : known[(first, second)] = judge.Compare(ordered[first], ordered[second]).Total;

        IEnumerable<(int, int, double Points)> compared = _pairs.Find(ordered).Select(pair => (pair.First, pair.Second, Closeness(pair.First, pair.Second)));
        IReadOnlyList<IReadOnlyList<int>> groups = AverageLinkage.Group(
            ordered.Count, compared.Where(pair => pair.Points >= _tolerances.Enough), Closeness, _tolerances.EnoughOnAverage);
        return [.. groups.Select(group => EventSummary.Of(group.Select(i => ordered[i])))];
    }
}
