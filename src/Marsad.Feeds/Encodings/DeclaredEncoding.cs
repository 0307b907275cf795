using System.Text;
using System.Text.RegularExpressions;

namespace Marsad.Feeds.Encodings;

/// <summary>Reads the encodings that texts and headers declare.</summary>
internal static partial class DeclaredEncoding
{
    // Where HTML's standard lets browsers look.
    private const int PrescanLength = 1024;

    /// <summary>What the beginning of <paramref name="bytes"/> declares: <c>&lt;meta charset="windows-1256"&gt;</c>, <c>&lt;?xml … encoding="UTF-8"?&gt;</c>; null where nothing.</summary>
    public static string? InText(ReadOnlySpan<byte> bytes) => In(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanLength)]));

    /// <summary>The charset of a <c>Content-Type</c> header: <c>text/html; charset=windows-1256</c>; null where it has none.</summary>
    public static string? InHeader(string? contentType) => contentType is null ? null : In(contentType);

    private static string? In(string text) => Declaration().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
