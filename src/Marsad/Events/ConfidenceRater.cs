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

    private const double OfVerb = 0.58;
    private const double OfNoun = 0.56;
    private const double ForHeadline = 0.1;
    private const double ForToldAgain = 0.22;
    private const double ForNearParticipants = 0.07;
    private const double ForImpliedSubject = -0.12;
    private const double ForNoActor = -0.27;
    private const double ForOneSided = -0.19;
    private const double ForFarParticipant = -0.08;
    private const double ForNotActual = -0.23;
    private const double ForReported = -0.08;
    private const double ForUnsureParticipant = -0.07;

    private const int Near = 6;
    private const int Far = 12;
    private const double Sure = 0.65;

    /// <summary>The parts of the confidence in <paramref name="draft"/>, in the order of <see cref="ConfidenceReason"/>.</summary>
    public static ConfidencePart[] Rate(SentenceContext context, EventDraft draft)
    {
        var parts = new List<ConfidencePart>(6) { draft.IsNominal ? new(ConfidenceReason.NounTrigger, OfNoun) : new(ConfidenceReason.VerbTrigger, OfVerb) };
        AddIf(parts, context.Annotation.Sentences[context.Sentence].Span.Start < context.Annotation.Document.TitleLength, ConfidenceReason.Headline, ForHeadline);
        AddIf(parts, IsNear(context, draft), ConfidenceReason.NearParticipants, ForNearParticipants);
        AddIf(parts, draft.Predicate is { SubjectIsImplied: true } && !draft.IsNominal, ConfidenceReason.ImpliedSubject, ForImpliedSubject);
        AddIf(parts, draft.Actors.Count == 0, ConfidenceReason.NoActor, ForNoActor);
        AddIf(parts, draft.Actors.Count > 0 && IsOneSided(draft), ConfidenceReason.OneSided, ForOneSided);
        AddIf(parts, IsFar(context, draft), ConfidenceReason.FarParticipant, ForFarParticipant);
        AddIf(parts, draft.Factuality != Factuality.Actual, ConfidenceReason.NotActual, ForNotActual);
        AddIf(parts, draft.Source.IsActor, ConfidenceReason.Reported, ForReported);
        if (LeastSure(draft) is { } unsure)
            parts.Add(new ConfidencePart(ConfidenceReason.UnsureParticipant, ForUnsureParticipant, new Evidence(context.Annotation.Document[unsure.Span], unsure.Span)));
        return Bounded(parts);
    }

    /// <summary><paramref name="parts"/> with what it adds that another sentence tells the same.</summary>
    public static ConfidencePart[] Confirm(IReadOnlyList<ConfidencePart> parts)
    {
        var confirmed = new List<ConfidencePart>(parts.Count + 1);
        foreach (ConfidencePart part in parts)
        {
            if (part.Reason != ConfidenceReason.Bound)
                confirmed.Add(part);
        }
        int at = confirmed.FindLastIndex(part => part.Reason < ConfidenceReason.ToldAgain) + 1;
        confirmed.Insert(at, new ConfidencePart(ConfidenceReason.ToldAgain, ForToldAgain));
        return Bounded(confirmed);
    }

    /// <summary>The confidence that <paramref name="parts"/> make: 0 … 1, to two decimals.</summary>
    public static double Total(IReadOnlyList<ConfidencePart> parts)
    {
        double sum = 0;
        foreach (ConfidencePart part in parts)
            sum += part.Change;
        return Math.Round(sum, Decimals);
    }

    private static void AddIf(List<ConfidencePart> parts, bool holds, ConfidenceReason reason, double change)
    {
        if (holds)
            parts.Add(new ConfidencePart(reason, change));
    }

    private static ConfidencePart[] Bounded(List<ConfidencePart> parts)
    {
        double total = Total(parts);
        double change = Math.Round(Math.Clamp(total, Least, Most) - total, Decimals);
        if (change != 0)
            parts.Add(new ConfidencePart(ConfidenceReason.Bound, change));
        return [.. parts];
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

    private static ActorReference? LeastSure(EventDraft draft)
    {
        ActorReference? least = null;
        foreach (ActorReference actor in draft.Actors)
            least = LessSure(least, actor);
        foreach (ActorReference recipient in draft.Recipients)
            least = LessSure(least, recipient);
        return least;
    }

    private static ActorReference? LessSure(ActorReference? least, ActorReference actor) =>
        actor.Strength < Sure && (least is not { } known || actor.Strength < known.Strength) ? actor : least;
}
