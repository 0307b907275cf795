namespace Marsad.Evaluation.Scoring;

/// <summary>
/// The part of an actor code that tells who: the country (<c>ARM:GOV</c> → <c>ARM</c>), or for international organisations the whole
/// (<c>IGO:CSTO</c>), since <c>IGO</c> alone tells nothing.
/// </summary>
internal static class CountryPart
{
    /// <summary>A code without country: <c>---:CVL</c> for civilians of no named state.</summary>
    private const string None = "---";

    private const string Organisation = "IGO";

    /// <summary>The part of <paramref name="code"/>, or null where there is no code.</summary>
    public static string? Of(string? code)
    {
        if (string.IsNullOrEmpty(code))
            return null;
        int colon = code.IndexOf(':', StringComparison.Ordinal);
        string head = colon < 0 ? code : code[..colon];
        return head == Organisation ? $"{Organisation}:{(colon < 0 ? "" : code[(colon + 1)..])}" : head;
    }

    /// <summary>The countries and organisations among <paramref name="mentions"/>; those without one are left out.</summary>
    public static HashSet<string> SetOf(IEnumerable<CodedMention> mentions)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (CodedMention mention in mentions)
        {
            if (mention.Country is { } part && part != None)
                parts.Add(part);
        }
        return parts;
    }
}
