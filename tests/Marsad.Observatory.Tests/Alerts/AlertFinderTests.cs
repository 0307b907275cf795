using Marsad.Observatory.Alerts;
using Marsad.Observatory.Ledger;
using Marsad.Observatory.Relations;
using Marsad.Observatory.Tables;
using Marsad.Observatory.Tests.Fusion;

namespace Marsad.Observatory.Tests.Alerts;

public class AlertFinderTests
{
    private const string Header = "id\ton\twho\twhom\tsettings\n";

    private static readonly DateOnly Monday = new(2024, 1, 1);

    private static readonly IReadOnlyList<AlertRule> WeeklyRule = Read("weekly\tpair\tARM\t*\tperiod=week window=8 deviations=3 events=3");

    [Fact]
    public void A_week_outside_the_usual_band_is_told_with_its_events()
    {
        DyadEvent[] usual = [.. Enumerable.Range(0, 10).Select(week => Event(7 * week, 2, $"usual-{week}"))];
        DyadEvent[] storm = [Event(70, -6, "storm-1"), Event(71, -9, "storm-2"), Event(72, -2, "storm-3"), Event(72, 2, "courtesy")];

        BandAlert alert = Assert.IsType<BandAlert>(Assert.Single(new AlertFinder(WeeklyRule).Find([.. usual, .. storm], [])));

        Assert.Equal((Monday.AddDays(70), -15, -8, 12), (alert.Date, alert.Value, alert.Low, alert.High));
        Assert.Equal(["storm-2", "storm-1", "storm-3"], alert.Events);
    }

    [Theory]
    [InlineData(70, "ARM", 3)]
    [InlineData(35, "ARM", 0)]
    [InlineData(70, "GEO", 0)]
    public void A_band_needs_its_window_its_pair_and_enough_events(int day, string actor, int least)
    {
        DyadEvent[] events = [.. Enumerable.Range(0, day / 7).Select(week => Event(7 * week, 2)), .. Enumerable.Range(0, 4).Select(i => Event(day, -9, $"storm-{i}"))];
        DyadEvent[] ofActor = [.. events.Select(e => e with { Dyad = new Dyad(actor, "RUS") })];

        Assert.Equal(least > 0 ? 1 : 0, new AlertFinder(WeeklyRule).Find(ofActor, []).Count);
        Assert.Empty(new AlertFinder(WeeklyRule).Find(ofActor[..^2], []));
    }

    [Fact]
    public void One_wild_week_does_not_widen_the_band()
    {
        DyadEvent[] events =
        [
            .. Enumerable.Range(0, 16).Select(week => Event(7 * week, 1)),
            .. Enumerable.Range(0, 5).Select(i => Event(70, -9, $"first-{i}")), .. Enumerable.Range(0, 5).Select(i => Event(105, -9, $"second-{i}")),
        ];

        Assert.Equal([Monday.AddDays(70), Monday.AddDays(105)], new AlertFinder(WeeklyRule).Find(events, []).Select(alert => alert.Date));
    }

    [Fact]
    public void A_step_in_the_ledger_is_told_to_those_who_ask_for_it()
    {
        IReadOnlyList<LedgerEntry> ledger = new LedgerKeeper().Keep(CodedDispatches.Events);

        Assert.Equal(3, Find("all\tledger\tARM\tIGO:CSTO\tkind=membership status=*").Count);
        StatusAlert alert = Assert.IsType<StatusAlert>(Assert.Single(Find("plans\tledger\t*\tIGO:CSTO\tkind=* status=announced")));
        Assert.Equal((LedgerStatus.Announced, LedgerStatus.Left), (alert.Status, alert.Outcome));
        Assert.Equal([CodedDispatches.EventOf("leave-plan-1", "ستنسحب").Id], alert.Events);
        Assert.Empty(Find("others\tledger\tGEO\t*\tkind=* status=*"));

        IReadOnlyList<Alert> Find(string rule) => new AlertFinder(Read(rule)).Find([], ledger);
    }

    [Fact]
    public void An_alert_found_again_has_the_same_id()
    {
        DyadEvent[] events = [.. Enumerable.Range(0, 10).Select(week => Event(7 * week, 2)), .. Enumerable.Range(0, 4).Select(i => Event(70, -9, $"storm-{i}"))];

        Alert first = Assert.Single(new AlertFinder(WeeklyRule).Find(events, []));
        Alert again = Assert.Single(new AlertFinder(WeeklyRule).Find([.. events, Event(72, -9, "late"), Event(77, 1, "next")], []));

        Assert.Equal(first.Id, again.Id);
    }

    [Fact]
    public void The_shipped_rules_can_be_read() => Assert.NotEmpty(AlertRuleTable.Shipped());

    [Theory]
    [InlineData("a\tprice\t*\t*\tkind=*", "«price»")]
    [InlineData("a\tpair\t*\t*\tperiod=week window=8 deviations=3", "«events» is missing")]
    [InlineData("a\tpair\t*\t*\tperiod=year window=8 deviations=3 events=1", "period=«year»")]
    [InlineData("a\tpair\t*\t*\tperiod=week window=2 deviations=3 events=1", "window=«2»")]
    [InlineData("a\tledger\t*\t*\tkind=* status=* colour=red", "«colour»")]
    [InlineData("a\tledger\t*\t*\tkind=* status", "«status»")]
    [InlineData("a\tledger\t*\t*\tkind=* status=*\na\tledger\t*\t*\tkind=* status=*", "twice")]
    public void A_rule_that_cannot_be_read_says_why(string rows, string fault) =>
        Assert.Contains(fault, Assert.Throws<TableException>(() => Read(rows)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<AlertRule> Read(string rows) => AlertRuleTable.Read(new StringReader(Header + rows), "alerts.tsv");

    private static DyadEvent Event(int day, double scale, string id = "e") => new(new Dyad("ARM", "RUS"), id, Monday.AddDays(day), scale > 0 ? 1 : 4, scale, 1, 0.5);
}
