namespace Marsad.Observatory.Fusion;

/// <summary>How two events of different factuality belong together.</summary>
public enum LinkKind
{
    /// <summary>What was planned has happened.</summary>
    CameTrue,

    /// <summary>What was planned is denied or called off.</summary>
    PlanDenied,

    /// <summary>What is reported to have happened is denied.</summary>
    Denied,
}

/// <summary>Two events that belong together and are not one.</summary>
/// <param name="Kind">How.</param>
/// <param name="FromEvent">Id of the plan, or of what is denied.</param>
/// <param name="ToEvent">Id of what happened, or of the denial.</param>
/// <param name="Points">Their agreement apart from days and factuality, on the scale of <see cref="FusionTolerances"/>.</param>
public sealed record EventLink(LinkKind Kind, string FromEvent, string ToEvent, double Points);
