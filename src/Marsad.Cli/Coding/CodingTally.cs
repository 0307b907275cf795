using System.Globalization;
using Marsad.Feeds;

namespace Marsad.Cli.Coding;

/// <summary>What has been done so far.</summary>
internal sealed class CodingTally
{
    public int Articles { get; private set; }

    public long Records { get; private set; }

    public int Failed { get; private set; }

    public SkippedTally Skipped { get; } = new();

    public void Add(CodedArticle article)
    {
        if (article.Outcome is ArticleSkipped skipped)
            Skipped.Add(skipped);
        else if (article.Outcome is ArticleFailed)
            Failed++;
        else
            Articles++;
        Records += article.Records.Count;
    }

    /// <summary><c>1,200 articles, 3,456 records, 2 failed, 5 skipped in 1.2 s, 1,000 articles/s, 2.9 MB/s</c>; rates once a second has passed.</summary>
    public string Describe(TimeSpan elapsed, long bytes)
    {
        double seconds = elapsed.TotalSeconds;
        string failed = Failed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {Failed:N0} failed");
        string skipped = Skipped.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {Skipped.Count:N0} skipped");
        string rates = seconds < 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {Articles / seconds:N0} articles/s, {bytes / seconds / 1e6:N1} MB/s");
        return string.Create(CultureInfo.InvariantCulture, $"{Count(Articles, "article")}, {Count(Records, "record")}{failed}{skipped} in {seconds:N1} s{rates}");
    }

    /// <summary><c>1 record</c>, <c>1,200 records</c></summary>
    public static string Count(long number, string name) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {name}{(number == 1 ? "" : "s")}");
}
