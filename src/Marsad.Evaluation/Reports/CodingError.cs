using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Evaluation.Scoring;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Evaluation.Reports;

/// <summary>Ways in which a record can disagree with gold.</summary>
public enum ErrorKind : byte
{
    /// <summary>A gold event that no record reports.</summary>
    Miss,

    /// <summary>A record that reports no gold event.</summary>
    Extra,

    /// <summary>A matched record with other countries or organisations as actors.</summary>
    Actor,

    /// <summary>A matched record with other countries or organisations as recipients.</summary>
    Recipient,

    Mode,

    Factuality,

    Attribution,

    /// <summary>A matched record without the gold's time.</summary>
    When,

    /// <summary>A matched record without the gold's place.</summary>
    Where,
}

/// <summary>An event on which gold and coder disagree.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Gold">The gold event, or null for an extra record.</param>
/// <param name="Predicted">The record, or null for a missed event.</param>
/// <param name="Kinds">All ways in which they disagree, in the order of <see cref="ErrorKind"/>.</param>
public sealed record CodingError(GoldArticle Article, GoldEvent? Gold, PredictedRecord? Predicted, IReadOnlyList<ErrorKind> Kinds)
{
    /// <summary>The type that both name, or the only one does.</summary>
    public EventType Type => Gold?.Type ?? Predicted!.Type;

    /// <summary>The gold's trigger where there is one, else the record's; null for a gold trigger that its sentence does not contain.</summary>
    public TextSpan? Trigger => Gold is { } gold ? gold.TriggerSpan : Predicted!.TriggerSpan;

    /// <summary>Its sentence; null for a record outside all sentences.</summary>
    public GoldSentence? Sentence => Gold is { } gold ? Article.Sentences[gold.Sentence] : Article.SentenceAt(Predicted!.TriggerSpan.Start);

    /// <summary>The disagreements of an aligned article, in text order.</summary>
    public static IEnumerable<CodingError> In(ArticleAlignment alignment)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        IEnumerable<CodingError> missed = alignment.Missed.Select(e => new CodingError(alignment.Article, e, null, [ErrorKind.Miss]));
        IEnumerable<CodingError> extra = alignment.Extra.Select(r => new CodingError(alignment.Article, null, r, [ErrorKind.Extra]));
        IEnumerable<CodingError> wrong =
            from match in alignment.Matches
            let kinds = WrongFields(match).ToArray()
            where kinds.Length > 0
            select new CodingError(alignment.Article, match.Gold, match.Predicted, kinds);
        return missed.Concat(wrong).Concat(extra).OrderBy(e => e.Trigger?.Start ?? e.Sentence!.Span.Start);
    }

    private static IEnumerable<ErrorKind> WrongFields(MatchedEvent match)
    {
        if (!match.ActorsRight)
            yield return ErrorKind.Actor;
        if (!match.RecipientsRight)
            yield return ErrorKind.Recipient;
        if (!match.ModeRight)
            yield return ErrorKind.Mode;
        if (!match.FactualityRight)
            yield return ErrorKind.Factuality;
        if (!match.AttributionRight)
            yield return ErrorKind.Attribution;
        if (match.WhenRight == false)
            yield return ErrorKind.When;
        if (match.WhereRight == false)
            yield return ErrorKind.Where;
    }
}
