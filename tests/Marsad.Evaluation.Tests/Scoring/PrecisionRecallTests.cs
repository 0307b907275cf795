using Marsad.Evaluation.Scoring;

namespace Marsad.Evaluation.Tests.Scoring;

public class PrecisionRecallTests
{
    [Theory]
    [InlineData(1, 2, 3, 0.5, 0.333, 0.4)]
    [InlineData(25, 32, 30, 0.781, 0.833, 0.806)]
    [InlineData(3, 3, 3, 1, 1, 1)]
    [InlineData(0, 3, 3, 0, 0, 0)]
    [InlineData(0, 0, 3, 0, 0, 0)]
    [InlineData(0, 3, 0, 0, 0, 0)]
    public void FiguresFollowFromCounts(int right, int predicted, int gold, double precision, double recall, double f1)
    {
        var scores = new PrecisionRecall(right, predicted, gold);
        Assert.Equal((precision, recall, f1), (scores.Precision, scores.Recall, scores.F1));
    }
}
