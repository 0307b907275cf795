using Marsad.Evaluation.Scoring;
using Marsad.Ontology;

namespace Marsad.Evaluation.Tests.Scoring;

public class CalibrationTableTests
{
    private const string Sentence = "اتهمت كييف موسكو.";

    [Theory]
    [InlineData(0.0, 0)]
    [InlineData(0.49, 0)]
    [InlineData(0.5, 1)]
    [InlineData(0.7, 2)]
    [InlineData(0.8, 3)]
    [InlineData(0.899, 3)]
    [InlineData(0.9, 4)]
    [InlineData(1.0, 4)]
    public void BandsHoldTheirLowerBound(double confidence, int band)
    {
        IReadOnlyList<CalibrationBand> bands = BandsOf("UKR:GOV", confidence);
        Assert.Equal(Enumerable.Range(0, 5).Select(i => new Share(i == band ? 1 : 0, i == band ? 1 : 0)), bands.Select(b => b.Right));
    }

    [Fact]
    public void AWrongActorIsNotRight() => Assert.Equal(new Share(0, 1), BandsOf("POL:GOV", 0.95)[4].Right);

    [Fact]
    public void ARecordWithoutConfidenceIsInNoBand() => Assert.All(BandsOf("UKR:GOV", null), band => Assert.Equal(0, band.Right.Total));

    private static IReadOnlyList<CalibrationBand> BandsOf(string actor, double? confidence) => CalibrationTable.Of(EventAligner.AlignAll(
        [Samples.Article(Sentence, Samples.Gold("اتهمت", EventType.ACCUSE, "UKR:GOV", "RUS:GOV"))],
        [Samples.Record(Sentence, "اتهمت", EventType.ACCUSE, actor, "RUS:GOV", confidence)]));
}
