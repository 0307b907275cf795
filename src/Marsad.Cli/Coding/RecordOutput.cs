using Marsad.Events;
using Marsad.Storage.Formats;

namespace Marsad.Cli.Coding;

/// <summary>Where records go: standard output or a file, in one of the formats.</summary>
internal sealed class RecordOutput : IAsyncDisposable
{
    private readonly RecordFormat _format;
    private readonly IRecordWriter _writer;
    private readonly FileStream? _file;

    private RecordOutput(RecordFormat format, Stream output, FileStream? file)
    {
        (_format, _writer, _file) = (format, format.CreateWriter(output), file);
        LeftOut = new LeftOutTally(format);
    }

    /// <summary>The records that the format does not hold.</summary>
    public LeftOutTally LeftOut { get; }

    /// <summary>Opens <paramref name="path"/> for writing; standard output where it is null.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static RecordOutput Open(Shell shell, RecordFormat format, string? path)
    {
        if (path is null)
            return new RecordOutput(format, shell.Output, null);
        try
        {
            // The writers have buffers of their own.
            var file = new FileStream(shell.Resolve(path), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
            return new RecordOutput(format, file, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw CommandException.CannotReadOrWrite($"{path}: the file cannot be written ({e.Message}); check the folder and its permissions");
        }
    }

    public ValueTask WriteAsync(EventRecord record, CancellationToken cancellationToken)
    {
        if (_format.Holds(record))
            return _writer.WriteAsync(record, cancellationToken);
        LeftOut.Add(record);
        return ValueTask.CompletedTask;
    }

    /// <summary>Completes the output.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _writer.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            if (_file is not null)
                await _file.DisposeAsync().ConfigureAwait(false);
        }
    }
}
