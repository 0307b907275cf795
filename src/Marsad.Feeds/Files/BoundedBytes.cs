namespace Marsad.Feeds.Files;

/// <summary>Reads a whole stream that must not be longer than a limit.</summary>
internal static class BoundedBytes
{
    /// <summary>All bytes of <paramref name="input"/>; null where there are more than <paramref name="limit"/>.</summary>
    public static async ValueTask<byte[]?> ReadAsync(Stream input, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] piece = new byte[64 * 1024];
        int read;
        while ((read = await input.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > limit)
                return null;
            bytes.Write(piece.AsSpan(0, read));
        }
        return bytes.ToArray();
    }
}
