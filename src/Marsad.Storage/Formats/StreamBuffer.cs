using System.Buffers;
using System.Text;

namespace Marsad.Storage.Formats;

/// <summary>A pooled buffer in front of a stream: lines are composed here and sent in large pieces.</summary>
internal sealed class StreamBuffer(Stream stream) : IBufferWriter<byte>, IDisposable
{
    // Large enough that a write to a file or pipe costs little beside the composing, small enough to stay in the processor's cache.
    private const int SendAt = 64 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(2 * SendAt);
    private int _length;
    private bool _isBroken;

    /// <summary>Bytes that wait to be sent.</summary>
    public int Length => _length;

    /// <summary>Throws where an earlier send failed: what came after it would follow a hole.</summary>
    /// <exception cref="InvalidOperationException">An earlier send failed.</exception>
    public void ThrowIfBroken()
    {
        if (_isBroken)
            throw new InvalidOperationException("an earlier write to the stream failed; the output is incomplete");
    }

    /// <summary>Takes back what was appended since the buffer was <paramref name="length"/> long.</summary>
    public void Truncate(int length) => _length = length;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <summary>Appends one byte.</summary>
    public void Append(byte value)
    {
        MakeRoom(1);
        _bytes[_length++] = value;
    }

    /// <summary>Appends <paramref name="text"/> as UTF-8; half a surrogate pair becomes U+FFFD.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    /// <summary>Appends <paramref name="value"/> in the invariant culture.</summary>
    public void Append<T>(T value, ReadOnlySpan<char> format = default)
        where T : IUtf8SpanFormattable
    {
        int written;
        while (!value.TryFormat(_bytes.AsSpan(_length), out written, format, null))
            MakeRoom(_bytes.Length - _length + 1);
        _length += written;
    }

    /// <summary>Sends the bytes if enough of them wait.</summary>
    public ValueTask SendWhenFullAsync(CancellationToken cancellationToken) =>
        _length < SendAt ? ValueTask.CompletedTask : SendAsync(cancellationToken);

    /// <summary>Sends all bytes that wait.</summary>
    public async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        _isBroken = true;
        await stream.WriteAsync(_bytes.AsMemory(0, _length), cancellationToken).ConfigureAwait(false);
        _isBroken = false;
        _length = 0;
    }

    /// <summary>Sends all bytes that wait and flushes the stream; nothing where an earlier send failed, lest bytes be sent twice.</summary>
    public async ValueTask FlushAsync()
    {
        if (_isBroken)
            return;
        await SendAsync(CancellationToken.None).ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void MakeRoom(int count)
    {
        int needed = _length + Math.Max(count, 1);
        if (needed <= _bytes.Length)
            return;
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, 2 * _bytes.Length));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
