using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Ontology;

namespace Marsad.Evaluation.Scoring;

/// <summary>Scores records against event gold by the codebook: what, who to whom, and the other fields on matched records.</summary>
/// <remarks>Records of factuality <c>negated</c> count like the others: to report that something is denied is to report it.</remarks>
public static class EventScorer
{
    /// <summary>Scores <paramref name="predictions"/> on the articles of <paramref name="gold"/>.</summary>
    public static EventScores Score(IReadOnlyList<GoldArticle> gold, IEnumerable<PredictedRecord> predictions) => Score(EventAligner.AlignAll(gold, predictions));

    /// <summary>Scores articles that are already aligned.</summary>
    public static EventScores Score(IReadOnlyList<ArticleAlignment> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        MatchedEvent[] matches = [.. articles.SelectMany(a => a.Matches)];
        int gold = articles.Sum(a => a.Article.Events.Count);
        int predicted = articles.Sum(a => a.Predicted.Count);
        return new EventScores
        {
            Gold = gold,
            Predicted = predicted,
            What = new PrecisionRecall(matches.Length, predicted, gold),
            Quad = new PrecisionRecall(articles.Sum(RightQuads), predicted, gold),
            WhoDidWhatToWhom = new PrecisionRecall(matches.Count(m => m.RolesRight), predicted, gold),
            Actor = PrecisionRecall.OfSets(matches.Select(m => (m.GoldActors, m.PredictedActors))),
            Recipient = PrecisionRecall.OfSets(matches.Select(m => (m.GoldRecipients, m.PredictedRecipients))),
            Mode = Share.Of(matches, m => m.ModeRight),
            Factuality = Share.Of(matches, m => m.FactualityRight),
            Attribution = Share.Of(matches, m => m.AttributionRight),
            When = Share.Of(matches, m => m.WhenRight),
            Where = Share.Of(matches, m => m.WhereRight),
            ActorRole = Share.Of(matches, m => m.ActorRoleRight),
            ByType = ByType(articles, matches),
        };
    }

    /// <summary>Pairs of gold and predicted in the same sentence and quad, whatever their types.</summary>
    private static int RightQuads(ArticleAlignment alignment)
    {
        GoldArticle article = alignment.Article;
        Dictionary<(int? Sentence, int Quad), int> gold = article.Events.CountBy(e => ((int?)e.Sentence, QuadOf(e.Type))).ToDictionary();
        return alignment.Predicted
            .CountBy(r => (article.SentenceAt(r.TriggerSpan.Start)?.Index, QuadOf(r.Type)))
            .Sum(found => Math.Min(found.Value, gold.GetValueOrDefault(found.Key)));
    }

    private static TypeScore[] ByType(IReadOnlyList<ArticleAlignment> articles, MatchedEvent[] matches)
    {
        Dictionary<EventType, int> right = matches.CountBy(m => m.Gold.Type).ToDictionary();
        Dictionary<EventType, int> predicted = articles.SelectMany(a => a.Predicted).CountBy(r => r.Type).ToDictionary();
        Dictionary<EventType, int> gold = articles.SelectMany(a => a.Article.Events).CountBy(e => e.Type).ToDictionary();
        return
        [
            .. gold.Keys.Union(predicted.Keys)
                .OrderBy(type => type.ToString(), StringComparer.Ordinal)
                .Select(type => new TypeScore(type, new PrecisionRecall(right.GetValueOrDefault(type), predicted.GetValueOrDefault(type), gold.GetValueOrDefault(type)))),
        ];
    }

    /// <summary>PLOVER lists its types quad by quad: verbal and material cooperation, verbal and material conflict.</summary>
    private static int QuadOf(EventType type) => type switch
    {
        <= EventType.CONCEDE => 1,
        <= EventType.RETREAT => 2,
        <= EventType.THREATEN => 3,
        _ => 4,
    };
}
