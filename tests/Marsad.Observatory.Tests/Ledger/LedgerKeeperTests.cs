using System.Globalization;
using Marsad.Lexicon;
using Marsad.Lexicon.Source;
using Marsad.Observatory.Fusion;
using Marsad.Observatory.Ledger;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Tables;
using Marsad.Observatory.Tests.Fusion;

namespace Marsad.Observatory.Tests.Ledger;

public class LedgerKeeperTests
{
    private const string Withdraw = "SANCTION.withdraw|ARM:GOV|IGO:CSTO=org/csto";

    private static readonly LedgerKeeper Keeper = new();

    [Theory]
    [InlineData("join@2002-05-14", "InForce", "InForce 2002-05-14..")]
    [InlineData("freeze-membership@2024-02-23", "Suspended", "InForce ..2024-02-23, Suspended 2024-02-23..")]
    [InlineData("join@2002-05-14 freeze-membership@2024-02-23 leave-body@2025-01-01", "Left", "InForce 2002-05-14..2024-02-23, Suspended 2024-02-23..2025-01-01, Left 2025-01-01..")]
    [InlineData("freeze-membership@2024-02-23 leave-body?@2024-06-12", "Suspended pending Left", "InForce ..2024-02-23, Suspended 2024-02-23..")]
    [InlineData("freeze-membership@2024-02-23 leave-body?@2024-06-12 leave-body!@2024-06-14", "Suspended contested", "InForce ..2024-02-23, Suspended 2024-02-23..")]
    [InlineData("leave-body?@2024-06-12 leave-body!@2024-06-14 leave-body@2024-09-01", "Left", "InForce ..2024-09-01, Left 2024-09-01..")]
    [InlineData("leave-body@2024-06-12 leave-body!@2024-06-14", "Left contested", "InForce ..2024-06-12, Left 2024-06-12..")]
    [InlineData("plan-to-join@2024-06-12", "Announced pending InForce", "")]
    [InlineData("plan-to-join@2024-06-12 join!@2024-06-20", "Denied contested", "")]
    [InlineData("plan-to-join@2024-06-12 join@2024-12-01", "InForce", "InForce 2024-12-01..")]
    [InlineData("join@2024-12-01 plan-to-join@2024-12-05", "InForce", "InForce 2024-12-01..")]
    [InlineData("join@2024-12-01 join@2024-12-05", "InForce", "InForce 2024-12-01..")]
    [InlineData("leave-body@2024-01-01 join@2025-01-01", "InForce", "InForce ..2024-01-01, Left 2024-01-01..2025-01-01, InForce 2025-01-01..")]
    public void A_membership_follows_its_steps(string steps, string status, string spans)
    {
        LedgerEntry entry = Assert.Single(Keeper.Keep(steps.Split(' ').Select((step, i) => EventOf(step, i))));

        Assert.Equal(new LedgerKey(LedgerKind.Membership, "ARM", "IGO:CSTO"), entry.Key);
        Assert.Equal(status, entry.Status + (entry.Pending is { } pending ? $" pending {pending}" : "") + (entry.IsContested ? " contested" : ""));
        Assert.Equal(spans, string.Join(", ", entry.Spans.Select(span => $"{span.Status} {Day(span.From)}..{Day(span.To)}")));
    }

    [Theory]
    [InlineData("SUPPORT|ESP:GOV|PSE:GOV||2024-05-28", "ar/support/recognise", "Recognition ESP PSE InForce")]
    [InlineData("SANCTION.discontinue|USA:GOV|IRN:MIL=org/irgc||2024-05-28", "ar/sanction/sanctions", "Sanction USA org/irgc InForce")]
    [InlineData("CONCEDE|USA:GOV|SYR:GOV||2024-05-28", "ar/concede/lift", "Sanction USA SYR Left")]
    [InlineData("AGREE|DZA:GOV,ITA:GOV|||2024-05-28", "ar/agree/sign", "Treaty DZA ITA Announced, Treaty ITA DZA Announced")]
    [InlineData("SANCTION.withdraw|IGO:AU|GAB:GOV||2024-05-28", "ar/sanction/suspend-membership-of", "Membership GAB IGO:AU Suspended")]
    [InlineData("RETREAT.resign|PRT:GOV=person/Minister|||2024-05-28", "ar/retreat/resign", "Office person/Minister PRT Left")]
    [InlineData("RETREAT.resign|PRT:GOV|||2024-05-28", "ar/retreat/resign", "")]
    [InlineData("ASSAULT|SDN:REB=group/rsf|||2024-05-28||Nablus", "ar/assault/seize-territory", "Control group/rsf Nablus InForce")]
    [InlineData("ASSAULT|SDN:REB=group/rsf|||2024-05-28||Palestine", "ar/assault/seize-territory", "")]
    [InlineData("SANCTION.withdraw|ARM:GOV|RUS:GOV||2024-05-28", "ar/sanction/leave-body", "")]
    [InlineData("SUPPORT|ESP:GOV|PSE:GOV|Hypothetical|2024-05-28", "ar/support/recognise", "")]
    [InlineData("SUPPORT|ESP:GOV|PSE:GOV||2024-05-28", "ar/support/praise", "")]
    [InlineData("SUPPORT|ESP:GOV|PSE:GOV||", "ar/support/recognise", "")]
    public void An_event_is_a_step_of_what_its_rule_says(string mention, string rule, string entries)
    {
        IReadOnlyList<FusedEvent> events = new EventFuser().Fuse([MadeMention.Of(mention) with { Rule = rule }]);

        Assert.Equal(entries, string.Join(", ", Keeper.Keep(events).Select(entry => $"{entry.Key.Kind} {entry.Key.Holder} {entry.Key.Object} {entry.Status}")));
    }

    [Fact]
    public void Who_takes_a_place_takes_it_from_its_holder()
    {
        FusedEvent[] events =
        [
            Fuse(MadeMention.Of("ASSAULT|SDN:REB=group/rsf|||2023-12-18||Nablus", "a") with { Rule = "ar/assault/seize-territory" }),
            Fuse(MadeMention.Of("ASSAULT|SDN:MIL|||2025-01-11||Nablus", "b") with { Rule = "ar/assault/recapture" }),
        ];

        IReadOnlyList<LedgerEntry> entries = Keeper.Keep(events);

        Assert.Equal(["SDN:MIL InForce", "group/rsf Left"], entries.Select(entry => $"{entry.Key.Holder} {entry.Status}"));
        Assert.Equal(events[1].Id, Assert.Single(entries[1].Steps, step => step.Status == LedgerStatus.Left).Events.Single());
    }

    [Fact]
    public void Each_step_cites_its_events_and_its_due_day()
    {
        FusedEvent first = Fuse(MadeMention.Of(Withdraw + "|Future|2024-06-12|2025-01-01", "a") with { Rule = "ar/sanction/leave-body" });
        FusedEvent second = Fuse(MadeMention.Of(Withdraw + "|Future|2024-08-12", "b") with { Rule = "ar/sanction/quit-body", DeniedBy = [new Party("ARM:GOV")] });

        LedgerEntry entry = Assert.Single(Keeper.Keep([second, first]));
        LedgerStep step = Assert.Single(entry.Steps);

        Assert.Equal([first.Id, second.Id], step.Events);
        Assert.Equal((new DateOnly(2024, 6, 12), new DateOnly(2025, 1, 1)), (step.Date, step.Due));
        Assert.True(entry.IsContested);
    }

    [Fact]
    public void In_the_dispatches_Armenia_froze_its_membership_announced_to_leave_and_denied_it()
    {
        LedgerEntry entry = Assert.Single(Keeper.Keep(CodedDispatches.Events), e => e.Key == new LedgerKey(LedgerKind.Membership, "ARM", "IGO:CSTO"));

        Assert.Equal(["Suspended Suspended 2024-02-23", "Announced Left 2024-06-12", "Denied Left 2024-06-14"], entry.Steps.Select(step => $"{step.Status} {step.Outcome} {Day(step.Date)}"));
        Assert.Equal(LedgerStatus.Suspended, entry.Status);
        Assert.True(entry.IsContested);
    }

    [Fact]
    public void Every_shipped_rule_names_an_entry_of_the_lexicon()
    {
        HashSet<string> entries = [.. LexiconReader.Read(BuiltInLexicon.Files(), []).Events.Select(entry => entry.Rule)];

        Assert.All(LedgerRuleTable.Shipped(), rule => Assert.Contains(rule.Entry, entries));
    }

    [Theory]
    [InlineData("support/join\tmembership\tdone\tjoined\tactor\trecipient", "«joined» is none of in-force, left, suspended")]
    [InlineData("support/join\tclub\tdone\tin-force\tactor\trecipient", "«club»")]
    [InlineData("support/join\tmembership\tdone\tin-force\tactor\trecipient\nsupport/join\tmembership\tdone\tleft\tactor\trecipient", "twice")]
    public void A_rule_that_cannot_be_read_says_why(string rows, string fault)
    {
        string table = "entry\tkind\tstage\toutcome\tholder\tobject\n" + rows;

        Assert.Contains(fault, Assert.Throws<TableException>(() => LedgerRuleTable.Read(new StringReader(table), "rules.tsv")).Message, StringComparison.Ordinal);
    }

    /// <summary>An event of <c>ENTRY@DAY</c>; <c>?</c> before @ for a plan, <c>!</c> for a denial.</summary>
    private static FusedEvent EventOf(string step, int number)
    {
        string[] parts = step.Split('@');
        string name = parts[0].TrimEnd('?', '!');
        string factuality = parts[0][^1] switch { '?' => "Future", '!' => "Negated", _ => "Actual" };
        string file = name switch { "join" => "support", "plan-to-join" => "agree", _ => "sanction" };
        return Fuse(MadeMention.Of($"{Withdraw}|{factuality}|{parts[1]}", $"a{number}") with { Rule = $"ar/{file}/{name}" });
    }

    private static FusedEvent Fuse(Mention mention) => Assert.Single(new EventFuser().Fuse([mention]));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
