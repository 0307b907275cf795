namespace Marsad.Feeds.Files;

/// <summary>Stops reading what expands without measure: the decompressed side of a compressed stream.</summary>
/// <param name="expanded">What is read; closed with this one.</param>
/// <param name="compressedLength">Bytes of compressed input so far.</param>
internal sealed class ExpansionGuard(Stream expanded, Func<long> compressedLength) : ReadingStream
{
    // Text shrinks to a fifth, repetitive text to a fiftieth; gzip's utmost is a thousandth, which is what bombs are made of.
    private const long MostTimes = 250;

    // Below this, expanding does no harm.
    private const long Harmless = 32 * 1024 * 1024;

    private long _length;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await expanded.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _length += read;
        if (_length > Harmless && _length > MostTimes * compressedLength())
            throw new InvalidDataException($"it expands more than {MostTimes} times, as no text does");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            expanded.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Counts what is read of a stream.</summary>
internal sealed class CountedStream(Stream input) : ReadingStream
{
    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Count += read;
        return read;
    }
}
