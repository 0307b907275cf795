using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Text;

namespace Marsad.Evaluation.Scoring;

/// <summary>Pairs predicted records with gold events of the same type in the same sentence.</summary>
/// <remarks>
/// Where a sentence holds several events of a type (<c>قصفت روسيا كييف وأطلقت أوكرانيا صواريخ</c>: two of ASSAULT), pairs are taken greedily, best first:
/// triggers that overlap before those that do not, then those that agree in more of actor and recipient, then the nearer triggers, then text order.
/// </remarks>
public static class EventAligner
{
    /// <summary>Aligns every article of <paramref name="gold"/>; records of other articles are left aside.</summary>
    public static IReadOnlyList<ArticleAlignment> AlignAll(IReadOnlyList<GoldArticle> gold, IEnumerable<PredictedRecord> predictions)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ILookup<string, PredictedRecord> byArticle = predictions.ToLookup(r => r.ArticleId, StringComparer.Ordinal);
        return [.. gold.Select(article => Align(article, [.. byArticle[article.Id]]))];
    }

    /// <summary>Aligns one article with its own records.</summary>
    public static ArticleAlignment Align(GoldArticle article, IReadOnlyList<PredictedRecord> predicted)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(predicted);
        List<Candidate> candidates = Candidates(article, predicted);
        candidates.Sort();
        var matches = new List<MatchedEvent>();
        var usedGold = new bool[article.Events.Count];
        var usedPredicted = new bool[predicted.Count];
        foreach (Candidate candidate in candidates)
        {
            if (usedGold[candidate.Gold] || usedPredicted[candidate.Predicted])
                continue;
            usedGold[candidate.Gold] = usedPredicted[candidate.Predicted] = true;
            matches.Add(candidate.Match);
        }
        return new ArticleAlignment(article, predicted, matches, Unused(article.Events, usedGold), Unused(predicted, usedPredicted));
    }

    private static List<Candidate> Candidates(GoldArticle article, IReadOnlyList<PredictedRecord> predicted)
    {
        var candidates = new List<Candidate>();
        int?[] sentences = [.. predicted.Select(r => article.SentenceAt(r.TriggerSpan.Start)?.Index)];
        for (int i = 0; i < article.Events.Count; i++)
        {
            for (int j = 0; j < predicted.Count; j++)
            {
                if (sentences[j] == article.Events[i].Sentence && predicted[j].Type == article.Events[i].Type)
                    candidates.Add(Candidate.Of(new MatchedEvent(article.Events[i], predicted[j]), i, j));
            }
        }
        return candidates;
    }

    private static List<T> Unused<T>(IReadOnlyList<T> items, bool[] used) => [.. items.Where((_, i) => !used[i])];

    /// <summary>A possible pair; the better sorts first.</summary>
    private readonly record struct Candidate(MatchedEvent Match, bool Overlap, int AgreeingRoles, int Distance, int Gold, int Predicted) : IComparable<Candidate>
    {
        /// <summary>Where a gold trigger counts as standing that its sentence does not contain: from just before the text.</summary>
        private const int Nowhere = -1;

        public static Candidate Of(MatchedEvent match, int gold, int predicted)
        {
            TextSpan wanted = match.Gold.TriggerSpan ?? new TextSpan(Nowhere, Nowhere + match.Gold.Trigger.Length);
            TextSpan found = match.Predicted.TriggerSpan;
            int roles = (match.ActorsRight ? 1 : 0) + (match.RecipientsRight ? 1 : 0);
            bool overlap = Math.Min(wanted.End, found.End) > Math.Max(wanted.Start, found.Start);
            return new Candidate(match, overlap, roles, Math.Abs(wanted.Start - found.Start), gold, predicted);
        }

        public int CompareTo(Candidate other) =>
            (!Overlap, -AgreeingRoles, Distance, Gold, Predicted).CompareTo((!other.Overlap, -other.AgreeingRoles, other.Distance, other.Gold, other.Predicted));
    }
}
