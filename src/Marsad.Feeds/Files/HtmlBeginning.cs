using System.Text;

namespace Marsad.Feeds.Files;

/// <summary>Knows a web page by its beginning, whatever its file is called: its tags would be coded as words, or reported as faulty JSON.</summary>
internal static class HtmlBeginning
{
    private const int PrologLength = 4 * 1024;

    // Tags that pages, and pieces cut out of them, begin with.
    private static readonly string[] FirstTags =
        ["!doctype html", "html", "head", "body", "meta", "title", "link", "script", "style", "article", "section", "main", "div", "span", "table", "p", "h1", "h2"];

    /// <summary>True where <paramref name="text"/> begins like a page.</summary>
    public static bool IsLikely(string text) => text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith('<') && IsLikely(Encoding.UTF8.GetBytes(text));

    /// <summary>True where <paramref name="bytes"/> begin like a page: <c>&lt;!DOCTYPE html&gt;</c>, <c>&lt;html lang="ar"&gt;</c>, <c>&lt;p&gt;</c>.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> tag = AfterProlog(bytes);
        foreach (string name in FirstTags)
        {
            if (IsTag(tag, name))
                return true;
        }
        return false;
    }

    /// <summary>True where <paramref name="text"/> begins like a whole page rather than a piece of one.</summary>
    public static bool IsWholePage(string text) =>
        AfterProlog(Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, PrologLength)])) is var tag && (IsTag(tag, "!doctype html") || IsTag(tag, "html"));

    /// <summary>What follows white space, an XML declaration and comments, which may stand before the first tag.</summary>
    private static ReadOnlySpan<byte> AfterProlog(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            bytes = bytes.TrimStart("\uFEFF \t\r\n"u8);
            ReadOnlySpan<byte> close = bytes.StartsWith("<!--"u8) ? "-->"u8 : bytes.StartsWith("<?"u8) ? "?>"u8 : default;
            int end = close.IsEmpty ? -1 : bytes.IndexOf(close);
            if (end < 0)
                return bytes;
            bytes = bytes[(end + close.Length)..];
        }
    }

    private static bool IsTag(ReadOnlySpan<byte> text, string name)
    {
        int end = name.Length + 1;
        return text.Length >= end
            && text[0] == '<'
            && Ascii.EqualsIgnoreCase(text[1..end], name)
            && (text.Length == end || "> /\t\r\n"u8.Contains(text[end]));
    }
}
