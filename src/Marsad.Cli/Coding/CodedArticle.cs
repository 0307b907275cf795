using Marsad.Events;
using Marsad.Feeds;

namespace Marsad.Cli.Coding;

/// <summary>An article with its records, or why there is none.</summary>
/// <param name="Outcome">What the source gave, or what went wrong in coding it.</param>
/// <param name="Records">Empty where there is no article.</param>
internal readonly record struct CodedArticle(ArticleOutcome Outcome, IReadOnlyList<EventRecord> Records)
{
    /// <summary>Null where there is none.</summary>
    public Article? Article => (Outcome as ArticleRead)?.Article;
}
