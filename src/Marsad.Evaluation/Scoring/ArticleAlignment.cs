using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;

namespace Marsad.Evaluation.Scoring;

/// <summary>An article's gold events and predicted records, paired where they report the same.</summary>
/// <param name="Article">The annotated article.</param>
/// <param name="Predicted">All its records, in their given order.</param>
/// <param name="Matches">Pairs; no event and no record stands in two.</param>
/// <param name="Missed">Gold events that no record reports, in gold order.</param>
/// <param name="Extra">Records that report no gold event, in their given order.</param>
public sealed record ArticleAlignment(
    GoldArticle Article,
    IReadOnlyList<PredictedRecord> Predicted,
    IReadOnlyList<MatchedEvent> Matches,
    IReadOnlyList<GoldEvent> Missed,
    IReadOnlyList<PredictedRecord> Extra);
