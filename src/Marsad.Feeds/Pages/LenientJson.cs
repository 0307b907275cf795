using System.Text;

namespace Marsad.Feeds.Pages;

/// <summary>Mends the JSON that publishing systems write by pasting text into a template.</summary>
internal static class LenientJson
{
    /// <summary>
    /// <paramref name="json"/> with line breaks and tabs inside strings escaped, and without the marks that hid scripts from old browsers
    /// (<c>//&lt;![CDATA[ … //]]&gt;</c>, <c>&lt;!-- … --&gt;</c>).
    /// </summary>
    public static string Mend(string json)
    {
        ReadOnlySpan<char> text = Unwrap(json.AsSpan().Trim());
        var mended = new StringBuilder(text.Length);
        bool isInString = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"')
                isInString = !isInString;
            if (isInString && c == '\\' && i + 1 < text.Length)
                mended.Append(c).Append(text[++i]);
            else if (isInString && c < ' ')
                mended.Append(c == '\n' ? "\\n" : " ");
            else
                mended.Append(c);
        }
        return mended.ToString();
    }

    private static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> text)
    {
        const string Open = "<![CDATA[";
        int open = text.IndexOf(Open);
        int close = text.LastIndexOf("]]>");
        if (open >= 0 && close > open)
            text = text[(open + Open.Length)..close];
        return text.Trim(" \t\r\n/*<!->;");
    }
}
