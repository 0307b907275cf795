using System.Text;
using UtfUnknown;

namespace Marsad.Feeds.Encodings;

/// <summary>Finds out in which encoding Arabic text is written, whatever is declared, and reads it.</summary>
/// <remarks>
/// <para>In this order: a byte order mark; valid UTF-8; UTF-16 by its zero bytes; UTF-8 with a few damaged bytes; then of the encodings that are declared, that are
/// usual for Arabic, and that UTF.Unknown guesses, the one in which the text reads most like Arabic. A declaration wins where two read alike.</para>
/// <para>Stateless and safe for use by many threads.</para>
/// </remarks>
public static class TextDecoder
{
    // Enough to judge by; the whole is decoded once.
    private const int SampleLength = 16 * 1024;

    private static readonly string[] ArabicEncodings = ["windows-1256", "iso-8859-6"];

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text in <paramref name="bytes"/>.</summary>
    /// <param name="bytes">All of a file, page or field.</param>
    /// <param name="declared">
    /// Encodings that something calls it (<c>Content-Type</c>), the most trusted first; null and unknown names are passed over. What the text itself declares in its
    /// beginning (<c>&lt;meta charset&gt;</c>, <c>&lt;?xml encoding?&gt;</c>) is looked up here.
    /// </param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, params ReadOnlySpan<string?> declared)
    {
        (Encoding encoding, int mark) = Find(bytes, declared);
        string text = encoding.GetString(bytes[mark..]);
        return new DecodedText(text, NameOf(encoding), text.AsSpan().Count('\uFFFD'));
    }

    /// <summary>The encoding of a stream that begins with <paramref name="beginning"/>, and the length of its byte order mark.</summary>
    /// <remarks>The beginning may end in the middle of a character.</remarks>
    public static (Encoding Encoding, int MarkLength) Find(ReadOnlySpan<byte> beginning, params ReadOnlySpan<string?> declared)
    {
        if (ByteOrderMark(beginning) is { } marked)
            return marked;
        if (IsUtf8(beginning))
            return (Utf8, 0);
        if (Utf16Guess.Find(beginning) is { } utf16)
            return (utf16, 0);
        if (IsDamagedUtf8(beginning))
            return (Utf8, 0);
        return (MostArabic(beginning, Candidates(beginning, declared)), 0);
    }

    private static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static (Encoding Encoding, int MarkLength)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>Arabic in an old encoding is never valid UTF-8 by chance: each of its letters would have to be the right half of a pair. Zero bytes speak of UTF-16.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => Utf8Text.IsValidPrefix(bytes) && !bytes[..Math.Min(bytes.Length, SampleLength)].Contains((byte)0);

    /// <summary>UTF-8 that a program cut at bytes instead of characters: at most one sequence in fifty is broken.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        string text = Utf8.GetString(sample);
        int beyondAscii = text.Count(c => c >= 0x80);
        return beyondAscii > 0 && 50 * text.AsSpan().Count('\uFFFD') <= beyondAscii;
    }

    private static List<Encoding> Candidates(ReadOnlySpan<byte> bytes, ReadOnlySpan<string?> declared)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        string?[] names = [.. declared, DeclaredEncoding.InText(bytes), .. ArabicEncodings, CharsetDetector.DetectFromBytes(sample.ToArray()).Detected?.EncodingName];
        List<Encoding> candidates = [];
        foreach (string name in names.OfType<string>())
        {
            // That it is no UTF-8 is known by now.
            if (ByName(name) is { } encoding && encoding.CodePage != Utf8.CodePage && candidates.TrueForAll(other => other.CodePage != encoding.CodePage))
                candidates.Add(encoding);
        }
        return candidates;
    }

    private static Encoding MostArabic(ReadOnlySpan<byte> bytes, List<Encoding> candidates)
    {
        byte[] sample = bytes[..Math.Min(bytes.Length, SampleLength)].ToArray();
        return candidates.MaxBy(encoding => ArabicLikeness.Of(encoding.GetString(sample)))!;
    }

    private static Encoding? ByName(string name)
    {
        try
        {
            return Encoding.GetEncoding(name.Trim(' ', '"', '\''));
        }
        catch (ArgumentException)
        {
            // A misspelt declaration is none.
            return null;
        }
    }

    private static string NameOf(Encoding encoding) => encoding.WebName is "utf-16" ? "utf-16le" : encoding.WebName is "utf-16BE" ? "utf-16be" : encoding.WebName;
}
