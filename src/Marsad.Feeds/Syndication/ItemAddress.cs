namespace Marsad.Feeds.Syndication;

/// <summary>Compares the addresses of articles.</summary>
internal static class ItemAddress
{
    /// <summary><paramref name="address"/> without its fragment and the parameters that campaigns add: <c>utm_source</c>, <c>fbclid</c>.</summary>
    public static string WithoutTracking(Uri address)
    {
        string[] kept = [.. address.Query.TrimStart('?').Split('&').Where(parameter => parameter.Length > 0 && !IsTracking(parameter))];
        return address.GetLeftPart(UriPartial.Path) + (kept.Length == 0 ? "" : "?" + string.Join('&', kept));
    }

    private static bool IsTracking(string parameter) =>
        parameter.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || parameter.StartsWith("fbclid=", StringComparison.OrdinalIgnoreCase) || parameter.StartsWith("gclid=", StringComparison.OrdinalIgnoreCase);
}
