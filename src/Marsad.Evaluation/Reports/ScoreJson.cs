using System.Buffers;
using System.Text;
using System.Text.Json;
using Marsad.Evaluation.Scoring;

namespace Marsad.Evaluation.Reports;

/// <summary>Scores as JSON, under the keys that the field's scoring scripts use.</summary>
internal static class ScoreJson
{
    /// <summary>Writes what <paramref name="content"/> makes as one object and a line end.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> content)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }
        writer.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    public static void WriteEvents(Utf8JsonWriter json, EventScores scores, IReadOnlyList<CalibrationBand>? calibration)
    {
        json.WriteNumber("gold", scores.Gold);
        json.WriteNumber("pred", scores.Predicted);
        WriteObject(json, "what", scores.What);
        WriteObject(json, "quad", scores.Quad);
        WriteObject(json, "who_did_what_to_whom", scores.WhoDidWhatToWhom);
        WriteObject(json, "actor", scores.Actor);
        WriteObject(json, "recipient", scores.Recipient);
        WriteShare(json, "mode", scores.Mode);
        WriteShare(json, "factuality", scores.Factuality);
        WriteShare(json, "attribution", scores.Attribution);
        WriteShare(json, "when", scores.When);
        WriteShare(json, "where", scores.Where);
        WriteShare(json, "actor_role", scores.ActorRole);
        WriteTypes(json, scores.ByType);
        if (calibration is not null)
            WriteCalibration(json, calibration);
    }

    public static void WriteDetection(Utf8JsonWriter json, IReadOnlyList<DetectionScore> scores)
    {
        foreach (DetectionScore score in scores)
        {
            json.WriteStartObject(score.Type.ToString());
            json.WriteNumber("recall", score.Sentences.Recall);
            json.WriteNumber("precision", score.Sentences.Precision);
            json.WriteNumber("F1", score.Sentences.F1);
            json.WriteNumber("easy_no_flagged", score.EasyNoFlagged.Value ?? 0);
            json.WriteNumber("difficult_no_flagged", score.DifficultNoFlagged.Value ?? 0);
            json.WriteEndObject();
        }
    }

    public static void WriteSpans(Utf8JsonWriter json, SpanScores scores)
    {
        json.WriteNumber("sentences", scores.Sentences);
        WriteShare(json, "trigger", scores.Trigger);
        WriteShare(json, "actor_words", scores.ActorWords);
        WriteShare(json, "recipient_words", scores.RecipientWords);
        WriteShare(json, "actor_country", scores.ActorCountry);
    }

    private static void WriteTypes(Utf8JsonWriter json, IReadOnlyList<TypeScore> scores)
    {
        json.WriteStartObject("by_type");
        foreach (TypeScore score in scores)
        {
            json.WriteStartObject(score.Type.ToString());
            WriteFigures(json, score.What);
            json.WriteNumber("n", score.What.Gold);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteCalibration(Utf8JsonWriter json, IReadOnlyList<CalibrationBand> bands)
    {
        json.WriteStartArray("calibration");
        foreach (CalibrationBand band in bands)
        {
            json.WriteStartObject();
            json.WriteNumber("from", band.From);
            json.WriteNumber("to", band.To);
            json.WriteNumber("pred", band.Right.Total);
            WriteShare(json, "right", band.Right);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, string name, PrecisionRecall scores)
    {
        json.WriteStartObject(name);
        WriteFigures(json, scores);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, PrecisionRecall scores)
    {
        json.WriteNumber("P", scores.Precision);
        json.WriteNumber("R", scores.Recall);
        json.WriteNumber("F1", scores.F1);
    }

    private static void WriteShare(Utf8JsonWriter json, string name, Share share)
    {
        if (share.Value is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
