using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Marsad.Feeds.Archives;

/// <summary>An HTTP response as a crawler stored it.</summary>
/// <param name="Status">Status code; 0 where the first line has none.</param>
/// <param name="ContentType">Or null.</param>
/// <param name="Body">Decoded: neither in chunks nor compressed.</param>
internal sealed record ArchivedResponse(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    /// <summary>Reads the block of a <c>response</c> record.</summary>
    /// <param name="block">The message as received.</param>
    /// <param name="limit">Longest body after decompression, in bytes.</param>
    /// <returns>Null where the block is no HTTP response, or its body cannot be decompressed within the limit.</returns>
    public static ArchivedResponse? Read(ReadOnlyMemory<byte> block, int limit)
    {
        int end = HeaderFields.EndOf(block.Span);
        if (end < 0 || !block.Span.StartsWith("HTTP/"u8))
            return null;
        Dictionary<string, string> headers = HeaderFields.Read(block.Span[..end]);
        ReadOnlyMemory<byte> body = block[end..];
        if (headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
            body = Dechunk(body);
        ReadOnlyMemory<byte>? decompressed = Decompress(body, headers.GetValueOrDefault("Content-Encoding"), limit);
        return decompressed is null ? null : new ArchivedResponse(StatusOf(block.Span), headers.GetValueOrDefault("Content-Type"), decompressed.Value);
    }

    private static int StatusOf(ReadOnlySpan<byte> block)
    {
        // «HTTP/1.1 200 OK»
        string[] words = Encoding.ASCII.GetString(block[..Math.Min(block.Length, 32)]).Split(' ');
        return words.Length > 1 && int.TryParse(words[1].AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : 0;
    }

    /// <summary>Joins the chunks of <paramref name="body"/>. Many crawlers join them and keep the header: what is not in chunks is given as it is.</summary>
    private static ReadOnlyMemory<byte> Dechunk(ReadOnlyMemory<byte> body)
    {
        using var joined = new MemoryStream(body.Length);
        ReadOnlySpan<byte> rest = body.Span;
        while (true)
        {
            int lineEnd = rest.IndexOf("\r\n"u8);
            if (lineEnd < 0 || !TryReadSize(rest[..lineEnd], out int size) || size > rest.Length - lineEnd - 2)
                return joined.Length == 0 ? body : joined.ToArray();
            if (size == 0)
                return joined.ToArray();
            joined.Write(rest.Slice(lineEnd + 2, size));
            rest = rest[(lineEnd + 2 + size)..];
            if (rest.StartsWith("\r\n"u8))
                rest = rest[2..];
        }
    }

    private static bool TryReadSize(ReadOnlySpan<byte> line, out int size)
    {
        int extension = line.IndexOf((byte)';');
        return int.TryParse(Encoding.ASCII.GetString(extension < 0 ? line : line[..extension]).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) && size >= 0;
    }

    private static ReadOnlyMemory<byte>? Decompress(ReadOnlyMemory<byte> body, string? encoding, int limit)
    {
        // As with chunks, the header may be older than what is stored.
        bool isGzip = body.Span.StartsWith(GzipMemberReader.Magic);
        bool isMarkup = body.Span.TrimStart("\uFEFF \t\r\n"u8).StartsWith("<"u8);
        if (body.IsEmpty || isMarkup || !(isGzip || encoding is "br" or "deflate"))
            return body;
        using var compressed = new MemoryStream(body.ToArray());
        using Stream text = isGzip ? new GZipStream(compressed, CompressionMode.Decompress)
            : encoding == "br" ? new BrotliStream(compressed, CompressionMode.Decompress)
            : new ZLibStream(compressed, CompressionMode.Decompress);
        using var decompressed = new MemoryStream();
        byte[] piece = new byte[64 * 1024];
        try
        {
            int read;
            while ((read = text.Read(piece)) > 0)
            {
                decompressed.Write(piece.AsSpan(0, read));
                if (decompressed.Length > limit)
                    return null;
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }
        return decompressed.ToArray();
    }
}
