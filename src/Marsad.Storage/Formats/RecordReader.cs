using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Marsad.Storage.Formats;

/// <summary>Streams records out of JSON Lines as <see cref="JsonLinesWriter"/> writes them.</summary>
/// <remarks>
/// Only <c>article.id</c>, <c>event</c>, <c>trigger</c> and the codes of participants are demanded, so that the output of other coders can be read too.
/// Unlike a bad article, a bad record stops the reading: figures over half a file would mislead.
/// </remarks>
public static class RecordReader
{
    // A record holds no more of the article than its title and a few phrases.
    private const int LineLimit = 64 * 1024 * 1024;

    /// <summary>The records in the file at <paramref name="path"/>.</summary>
    /// <exception cref="RecordFormatException">A line holds no record.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async IAsyncEnumerable<CodedRecord> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        FileStream file = File.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            await foreach (CodedRecord record in ReadAsync(file, path, cancellationToken).ConfigureAwait(false))
                yield return record;
        }
    }

    /// <summary>The records in <paramref name="input"/>, which faults call <paramref name="name"/>.</summary>
    /// <exception cref="RecordFormatException">A line holds no record.</exception>
    public static async IAsyncEnumerable<CodedRecord> ReadAsync(
        Stream input, string name, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        await foreach (Line line in new LineReader(input, LineLimit).ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            string place = $"{name}:{line.Number}";
            if (line.IsTooLong)
                throw new RecordFormatException(place, $"the line is longer than {LineLimit} bytes");
            if (line.Bytes.Span.ContainsAnyExcept(" \t"u8))
                yield return ReadLine(line.Bytes, place);
        }
    }

    private static CodedRecord ReadLine(ReadOnlyMemory<byte> line, string place)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return new RecordLine(place).Read(json.RootElement);
        }
        catch (JsonException fault)
        {
            throw new RecordFormatException(place, $"byte {fault.BytePositionInLine} of the line: no valid JSON", fault);
        }
    }
}
