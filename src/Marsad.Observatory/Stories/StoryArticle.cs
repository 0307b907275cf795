using System.Collections.Immutable;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Stories;

/// <summary>An article as stories see it: a row that a store can keep.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Published">Day of publication, or null where unknown.</param>
/// <param name="Stems">Hashes of the stems of title and lead, ascending, each once.</param>
public sealed record StoryArticle(string ArticleId, string? Title, DateOnly? Published, ImmutableArray<ulong> Stems)
{
    /// <summary>The row of <paramref name="article"/>.</summary>
    public static StoryArticle Of(Article article, StoryTolerances? tolerances = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        int words = (tolerances ?? StoryTolerances.Default).LeadWords;
        IEnumerable<ulong> lead = WordReader.Stems(article.Title ?? "").Concat(WordReader.Stems(article.Body)).Take(words);
        return new StoryArticle(article.Id, article.Title, article.Published, [.. lead.Distinct().Order()]);
    }
}
