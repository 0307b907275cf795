using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Evaluation.Reports;
using Marsad.Evaluation.Scoring;
using Marsad.Events;
using Marsad.Ontology;

namespace Marsad.Evaluation.Tests.Reports;

public class ErrorReportTests
{
    private const string Sentence = "اتهمت كييف موسكو\nبالقصف ودعت وارسو إلى الرد.";

    private static readonly GoldArticle Article = Samples.Article(
        Sentence,
        Samples.Gold("ودعت", EventType.REQUEST) with { Actors = [new CodedMention("وارسو", "POL:GOV")] },
        Samples.Gold("اتهمت", EventType.ACCUSE) with
        {
            Actors = [new CodedMention("كييف", "UKR:GOV")],
            Recipients = [new CodedMention("موسكو", "RUS:GOV")],
            Mode = "allege",
        });

    private static readonly PredictedRecord[] Records =
    [
        Samples.Record(Sentence, "اتهمت", EventType.ACCUSE) with
        {
            Actors = [new CodedMention("كييف", "UKR:GOV")],
            Recipients = [new CodedMention("وارسو", "POL:GOV")],
            Mode = "allege",
            Factuality = Factuality.Future,
        },
        Samples.Record(Sentence, "بالقصف", EventType.ASSAULT) with { Actors = [new CodedMention("موسكو", "RUS:GOV")] },
    ];

    [Fact]
    public void EachEventStandsWithItsSentenceInTextOrder()
    {
        const string expected = """
            article a

              ACCUSE  recipient, factuality  (sentence 0)
                «اتهمت» كييف موسكو بالقصف ودعت وارسو إلى الرد.
                              gold                  predicted
                  actor       UKR:GOV               UKR:GOV
                * recipient   RUS:GOV               POL:GOV
                  mode        allege                allege
                * factuality  actual                future
                  gold recipient: موسكو
                  predicted recipient: وارسو

              ASSAULT  extra  (sentence 0)
                اتهمت كييف موسكو «بالقصف» ودعت وارسو إلى الرد.
                              gold                  predicted
                  actor       -                     RUS:GOV
                  factuality  -                     actual
                  predicted actor: موسكو

              REQUEST  miss  (sentence 0)
                اتهمت كييف موسكو بالقصف «ودعت» وارسو إلى الرد.
                              gold                  predicted
                  actor       POL:GOV               -
                  factuality  actual                -
                  gold actor: وارسو

            errors   miss  extra  actor  recipient  mode  factuality  attribution  when  where
            ACCUSE      0      0      0          1     0           1            0     0      0
            ASSAULT     0      1      0          0     0           0            0     0      0
            REQUEST     1      0      0          0     0           0            0     0      0
            all         1      1      0          1     0           1            0     0      0

            """;
        Assert.Equal(expected, Report(null, Article, Records), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void TheLimitShortensTheListButNotTheSummary()
    {
        string report = Report(1, Article, Records);
        Assert.Contains("ACCUSE  recipient", report, StringComparison.Ordinal);
        Assert.DoesNotContain("ASSAULT  extra", report, StringComparison.Ordinal);
        Assert.Contains("… and 2 more", report, StringComparison.Ordinal);
        Assert.Contains("all         1      1", report, StringComparison.Ordinal);
    }

    [Fact]
    public void AMatchThroughAnotherTriggerShowsBoth()
    {
        string report = Report(null, Article, Samples.Record(Sentence, "الرد", EventType.REQUEST));
        Assert.Contains("«ودعت» وارسو", report, StringComparison.Ordinal);
        Assert.Contains("predicted trigger: الرد", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, 500)]
    [InlineData(-7, -3)]
    [InlineData(9, 2)]
    public void OffsetsOfAnotherTextDoNotStopTheReport(int start, int end)
    {
        string report = Report(null, Article, Records[1] with { TriggerSpan = new(start, end) });
        Assert.Contains("«»", report, StringComparison.Ordinal);
    }

    [Fact]
    public void AllRightPrintsTheSummaryAlone()
    {
        const string expected = """
            errors  miss  extra  actor  recipient  mode  factuality  attribution  when  where
            all        0      0      0          0     0           0            0     0      0

            """;
        Assert.Equal(expected, Report(null, Samples.Article(Sentence)), ignoreLineEndingDifferences: true);
    }

    private static string Report(int? limit, GoldArticle article, params PredictedRecord[] records)
    {
        using var writer = new StringWriter();
        ErrorReport.Write(EventAligner.AlignAll([article], records), writer, limit);
        return writer.ToString();
    }
}
