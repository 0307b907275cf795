using System.Globalization;
using Marsad.Observatory.Ledger;
using Marsad.Observatory.Relations;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Alerts;

/// <summary>Finds what rules ask to be told of. Immutable.</summary>
/// <remarks>
/// The band is that of Hampel's identifier (Davies and Gather, "The Identification of Multiple Outliers", 1993): median and median absolute deviation of the periods before, which
/// one wild week does not widen.
/// </remarks>
public sealed class AlertFinder
{
    /// <summary>Least half width of a band, in points of score: the sums of quiet pairs do not vary at all.</summary>
    public const double LeastHalfWidth = 10;

    private const double MedianToDeviation = 1.4826;

    private readonly IReadOnlyList<AlertRule> _rules;

    /// <summary>A finder for <paramref name="rules"/>, or for those that ship.</summary>
    public AlertFinder(IReadOnlyList<AlertRule>? rules = null) => _rules = rules ?? AlertRuleTable.Shipped();

    /// <summary>The alerts in <paramref name="events"/> and <paramref name="ledger"/>, in order of day and id. An alert found before has the same id as then.</summary>
    public IReadOnlyList<Alert> Find(IEnumerable<DyadEvent> events, IEnumerable<LedgerEntry> ledger)
    {
        ILookup<Dyad, DyadEvent> byDyad = events.ToLookup(e => e.Dyad);
        List<LedgerEntry> entries = [.. ledger];
        IEnumerable<Alert> bands =
            from rule in _rules.OfType<BandRule>()
            from pair in byDyad
            where rule.Covers(pair.Key.Actor, pair.Key.Recipient)
            from alert in Leaving(rule, pair.Key, [.. pair])
            select alert;
        IEnumerable<Alert> steps =
            from rule in _rules.OfType<StatusRule>()
            from entry in entries
            where rule.Covers(entry.Key.Holder, entry.Key.Object)
            from alert in Changes(rule, entry)
            select alert;
        return [.. bands.Concat(steps).OrderBy(alert => alert.Date).ThenBy(alert => alert.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Alert> Leaving(BandRule rule, Dyad dyad, IReadOnlyCollection<DyadEvent> events)
    {
        IReadOnlyList<DyadPoint> points = DyadPoint.Count(events, rule.Period);
        for (int i = rule.Window; i < points.Count; i++)
        {
            DyadPoint point = points[i];
            if (point.Events < rule.LeastEvents)
                continue;
            (double low, double high) = Band([.. points.Skip(i - rule.Window).Take(rule.Window).Select(p => p.ScaleSum)], rule.Deviations);
            if (point.ScaleSum >= low && point.ScaleSum <= high)
                continue;
            IEnumerable<DyadEvent> behind = events.Where(e => rule.Period.StartOf(e.Date) == point.Start && Math.Sign(e.Scale) == Math.Sign(point.ScaleSum - ((low + high) / 2)));
            string id = IdOf(rule, $"{dyad.Actor} {dyad.Recipient}", point.Start);
            yield return new BandAlert(id, rule.Id, point.Start, [.. RelationReader.MostTelling(behind)], dyad, rule.Period, point.ScaleSum, low, high);
        }
    }

    private static (double Low, double High) Band(double[] values, double deviations)
    {
        double middle = Median(values);
        double deviation = MedianToDeviation * Median([.. values.Select(value => Math.Abs(value - middle))]);
        double half = Math.Max(LeastHalfWidth, deviations * deviation);
        return (middle - half, middle + half);
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static IEnumerable<Alert> Changes(StatusRule rule, LedgerEntry entry) =>
        from step in entry.Steps
        where (rule.Kind is null || rule.Kind == entry.Key.Kind) && (rule.Status is null || rule.Status == step.Status)
        select new StatusAlert(IdOf(rule, $"{entry.Id} {step.Status} {step.Outcome}", step.Date), rule.Id, step.Date, step.Events, entry.Id, entry.Key, step.Status, step.Outcome);

    private static string IdOf(AlertRule rule, string subject, DateOnly date) => Mixing.IdOf(string.Create(CultureInfo.InvariantCulture, $"{rule.Id} {subject} {date:yyyy-MM-dd}"));
}
