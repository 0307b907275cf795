using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;

namespace Marsad.Cli.Evaluating;

/// <summary>Codes the texts of gold, on all cores, in the gold's order.</summary>
internal static class GoldCoding
{
    /// <summary>The records of all texts of <paramref name="gold"/>.</summary>
    /// <param name="coder">The coder to be scored.</param>
    /// <param name="gold">Any of the formats.</param>
    /// <param name="publishedIfUnknown">Day of publication of texts that tell none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IReadOnlyList<PredictedRecord> Code(EventCoder coder, GoldFile gold, DateOnly publishedIfUnknown, CancellationToken cancellationToken) =>
    [
        .. ArticlesOf(gold, publishedIfUnknown)
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .SelectMany(article => coder.Code(article).Select(PredictedRecord.FromRecord)),
    ];

    private static IEnumerable<Article> ArticlesOf(GoldFile gold, DateOnly publishedIfUnknown) => gold switch
    {
        EventGold events => events.Articles.Select(article => article.ToArticle(publishedIfUnknown)),
        DetectionGold detection => detection.Sentences.Select(sentence => sentence.ToArticle(publishedIfUnknown)),
        SpanGold spans => spans.Sentences.Select(sentence => sentence.ToArticle(publishedIfUnknown)),
        _ => throw new ArgumentOutOfRangeException(nameof(gold)),
    };
}
