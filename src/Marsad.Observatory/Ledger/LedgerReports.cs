using System.Collections.Immutable;
using Marsad.Events;
using Marsad.Observatory.Fusion;
using Marsad.Observatory.Mentions;

namespace Marsad.Observatory.Ledger;

/// <summary>Reads from an event which entries it reports on, and what it says.</summary>
internal sealed class LedgerReports(IReadOnlyList<LedgerRule> rules)
{
    /// <summary>Those who can hold a place.</summary>
    private static readonly ImmutableHashSet<string> ArmedRoles = ["GOV", "MIL", "REB", "COP"];

    private readonly Dictionary<string, LedgerRule> _byEntry = rules.ToDictionary(rule => rule.Entry, StringComparer.Ordinal);

    /// <summary>The entries and steps of <paramref name="fused"/>; none where no rule knows it, it is only possible, or it has no day.</summary>
    public IEnumerable<(LedgerKey Key, LedgerStep Step)> Of(FusedEvent fused)
    {
        LedgerRule? rule = fused.Rules.Select(entry => _byEntry.GetValueOrDefault(entry)).FirstOrDefault(known => known is not null);
        if (rule is null || StepOf(fused, rule) is not { } step)
            return [];
        return KeysOf(fused, rule).Where(IsSound).Distinct().Select(key => (key, step));
    }

    private static LedgerStep? StepOf(FusedEvent fused, LedgerRule rule)
    {
        LedgerStatus? status = fused.Factuality switch
        {
            Factuality.Actual => rule.IsAnnouncement ? LedgerStatus.Announced : rule.Outcome,
            Factuality.Future => LedgerStatus.Announced,
            Factuality.Negated => LedgerStatus.Denied,
            _ => null,
        };

        // What is announced or denied is so on the day it is said; its own day is when it is due.
        bool said = status is LedgerStatus.Announced or LedgerStatus.Denied;
        DateOnly? day = said ? fused.FirstReported ?? fused.Date : fused.Date ?? fused.FirstReported;
        if (status is null || day is null)
            return null;
        DateOnly? due = fused.Factuality == Factuality.Future && fused.Precision != DatePrecision.Published ? fused.Date : null;
        return new LedgerStep(status.Value, rule.Outcome, day.Value, due, [fused.Id], fused.IndependentSources, fused.DeniedBy);
    }

    private static IEnumerable<LedgerKey> KeysOf(FusedEvent fused, LedgerRule rule)
    {
        if (rule.Holder == LedgerSlot.Each)
        {
            List<string> states = [.. fused.Actors.Concat(fused.Recipients).Select(party => party.State).OfType<string>().Distinct(StringComparer.Ordinal)];
            return from holder in states from other in states where holder != other select new LedgerKey(rule.Kind, holder, other);
        }
        return from holder in PartiesIn(rule.Holder, fused)
               where rule.Kind != LedgerKind.Control || ArmedRoles.Contains(holder.Role)
               from of in ObjectsIn(rule, fused, holder)
               select new LedgerKey(rule.Kind, NameOf(holder, rule.Kind), of);
    }

    private static ImmutableArray<Party> PartiesIn(LedgerSlot slot, FusedEvent fused) => slot == LedgerSlot.Recipient ? fused.Recipients : fused.Actors;

    private static IEnumerable<string> ObjectsIn(LedgerRule rule, FusedEvent fused, Party holder) => rule.Object switch
    {
        LedgerSlot.Office => [holder.Country],
        LedgerSlot.Place => fused.Where is { Name: { } name, Precision: "city" or "region" } ? [name] : [],
        _ => PartiesIn(rule.Object, fused).Select(party => NameOf(party, rule.Kind)),
    };

    /// <summary>A state acts through whoever speaks for it; in the field, in office and under sanctions groups and persons stand for themselves.</summary>
    private static string NameOf(Party party, LedgerKind kind)
    {
        bool forThemselves = kind is LedgerKind.Control or LedgerKind.Office || (kind == LedgerKind.Sanction && !party.IsPerson);
        return forThemselves && party.IsNamed && party.Country != "IGO" ? party.Id! : kind == LedgerKind.Control ? party.Code : party.State ?? party.Code;
    }

    private static bool IsSound(LedgerKey key)
    {
        bool distinct = key.Holder != key.Object && !key.Holder.StartsWith("---", StringComparison.Ordinal) && !key.Object.StartsWith("---", StringComparison.Ordinal);
        return distinct && key.Kind switch
        {
            LedgerKind.Membership => !IsBody(key.Holder) && IsBody(key.Object),
            LedgerKind.Treaty or LedgerKind.Recognition => !IsBody(key.Object),
            LedgerKind.Office => key.Holder.StartsWith("person/", StringComparison.Ordinal),
            _ => true,
        };
    }

    private static bool IsBody(string name) => name.StartsWith("IGO:", StringComparison.Ordinal);
}
