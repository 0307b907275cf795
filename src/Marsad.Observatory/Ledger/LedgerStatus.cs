namespace Marsad.Observatory.Ledger;

/// <summary>How a membership, treaty, recognition, sanction, office or control stands.</summary>
public enum LedgerStatus
{
    /// <summary>Announced, and not done.</summary>
    Announced,

    /// <summary>It holds.</summary>
    InForce,

    /// <summary>It is frozen or suspended.</summary>
    Suspended,

    /// <summary>It has ended: left, lifted, lost.</summary>
    Left,

    /// <summary>Said not to be so.</summary>
    Denied,
}
