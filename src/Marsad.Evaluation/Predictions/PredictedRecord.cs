using Marsad.Events;
using Marsad.Text;

namespace Marsad.Evaluation.Predictions;

/// <summary>What scoring needs of a coder's event record.</summary>
public sealed record PredictedRecord : ScoredEvent
{
    /// <summary>The identifier of its article, equal to the gold's.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The trigger's words.</summary>
    public required string Trigger { get; init; }

    /// <summary>Where the trigger stands in the coded text.</summary>
    public required TextSpan TriggerSpan { get; init; }

    /// <summary>0 … 1, or null where the coder tells none.</summary>
    public double? Confidence { get; init; }

    /// <summary>What scoring needs of <paramref name="record"/>.</summary>
    public static PredictedRecord FromRecord(EventRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new PredictedRecord
        {
            ArticleId = record.Article.Id,
            Type = record.Type,
            Mode = record.Mode,
            Actors = [.. record.Actors.Select(Mention)],
            Recipients = [.. record.Recipients.Select(Mention)],
            Factuality = record.Factuality,
            AttributedTo = record.AttributedTo is { } source ? Mention(source) : null,
            When = record.When.Value,
            Where = record.Where is { } place ? new CodedMention(place.Evidence.Text, place.Code) : null,
            Trigger = record.Trigger.Text,
            TriggerSpan = record.Trigger.Span,
            Confidence = record.Confidence,
        };
    }

    private static CodedMention Mention(Participant participant) => new(participant.Evidence.Text, participant.Code);
}
