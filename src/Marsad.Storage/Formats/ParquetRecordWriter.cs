using Marsad.Events;
using Parquet;
using Parquet.Schema;

namespace Marsad.Storage.Formats;

/// <summary>Writes Apache Parquet: typed columns, Zstandard, row groups of a fixed number of records.</summary>
/// <remarks>
/// Single values are flat columns with the names of <see cref="CsvWriter"/>'s (<c>where_code</c>, <c>dead_low</c>), dates of type DATE. Lists are nested:
/// <c>context</c> is a list of strings; <c>actor</c>, <c>recipient</c> and <c>denied_by</c> are lists of <c>{text, start, end, id, name, code}</c>.
/// Null is null; a list is never null but may be empty. Half a surrogate pair becomes U+FFFD.
/// <para>
/// At most one row group of records is held. Beside it, memory grows by the footer's description of each row group written,
/// some kilobytes for every <see cref="DefaultRowsPerGroup"/> records. The file has no footer, so cannot be read, until the writer is disposed.
/// </para>
/// </remarks>
public sealed class ParquetRecordWriter : IRecordWriter
{
    /// <summary>Records in a row group: enough for columns to compress well, few enough to hold.</summary>
    public const int DefaultRowsPerGroup = 32_768;

    private readonly IReadOnlyList<ParquetColumn> _columns = ParquetColumns.Create();
    private readonly ParquetSchema _schema;
    private readonly Stream _output;
    private readonly int _rowsPerGroup;
    private ParquetWriter? _file;
    private int _rows;
    private bool _isBroken;
    private bool _isDisposed;

    /// <summary>A writer over <paramref name="output"/>, which stays open and needs not be seekable.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rowsPerGroup"/> is not positive.</exception>
    public ParquetRecordWriter(Stream output, int rowsPerGroup = DefaultRowsPerGroup)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rowsPerGroup);
        _schema = new ParquetSchema(_columns.Select(column => column.Field));
        _output = new CountingStream(output);
        _rowsPerGroup = rowsPerGroup;
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(EventRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        if (_isBroken)
            throw new InvalidOperationException("an earlier write to the stream failed; the output is incomplete");
        foreach (ParquetColumn column in _columns)
            column.Append(record);
        _rows++;
        return _rows < _rowsPerGroup ? ValueTask.CompletedTask : WriteGroupAsync(cancellationToken);
    }

    /// <summary>Writes the last row group and the footer and flushes the stream, which stays open.</summary>
    /// <remarks>After a failed write there is no footer: half a file must not look whole.</remarks>
    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        if (_isBroken)
            return;
        if (_rows > 0)
            await WriteGroupAsync(CancellationToken.None).ConfigureAwait(false);
        ParquetWriter file = await OpenAsync(CancellationToken.None).ConfigureAwait(false);
        await file.DisposeAsync().ConfigureAwait(false);
        await _output.FlushAsync().ConfigureAwait(false);
    }

    private async ValueTask WriteGroupAsync(CancellationToken cancellationToken)
    {
        _isBroken = true;
        ParquetWriter file = await OpenAsync(cancellationToken).ConfigureAwait(false);
        using (ParquetRowGroupWriter group = file.CreateRowGroup())
        {
            foreach (ParquetColumn column in _columns)
                await column.SendAsync(group, cancellationToken).ConfigureAwait(false);
            group.CompleteValidate();
        }
        _rows = 0;
        _isBroken = false;
    }

    private async ValueTask<ParquetWriter> OpenAsync(CancellationToken cancellationToken)
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd };
        return _file ??= await ParquetWriter.CreateAsync(_schema, _output, options, cancellationToken: cancellationToken).ConfigureAwait(false);
    }
}
