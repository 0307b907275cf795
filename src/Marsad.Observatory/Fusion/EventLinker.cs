using Marsad.Events;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Fusion;

/// <summary>Links a plan to what came of it, and a report to its denial. Immutable.</summary>
public sealed class EventLinker
{
    private readonly FusionTolerances _tolerances;

    /// <summary>A linker of <paramref name="tolerances"/>, or of those that ship.</summary>
    public EventLinker(FusionTolerances? tolerances = null) => _tolerances = tolerances ?? FusionTolerances.Default;

    /// <summary>The links between <paramref name="events"/>, in their order. A plan comes true once, in what agrees with it best.</summary>
    /// <param name="events">What <see cref="EventFuser.Fuse"/> made.</param>
    /// <param name="mentions">The mentions that it made them of.</param>
    /// <param name="weights">How telling words are; by default, as they are spread over <paramref name="mentions"/>.</param>
    public IReadOnlyList<EventLink> Link(IEnumerable<FusedEvent> events, IReadOnlyCollection<Mention> mentions, StemWeights? weights = null)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        Dictionary<string, Mention> byRecord = mentions.ToDictionary(mention => mention.RecordId, StringComparer.Ordinal);
        var judge = new MentionJudge(_tolerances, weights ?? new StemWeights(mentions.Select(mention => mention.Stems)));
        List<ToldEvent> told = [.. events.Select(e => new ToldEvent(e, [.. e.Mentions.Select(id => byRecord[id])]))];
        ILookup<(TypeFamily, string, Factuality), ToldEvent> byParty =
            told.SelectMany(e => Keys(e.Event, e.Event.Factuality).Select(key => (key, e))).ToLookup(pair => pair.key, pair => pair.e);
        IEnumerable<ToldEvent> OutcomesFor(FusedEvent fused) => OutcomesOf(fused.Factuality).SelectMany(outcome => Keys(fused, outcome)).SelectMany(key => byParty[key]).Distinct();
        return [.. told.SelectMany(e => LinksFrom(e, OutcomesFor(e.Event), judge))];
    }

    private IEnumerable<EventLink> LinksFrom(ToldEvent from, IEnumerable<ToldEvent> others, MentionJudge judge)
    {
        List<EventLink> links = [.. others.Select(to => LinkBetween(from, to, judge)).OfType<EventLink>()];
        IEnumerable<EventLink> best = links.Where(link => link.Kind == LinkKind.CameTrue).OrderByDescending(link => link.Points).Take(1);
        return best.Concat(links.Where(link => link.Kind != LinkKind.CameTrue));
    }

    private EventLink? LinkBetween(ToldEvent told, ToldEvent other, MentionJudge judge)
    {
        LinkKind? kind = (told.Event.Factuality, other.Event.Factuality) switch
        {
            (Factuality.Future, Factuality.Actual) when CanComeTrueIn(told.Event, other.Event) => LinkKind.CameTrue,
            (Factuality.Future, Factuality.Negated) when IsReportedNear(told.Event, other.Event) => LinkKind.PlanDenied,
            (Factuality.Actual, Factuality.Negated) when IsReportedNear(told.Event, other.Event) => LinkKind.Denied,
            _ => null,
        };
        if (kind is null || told.Event.Type != other.Event.Type || Math.Min(told.Event.Confidence, other.Event.Confidence) < _tolerances.LeastLinkConfidence)
            return null;
        IEnumerable<double> agreements =
            from mention in told.Mentions
            from otherMention in other.Mentions
            where judge.TellOneAct(mention, otherMention)
            select judge.CompareApartFromWhen(mention, otherMention).Total;
        double points = agreements.DefaultIfEmpty(double.NegativeInfinity).Max();
        return points >= _tolerances.EnoughForLink ? new EventLink(kind.Value, told.Event.Id, other.Event.Id, points) : null;
    }

    /// <summary>On the planned day or not long after; where none was told, after the plan was reported, and not long after.</summary>
    private bool CanComeTrueIn(FusedEvent plan, FusedEvent done)
    {
        if (done.Date is not { } day || done.DateEnd is not { } lastDay || plan.Date is not { } planned || plan.DateEnd is not { } plannedLast)
            return false;
        bool stated = plan.Precision != DatePrecision.Published;
        int early = stated ? _tolerances.StatedDays : 0;
        int late = stated ? _tolerances.PlanSlackDays : _tolerances.PlanHorizonDays;
        return lastDay.DayNumber + early >= planned.DayNumber && day.DayNumber - plannedLast.DayNumber <= late && (plan.FirstReported is null || lastDay >= plan.FirstReported);
    }

    private bool IsReportedNear(FusedEvent report, FusedEvent denial)
    {
        if (report.FirstReported is not { } first || report.LastReported is not { } last || denial.FirstReported is not { } denied || denial.LastReported is not { } deniedLast)
            return report.Articles.Intersect(denial.Articles).Any();
        return new DayRange(first, last).DistanceTo(new DayRange(denied, deniedLast)) <= _tolerances.DenialDays;
    }

    /// <summary>The factualities that an event may be linked to.</summary>
    private static Factuality[] OutcomesOf(Factuality factuality) => factuality switch
    {
        Factuality.Future => [Factuality.Actual, Factuality.Negated],
        Factuality.Actual => [Factuality.Negated],
        _ => [],
    };

    private static IEnumerable<(TypeFamily, string, Factuality)> Keys(FusedEvent fused, Factuality factuality)
    {
        IEnumerable<string?> names = fused.Actors.Concat(fused.Recipients).Select(party => party.State).Append(fused.Where?.Country);
        return names.OfType<string>().Distinct(StringComparer.Ordinal).Select(name => (fused.Type.Family(), name, factuality));
    }

    /// <summary>An event with its mentions; itself alone is equal to it.</summary>
    private sealed class ToldEvent(FusedEvent fused, IReadOnlyList<Mention> mentions)
    {
        public FusedEvent Event { get; } = fused;

        public IReadOnlyList<Mention> Mentions { get; } = mentions;
    }
}
