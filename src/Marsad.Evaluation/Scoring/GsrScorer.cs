using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Events;
using Marsad.Ontology;

namespace Marsad.Evaluation.Scoring;

/// <summary>Scores records on the Gold Standard Records: single sentences, each asked about one event type.</summary>
public static class GsrScorer
{
    private const int CountryLength = 3;

    private static readonly EventType[] DetectedTypes = [EventType.ASSAULT, EventType.PROTEST];

    /// <summary>
    /// Tells for ASSAULT and PROTEST whether the sentences with an event are those with a record. A negated record flags nothing, ambiguous sentences
    /// do not count.
    /// </summary>
    public static IReadOnlyList<DetectionScore> ScoreDetection(IReadOnlyList<DetectionSentence> gold, IEnumerable<PredictedRecord> predictions)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ILookup<string, PredictedRecord> bySentence = predictions.ToLookup(r => r.ArticleId, StringComparer.Ordinal);
        return [.. DetectedTypes.Select(type => ScoreDetection(type, gold.Where(s => s.Type == type), bySentence))];
    }

    /// <summary>Compares triggers, actors and recipients with the annotators' words. Sentences without a marked verb do not count.</summary>
    public static SpanScores ScoreSpans(IReadOnlyList<SpanSentence> gold, IEnumerable<PredictedRecord> predictions)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ILookup<string, PredictedRecord> bySentence = predictions.ToLookup(r => r.ArticleId, StringComparer.Ordinal);
        ComparedSentence[] marked =
        [
            .. from sentence in gold
               let spans = sentence.Spans.Where(s => s.Verb.Count > 0).ToArray()
               where spans.Length > 0
               select new ComparedSentence(spans, [.. bySentence[sentence.Id].Where(r => r.Type == sentence.Type)]),
        ];
        return new SpanScores(
            marked.Length,
            Share.Of(marked, s => s.TriggerRight),
            Share.Of(marked, s => s.ActorWordsRight),
            Share.Of(marked, s => s.RecipientWordsRight),
            Share.Of(marked, s => s.ActorCountryRight));
    }

    private static DetectionScore ScoreDetection(EventType type, IEnumerable<DetectionSentence> gold, ILookup<string, PredictedRecord> bySentence)
    {
        ILookup<DetectionLabel, bool> flags = gold.ToLookup(s => s.Label, s => bySentence[s.Id].Any(r => r.Type == type && r.Factuality != Factuality.Negated));
        Share yes = FlaggedOf(flags[DetectionLabel.Yes]);
        Share easyNo = FlaggedOf(flags[DetectionLabel.EasyNo]);
        Share difficultNo = FlaggedOf(flags[DetectionLabel.DifficultNo]);
        var sentences = new PrecisionRecall(yes.Count, yes.Count + easyNo.Count + difficultNo.Count, yes.Total);
        return new DetectionScore(type, sentences, easyNo, difficultNo);
    }

    private static Share FlaggedOf(IEnumerable<bool> flags) => Share.Of(flags, flag => flag);

    /// <summary>A sentence's annotations beside the records of its type; null where the annotators marked nothing to compare with.</summary>
    private sealed class ComparedSentence(AnnotatedSpan[] spans, PredictedRecord[] records)
    {
        public bool? TriggerRight => Shares(spans.SelectMany(s => s.Verb), records.Select(r => r.Trigger));

        public bool? ActorWordsRight => Shares(spans.SelectMany(s => s.Actor), records.SelectMany(r => r.Actors).Select(a => a.Text));

        public bool? RecipientWordsRight => Shares(spans.SelectMany(s => s.Recipient), records.SelectMany(r => r.Recipients).Select(a => a.Text));

        public bool? ActorCountryRight
        {
            get
            {
                HashSet<string> countries = [.. spans.Select(s => s.ActorCountry).OfType<string>()];
                return countries.Count == 0 ? null : records.SelectMany(r => r.Actors).Any(a => countries.Contains(FirstLetters(a.Code ?? "")));
            }
        }

        private static bool? Shares(IEnumerable<string> marked, IEnumerable<string> predicted)
        {
            HashSet<string> words = GsrWords.FormsOf(marked);
            return words.Count == 0 ? null : predicted.Any(text => GsrWords.FormsOf(GsrWords.In(text)).Overlaps(words));
        }

        /// <summary>The country of <c>EGY:GOV</c>, and <c>IGO</c> of any organisation: the annotators name none.</summary>
        private static string FirstLetters(string code) => code.Length <= CountryLength ? code : code[..CountryLength];
    }
}
