namespace Marsad.Events;

/// <summary>Why a record is as sure as it is: a set of <see cref="ConfidenceReason"/>, from which the parts of its confidence are told when they are asked for.</summary>
/// <param name="Mask">A bit for each reason.</param>
/// <param name="LeastSure">Which of the actors, then recipients is the least sure one; counts only with <see cref="ConfidenceReason.UnsureParticipant"/>.</param>
internal readonly record struct ConfidenceReasons(ushort Mask, ushort LeastSure)
{
    public bool Has(ConfidenceReason reason) => (Mask & (1 << (int)reason)) != 0;

    public ConfidenceReasons With(ConfidenceReason reason) => this with { Mask = (ushort)(Mask | (1 << (int)reason)) };

    public ConfidenceReasons WithIf(bool holds, ConfidenceReason reason) => holds ? With(reason) : this;
}
