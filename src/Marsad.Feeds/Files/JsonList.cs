namespace Marsad.Feeds.Files;

/// <summary>Knows a file that is one JSON list of articles by its beginning: each of its lines would be reported as faulty.</summary>
internal static class JsonList
{
    /// <summary>What to say of one.</summary>
    public const string Message = "this is one JSON list, not an article a line; put each article on a line of its own, without brackets and commas (jq -c '.[]' does)";

    /// <summary>True where <paramref name="bytes"/> are a bracket alone, as on the first line of <c>[⏎ {"body":…</c>, or one that an object follows.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> text = bytes.TrimStart("\uFEFF \t\r\n"u8);
        if (!text.StartsWith("["u8))
            return false;
        ReadOnlySpan<byte> first = text[1..].TrimStart(" \t\r\n"u8);
        return first.IsEmpty || first[0] == '{';
    }
}
