using Marsad.Observatory.Fusion;
using Marsad.Observatory.Relations;

namespace Marsad.Observatory.Tests.Relations;

public class RelationReaderTests
{
    private static readonly DateOnly Monday = new(2024, 1, 1);

    private static readonly Dyad Pair = new("ARM", "RUS");

    [Theory]
    [InlineData(Period.Day, "2024-03-01", "2024-03-01", "2024-03-02")]
    [InlineData(Period.Week, "2024-03-03", "2024-02-26", "2024-03-04")]
    [InlineData(Period.Month, "2024-02-29", "2024-02-01", "2024-03-01")]
    public void A_day_lies_in_a_period(Period period, string day, string start, string next)
    {
        Assert.Equal(Parse(start), period.StartOf(Parse(day)));
        Assert.Equal(Parse(next), period.Next(Parse(start)));
    }

    [Theory]
    [InlineData("ACCUSE|ARM:GOV|RUS:GOV||2024-01-01", "ARM>RUS")]
    [InlineData("ACCUSE|ARM:GOV,FRA:GOV|RUS:GOV,IGO:CSTO||2024-01-01", "ARM>RUS ARM>IGO:CSTO FRA>RUS FRA>IGO:CSTO")]
    [InlineData("CONSULT.visit|ARM:GOV|FRA:GOV||2024-01-01", "ARM>FRA FRA>ARM")]
    [InlineData("AGREE|ARM:GOV,FRA:GOV|||2024-01-01", "ARM>FRA FRA>ARM")]
    [InlineData("ACCUSE|ARM:GOV,FRA:GOV|||2024-01-01", "")]
    [InlineData("ASSAULT|ARM:MIL,AZE:MIL|||2024-01-01", "ARM>AZE AZE>ARM")]
    [InlineData("ASSAULT.aerial|USA:MIL,GBR:MIL|||2024-01-01", "")]
    [InlineData("COERCE.arrest|ARM:COP|ARM:OPP||2024-01-01", "")]
    [InlineData("ASSAULT|---:REB|ARM:MIL||2024-01-01", "")]
    [InlineData("ACCUSE|ARM:GOV|RUS:GOV|Future|2024-01-01", "")]
    [InlineData("ACCUSE|ARM:GOV|RUS:GOV|Negated|2024-01-01", "")]
    [InlineData("ACCUSE|ARM:GOV|RUS:GOV||", "")]
    [InlineData("ASSAULT|RUS:MIL|UKR:GOV||2024-01-01|2014", "")]
    public void An_event_counts_for_each_pair_in_it(string mention, string dyads)
    {
        FusedEvent fused = Assert.Single(new EventFuser().Fuse([MadeMention.Of(mention)]));

        Assert.Equal(dyads, string.Join(' ', DyadEvent.Of(fused).Select(e => $"{e.Dyad.Actor}>{e.Dyad.Recipient}")));
    }

    [Fact]
    public void Periods_are_counted_by_quad_without_gaps()
    {
        IReadOnlyList<DyadPoint> points = DyadPoint.Count([Event(0, 1, 4), Event(3, 4, -6), Event(6, 3, -2), Event(15, 2, 8)], Period.Week);

        Assert.Equal(
        [
            new DyadPoint(Monday, 1, 0, 1, 1, 4, -8),
            new DyadPoint(Monday.AddDays(7), 0, 0, 0, 0, 0, 0),
            new DyadPoint(Monday.AddDays(14), 0, 1, 0, 0, 8, 0),
        ], points);
        Assert.Equal([-4 / 3.0, null, 8.0], points.Select(point => point.ScaleMean));
    }

    [Fact]
    public void The_course_follows_events_slowly_and_fades_in_silence()
    {
        IReadOnlyList<DyadPoint> points = [new(Monday, 0, 0, 0, 2, 0, -12), new(Monday.AddDays(45), 0, 0, 0, 0, 0, 0), new(Monday.AddDays(90), 0, 1, 0, 0, 9, 0)];

        Assert.Equal([-12 / 4.0, -6 / 3.0, (-3 + 9) / 3.5], SmoothedCourse.Of(points), (one, other) => Math.Abs(one - other) < 1e-9);
    }

    [Fact]
    public void A_change_cites_the_events_that_made_it()
    {
        DyadEvent[] good = [.. Enumerable.Range(0, 10).Select(week => Event(7 * week, 1, 4, $"good-{week}"))];
        DyadEvent[] bad = [.. Enumerable.Range(10, 10).Select(week => Event(7 * week, 4, -6, $"bad-{week}", sources: week == 11 ? 5 : 1))];

        Relation relation = RelationReader.Read(Pair, [.. good, .. bad, Event(107, 2, 9, "aid")], Period.Week);

        RelationChange change = Assert.Single(relation.Changes);
        Assert.Equal(Monday.AddDays(70), change.Start);
        Assert.Equal(4, change.Before, 9);
        Assert.True(change.After < -4);
        Assert.Equal(["bad-11", "bad-10", "bad-12"], change.Evidence);
        Assert.Equal(["bad-11", "aid"], relation.MostTelling.Take(2));
    }

    [Fact]
    public void All_pairs_are_read_in_order()
    {
        IReadOnlyList<Relation> relations = RelationReader.ReadAll([Event(0, 1, 4), Event(0, 1, 4) with { Dyad = Pair.Reversed }, Event(40, 1, 4)], Period.Month);

        Assert.Equal(["ARM RUS 2", "RUS ARM 1"], relations.Select(r => $"{r.Dyad.Actor} {r.Dyad.Recipient} {r.Points.Length}"));
    }

    [Fact]
    public void A_pair_without_events_has_no_course() => Assert.Empty(RelationReader.Read(Pair, [], Period.Week).Points);

    private static DyadEvent Event(int day, int quad, double scale, string id = "e", int sources = 1) => new(Pair, id, Monday.AddDays(day), quad, scale, sources, 0.5);

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
