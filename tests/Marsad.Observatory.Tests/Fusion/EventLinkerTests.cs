using Marsad.Observatory.Fusion;
using Marsad.Observatory.Mentions;

namespace Marsad.Observatory.Tests.Fusion;

public class EventLinkerTests
{
    private const string Plan = "SANCTION.withdraw|ARM:GOV|IGO:CSTO=org/csto|Future|2024-06-12";
    private const string DatedPlan = "CONSULT.visit|TUR:GOV=person/President|IRQ:GOV|Future|2024-04-01|2024-04-22";

    [Theory]
    [InlineData(Plan, "SANCTION.withdraw|ARM:GOV|IGO:CSTO=org/csto|Actual|2024-07-20", "CameTrue")]
    [InlineData(Plan, "SANCTION.withdraw|ARM:GOV|IGO:CSTO=org/csto|Negated|2024-06-14", "PlanDenied")]
    [InlineData("SANCTION.withdraw|ARM:GOV|IGO:CSTO=org/csto|Actual|2024-06-12", "SANCTION.withdraw|ARM:GOV|IGO:CSTO=org/csto|Negated|2024-06-14", "Denied")]
    [InlineData(DatedPlan, "CONSULT.visit|IRQ:GOV|TUR:GOV=person/President|Actual|2024-04-23|2024-04-22", "CameTrue")]
    [InlineData(DatedPlan, "CONSULT.visit|TUR:GOV=person/President|IRQ:GOV|Actual|2024-04-24|2024-04-24", "CameTrue")]
    [InlineData(DatedPlan, "CONSULT.visit|TUR:GOV=person/President|IRQ:GOV|Actual|2024-05-24|2024-05-24", "")]
    [InlineData(DatedPlan, "CONSULT.visit|TUR:GOV=person/President|IRQ:GOV|Actual|2024-04-18|2024-04-18", "")]
    [InlineData(Plan, "SANCTION.withdraw|ARM:GOV|IGO:CSTO=org/csto|Actual|2024-06-01", "")]
    [InlineData(Plan, "SANCTION.withdraw|ARM:GOV|IGO:CSTO=org/csto|Actual|2024-12-01", "")]
    [InlineData(Plan, "SANCTION.withdraw|ARM:GOV|IGO:CSTO=org/csto|Negated|2024-08-01", "")]
    [InlineData(Plan, "SANCTION.withdraw|ARM:GOV|IGO:CIS=org/cis|Actual|2024-07-20", "")]
    [InlineData(Plan, "SANCTION.withdraw|ARM:GOV|IGO:CSTO=org/csto|Hypothetical|2024-06-12", "")]
    public void A_plan_is_linked_to_what_came_of_it_and_a_report_to_its_denial(string first, string second, string expected) =>
        Assert.Equal(expected, string.Join(' ', Link(MadeMention.Of(first, "a"), MadeMention.Of(second, "b")).Select(link => link.Kind)));

    [Fact]
    public void A_plan_comes_true_once()
    {
        Mention plan = MadeMention.Of(DatedPlan, "a");
        Mention visit = MadeMention.Of("CONSULT.visit|TUR:GOV=person/President|IRQ:GOV|Actual|2024-04-22|2024-04-22", "b");
        Mention ministers = MadeMention.Of("CONSULT|TUR:GOV=person/Minister|IRQ:GOV|Actual|2024-04-26|2024-04-26", "c");

        EventLink link = Assert.Single(Link(plan, visit, ministers));

        Assert.Equal(new EventFuser().Fuse([visit])[0].Id, link.ToEvent);
    }

    [Fact]
    public void Dispatches_of_a_plan_its_denial_and_what_came_of_another_are_linked()
    {
        IReadOnlyList<EventLink> links = new EventLinker().Link(CodedDispatches.Events, [.. CodedDispatches.Mentions]);

        Assert.Contains(links, link => link.Kind == LinkKind.CameTrue
            && link.FromEvent == CodedDispatches.EventOf("visit-plan-1", "سيزور").Id && link.ToEvent == CodedDispatches.EventOf("visit-1", "زار").Id);
        Assert.Contains(links, link => link.Kind == LinkKind.PlanDenied
            && link.FromEvent == CodedDispatches.EventOf("leave-plan-1", "ستنسحب").Id && link.ToEvent == CodedDispatches.EventOf("leave-denied", "تنسحب").Id);
        Assert.Equal(2, links.Count);
    }

    private static IReadOnlyList<EventLink> Link(params Mention[] mentions) => new EventLinker().Link(new EventFuser().Fuse(mentions), mentions);
}
