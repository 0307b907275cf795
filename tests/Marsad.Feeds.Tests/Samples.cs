using System.IO.Compression;
using System.Text;

namespace Marsad.Feeds.Tests;

/// <summary>Bytes that tests are made of.</summary>
internal static class Samples
{
    static Samples() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return compressed.ToArray();
    }
}
