using Marsad.Mentions;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Tells how sure it is that type, actor and recipient of a record are right: a verb with a subject of its own is surest.</summary>
internal static class ConfidenceRater
{
    // Confidence is written with two decimals; so are its parts, that readers can add them up.
    private const int Decimals = 2;

    private const double OfVerb = 0.9;
    private const double OfNoun = 0.7;
    private const double ForConditionMet = 0.04;
    private const double ForImpliedSubject = -0.15;
    private const double ForNoActor = -0.15;

    // The limit that a participant sets: even one of strength 0 may be the right one.
    private const double LeastLimit = 0.35;
    private const double LimitByStrength = 0.65;

    /// <summary>The parts of the confidence in <paramref name="draft"/>, in the order of <see cref="ConfidenceReason"/>.</summary>
    public static ConfidencePart[] Rate(EventDraft draft, Document document)
    {
        var parts = new List<ConfidencePart>(4)
        {
            draft.IsNominal ? new ConfidencePart(ConfidenceReason.NounTrigger, OfNoun) : new ConfidencePart(ConfidenceReason.VerbTrigger, OfVerb),
        };
        if (draft.Sense.With.Count > 0)
            parts.Add(new ConfidencePart(ConfidenceReason.ConditionMet, ForConditionMet));
        if (draft.Predicate is { SubjectIsImplied: true } && !draft.IsNominal)
            parts.Add(new ConfidencePart(ConfidenceReason.ImpliedSubject, ForImpliedSubject));
        if (draft.Actors.Count == 0)
            parts.Add(new ConfidencePart(ConfidenceReason.NoActor, ForNoActor));
        if (Limit(draft, document, Sum(parts)) is { } limit)
            parts.Add(limit);
        return [.. parts];
    }

    /// <summary>The confidence that <paramref name="parts"/> make: 0 … 1, to two decimals.</summary>
    public static double Total(IReadOnlyList<ConfidencePart> parts) => Math.Round(Sum(parts), Decimals);

    /// <summary>What the least sure participant takes away from <paramref name="confidence"/>; null where nothing.</summary>
    private static ConfidencePart? Limit(EventDraft draft, Document document, double confidence)
    {
        ActorReference? weakest = null;
        foreach (ActorReference actor in draft.Actors.Concat(draft.Recipients))
        {
            if (weakest is null || actor.Strength < weakest.Value.Strength)
                weakest = actor;
        }
        if (weakest is not { } least)
            return null;
        double limit = Math.Round(LeastLimit + (LimitByStrength * least.Strength), Decimals);
        double change = Math.Round(limit - confidence, Decimals);
        return change < 0 ? new ConfidencePart(ConfidenceReason.UnsureParticipant, change, new Evidence(document[least.Span], least.Span)) : null;
    }

    private static double Sum(IReadOnlyList<ConfidencePart> parts)
    {
        double sum = 0;
        foreach (ConfidencePart part in parts)
            sum += part.Change;
        return sum;
    }
}
