using System.Text.Json.Nodes;
using Marsad.Evaluation.Reports;
using Marsad.Evaluation.Scoring;

namespace Marsad.Evaluation.Tests.Scoring;

/// <summary>Every figure equals that of a scorer written independently, from the same rules, in another language.</summary>
public class AgreementTests
{
    [Fact]
    public void EventScoresAgree() =>
        AssertSameFigures("events-expected.json", w => ScoreReport.WriteJson(EventScorer.Score(TestData.Events.Articles, TestData.Predictions("events-predicted.jsonl")), w));

    [Fact]
    public void DetectionScoresAgree() =>
        AssertSameFigures(
            "detection-expected.json", w => ScoreReport.WriteJson(GsrScorer.ScoreDetection(TestData.Detection.Sentences, TestData.Predictions("detection-predicted.jsonl")), w));

    [Fact]
    public void SpanScoresAgree() =>
        AssertSameFigures("spans-expected.json", w => ScoreReport.WriteJson(GsrScorer.ScoreSpans(TestData.Spans.Sentences, TestData.Predictions("spans-predicted.jsonl")), w));

    private static void AssertSameFigures(string expectedFile, Action<TextWriter> write)
    {
        using var actual = new StringWriter();
        write(actual);
        Assert.Equal(Figures(TestData.Text(expectedFile)), Figures(actual.ToString()));
    }

    /// <summary>One line a figure, <c>what/P 0.781</c>, in the order of the file: 1 and 1.0 are the same figure.</summary>
    private static string Figures(string json) => string.Join('\n', Figures("", JsonNode.Parse(json)));

    private static IEnumerable<string> Figures(string path, JsonNode? node) =>
        node is JsonObject fields ? fields.SelectMany(field => Figures($"{path}/{field.Key}", field.Value)) : [$"{path} {node?.GetValue<double>()}"];
}
