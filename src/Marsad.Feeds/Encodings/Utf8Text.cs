using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Marsad.Feeds.Encodings;

/// <summary>Checks bytes that claim to be UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>U+FEFF, which some editors put at the beginning of a file.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Offset of the first byte that is not UTF-8; null where all are.</summary>
    public static int? FindInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return null;
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int length) == OperationStatus.Done)
            offset += length;
        return offset;
    }

    /// <summary>True where <paramref name="bytes"/> are UTF-8, though perhaps cut off within their last character.</summary>
    public static bool IsValidPrefix(ReadOnlySpan<byte> bytes) =>
        FindInvalid(bytes) is not int offset || (bytes.Length - offset < 4 && Rune.DecodeFromUtf8(bytes[offset..], out _, out _) == OperationStatus.NeedMoreData);
}
