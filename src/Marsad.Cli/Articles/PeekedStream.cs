namespace Marsad.Cli.Articles;

/// <summary>A stream whose beginning was looked at, and is read again.</summary>
internal sealed class PeekedStream : ReadingStream
{
    private const int PieceSize = 4 * 1024;

    private readonly Stream _rest;
    private byte[] _peeked = [];
    private int _start;
    private int _end;

    private PeekedStream(Stream rest) => _rest = rest;

    /// <summary>The first byte that is no white space or part of a byte order mark; null where the input has none in its first pieces.</summary>
    public byte? FirstVisible { get; private set; }

    /// <summary>Looks at the beginning of <paramref name="input"/>.</summary>
    public static async Task<PeekedStream> OpenAsync(Stream input, CancellationToken cancellationToken)
    {
        var stream = new PeekedStream(input);
        // Two pieces of white space: it is no JSON Lines then.
        for (int piece = 0; piece < 2 && stream.FirstVisible is null; piece++)
        {
            if (!await stream.PeekAsync(cancellationToken).ConfigureAwait(false))
                break;
        }
        return stream;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int ready = Math.Min(_end - _start, buffer.Length);
        if (ready == 0)
            return _rest.ReadAsync(buffer, cancellationToken);
        _peeked.AsMemory(_start, ready).CopyTo(buffer);
        _start += ready;
        return ValueTask.FromResult(ready);
    }

    private async Task<bool> PeekAsync(CancellationToken cancellationToken)
    {
        Array.Resize(ref _peeked, _end + PieceSize);
        int read = await _rest.ReadAsync(_peeked.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        int at = _peeked.AsSpan(_end, read).IndexOfAnyExcept(" \t\r\n\uFEFF"u8);
        if (at >= 0)
            FirstVisible = _peeked[_end + at];
        _end += read;
        return read > 0;
    }
}
