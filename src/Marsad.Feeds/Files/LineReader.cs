using System.Buffers;
using System.Runtime.CompilerServices;
using Marsad.Feeds.Encodings;

namespace Marsad.Feeds.Files;

/// <summary>A line of a file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without its line end; valid until the next line is read. Empty where the line is too long.</param>
/// <param name="IsTooLong">True where it exceeds the reader's limit; its bytes were passed over.</param>
internal readonly record struct Line(long Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);

/// <summary>Splits a stream into lines at <c>\n</c> or <c>\r\n</c>, in memory bounded by the longest line allowed. A byte order mark is passed over.</summary>
internal sealed class LineReader(Stream input, int limit)
{
    private const int PieceSize = 64 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(PieceSize);
    private int _start;
    private int _end;
    private int _searched;
    private bool _isSkipping;

    /// <summary>The lines in order.</summary>
    public async IAsyncEnumerable<Line> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            long number = 1;
            bool isLast = false;
            while (!isLast)
            {
                isLast = !await FillAsync(cancellationToken).ConfigureAwait(false);
                while (TakeLine(isLast, number) is Line line)
                {
                    yield return line;
                    number++;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    /// <summary>Reads another piece; false at the end of the input.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        int read = await input.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end, _searched) = (0, _end - _start, _searched - _start);
        }
        if (_end < _bytes.Length)
            return;
        byte[] larger = ArrayPool<byte>.Shared.Rent(2 * _bytes.Length);
        _bytes.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    /// <summary>The next whole line; null where more input is needed.</summary>
    private Line? TakeLine(bool isLast, long number)
    {
        int length = _bytes.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
        if (length < 0 && !(isLast && (_start < _end || _isSkipping)))
        {
            PassOverExcess();
            return null;
        }
        int lineEnd = length < 0 ? _end : _searched + length;
        ReadOnlyMemory<byte> bytes = Trim(_bytes.AsMemory(_start, lineEnd - _start), isFirst: number == 1);
        bool isTooLong = _isSkipping || bytes.Length > limit;
        _isSkipping = false;
        _start = _searched = length < 0 ? _end : lineEnd + 1;
        return new Line(number, isTooLong ? default : bytes, isTooLong);
    }

    /// <summary>Lets go of the beginning of a line that is too long already.</summary>
    private void PassOverExcess()
    {
        // Beside the text, the limit leaves room for a byte order mark and a carriage return.
        const int Margin = 4;
        if (_isSkipping || _end - _start > limit + Margin)
        {
            _isSkipping = true;
            _start = _end;
        }
        _searched = _end;
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line, bool isFirst)
    {
        if (isFirst && line.Span.StartsWith(Utf8Text.ByteOrderMark))
            line = line[Utf8Text.ByteOrderMark.Length..];
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }
}
