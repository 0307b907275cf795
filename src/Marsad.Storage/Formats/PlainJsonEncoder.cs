using System.Buffers;
using System.Text.Encodings.Web;

namespace Marsad.Storage.Formats;

/// <summary>Escapes in JSON only what must be escaped, so that Arabic, bidi controls and emoji stay readable; half a surrogate pair becomes U+FFFD.</summary>
/// <remarks>
/// <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> still writes format characters and everything beyond the BMP as <c>\u</c>.
/// U+0085, U+2028 and U+2029 are escaped although JSON allows them: some tools end a line there, and a record must stay one line.
/// </remarks>
public sealed class PlainJsonEncoder : JavaScriptEncoder
{
    /// <summary>The only one; it has no state.</summary>
    public static readonly PlainJsonEncoder Instance = new();

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\', '\u0085', '\u2028', '\u2029']);

    private PlainJsonEncoder()
    {
    }

    /// <summary><c>\u001f</c>.</summary>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && Escaped.Contains((char)unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        int escaped = span.IndexOfAny(Escaped);
        int lone = FindLoneSurrogate(escaped < 0 ? span : span[..escaped]);
        return lone < 0 ? escaped : lone;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        return unicodeScalar switch
        {
            '"' => TryWrite("\\\"", target, out numberOfCharactersWritten),
            '\\' => TryWrite("\\\\", target, out numberOfCharactersWritten),
            '\n' => TryWrite("\\n", target, out numberOfCharactersWritten),
            '\r' => TryWrite("\\r", target, out numberOfCharactersWritten),
            '\t' => TryWrite("\\t", target, out numberOfCharactersWritten),
            0xFFFD => TryWrite("\uFFFD", target, out numberOfCharactersWritten),
            _ => target.TryWrite($"\\u{unicodeScalar:x4}", out numberOfCharactersWritten),
        };
    }

    private static bool TryWrite(string escape, Span<char> target, out int written)
    {
        bool fits = escape.TryCopyTo(target);
        written = fits ? escape.Length : 0;
        return fits;
    }

    private static int FindLoneSurrogate(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0)
        {
            bool isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (!isPair)
                return at;
            int next = text[(at + 2)..].IndexOfAnyInRange('\uD800', '\uDFFF');
            at = next < 0 ? -1 : at + 2 + next;
        }
        return -1;
    }
}
