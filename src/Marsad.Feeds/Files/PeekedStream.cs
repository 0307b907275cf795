namespace Marsad.Feeds.Files;

/// <summary>A stream whose beginning was looked at, and is read again.</summary>
internal sealed class PeekedStream : ReadingStream
{
    private readonly Stream _rest;
    private readonly byte[] _beginning;
    private readonly int _length;
    private int _start;

    private PeekedStream(Stream rest, byte[] beginning, int length) => (_rest, _beginning, _length) = (rest, beginning, length);

    /// <summary>The first bytes; fewer than were asked for where the stream has no more.</summary>
    public ReadOnlyMemory<byte> Beginning => _beginning.AsMemory(0, _length);

    /// <summary>Looks at the beginning of <paramref name="input"/>, which is not closed: at most <paramref name="length"/> bytes, and no longer than until some can be seen.</summary>
    /// <remarks>Whoever types or sends line by line must not have to send more than a line.</remarks>
    public static async ValueTask<PeekedStream> OpenAsync(Stream input, int length, CancellationToken cancellationToken)
    {
        const int Enough = 16;
        byte[] beginning = new byte[length];
        int end = 0;
        while (end < length && beginning.AsSpan(0, end).TrimStart("\uFEFF \t\r\n"u8).Length < Enough)
        {
            int read = await input.ReadAsync(beginning.AsMemory(end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                break;
            end += read;
        }
        return new PeekedStream(input, beginning, end);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int ready = Math.Min(_length - _start, buffer.Length);
        if (ready == 0)
            return _rest.ReadAsync(buffer, cancellationToken);
        _beginning.AsMemory(_start, ready).CopyTo(buffer);
        _start += ready;
        return ValueTask.FromResult(ready);
    }
}
