using System.Globalization;
using Marsad.Evaluation.Scoring;

namespace Marsad.Evaluation.Reports;

/// <summary>Prints scores: aligned plain text for reading, JSON for programs.</summary>
public static class ScoreReport
{
    /// <summary>Prints the scores of event gold, and the calibration of confidence where given.</summary>
    public static void WriteText(EventScores scores, TextWriter writer, IReadOnlyList<CalibrationBand>? calibration = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteLine($"gold {scores.Gold}  predicted {scores.Predicted}");
        WriteTable(OverallTable(scores), writer);
        WriteTable(FieldTable(scores), writer);
        WriteTable(TypeTable(scores), writer);
        if (calibration is not null)
            WriteTable(CalibrationTable(calibration), writer);
    }

    /// <summary>Prints the scores of detection.</summary>
    public static void WriteText(IReadOnlyList<DetectionScore> scores, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(writer);
        var table = new TextTable("type", "P", "R", "F1", "easy no flagged", "difficult no flagged");
        foreach (DetectionScore score in scores)
            table.Add([score.Type.ToString(), .. Figures(score.Sentences), Figure(score.EasyNoFlagged.Value ?? 0), Figure(score.DifficultNoFlagged.Value ?? 0)]);
        table.Write(writer);
    }

    /// <summary>Prints the scores of annotators' words.</summary>
    public static void WriteText(SpanScores scores, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteLine($"sentences {scores.Sentences}");
        var table = new TextTable("words", "right", "of");
        table.Add(Row("trigger", scores.Trigger));
        table.Add(Row("actor words", scores.ActorWords));
        table.Add(Row("recipient words", scores.RecipientWords));
        table.Add(Row("actor country", scores.ActorCountry));
        WriteTable(table, writer);
    }

    /// <summary>Writes the scores of event gold as one JSON object; the key <c>calibration</c> comes last where it is given.</summary>
    public static void WriteJson(EventScores scores, TextWriter writer, IReadOnlyList<CalibrationBand>? calibration = null) =>
        ScoreJson.Write(writer, json => ScoreJson.WriteEvents(json, scores, calibration));

    /// <summary>Writes the scores of detection as one JSON object, a key a type.</summary>
    public static void WriteJson(IReadOnlyList<DetectionScore> scores, TextWriter writer) => ScoreJson.Write(writer, json => ScoreJson.WriteDetection(json, scores));

    /// <summary>Writes the scores of annotators' words as one JSON object.</summary>
    public static void WriteJson(SpanScores scores, TextWriter writer) => ScoreJson.Write(writer, json => ScoreJson.WriteSpans(json, scores));

    private static void WriteTable(TextTable table, TextWriter writer)
    {
        writer.WriteLine();
        table.Write(writer);
    }

    private static TextTable OverallTable(EventScores scores)
    {
        var table = new TextTable("all records", "P", "R", "F1");
        table.Add(["what", .. Figures(scores.What)]);
        table.Add(["quad", .. Figures(scores.Quad)]);
        table.Add(["who did what to whom", .. Figures(scores.WhoDidWhatToWhom)]);
        table.Add(["actor", .. Figures(scores.Actor)]);
        table.Add(["recipient", .. Figures(scores.Recipient)]);
        return table;
    }

    private static TextTable FieldTable(EventScores scores)
    {
        var table = new TextTable("matched records", "right", "of");
        table.Add(Row("mode", scores.Mode));
        table.Add(Row("factuality", scores.Factuality));
        table.Add(Row("attribution", scores.Attribution));
        table.Add(Row("when", scores.When));
        table.Add(Row("where", scores.Where));
        table.Add(Row("actor role", scores.ActorRole));
        return table;
    }

    private static TextTable TypeTable(EventScores scores)
    {
        var table = new TextTable("type", "gold", "predicted", "P", "R", "F1");
        foreach (TypeScore score in scores.ByType)
            table.Add([score.Type.ToString(), Number(score.What.Gold), Number(score.What.Predicted), .. Figures(score.What)]);
        return table;
    }

    private static TextTable CalibrationTable(IReadOnlyList<CalibrationBand> bands)
    {
        var table = new TextTable("confidence", "right", "of");
        foreach (CalibrationBand band in bands)
            table.Add(Row(string.Create(CultureInfo.InvariantCulture, $"{band.From:0.0}-{band.To:0.0}"), band.Right));
        return table;
    }

    private static string[] Row(string name, Share share) => [name, share.Value is { } value ? Figure(value) : "-", Number(share.Total)];

    private static string[] Figures(PrecisionRecall scores) => [Figure(scores.Precision), Figure(scores.Recall), Figure(scores.F1)];

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
