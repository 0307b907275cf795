using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Evaluation.Scoring;
using Marsad.Ontology;

namespace Marsad.Evaluation.Tests.Scoring;

public class MatchedEventTests
{
    private const string Sentence = "اتهمت كييف موسكو.";

    [Theory]
    [InlineData("UKR:GOV", "UKR:MIL", true)] // the role does not count
    [InlineData("UKR:GOV", "UKR", true)]
    [InlineData("UKR:GOV", "RUS:GOV", false)]
    [InlineData("IGO:UN", "IGO:EU", false)] // organisations are told apart
    [InlineData("IGO:UN", "IGO:UN", true)]
    [InlineData("---:CVL", null, true)] // an actor of no country is none
    [InlineData("---:CVL", "---:REB", true)]
    [InlineData(null, "UKR:GOV", false)]
    public void ActorsCompareByCountryOrOrganisation(string? gold, string? predicted, bool right)
    {
        var match = new MatchedEvent(Samples.Gold("اتهمت", EventType.ACCUSE, gold, "RUS"), Samples.Record(Sentence, "اتهمت", EventType.ACCUSE, predicted, "RUS"));
        Assert.Equal(right, match.ActorsRight);
        Assert.Equal(right, match.RolesRight);
    }

    [Theory]
    [InlineData("UKR:GOV", "UKR:GOV", true)]
    [InlineData("UKR:GOV", "UKR:MIL", false)]
    [InlineData("UKR:GOV", "RUS:GOV", null)] // already wrong as a country
    [InlineData("UKR:GOV", null, null)]
    public void ActorRoleIsJudgedWhereTheCountryIsRight(string gold, string? predicted, bool? right) =>
        Assert.Equal(right, Match(Samples.Gold("اتهمت", EventType.ACCUSE, gold), Samples.Record(Sentence, "اتهمت", EventType.ACCUSE, predicted)).ActorRoleRight);

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("GBR:MED", "GBR:GOV", true)]
    [InlineData("GBR:MED", null, false)]
    [InlineData(null, "GBR:MED", false)]
    [InlineData("---", null, false)] // an unnamed source is a source
    public void AttributionsCompareByCountry(string? gold, string? predicted, bool right)
    {
        MatchedEvent match = Match(
            Samples.Gold("اتهمت", EventType.ACCUSE) with { AttributedTo = Mention(gold) },
            Samples.Record(Sentence, "اتهمت", EventType.ACCUSE) with { AttributedTo = Mention(predicted) });
        Assert.Equal(right, match.AttributionRight);
    }

    [Theory]
    [InlineData("2022-05", "2022-05", true)]
    [InlineData("2022-05", "2022-05-01", false)]
    [InlineData("2022-05", null, false)]
    [InlineData(null, "2022-05", null)]
    public void TimesCompareToTheLetterWhereTheGoldHasOne(string? gold, string? predicted, bool? right)
    {
        MatchedEvent match = Match(
            Samples.Gold("اتهمت", EventType.ACCUSE) with { When = gold },
            Samples.Record(Sentence, "اتهمت", EventType.ACCUSE) with { When = predicted });
        Assert.Equal(right, match.WhenRight);
    }

    [Theory]
    [InlineData("UKR", "UKR", true)]
    [InlineData("UKR", "RUS", false)]
    [InlineData("UKR", null, false)]
    [InlineData(null, "UKR", null)]
    public void PlacesCompareByCountryWhereTheGoldHasOne(string? gold, string? predicted, bool? right)
    {
        MatchedEvent match = Match(
            Samples.Gold("اتهمت", EventType.ACCUSE) with { Where = Mention(gold) },
            Samples.Record(Sentence, "اتهمت", EventType.ACCUSE) with { Where = Mention(predicted) });
        Assert.Equal(right, match.WhereRight);
    }

    private static MatchedEvent Match(GoldEvent gold, PredictedRecord predicted) => new(gold, predicted);

    private static CodedMention? Mention(string? code) => code is null ? null : new CodedMention("كييف", code);
}
