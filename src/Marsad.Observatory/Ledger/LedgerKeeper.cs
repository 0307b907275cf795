using System.Collections.Immutable;
using Marsad.Observatory.Fusion;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Ledger;

/// <summary>Keeps the ledger: what holds between states, bodies and places by what is reported. Immutable.</summary>
/// <remarks>
/// Announced is not done: an announcement is a step that changes no status. What is suspended or left must have been in force before. Who takes a place takes it from whoever held
/// it.
/// </remarks>
public sealed class LedgerKeeper
{
    private readonly LedgerReports _reports;

    /// <summary>A keeper of <paramref name="rules"/>, or of those that ship.</summary>
    public LedgerKeeper(IReadOnlyList<LedgerRule>? rules = null) => _reports = new LedgerReports(rules ?? LedgerRuleTable.Shipped());

    /// <summary>The entries that <paramref name="events"/> report on, in order of kind, holder and object.</summary>
    public IReadOnlyList<LedgerEntry> Keep(IEnumerable<FusedEvent> events)
    {
        List<(LedgerKey Key, LedgerStep Step)> reports =
        [
            .. events.SelectMany(_reports.Of)
                .OrderBy(report => report.Step.Date).ThenBy(report => Rank(report.Step)).ThenBy(report => report.Step.Events[0], StringComparer.Ordinal),
        ];
        IEnumerable<(LedgerKey Key, LedgerStep Step)> all = reports.Concat(Losses(reports)).OrderBy(report => report.Step.Date);
        return [.. all.GroupBy(report => report.Key, report => report.Step)
            .OrderBy(entry => entry.Key.Kind).ThenBy(entry => entry.Key.Holder, StringComparer.Ordinal).ThenBy(entry => entry.Key.Object, StringComparer.Ordinal)
            .Select(entry => EntryOf(entry.Key, entry))];
    }

    /// <summary>On one day, an announcement comes before what is done, and a denial after it.</summary>
    private static int Rank(LedgerStep step) => step.Status switch
    {
        LedgerStatus.Announced => 0,
        LedgerStatus.Denied => 2,
        _ => 1,
    };

    /// <summary>Who held a place that another takes has lost it.</summary>
    private static IEnumerable<(LedgerKey Key, LedgerStep Step)> Losses(List<(LedgerKey Key, LedgerStep Step)> reports)
    {
        var holders = new Dictionary<string, LedgerKey>(StringComparer.Ordinal);
        foreach ((LedgerKey key, LedgerStep step) in reports.Where(report => report.Key.Kind == LedgerKind.Control))
        {
            if (step.Status == LedgerStatus.InForce)
            {
                if (holders.TryGetValue(key.Object, out LedgerKey holder) && holder != key)
                    yield return (holder, step with { Status = LedgerStatus.Left, Outcome = LedgerStatus.Left });
                holders[key.Object] = key;
            }
            else if (step.Status == LedgerStatus.Left && holders.TryGetValue(key.Object, out LedgerKey holder) && holder == key)
            {
                holders.Remove(key.Object);
            }
        }
    }

    private static LedgerEntry EntryOf(LedgerKey key, IEnumerable<LedgerStep> reports)
    {
        ImmutableArray<LedgerStep> steps = Joined(reports);
        var course = new LedgerCourse();
        foreach (LedgerStep step in steps)
            course.Take(step);
        return new LedgerEntry(Mixing.IdOf($"{key.Kind} {key.Holder} {key.Object}"), key, course.Status, course.Pending, course.IsContested, steps, course.Spans);
    }

    /// <summary>Reports that say the same one after the other are one step with all their events.</summary>
    private static ImmutableArray<LedgerStep> Joined(IEnumerable<LedgerStep> reports)
    {
        var steps = ImmutableArray.CreateBuilder<LedgerStep>();
        foreach (LedgerStep report in reports)
        {
            if (steps.Count == 0 || steps[^1].Status != report.Status || steps[^1].Outcome != report.Outcome)
            {
                steps.Add(report);
                continue;
            }
            LedgerStep last = steps[^1];
            steps[^1] = last with
            {
                Events = [.. last.Events, .. report.Events],
                Due = last.Due ?? report.Due,
                IndependentSources = Math.Max(last.IndependentSources, report.IndependentSources),
                DeniedBy = [.. last.DeniedBy.Concat(report.DeniedBy).DistinctBy(party => (party.Id, party.Code))],
            };
        }
        return steps.ToImmutable();
    }
}
