using Marsad.Evaluation.Scoring;

namespace Marsad.Evaluation.Reports;

/// <summary>Lists where coder and gold disagree, article by article, for reading in a terminal.</summary>
/// <remarks>
/// Arabic stands at the end of its own lines, codes in columns of their own: a terminal that turns right-to-left runs around would otherwise mix
/// the columns up.
/// </remarks>
public static class ErrorReport
{
    /// <summary>Prints the disagreements of <paramref name="articles"/> and their summary.</summary>
    /// <param name="articles">Aligned articles, in the order to print.</param>
    /// <param name="writer">Where to print.</param>
    /// <param name="limit">At most so many events are printed; null prints all. The summary counts all.</param>
    public static void Write(IReadOnlyList<ArticleAlignment> articles, TextWriter writer, int? limit = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(writer);
        CodingError[] errors = [.. articles.SelectMany(CodingError.In)];
        CodingError[] shown = [.. errors.Take(limit ?? errors.Length)];
        foreach (IGrouping<string, CodingError> article in shown.GroupBy(e => e.Article.Id))
        {
            writer.WriteLine($"article {article.Key}");
            writer.WriteLine();
            foreach (CodingError error in article)
                ErrorEntry.Write(error, writer);
        }
        if (shown.Length < errors.Length)
        {
            writer.WriteLine($"… and {errors.Length - shown.Length} more");
            writer.WriteLine();
        }
        WriteSummary(errors, writer);
    }

    private static void WriteSummary(CodingError[] errors, TextWriter writer)
    {
        ErrorKind[] kinds = Enum.GetValues<ErrorKind>();
        var table = new TextTable(["errors", .. kinds.Select(ReportNames.Of)]);
        foreach (IGrouping<string, CodingError> type in errors.GroupBy(e => e.Type.ToString()).OrderBy(g => g.Key, StringComparer.Ordinal))
            table.Add([type.Key, .. Counts(type, kinds)]);
        table.Add(["all", .. Counts(errors, kinds)]);
        table.Write(writer);
    }

    private static IEnumerable<string> Counts(IEnumerable<CodingError> errors, ErrorKind[] kinds)
    {
        ILookup<ErrorKind, ErrorKind> byKind = errors.SelectMany(e => e.Kinds).ToLookup(kind => kind);
        return kinds.Select(kind => $"{byKind[kind].Count()}");
    }
}
