using Marsad.Events;
using Marsad.Observatory.Fusion;
using Marsad.Observatory.Mentions;

namespace Marsad.Observatory.Tests.Fusion;

public class EventFuserTests
{
    private const string Arrest = "COERCE.arrest|ISR:MIL|PSE:CVL||2024-08-06|2024-08-06|Nablus";

    private static readonly EventFuser Fuser = new();

    public static TheoryData<string, string, string> Pairs()
    {
        var pairs = new TheoryData<string, string, string>();
        foreach (string[] row in CaseTable.Read("mention-pairs.tsv", 3))
            pairs.Add(row[0], row[1], row[2]);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_mentions_are_one_happening_or_two(string expected, string first, string second)
    {
        IReadOnlyList<FusedEvent> events = Fuser.Fuse([MadeMention.Of(first, "a"), MadeMention.Of(second, "b")]);

        Assert.Equal(expected, events.Count == 1 ? "one" : "two");
    }

    [Fact]
    public void An_event_keeps_its_mentions_reports_and_sources()
    {
        FusedEvent fused = Assert.Single(Fuser.Fuse(
        [
            MadeMention.Of("COERCE.arrest|ISR:MIL|PSE:CVL||2024-08-08|2024-08-06|Nablus", "c", "المدار"),
            MadeMention.Of(Arrest, "a", "الضفاف"),
            MadeMention.Of("COERCE.arrest|ISR:MIL|PSE:CVL||2024-08-07|2024-08-06|Nablus", "b", "نداء") with { CopyGroup = "a" },
            MadeMention.Of(Arrest, "a", "الضفاف", sentence: 4),
        ]));

        Assert.Equal(4, fused.Mentions.Length);
        Assert.Equal(["a", "b", "c"], fused.Articles);
        Assert.Equal(["الضفاف", "المدار", "نداء"], fused.Sources);
        Assert.Equal((3, 2), (fused.Reports, fused.IndependentSources));
        Assert.Equal((new DateOnly(2024, 8, 6), new DateOnly(2024, 8, 8)), (fused.FirstReported, fused.LastReported));
        Assert.Equal(0.75, fused.Confidence, 9);
    }

    [Theory]
    [InlineData("2024-08-06|2024-08-05", "2024-08-07|2024-08-05", "2024-08-05", DatePrecision.Day)]
    [InlineData("2024-08-06|", "2024-08-07|2024-08-05", "2024-08-05", DatePrecision.Day)]
    [InlineData("2024-08-06|", "2024-08-07|", "2024-08-06", DatePrecision.Published)]
    [InlineData("2024-08-06|2024", "2024-08-07|2024-08", "2024-08-01", DatePrecision.Month)]
    public void The_best_day_is_the_finest_that_is_told(string first, string second, string day, DatePrecision precision)
    {
        FusedEvent fused = Assert.Single(Fuser.Fuse([MadeMention.Of($"COERCE.arrest|ISR:MIL|PSE:CVL||{first}|Nablus", "a"), MadeMention.Of($"COERCE.arrest|ISR:MIL|PSE:CVL||{second}|Nablus", "b")]));

        Assert.Equal((day, precision), (fused.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), fused.Precision));
    }

    [Fact]
    public void The_dead_are_a_range_and_the_latest_figure()
    {
        FusedEvent fused = Assert.Single(Fuser.Fuse(
        [
            MadeMention.Of("ASSAULT.aerial|ISR:MIL|PSE:CVL||2024-08-06|2024-08-06|Nablus|6", "a"),
            MadeMention.Of("ASSAULT.aerial|ISR:MIL|PSE:CVL||2024-08-06|2024-08-06|Nablus|9", "b"),
            MadeMention.Of("ASSAULT.aerial|ISR:MIL|PSE:CVL||2024-08-07|2024-08-06|Nablus|8", "c"),
        ]));

        Assert.Equal(new Toll(6, 8, 9), fused.Dead);
    }

    [Fact]
    public void The_named_stands_for_the_nameless_of_its_code_and_a_party_stands_in_one_slot()
    {
        FusedEvent fused = Assert.Single(Fuser.Fuse(
        [
            MadeMention.Of("CONSULT.visit|TUR:GOV=person/President|IRQ:GOV||2024-04-22|2024-04-22", "a"),
            MadeMention.Of("CONSULT.visit|TUR:GOV|IRQ:GOV||2024-04-22|2024-04-22", "b"),
            MadeMention.Of("CONSULT.visit|IRQ:GOV|TUR:GOV=person/President||2024-04-22|2024-04-22", "c"),
        ]));

        Assert.Equal([new Party("TUR:GOV", "person/President")], fused.Actors);
        Assert.Equal([new Party("IRQ:GOV")], fused.Recipients);
    }

    [Fact]
    public void Two_records_of_one_sentence_are_two_happenings()
    {
        Mention second = MadeMention.Of(Arrest) with { RecordId = "second" };

        Assert.Equal(2, Fuser.Fuse([MadeMention.Of(Arrest), second]).Count);
    }

    [Fact]
    public void A_headline_belongs_to_what_its_text_tells()
    {
        const string text = "ACCUSE|SAU:GOV|ISR:GOV||2024-08-14|2024-08-13||| أدانت المملكة العربية السعودية اقتحام المسجد";
        const string headline = "ACCUSE|SAU:GOV|||2024-08-14||||الرياض تستنكر";

        Assert.Single(Fuser.Fuse([MadeMention.Of(headline, "a", sentence: 0) with { IsHeadline = true }, MadeMention.Of(text, "a")]));
        Assert.Equal(2, Fuser.Fuse([MadeMention.Of(headline, "a", sentence: 0) with { IsHeadline = true }, MadeMention.Of(text, "b")]).Count);
    }

    [Fact]
    public void Events_do_not_hang_on_the_order_of_mentions()
    {
        IReadOnlyList<FusedEvent> events = CodedDispatches.Events;

        IReadOnlyList<FusedEvent> reversed = Fuser.Fuse(CodedDispatches.Mentions.Reverse());

        Assert.Equal(events.Select(e => e.Id + string.Join(' ', e.Mentions)), reversed.Select(e => e.Id + string.Join(' ', e.Mentions)));
    }

    [Fact]
    public void An_event_keeps_its_id_when_later_reports_join()
    {
        FusedEvent alone = Assert.Single(Fuser.Fuse([MadeMention.Of(Arrest)]));
        FusedEvent joined = Assert.Single(Fuser.Fuse([MadeMention.Of("COERCE.arrest|ISR:MIL|PSE:CVL||2024-08-07|2024-08-06|Nablus", "b"), MadeMention.Of(Arrest)]));

        Assert.Equal(alone.Id, joined.Id);
    }

    [Fact]
    public void Nothing_is_made_of_nothing() => Assert.Empty(Fuser.Fuse([]));
}
