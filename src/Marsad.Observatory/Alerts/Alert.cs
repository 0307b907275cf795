using System.Collections.Immutable;
using Marsad.Observatory.Ledger;
using Marsad.Observatory.Relations;

namespace Marsad.Observatory.Alerts;

/// <summary>Something that a rule asks to be told of.</summary>
/// <param name="Id">Stable hash of rule, subject and day: the same alert found again has the same id.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Date">Day of the step, or first day of the period.</param>
/// <param name="Events">Ids of the events behind it, the most telling first.</param>
public abstract record Alert(string Id, string Rule, DateOnly Date, ImmutableArray<string> Events);

/// <summary>A relation has left its usual band.</summary>
/// <param name="Id">Stable hash.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Date">First day of the period.</param>
/// <param name="Events">Ids of the events of the period, the most telling first.</param>
/// <param name="Dyad">The pair.</param>
/// <param name="Period">Length of the period.</param>
/// <param name="Value">Sum of scores in the period.</param>
/// <param name="Low">Lower edge of the band.</param>
/// <param name="High">Upper edge of the band.</param>
public sealed record BandAlert(
    string Id, string Rule, DateOnly Date, ImmutableArray<string> Events, Dyad Dyad, Period Period, double Value, double Low, double High) : Alert(Id, Rule, Date, Events);

/// <summary>An entry of the ledger has changed.</summary>
/// <param name="Id">Stable hash.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Date">Day of the step.</param>
/// <param name="Events">Ids of the events that say so.</param>
/// <param name="Entry">Id of the entry.</param>
/// <param name="Key">Whose and of what.</param>
/// <param name="Status">What the step says.</param>
/// <param name="Outcome">In force, suspended or left: what is said, announced or denied.</param>
public sealed record StatusAlert(
    string Id, string Rule, DateOnly Date, ImmutableArray<string> Events, string Entry, LedgerKey Key, LedgerStatus Status, LedgerStatus Outcome) : Alert(Id, Rule, Date, Events);
