using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events;

/// <summary>
/// Tells the chance that type, actor and recipient of a record are right. The figures are shares of right records among those annotated by hand, fitted so that each part tells what it
/// changes with the others held equal.
/// </summary>
internal static class ConfidenceRater
{
    // Confidence is written with two decimals; so are its parts, that readers can add them up.
    private const int Decimals = 2;
    private const double Least = 0.05;
    private const double Most = 0.97;

    /// <summary>What each reason changes, in the order of <see cref="ConfidenceReason"/>, those of verb and noun first; <see cref="ConfidenceReason.Bound"/> depends on the others.</summary>
    private static readonly double[] Changes =
    [
        0.58, // VerbTrigger
        0.56, // NounTrigger
        0.1, // Headline
        0.22, // ToldAgain
        0.07, // NearParticipants
        -0.12, // ImpliedSubject
        -0.27, // NoActor
        -0.19, // OneSided
        -0.08, // FarParticipant
        -0.23, // NotActual
        -0.08, // Reported
        -0.07, // UnsureParticipant
    ];

    private const int Near = 6;
    private const int Far = 12;
    private const double Sure = 0.65;

    /// <summary>Why <paramref name="draft"/> is as sure as it is.</summary>
    public static ConfidenceReasons Rate(SentenceContext context, EventDraft draft)
    {
        int leastSure = LeastSure(draft);
        bool isHeadline = context.Annotation.Sentences[context.Sentence].Span.Start < context.Annotation.Document.TitleLength;
        return new ConfidenceReasons(0, (ushort)Math.Max(leastSure, 0))
            .With(draft.IsNominal ? ConfidenceReason.NounTrigger : ConfidenceReason.VerbTrigger)
            .WithIf(isHeadline, ConfidenceReason.Headline)
            .WithIf(IsNear(context, draft), ConfidenceReason.NearParticipants)
            .WithIf(draft.Predicate is { SubjectIsImplied: true } && !draft.IsNominal, ConfidenceReason.ImpliedSubject)
            .WithIf(draft.Actors.Count == 0, ConfidenceReason.NoActor)
            .WithIf(draft.Actors.Count > 0 && IsOneSided(draft), ConfidenceReason.OneSided)
            .WithIf(IsFar(context, draft), ConfidenceReason.FarParticipant)
            .WithIf(draft.Factuality != Factuality.Actual, ConfidenceReason.NotActual)
            .WithIf(draft.Source.IsActor, ConfidenceReason.Reported)
            .WithIf(leastSure >= 0, ConfidenceReason.UnsureParticipant);
    }

    /// <summary>The confidence that <paramref name="reasons"/> make: 0 … 1, to two decimals.</summary>
    public static double Total(ConfidenceReasons reasons)
    {
        double sum = SumOf(reasons);
        return Math.Round(sum + BoundOf(sum), Decimals);
    }

    /// <summary>The parts of the confidence in <paramref name="record"/>, in the order of <see cref="ConfidenceReason"/>.</summary>
    public static IReadOnlyList<ConfidencePart> PartsOf(EventRecord record)
    {
        ConfidenceReasons reasons = record.ConfidenceReasons;
        var parts = new List<ConfidencePart>();
        for (int r = 0; r < Changes.Length; r++)
        {
            var reason = (ConfidenceReason)r;
            if (reasons.Has(reason))
                parts.Add(new ConfidencePart(reason, Changes[r], reason == ConfidenceReason.UnsureParticipant ? ParticipantAt(record, reasons.LeastSure).Evidence : null));
        }
        double bound = BoundOf(SumOf(reasons));
        if (bound != 0)
            parts.Add(new ConfidencePart(ConfidenceReason.Bound, bound));
        return parts;
    }

    private static Participant ParticipantAt(EventRecord record, int index) => index < record.Actors.Count ? record.Actors[index] : record.Recipients[index - record.Actors.Count];

    private static double SumOf(ConfidenceReasons reasons)
    {
        double sum = 0;
        for (int r = 0; r < Changes.Length; r++)
        {
            if (reasons.Has((ConfidenceReason)r))
                sum += Changes[r];
        }
        return sum;
    }

    /// <summary>What brings <paramref name="sum"/> between the limits; 0 for a record without reasons, which another coder made.</summary>
    private static double BoundOf(double sum)
    {
        double total = Math.Round(sum, Decimals);
        return sum == 0 ? 0 : Math.Round(Math.Clamp(total, Least, Most) - total, Decimals);
    }

    /// <summary>«أدانت فرنسا»: whom does not stand there; «اجتمع الرئيس»: with whom.</summary>
    private static bool IsOneSided(EventDraft draft) => draft.Sense.Type switch
    {
        EventType.CONSULT or EventType.AGREE or EventType.COOPERATE => draft.Actors.Count + draft.Recipients.Count < 2,
        EventType.PROTEST or EventType.MOBILIZE or EventType.RETREAT or EventType.CONCEDE => false,
        _ => draft.Recipients.Count == 0,
    };

    private static bool IsNear(SentenceContext context, EventDraft draft)
    {
        if (draft.Actors.Count == 0 || DistanceTo(context, draft, draft.Actors[0]) > Near)
            return false;
        return draft.Recipients.Count == 0 ? !IsOneSided(draft) : DistanceTo(context, draft, draft.Recipients[0]) <= Near + Near;
    }

    private static bool IsFar(SentenceContext context, EventDraft draft) =>
        (draft.Actors.Count > 0 && DistanceTo(context, draft, draft.Actors[0]) > Far) || (draft.Recipients.Count > 0 && DistanceTo(context, draft, draft.Recipients[0]) > Far);

    /// <summary>Words between trigger and participant; very many where he is named in another sentence.</summary>
    private static int DistanceTo(SentenceContext context, EventDraft draft, ActorReference actor)
    {
        if (actor.Phrase < 0)
            return 0;
        NounPhrase phrase = context.Annotation.Phrases[actor.Phrase];
        if (phrase.EndWord <= context.First || phrase.FirstWord >= context.End)
            return int.MaxValue;
        return phrase.FirstWord > draft.TriggerWord ? phrase.FirstWord - draft.TriggerWord : Math.Max(0, draft.TriggerWord - phrase.EndWord + 1);
    }

    /// <summary>Which of the actors, then recipients is the least sure one; −1 where all are sure enough.</summary>
    private static int LeastSure(EventDraft draft)
    {
        int least = -1;
        double strength = Sure;
        for (int i = 0; i < draft.Actors.Count + draft.Recipients.Count; i++)
        {
            ActorReference participant = i < draft.Actors.Count ? draft.Actors[i] : draft.Recipients[i - draft.Actors.Count];
            if (participant.Strength < strength)
                (least, strength) = (i, participant.Strength);
        }
        return least;
    }
}
