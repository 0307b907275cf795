using Marsad.Events;

namespace Marsad.Cli.Explaining;

/// <summary>All that is told of an article.</summary>
/// <param name="Article">What was coded.</param>
/// <param name="Annotation">Its layers.</param>
/// <param name="Records">Its records.</param>
/// <param name="PassedOver">Words with an event meaning that were not coded, in text order.</param>
internal sealed record ExplainedArticle(Article Article, Annotation Annotation, IReadOnlyList<EventRecord> Records, IReadOnlyList<PassedOver> PassedOver)
{
    public static ExplainedArticle Of(EventCoder coder, Article article)
    {
        var passedOver = new List<PassedOver>();
        IReadOnlyList<EventRecord> records = coder.Code(article, passedOver);
        return new ExplainedArticle(article, coder.Annotate(article), records, [.. passedOver.OrderBy(word => word.Trigger.Start)]);
    }
}
