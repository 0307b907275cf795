using System.Text;
using Marsad.Feeds;
using Marsad.Feeds.Files;

namespace Marsad.Bench;

/// <summary>The articles that are measured, and how much text they are.</summary>
public sealed class ArticleSet
{
    private ArticleSet(IReadOnlyList<Article> articles)
    {
        Articles = articles;
        TextBytes = articles.Sum(BytesOf);
    }

    /// <summary>Twelve articles of some 150 words, written for this benchmark.</summary>
    public static string SamplePath { get; } = Path.Combine(AppContext.BaseDirectory, "sample-articles.jsonl");

    /// <summary>In the order of the file; at least one.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>UTF-8 bytes of all titles and bodies.</summary>
    public long TextBytes { get; }

    /// <summary>The articles in the file at <paramref name="path"/>.</summary>
    /// <exception cref="BenchException">The file has no article or one that cannot be read: two machines would measure different texts.</exception>
    public static async Task<ArticleSet> ReadAsync(string path)
    {
        var articles = new List<Article>();
        await foreach (ArticleOutcome outcome in new ArticleFileReader().ReadAsync(path).ConfigureAwait(false))
            articles.Add(outcome is ArticleRead read ? read.Article : throw new BenchException(outcome.ToString()!));
        return articles.Count > 0 ? new ArticleSet(articles) : throw new BenchException($"{path}: no articles; give a file of JSON Lines that has some");
    }

    /// <summary>How many articles, in turn and over again, make <paramref name="megabytes"/> million bytes; each at least once.</summary>
    public int CountIn(int megabytes)
    {
        long wanted = megabytes * 1_000_000L;
        long rounds = wanted / TextBytes;
        if (rounds == 0)
            return Articles.Count;
        long bytes = rounds * TextBytes;
        int beyond = 0;
        while ((bytes += BytesOf(Articles[beyond])) <= wanted)
            beyond++;
        return checked((int)(rounds * Articles.Count) + beyond);
    }

    /// <summary>UTF-8 bytes of the title and body of <paramref name="article"/>.</summary>
    public static long BytesOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Encoding.UTF8.GetByteCount(article.Title ?? "") + Encoding.UTF8.GetByteCount(article.Body);
    }
}
