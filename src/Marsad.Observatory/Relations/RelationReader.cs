using System.Collections.Immutable;

namespace Marsad.Observatory.Relations;

/// <summary>Reads the course of a pair from its events.</summary>
public static class RelationReader
{
    /// <summary>Events cited for a relation or for a change.</summary>
    public const int MostCited = 5;

    /// <summary>Periods after a change whose events may have made it.</summary>
    private const int EvidencePeriods = 3;

    /// <summary>All relations of <paramref name="events"/>, in order of actor and recipient.</summary>
    public static IReadOnlyList<Relation> ReadAll(IEnumerable<DyadEvent> events, Period period) =>
    [
        .. events.GroupBy(e => e.Dyad)
            .OrderBy(dyad => dyad.Key.Actor, StringComparer.Ordinal).ThenBy(dyad => dyad.Key.Recipient, StringComparer.Ordinal)
            .Select(dyad => Read(dyad.Key, [.. dyad], period)),
    ];

    /// <summary>The relation of one pair.</summary>
    /// <param name="dyad">The pair.</param>
    /// <param name="events">Its events.</param>
    /// <param name="period">Length of the steps.</param>
    public static Relation Read(Dyad dyad, IReadOnlyCollection<DyadEvent> events, Period period)
    {
        IReadOnlyList<DyadPoint> points = DyadPoint.Count(events, period);
        return new Relation(dyad, period, [.. points], [.. SmoothedCourse.Of(points)], Changes(points, events), [.. MostTelling(events)]);
    }

    /// <summary>Ids of the events that tell most of the pair: far from 0 on the scale, by many independent sources, surely coded.</summary>
    public static IEnumerable<string> MostTelling(IEnumerable<DyadEvent> events) =>
        events.OrderByDescending(e => Math.Abs(Weight(e))).ThenBy(e => e.Date).ThenBy(e => e.EventId, StringComparer.Ordinal).Select(e => e.EventId).Take(MostCited);

    private static ImmutableArray<RelationChange> Changes(IReadOnlyList<DyadPoint> points, IReadOnlyCollection<DyadEvent> events)
    {
        int[] bounds = [0, .. ChangePoints.Find([.. points.Select(point => point.ScaleSum)]), points.Count];
        var changes = ImmutableArray.CreateBuilder<RelationChange>();
        for (int b = 1; b < bounds.Length - 1; b++)
        {
            double before = Mean(points, bounds[b - 1], bounds[b]), after = Mean(points, bounds[b], bounds[b + 1]);
            int lastPeriod = Math.Min(bounds[b] + EvidencePeriods, bounds[b + 1]);
            DateOnly from = points[bounds[b]].Start, to = lastPeriod < points.Count ? points[lastPeriod].Start : DateOnly.MaxValue;
            IEnumerable<DyadEvent> cause = events.Where(e => e.Date >= from && e.Date < to && Math.Sign(e.Scale) == Math.Sign(after - before));
            changes.Add(new RelationChange(from, before, after, [.. MostTelling(cause)]));
        }
        return changes.ToImmutable();
    }

    private static double Mean(IReadOnlyList<DyadPoint> points, int from, int to) => points.Skip(from).Take(to - from).Average(point => point.ScaleSum);

    private static double Weight(DyadEvent e) => e.Scale * e.Confidence * (1 + Math.Log(e.IndependentSources));
}
