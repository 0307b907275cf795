using System.Text;

namespace Marsad.Feeds.Encodings;

/// <summary>Knows UTF-16 without a byte order mark: every second byte of Arabic is 06, of markup 00.</summary>
internal static class Utf16Guess
{
    private const int SampleLength = 4 * 1024;
    private const double LeastShare = 0.8;

    /// <summary>The byte order in which <paramref name="bytes"/> are UTF-16; null where they are not.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..(Math.Min(bytes.Length, SampleLength) & ~1)];
        if (sample.Length < 4)
            return null;
        int high = 0;
        int low = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            high += sample[i] is 0 or 6 ? 1 : 0;
            low += sample[i + 1] is 0 or 6 ? 1 : 0;
        }
        double pairs = sample.Length / 2.0;
        if (low >= LeastShare * pairs && low > high)
            return Encoding.Unicode;
        return high >= LeastShare * pairs && high > low ? Encoding.BigEndianUnicode : null;
    }
}
