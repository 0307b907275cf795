namespace Marsad.Feeds.Archives;

/// <summary>The part of a stream that a reader looks at: it grows at its end and is given up at its beginning.</summary>
internal sealed class StreamWindow(Stream input)
{
    private const int PieceSize = 64 * 1024;

    private byte[] _bytes = new byte[2 * PieceSize];
    private int _start;
    private int _end;

    /// <summary>Where the window begins in the stream, in bytes.</summary>
    public long Offset { get; private set; }

    /// <summary>What is in the window; valid until it is filled.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(_start, _end - _start);

    /// <summary>As <see cref="Bytes"/>.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(_start, _end - _start);

    /// <summary>Gives up the first <paramref name="count"/> bytes.</summary>
    public void Advance(int count)
    {
        _start += count;
        Offset += count;
    }

    /// <summary>Fills the window to at least <paramref name="count"/> bytes; false where the stream ends before.</summary>
    public async ValueTask<bool> EnsureAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count)
        {
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
                return false;
        }
        return true;
    }

    /// <summary>Reads another piece; false at the end of the stream.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        int read = await input.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    /// <summary>Gives up <paramref name="count"/> bytes that need not be in the window; false where the stream ends before.</summary>
    public async ValueTask<bool> SkipAsync(long count, CancellationToken cancellationToken)
    {
        while (count > _end - _start)
        {
            count -= _end - _start;
            Advance(_end - _start);
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
                return false;
        }
        Advance((int)count);
        return true;
    }

    private void MakeRoom()
    {
        if (_bytes.Length - _end >= PieceSize)
            return;
        int length = _end - _start;
        byte[] target = length + PieceSize > _bytes.Length ? new byte[2 * _bytes.Length] : _bytes;
        _bytes.AsSpan(_start, length).CopyTo(target);
        (_bytes, _start, _end) = (target, 0, length);
    }
}
