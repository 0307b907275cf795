using System.Collections.Immutable;

namespace Marsad.Observatory.Ledger;

/// <summary>Follows the steps of one entry.</summary>
internal sealed class LedgerCourse
{
    private readonly List<LedgerSpan> _spans = [];
    private LedgerStatus _lastWord = LedgerStatus.Announced;
    private LedgerStatus? _contested;

    /// <summary>How the entry stands.</summary>
    public LedgerStatus Status => _spans.Count > 0 ? _spans[^1].Status : _lastWord;

    /// <summary>What is announced and neither done nor denied since.</summary>
    public LedgerStatus? Pending { get; private set; }

    /// <summary>True where something reported was denied and not done since.</summary>
    public bool IsContested => _contested is not null;

    /// <summary>What held when.</summary>
    public ImmutableArray<LedgerSpan> Spans => [.. _spans];

    /// <summary>Takes the next step.</summary>
    public void Take(LedgerStep step)
    {
        _lastWord = step.Status;
        switch (step.Status)
        {
            case LedgerStatus.Announced:
                // What holds already is not announced by being said again.
                if (Status != step.Outcome)
                    Pending = step.Outcome;
                break;
            case LedgerStatus.Denied:
                Deny(step);
                break;
            default:
                Enter(step);
                break;
        }
        if (!step.DeniedBy.IsEmpty)
            _contested = step.Outcome;
    }

    private void Deny(LedgerStep step)
    {
        if (Pending == step.Outcome || Status == step.Outcome)
            _contested = step.Outcome;
        if (Pending == step.Outcome)
            Pending = null;
    }

    private void Enter(LedgerStep step)
    {
        if (Pending == step.Status)
            Pending = null;
        if (_contested == step.Status)
            _contested = null;
        if (_spans.Count == 0 && step.Status != LedgerStatus.InForce)
            _spans.Add(new LedgerSpan(LedgerStatus.InForce, null, null));
        if (_spans.Count > 0 && _spans[^1].Status == step.Status)
            return;
        if (_spans.Count > 0)
            _spans[^1] = _spans[^1] with { To = step.Date };
        _spans.Add(new LedgerSpan(step.Status, step.Date, null));
    }
}
