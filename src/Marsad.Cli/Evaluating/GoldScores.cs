using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Evaluation.Reports;
using Marsad.Evaluation.Scoring;

namespace Marsad.Cli.Evaluating;

/// <summary>Scores records by the format of the gold and prints the report that belongs to it.</summary>
internal sealed class GoldScores(GoldFile gold, IReadOnlyList<PredictedRecord> records)
{
    /// <summary>Prints the scores, then, if asked, where gold and records disagree.</summary>
    public void Write(TextWriter output, bool asJson, bool printsErrors, int? errorLimit)
    {
        switch (gold)
        {
            case EventGold events:
                WriteEvents(EventAligner.AlignAll(events.Articles, records), output, asJson, printsErrors, errorLimit);
                break;
            case DetectionGold detection:
                WriteDetection(GsrScorer.ScoreDetection(detection.Sentences, records), output, asJson);
                break;
            case SpanGold spans:
                WriteSpans(GsrScorer.ScoreSpans(spans.Sentences, records), output, asJson);
                break;
        }
    }

    private static void WriteEvents(IReadOnlyList<ArticleAlignment> articles, TextWriter output, bool asJson, bool printsErrors, int? errorLimit)
    {
        EventScores scores = EventScorer.Score(articles);
        IReadOnlyList<CalibrationBand> calibration = CalibrationTable.Of(articles);
        if (asJson)
            ScoreReport.WriteJson(scores, output, calibration);
        else
            ScoreReport.WriteText(scores, output, calibration);
        if (!printsErrors)
            return;
        output.WriteLine();
        ErrorReport.Write(articles, output, errorLimit);
    }

    private static void WriteDetection(IReadOnlyList<DetectionScore> scores, TextWriter output, bool asJson)
    {
        if (asJson)
            ScoreReport.WriteJson(scores, output);
        else
            ScoreReport.WriteText(scores, output);
    }

    private static void WriteSpans(SpanScores scores, TextWriter output, bool asJson)
    {
        if (asJson)
            ScoreReport.WriteJson(scores, output);
        else
            ScoreReport.WriteText(scores, output);
    }
}
