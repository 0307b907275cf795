using Marsad.Events;

namespace Marsad.Storage.Formats;

/// <summary>What the writers of lines share: lines are composed in a pooled buffer, which is sent when it is full.</summary>
public abstract class TextRecordWriter : IRecordWriter
{
    private bool _isDisposed;

    private protected TextRecordWriter(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Buffer = new StreamBuffer(output);
    }

    private protected StreamBuffer Buffer { get; }

    /// <inheritdoc/>
    public ValueTask WriteAsync(EventRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        Buffer.ThrowIfBroken();
        int start = Buffer.Length;
        try
        {
            Compose(record);
        }
        catch
        {
            Buffer.Truncate(start);
            throw;
        }
        return Buffer.SendWhenFullAsync(cancellationToken);
    }

    /// <summary>Sends what waits and flushes the stream, which stays open.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        GC.SuppressFinalize(this);
        using (Buffer)
            await Buffer.FlushAsync().ConfigureAwait(false);
    }

    /// <summary>Appends the lines of <paramref name="record"/> to <see cref="Buffer"/>.</summary>
    private protected abstract void Compose(EventRecord record);
}
