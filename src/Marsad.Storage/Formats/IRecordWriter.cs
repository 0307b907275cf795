using Marsad.Events;

namespace Marsad.Storage.Formats;

/// <summary>Writes records to a stream in one <see cref="RecordFormat"/>.</summary>
/// <remarks>
/// The same records in the same order give the same bytes. Memory does not grow with the number of records. A writer serves one caller at a time.
/// The output is complete only after <see cref="IAsyncDisposable.DisposeAsync"/>; the stream stays open and belongs to the caller.
/// After the stream has refused a write the output is incomplete: the writer takes no more records, and disposing of it sends nothing.
/// </remarks>
public interface IRecordWriter : IAsyncDisposable
{
    /// <summary>
    /// Appends <paramref name="record"/>, unless it is one that the format does not hold (<see cref="RecordFormats.Holds"/>). A record that cannot be written
    /// leaves nothing of itself behind.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The writer was disposed.</exception>
    /// <exception cref="InvalidOperationException">An earlier write to the stream failed.</exception>
    public ValueTask WriteAsync(EventRecord record, CancellationToken cancellationToken = default);
}
