using Marsad.Evaluation.Reports;
using Marsad.Evaluation.Scoring;
using Marsad.Ontology;

namespace Marsad.Evaluation.Tests.Reports;

public class ScoreReportTests
{
    private const string Sentence = "اتهمت كييف موسكو.";

    private static readonly IReadOnlyList<ArticleAlignment> Alignments = EventAligner.AlignAll(
        [Samples.Article(Sentence, Samples.Gold("اتهمت", EventType.ACCUSE, "UKR:GOV", "RUS:GOV") with { Mode = "allege" })],
        [
            Samples.Record(Sentence, "اتهمت", EventType.ACCUSE, "UKR:GOV", "RUS:GOV", 0.95) with { Mode = "allege" },
            Samples.Record(Sentence, "موسكو", EventType.CONSULT, "RUS:GOV", null, 0.4),
        ]);

    [Fact]
    public void EventScoresPrintAsAlignedTables()
    {
        const string expected = """
            gold 1  predicted 2

            all records               P      R     F1
            what                  0.500  1.000  0.667
            quad                  0.500  1.000  0.667
            who did what to whom  0.500  1.000  0.667
            actor                 1.000  1.000  1.000
            recipient             1.000  1.000  1.000

            matched records  right  of
            mode             1.000   1
            factuality       1.000   1
            attribution      1.000   1
            when                 -   0
            where                -   0
            actor role       1.000   1

            type     gold  predicted      P      R     F1
            ACCUSE      1          1  1.000  1.000  1.000
            CONSULT     0          1  0.000  0.000  0.000

            confidence  right  of
            0.0-0.5     0.000   1
            0.5-0.7         -   0
            0.7-0.8         -   0
            0.8-0.9         -   0
            0.9-1.0     1.000   1

            """;
        Assert.Equal(expected, Written(w => ScoreReport.WriteText(EventScorer.Score(Alignments), w, CalibrationTable.Of(Alignments))), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void DetectionScoresPrintAsATable()
    {
        const string expected = """
            type         P      R     F1  easy no flagged  difficult no flagged
            ASSAULT  0.500  0.500  0.500            0.333                 0.333
            PROTEST  0.667  0.667  0.667            0.000                 1.000

            """;
        IReadOnlyList<DetectionScore> scores = GsrScorer.ScoreDetection(TestData.Detection.Sentences, TestData.Predictions("detection-predicted.jsonl"));
        Assert.Equal(expected, Written(w => ScoreReport.WriteText(scores, w)), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void SpanScoresPrintAsATable()
    {
        const string expected = """
            sentences 8

            words            right  of
            trigger          0.625   8
            actor words      0.429   7
            recipient words  0.667   6
            actor country    0.750   4

            """;
        SpanScores scores = GsrScorer.ScoreSpans(TestData.Spans.Sentences, TestData.Predictions("spans-predicted.jsonl"));
        Assert.Equal(expected, Written(w => ScoreReport.WriteText(scores, w)), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void CalibrationIsTheLastKeyOfTheJson()
    {
        string json = Written(w => ScoreReport.WriteJson(EventScorer.Score(Alignments), w, [new CalibrationBand(0.9, 1, new Share(2, 3)), new CalibrationBand(0, 0.5, default)]));
        const string expected = """
              },
              "calibration": [
                {
                  "from": 0.9,
                  "to": 1,
                  "pred": 3,
                  "right": 0.667
                },
                {
                  "from": 0,
                  "to": 0.5,
                  "pred": 0,
                  "right": null
                }
              ]
            }

            """;
        Assert.EndsWith(expected.ReplaceLineEndings("\n"), json.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
