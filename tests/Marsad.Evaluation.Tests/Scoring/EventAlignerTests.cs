using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Evaluation.Scoring;
using Marsad.Ontology;

namespace Marsad.Evaluation.Tests.Scoring;

public class EventAlignerTests
{
    private const string TwoAttacks = "قصفت روسيا خاركيف وقصفت أوكرانيا بيلغورود.";

    private static readonly GoldArticle Article = Samples.Article(
        TwoAttacks,
        Samples.Gold("قصفت", EventType.ASSAULT, "RUS:MIL", "UKR"),
        Samples.Gold("وقصفت", EventType.ASSAULT, "UKR:MIL", "RUS"));

    [Fact]
    public void OverlapGoesBeforeRoles()
    {
        PredictedRecord record = Samples.Record(TwoAttacks, "وقصفت", EventType.ASSAULT, "RUS:MIL", "UKR");
        Assert.Equal("وقصفت", Assert.Single(EventAligner.Align(Article, [record]).Matches).Gold.Trigger);
    }

    [Fact]
    public void RolesGoBeforeDistance()
    {
        PredictedRecord record = Samples.Record(TwoAttacks, "بيلغورود", EventType.ASSAULT, "RUS:MIL", "UKR");
        Assert.Equal("قصفت", Assert.Single(EventAligner.Align(Article, [record]).Matches).Gold.Trigger);
    }

    [Fact]
    public void TheNearerIsTakenWhereRolesDoNotTell()
    {
        PredictedRecord record = Samples.Record(TwoAttacks, "بيلغورود", EventType.ASSAULT);
        Assert.Equal("وقصفت", Assert.Single(EventAligner.Align(Article, [record]).Matches).Gold.Trigger);
    }

    [Fact]
    public void EachIsUsedOnce()
    {
        PredictedRecord record = Samples.Record(TwoAttacks, "قصفت", EventType.ASSAULT, "RUS", "UKR");
        ArticleAlignment alignment = EventAligner.Align(Article, [record, record, record]);
        Assert.Equal(2, alignment.Matches.Count);
        Assert.Single(alignment.Extra);
        Assert.Empty(alignment.Missed);
    }

    [Theory]
    [InlineData(EventType.COERCE, "قصفت")]
    [InlineData(EventType.THREATEN, "أوكرانيا")]
    public void AnotherTypeMatchesNothing(EventType type, string trigger)
    {
        ArticleAlignment alignment = EventAligner.Align(Article, [Samples.Record(TwoAttacks, trigger, type, "RUS:MIL", "UKR")]);
        Assert.Empty(alignment.Matches);
        Assert.Equal(2, alignment.Missed.Count);
        Assert.Equal(type, Assert.Single(alignment.Extra).Type);
    }

    [Fact]
    public void ATriggerOutsideTheTextMatchesNothing()
    {
        PredictedRecord record = Samples.Record(TwoAttacks, "قصفت", EventType.ASSAULT) with { TriggerSpan = new(TwoAttacks.Length, TwoAttacks.Length + 4) };
        Assert.Empty(EventAligner.Align(Article, [record]).Matches);
    }

    [Fact]
    public void RecordsOfOtherArticlesAreLeftAside()
    {
        PredictedRecord record = Samples.Record(TwoAttacks, "قصفت", EventType.ASSAULT) with { ArticleId = "another" };
        Assert.Empty(Assert.Single(EventAligner.AlignAll([Article], [record])).Predicted);
    }
}
