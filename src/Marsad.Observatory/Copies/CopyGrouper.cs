namespace Marsad.Observatory.Copies;

/// <summary>Puts articles that are one text into groups.</summary>
public static class CopyGrouper
{
    /// <summary>
    /// The groups of <paramref name="articles"/>, in order of their first article. Each article joins the group of its earliest copy, and groups are never joined: a round-up that
    /// prints two dispatches whole does not make one text of them.
    /// </summary>
    /// <param name="articles">All articles; each id once.</param>
    /// <param name="pairs">What <see cref="CopyIndex.Add"/> answered; pairs of other articles are passed over.</param>
    public static IReadOnlyList<CopyGroup> Group(IEnumerable<ArticleSketch> articles, IEnumerable<CopyPair> pairs)
    {
        List<ArticleSketch> ordered = [.. articles.OrderBy(a => a.Published ?? DateOnly.MaxValue).ThenBy(a => a.ArticleId, StringComparer.Ordinal)];
        Dictionary<string, int> rank = ordered.Select((article, i) => (article.ArticleId, i)).ToDictionary(a => a.ArticleId, a => a.i, StringComparer.Ordinal);
        int[] earliestCopy = [.. Enumerable.Range(0, ordered.Count)];
        foreach (CopyPair pair in pairs)
        {
            if (!rank.TryGetValue(pair.FirstArticle, out int first) || !rank.TryGetValue(pair.SecondArticle, out int second))
                continue;
            int later = Math.Max(first, second);
            earliestCopy[later] = Math.Min(earliestCopy[later], Math.Min(first, second));
        }

        // An earlier article's group is settled before a later one asks for it.
        int[] original = new int[ordered.Count];
        for (int i = 0; i < original.Length; i++)
            original[i] = earliestCopy[i] == i ? i : original[earliestCopy[i]];
        return [.. original.Select((of, i) => (of, Article: ordered[i])).GroupBy(a => a.of, a => a.Article).Select(GroupOf)];
    }

    private static CopyGroup GroupOf(IEnumerable<ArticleSketch> articles)
    {
        List<ArticleSketch> members = [.. articles];
        IEnumerable<string> sources = members.Select(a => a.Source).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new CopyGroup(members[0].ArticleId, [.. members.Select(a => a.ArticleId)], [.. sources]);
    }
}
