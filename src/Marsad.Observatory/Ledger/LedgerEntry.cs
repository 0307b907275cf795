using System.Collections.Immutable;
using Marsad.Observatory.Mentions;

namespace Marsad.Observatory.Ledger;

/// <summary>Whose entry it is and of what.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Holder">Country, body, or id of a group or person: <c>ARM</c>, <c>group/…</c>, <c>person/…</c>.</param>
/// <param name="Object">Body, country, group or place: <c>IGO:CSTO</c>, <c>PSE</c>, <c>Wad Madani</c>.</param>
public readonly record struct LedgerKey(LedgerKind Kind, string Holder, string Object);

/// <summary>One report about an entry.</summary>
/// <param name="Status">What it says: in force, suspended, left; announced or denied, which of these in <paramref name="Outcome"/>.</param>
/// <param name="Outcome">In force, suspended or left: what is said, announced or denied.</param>
/// <param name="Date">Day on which it was done, announced or denied.</param>
/// <param name="Due">Day for which it is announced; null where none is told or it is no announcement.</param>
/// <param name="Events">Ids of the events that say so, the first first.</param>
/// <param name="IndependentSources">The most independent sources that one of them has.</param>
/// <param name="DeniedBy">Who denies it in the articles that report it.</param>
public sealed record LedgerStep(
    LedgerStatus Status, LedgerStatus Outcome, DateOnly Date, DateOnly? Due, ImmutableArray<string> Events, int IndependentSources, ImmutableArray<Party> DeniedBy);

/// <summary>How an entry stood for a time.</summary>
/// <param name="Status">In force, suspended or left.</param>
/// <param name="From">Day of the step that began it; null for what must have held before the first step.</param>
/// <param name="To">Day of the step that ended it; null while it lasts.</param>
public sealed record LedgerSpan(LedgerStatus Status, DateOnly? From, DateOnly? To);

/// <summary>A membership, treaty, recognition, sanction, office or control over time.</summary>
/// <param name="Id">Stable hash of the key: sixteen hexadecimal digits.</param>
/// <param name="Key">Whose and of what.</param>
/// <param name="Status">
/// How it stands: in force, suspended, left; where none of these was ever reported, announced, or denied where the last word was a denial.
/// </param>
/// <param name="Pending">What is announced and neither done nor denied since; null where nothing is.</param>
/// <param name="IsContested">True where something reported as done or announced was denied afterwards and not done since.</param>
/// <param name="Steps">Reports in order of their days.</param>
/// <param name="Spans">What held when, in order; announcements and denials change nothing in it.</param>
public sealed record LedgerEntry(
    string Id, LedgerKey Key, LedgerStatus Status, LedgerStatus? Pending, bool IsContested, ImmutableArray<LedgerStep> Steps, ImmutableArray<LedgerSpan> Spans);
