using System.Text.Json;
using Marsad.Events;

namespace Marsad.Evaluation.Predictions;

/// <summary>Records of a coder, and the faults of their lines.</summary>
/// <param name="Records">In file order.</param>
/// <param name="Faults">In line order; empty for a sound file.</param>
public sealed record PredictionFile(IReadOnlyList<PredictedRecord> Records, IReadOnlyList<LineFault> Faults);

/// <summary>Reads event records of JSON Lines, this program's or another coder's in the same format.</summary>
/// <remarks>
/// Only <c>article.id</c>, <c>event</c> and the trigger with its place are demanded, so that coders can be compared that know less. A record without
/// <c>factuality</c> is taken for <see cref="Factuality.Actual"/>: most coders report nothing else.
/// </remarks>
public static class PredictionReader
{
    /// <summary>Reads all of <paramref name="reader"/>. Malformed lines are left out and reported among the faults.</summary>
    public static PredictionFile Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var faults = new List<LineFault>();
        return new PredictionFile(JsonLine.ParseAll(JsonLine.ReadAll(reader), ReadRecord, faults), faults);
    }

    private static PredictedRecord ReadRecord(JsonElement line)
    {
        JsonElement trigger = line.Required("trigger");
        return new PredictedRecord
        {
            ArticleId = line.Required("article").Identifier("id"),
            Type = line.EventType("event"),
            Mode = line.OptionalText("mode"),
            Actors = line.Mentions("actor"),
            Recipients = line.Mentions("recipient"),
            Factuality = line.OptionalFactuality("factuality") ?? Factuality.Actual,
            AttributedTo = line.OptionalMention("attributed_to"),
            When = line.Optional("when")?.OptionalText("value"),
            Where = line.OptionalMention("where"),
            Trigger = trigger.Text("text"),
            TriggerSpan = trigger.Span(),
            Confidence = line.OptionalShare("confidence"),
        };
    }
}
