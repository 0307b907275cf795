using Marsad.Observatory.Fusion;
using Marsad.Observatory.Ledger;
using Marsad.Observatory.Tests.Fusion;

namespace Marsad.Observatory.Tests;

public class ObservatoryTests
{
    private static readonly ObservatoryView View = Observatory.Read(CodedDispatches.Articles, CodedDispatches.Records);

    [Fact]
    public void The_view_holds_what_its_parts_make()
    {
        Assert.Equal(CodedDispatches.Events.Select(e => e.Id), View.Events.Select(e => e.Id));
        Assert.Equal(CodedDispatches.Records.Count, View.Mentions.Count);
        Assert.Contains(View.Ledger, entry => entry.Key == new LedgerKey(LedgerKind.Membership, "ARM", "IGO:CSTO") && entry.IsContested);
        Assert.Contains(View.DyadEvents, e => e.Dyad.Actor == "RUS" && e.Dyad.Recipient == "ARM" && e.Scale < 0);
        Assert.NotEmpty(View.Contradictions);
        Assert.NotEmpty(View.Alerts);
    }

    [Fact]
    public void A_copy_adds_a_source_and_no_evidence()
    {
        string id = CodedDispatches.EventOf("nablus-2", "اعتقل").Id;

        FusedEvent fused = Assert.Single(View.Events, e => e.Id == id);

        Assert.Equal((3, 3, 2), (fused.Reports, fused.Sources.Length, fused.IndependentSources));
    }

    [Fact]
    public void The_view_does_not_hang_on_the_order_of_its_input()
    {
        ObservatoryView reversed = Observatory.Read([.. CodedDispatches.Articles.Reverse()], CodedDispatches.Records.Reverse());

        Assert.Equal(View.CopyGroups.Select(group => string.Join(' ', group.Articles)), reversed.CopyGroups.Select(group => string.Join(' ', group.Articles)));
        Assert.Equal(View.Events.Select(e => e.Id), reversed.Events.Select(e => e.Id));
        Assert.Equal(View.Links, reversed.Links);
        Assert.Equal(View.Stories.Select(story => $"{story.Id} {story.Title}"), reversed.Stories.Select(story => $"{story.Id} {story.Title}"));
        Assert.Equal(View.Ledger.Select(entry => entry.Id), reversed.Ledger.Select(entry => entry.Id));
        Assert.Equal(View.Alerts.Select(alert => alert.Id), reversed.Alerts.Select(alert => alert.Id));
    }
}
