using System.Text.Json;

namespace Marsad.Evaluation;

/// <summary>A non-blank line of a file of JSON Lines.</summary>
/// <param name="Number">Line number, from 1; blank lines count.</param>
/// <param name="Text">As it stands.</param>
internal readonly record struct JsonLine(int Number, string Text)
{
    /// <summary>The non-blank lines of <paramref name="reader"/>, as they come.</summary>
    public static IEnumerable<JsonLine> ReadAll(TextReader reader)
    {
        int number = 0;
        while (reader.ReadLine() is { } text)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(text))
                yield return new JsonLine(number, text);
        }
    }

    /// <summary>Reads each line's object with <paramref name="read"/>; a malformed line becomes a fault instead of an item.</summary>
    public static List<T> ParseAll<T>(IEnumerable<JsonLine> lines, Func<JsonElement, T> read, List<LineFault> faults)
    {
        var items = new List<T>();
        foreach (JsonLine line in lines)
        {
            if (line.TryParse(read, faults, out T? item))
                items.Add(item!);
        }
        return items;
    }

    /// <summary>Reads the object with <paramref name="read"/>, or adds to <paramref name="faults"/> what is wrong with it.</summary>
    public bool TryParse<T>(Func<JsonElement, T> read, List<LineFault> faults, out T? item)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Text);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new MalformedLineException(FaultKind.NotJson, "the line is no JSON object; each line must be one");
            item = read(document.RootElement);
            return true;
        }
        catch (JsonException e)
        {
            faults.Add(new LineFault(Number, FaultKind.NotJson, $"byte {e.BytePositionInLine} of the line: no valid JSON; each line must be one JSON object"));
        }
        catch (MalformedLineException e)
        {
            faults.Add(new LineFault(Number, e.Kind, e.Message));
        }
        item = default;
        return false;
    }
}

/// <summary>Leaves a line's reader at the first thing wrong with it; <see cref="JsonLine"/> makes it a <see cref="LineFault"/>.</summary>
internal sealed class MalformedLineException(FaultKind kind, string message) : Exception(message)
{
    public FaultKind Kind { get; } = kind;
}
