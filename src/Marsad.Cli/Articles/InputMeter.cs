using Marsad.Feeds.Files;

namespace Marsad.Cli.Articles;

/// <summary>How much of the input has been read; written by the reader, read by the progress display.</summary>
internal sealed class InputMeter
{
    private long _bytes;

    /// <summary>Bytes read so far.</summary>
    public long Bytes => Volatile.Read(ref _bytes);

    /// <summary>Bytes of the whole input; null where unknown: standard input, folders.</summary>
    public long? Total { get; set; }

    public void Add(int bytes) => Volatile.Write(ref _bytes, _bytes + bytes);

    /// <summary><paramref name="input"/>, measured.</summary>
    public Stream Measure(Stream input) => new MeteredStream(input, this);

    private sealed class MeteredStream(Stream input, InputMeter meter) : ReadingStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            meter.Add(read);
            return read;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                input.Dispose();
            base.Dispose(disposing);
        }
    }
}
