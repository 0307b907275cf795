namespace Marsad.Observatory.Fusion;

/// <summary>Counts independent reports: the most of which no two share an outlet or a text.</summary>
/// <remarks>
/// A matching of outlets and texts of the largest size (Kuhn's augmenting paths, 1955). An outlet that prints a wire's text and one of its own beside another that prints the wire
/// alone makes two; three outlets with one text make one.
/// </remarks>
internal static class IndependentReports
{
    /// <summary>The number; a report without an outlet has one of its own.</summary>
    public static int Count(IEnumerable<(string? Outlet, string Text)> reports)
    {
        ILookup<string, string> textsOf = reports.Distinct().ToLookup(
            report => report.Outlet is null ? "text " + report.Text : "outlet " + report.Outlet, report => report.Text, StringComparer.Ordinal);
        var outletOf = new Dictionary<string, string>(StringComparer.Ordinal);
        return textsOf.Count(texts => Assign(texts.Key, textsOf, outletOf, []));
    }

    private static bool Assign(string outlet, ILookup<string, string> textsOf, Dictionary<string, string> outletOf, HashSet<string> tried)
    {
        foreach (string text in textsOf[outlet])
        {
            if (!tried.Add(text))
                continue;
            if (!outletOf.TryGetValue(text, out string? holder) || Assign(holder, textsOf, outletOf, tried))
            {
                outletOf[text] = outlet;
                return true;
            }
        }
        return false;
    }
}
