using System.Text;

namespace Marsad.Feeds.Archives;

/// <summary>Reads the headers of WARC records and HTTP messages: a first line, named fields, an empty line.</summary>
internal static class HeaderFields
{
    /// <summary>Where the header of <paramref name="bytes"/> ends, its empty line included; -1 where it does not.</summary>
    public static int EndOf(ReadOnlySpan<byte> bytes)
    {
        int windows = bytes.IndexOf("\r\n\r\n"u8);
        int unix = bytes[..(windows < 0 ? bytes.Length : windows)].IndexOf("\n\n"u8);
        return unix >= 0 ? unix + 2 : windows >= 0 ? windows + 4 : -1;
    }

    /// <summary>The named fields of <paramref name="header"/>, folded lines joined, the first of a name only; names in any letter case.</summary>
    public static Dictionary<string, string> Read(ReadOnlySpan<byte> header)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        foreach (string line in Encoding.UTF8.GetString(header).Split('\n').Skip(1))
        {
            string text = line.TrimEnd('\r');
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            if (last is not null && text.Length > 0 && text[0] is ' ' or '\t')
                fields[last!] += " " + text.Trim();
            else if (colon > 0 && fields.TryAdd(text[..colon].Trim(), text[(colon + 1)..].Trim()))
                last = text[..colon].Trim();
        }
        return fields;
    }
}
