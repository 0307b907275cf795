using System.Globalization;
using System.Runtime.CompilerServices;

namespace Marsad.Feeds.Archives;

/// <summary>Reads the records of a decompressed WARC stream; behind a damaged one it goes on with the next that begins.</summary>
/// <param name="input">Read forwards.</param>
/// <param name="limit">Longest block that is given, in bytes; longer ones are passed over.</param>
internal sealed class WarcRecordReader(Stream input, int limit)
{
    private const int LongestHeader = 64 * 1024;

    private static readonly Dictionary<string, string> NoHeaders = [];

    private readonly StreamWindow _window = new(input);

    /// <summary>The records in order.</summary>
    public async IAsyncEnumerable<WarcRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await SkipLineEndsAsync(cancellationToken).ConfigureAwait(false))
        {
            long offset = _window.Offset;
            (IReadOnlyDictionary<string, string> headers, long length, string? damage) = await ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
            if (damage is null && length > limit)
            {
                if (!await _window.SkipAsync(length, cancellationToken).ConfigureAwait(false))
                    yield return new WarcRecord(offset, headers, default, "the file ends within the record");
                else
                    yield return new WarcRecord(offset, headers, default, $"the record is longer than {limit} bytes");
                continue;
            }
            damage ??= await CheckBlockAsync((int)length, cancellationToken).ConfigureAwait(false);
            if (damage is not null)
            {
                await SkipToRecordAsync(cancellationToken).ConfigureAwait(false);
                yield return new WarcRecord(offset, headers, default, damage);
                continue;
            }
            yield return new WarcRecord(offset, headers, _window.Memory[..(int)length], null);
            _window.Advance((int)length);
        }
    }

    private async ValueTask<bool> SkipLineEndsAsync(CancellationToken cancellationToken)
    {
        while (await _window.EnsureAsync(1, cancellationToken).ConfigureAwait(false))
        {
            int lineEnds = _window.Bytes.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            _window.Advance(lineEnds < 0 ? _window.Bytes.Length : lineEnds);
            if (lineEnds >= 0)
                return true;
        }
        return false;
    }

    /// <summary>Reads the header and gives it up, so that the window begins with the block.</summary>
    private async ValueTask<(IReadOnlyDictionary<string, string> Headers, long Length, string? Damage)> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        await _window.EnsureAsync("WARC/1.0".Length, cancellationToken).ConfigureAwait(false);
        if (!_window.Bytes.StartsWith("WARC/"u8))
            return (NoHeaders, 0, "no record begins here");
        int end;
        while ((end = HeaderFields.EndOf(_window.Bytes)) < 0)
        {
            if (_window.Bytes.Length > LongestHeader || !await _window.FillAsync(cancellationToken).ConfigureAwait(false))
                return (NoHeaders, 0, "the header of the record has no end");
        }
        Dictionary<string, string> headers = HeaderFields.Read(_window.Bytes[..end]);
        if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out long length))
            return (headers, 0, "the header of the record has no Content-Length");
        _window.Advance(end);
        return (headers, length, null);
    }

    /// <summary>Fills the window with the block; what is wrong where it does not end as a record does: at an empty line, a new record or the end of the file.</summary>
    private async ValueTask<string?> CheckBlockAsync(int length, CancellationToken cancellationToken)
    {
        const int LongestEnd = 4;
        if (!await _window.EnsureAsync(length, cancellationToken).ConfigureAwait(false))
            return "the file ends within the record";
        bool goesOn = await _window.EnsureAsync(length + LongestEnd, cancellationToken).ConfigureAwait(false);
        ReadOnlySpan<byte> end = _window.Bytes[length..];
        if (end.StartsWith("\r\n\r\n"u8) || end.StartsWith("\n\n"u8) || end.StartsWith("WARC"u8) || (!goesOn && !end.ContainsAnyExcept((byte)'\r', (byte)'\n')))
            return null;
        return "the record does not end where its Content-Length says";
    }

    /// <summary>Gives up all before the next line that begins a record.</summary>
    private async ValueTask SkipToRecordAsync(CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> beginning = "\nWARC/1."u8.ToArray();
        while (true)
        {
            int at = _window.Bytes.IndexOf(beginning.Span);
            _window.Advance(at >= 0 ? at + 1 : Math.Max(0, _window.Bytes.Length - beginning.Length + 1));
            if (at >= 0)
                return;
            if (await _window.FillAsync(cancellationToken).ConfigureAwait(false))
                continue;
            _window.Advance(_window.Bytes.Length);
            return;
        }
    }
}
