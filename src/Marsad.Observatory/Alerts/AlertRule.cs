using Marsad.Observatory.Ledger;
using Marsad.Observatory.Relations;

namespace Marsad.Observatory.Alerts;

/// <summary>What somebody wants to be told of.</summary>
/// <param name="Id">Name of the rule.</param>
/// <param name="Who">Actor or holder; null for all.</param>
/// <param name="Whom">Recipient or object; null for all.</param>
public abstract record AlertRule(string Id, string? Who, string? Whom)
{
    /// <summary>True where the rule is about <paramref name="who"/> and <paramref name="whom"/>.</summary>
    public bool Covers(string who, string whom) => (Who is null || Who == who) && (Whom is null || Whom == whom);
}

/// <summary>A relation leaves its usual band.</summary>
/// <param name="Id">Name of the rule.</param>
/// <param name="Who">Actor; null for all.</param>
/// <param name="Whom">Recipient; null for all.</param>
/// <param name="Period">Length of the steps.</param>
/// <param name="Window">Periods before the one judged that make the band, 4 or more.</param>
/// <param name="Deviations">Half the band's width in robust standard deviations, above 0.</param>
/// <param name="LeastEvents">Fewest events in the period judged, 1 or more.</param>
public sealed record BandRule(string Id, string? Who, string? Whom, Period Period, int Window, double Deviations, int LeastEvents) : AlertRule(Id, Who, Whom);

/// <summary>An entry of the ledger changes.</summary>
/// <param name="Id">Name of the rule.</param>
/// <param name="Who">Holder; null for all.</param>
/// <param name="Whom">Object; null for all.</param>
/// <param name="Kind">What the entry is about; null for all.</param>
/// <param name="Status">What the step says; null for all.</param>
public sealed record StatusRule(string Id, string? Who, string? Whom, LedgerKind? Kind, LedgerStatus? Status) : AlertRule(Id, Who, Whom);
