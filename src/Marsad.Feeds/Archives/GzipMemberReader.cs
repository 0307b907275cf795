using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.CompilerServices;

namespace Marsad.Feeds.Archives;

/// <summary>Reads a gzip file member by member, so that a damaged one costs no other.</summary>
/// <remarks>
/// A member ends where the next one begins, and beginnings are found by their magic number. It may stand within compressed data by chance (once in some 16 MB): a piece
/// that cannot be decompressed alone is tried together with the next ones before it is called damaged.
/// </remarks>
/// <param name="input">The compressed file, read forwards.</param>
/// <param name="limit">Longest member, compressed or not, in bytes.</param>
internal sealed class GzipMemberReader(Stream input, int limit)
{
    private const int ShortestMember = 18;
    private const int MostPieces = 3;

    private readonly StreamWindow _window = new(input);
    private byte[] _content = new byte[64 * 1024];

    /// <summary>The two magic bytes and the number of the only compression method there is.</summary>
    public static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 8];

    /// <summary>At most <paramref name="length"/> of the bytes that <paramref name="compressed"/>, the beginning of a file, begins with.</summary>
    public static ReadOnlySpan<byte> Beginning(ReadOnlyMemory<byte> compressed, int length)
    {
        byte[] beginning = new byte[length];
        int read = 0;
        try
        {
            using var gzip = new GZipStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
            read = gzip.ReadAtLeast(beginning, length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            // Cut off or damaged: who reads the whole will tell where.
        }
        return beginning.AsSpan(0, read);
    }

    /// <summary>The members in order.</summary>
    public async IAsyncEnumerable<GzipMember> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await _window.EnsureAsync(1, cancellationToken).ConfigureAwait(false))
        {
            long offset = _window.Offset;
            if (!await _window.EnsureAsync(Magic.Length, cancellationToken).ConfigureAwait(false) || !_window.Bytes.StartsWith(Magic))
            {
                await SkipToMagicAsync(cancellationToken).ConfigureAwait(false);
                yield return new GzipMember(offset, default, $"{_window.Offset - offset} bytes are no gzip");
                continue;
            }
            yield return await ReadMemberAsync(offset, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<GzipMember> ReadMemberAsync(long offset, CancellationToken cancellationToken)
    {
        int first = 0;
        int end = ShortestMember;
        for (int pieces = 0; pieces < MostPieces; pieces++)
        {
            int? next = await FindMagicAsync(end, cancellationToken).ConfigureAwait(false);
            if (next is null)
            {
                await SkipToMagicAsync(cancellationToken).ConfigureAwait(false);
                return new GzipMember(offset, default, $"a member is longer than {limit} bytes; compress each record on its own, or unpack the file before (gunzip)");
            }
            end = next.Value;
            if (Inflate(_window.Bytes[..end]) is int length)
            {
                _window.Advance(end);
                return new GzipMember(offset, _content.AsMemory(0, length), null);
            }
            first = first == 0 ? end : first;
            if (end == _window.Bytes.Length)
                break;
            end += Magic.Length;
        }
        _window.Advance(first);
        return new GzipMember(offset, default, "the compressed data are damaged or cut off");
    }

    /// <summary>Where the next member begins, from <paramref name="from"/> on; the end of the file where none does; null where neither is within the limit.</summary>
    private async ValueTask<int?> FindMagicAsync(int from, CancellationToken cancellationToken)
    {
        while (true)
        {
            int at = from < _window.Bytes.Length ? _window.Bytes[from..].IndexOf(Magic) : -1;
            if (at >= 0)
                return from + at;
            if (_window.Bytes.Length > limit)
                return null;
            from = Math.Max(from, _window.Bytes.Length - Magic.Length + 1);
            if (!await _window.FillAsync(cancellationToken).ConfigureAwait(false))
                return _window.Bytes.Length;
        }
    }

    private async ValueTask SkipToMagicAsync(CancellationToken cancellationToken)
    {
        _window.Advance(Math.Min(1, _window.Bytes.Length));
        while (true)
        {
            int at = _window.Bytes.IndexOf(Magic);
            _window.Advance(at >= 0 ? at : Math.Max(0, _window.Bytes.Length - Magic.Length + 1));
            if (at >= 0)
                return;
            if (await _window.FillAsync(cancellationToken).ConfigureAwait(false))
                continue;
            _window.Advance(_window.Bytes.Length);
            return;
        }
    }

    /// <summary>Decompresses <paramref name="member"/> into <see cref="_content"/>; null where it is damaged, cut off or expands beyond the limit.</summary>
    private unsafe int? Inflate(ReadOnlySpan<byte> member)
    {
        if (member.Length < ShortestMember)
            return null;
        int length = 0;
        try
        {
            fixed (byte* bytes = member)
            {
                using var compressed = new UnmanagedMemoryStream(bytes, member.Length);
                using var gzip = new GZipStream(compressed, CompressionMode.Decompress);
                int read;
                while ((read = gzip.Read(_content, length, _content.Length - length)) > 0)
                {
                    length += read;
                    if (length > limit)
                        return null;
                    if (length == _content.Length)
                        Array.Resize(ref _content, 2 * _content.Length);
                }
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }
        // Ending early, or before the end of the piece, is no error to the decompressor: the checksum and the length must stand at the very end.
        bool isWhole = BinaryPrimitives.ReadUInt32LittleEndian(member[^4..]) == (uint)length
            && BinaryPrimitives.ReadUInt32LittleEndian(member[^8..]) == Crc32.HashToUInt32(_content.AsSpan(0, length));
        return isWhole ? length : null;
    }
}
