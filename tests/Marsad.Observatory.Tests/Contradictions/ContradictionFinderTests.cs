using Marsad.Observatory.Contradictions;
using Marsad.Observatory.Fusion;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Tests.Fusion;

namespace Marsad.Observatory.Tests.Contradictions;

public class ContradictionFinderTests
{
    private const string Strike = "ASSAULT.aerial|ISR:MIL|PSE:CVL||2024-08-06|2024-08-06|Nablus";

    [Fact]
    public void A_report_and_its_denial_stand_side_by_side_with_who_says_which()
    {
        Mention report = MadeMention.Of("SANCTION.withdraw|ARM:GOV|IGO:CSTO|Actual|2024-06-12", "a", "المدار") with { AttributedTo = new Party("RUS:GOV") };
        Mention denial = MadeMention.Of("SANCTION.withdraw|ARM:GOV|IGO:CSTO|Negated|2024-06-13", "b", "نداء") with { AttributedTo = new Party("ARM:GOV") };

        Contradiction contradiction = Assert.Single(Find(report, denial));

        Assert.Equal(ContradictionKind.Factuality, contradiction.Kind);
        Assert.Equal(["Actual RUS:GOV المدار", "Negated ARM:GOV نداء"], contradiction.Sides.Select(Describe));
    }

    [Fact]
    public void A_denial_in_the_report_itself_is_a_side()
    {
        Contradiction contradiction = Assert.Single(Find(MadeMention.Of(Strike, "a", "المدار") with { DeniedBy = [new Party("ISR:MIL")] }, MadeMention.Of(Strike, "b", "نداء")));

        Assert.Equal(ContradictionKind.Denial, contradiction.Kind);
        Assert.Equal(["Actual  المدار,نداء", "Negated ISR:MIL المدار"], contradiction.Sides.Select(Describe));
    }

    [Theory]
    [InlineData("2024-08-06", 6, "2024-08-06", 9, true)]
    [InlineData("2024-08-06", 9, "2024-08-07", 6, true)]
    [InlineData("2024-08-06", 6, "2024-08-07", 9, false)]
    [InlineData("2024-08-06", 6, "2024-08-06", 6, false)]
    public void Numbers_of_dead_contradict_unless_they_grow(string day, int dead, string otherDay, int otherDead, bool contradict)
    {
        IReadOnlyList<Contradiction> found = Find(
            MadeMention.Of($"ASSAULT.aerial|ISR:MIL|PSE:CVL||{day}|2024-08-06|Nablus|{dead}", "a", "المدار"),
            MadeMention.Of($"ASSAULT.aerial|ISR:MIL|PSE:CVL||{otherDay}|2024-08-06|Nablus|{otherDead}", "b", "نداء"));

        Assert.Equal(contradict ? [ContradictionKind.Dead] : [], found.Select(c => c.Kind));
        Assert.All(found, c => Assert.Equal([dead, otherDead], c.Sides.Select(side => side.Toll?.Best ?? -1)));
    }

    [Fact]
    public void Ranges_that_overlap_fit_together()
    {
        Mention dozens = MadeMention.Of(Strike, "a") with { Injured = new Toll(10, 15, 99) };

        Assert.Empty(Find(dozens, MadeMention.Of(Strike, "b") with { Injured = Toll.Exactly(40) }));
    }

    [Fact]
    public void Numbers_of_one_text_are_one() =>
        Assert.Empty(Find(MadeMention.Of(Strike + "|6", "a"), MadeMention.Of(Strike + "|9", "b") with { CopyGroup = "a" }));

    [Fact]
    public void A_plan_that_comes_true_contradicts_nothing() =>
        Assert.Empty(Find(MadeMention.Of("SANCTION.withdraw|ARM:GOV|IGO:CSTO|Future|2024-06-12", "a"), MadeMention.Of("SANCTION.withdraw|ARM:GOV|IGO:CSTO|Actual|2024-07-12", "b")));

    [Fact]
    public void In_the_dispatches_the_plan_to_leave_is_contradicted()
    {
        IReadOnlyList<EventLink> links = new EventLinker().Link(CodedDispatches.Events, [.. CodedDispatches.Mentions]);

        Contradiction contradiction = Assert.Single(ContradictionFinder.Find(CodedDispatches.Events, links, CodedDispatches.Mentions), c => c.Kind == ContradictionKind.Factuality);

        Assert.Equal([CodedDispatches.EventOf("leave-plan-1", "ستنسحب").Id, CodedDispatches.EventOf("leave-denied", "تنسحب").Id], contradiction.Events);
        Assert.Equal(["المدار"], contradiction.Sides[1].Sources);
    }

    private static IReadOnlyList<Contradiction> Find(params Mention[] mentions)
    {
        IReadOnlyList<FusedEvent> events = new EventFuser().Fuse(mentions);
        return ContradictionFinder.Find(events, new EventLinker().Link(events, mentions), mentions);
    }

    private static string Describe(ContradictionSide side) => $"{side.Factuality} {string.Join(',', side.Says.Select(party => party.Code))} {string.Join(',', side.Sources)}";
}
