namespace Marsad.Storage.Formats;

/// <summary>Writes the cells of one dialect of delimited text.</summary>
internal abstract class CellWriter(StreamBuffer buffer)
{
    /// <summary>What stands between the items of a list in one cell.</summary>
    public const string ListSeparator = "; ";

    protected StreamBuffer Buffer { get; } = buffer;

    /// <summary>Ends a cell that another follows.</summary>
    public abstract void Delimit();

    /// <summary>Ends the line.</summary>
    public abstract void EndLine();

    /// <summary>Any text; null gives an empty cell.</summary>
    public abstract void Text(ReadOnlySpan<char> text);

    /// <summary>A whole number; null gives an empty cell.</summary>
    public void Number(long? value)
    {
        if (value is long number)
            Buffer.Append(number);
    }

    /// <summary>A number at the shortest length that reads back as the same; null gives an empty cell.</summary>
    public void Number(double? value)
    {
        if (value is double number)
            Buffer.Append(number);
    }

    /// <summary>A day in <paramref name="format"/>, ISO 8601 by default; null gives an empty cell.</summary>
    public void Day(DateOnly? value, string format = "yyyy-MM-dd")
    {
        if (value is DateOnly day)
            Buffer.Append(day, format);
    }

    /// <summary>Items joined by <see cref="ListSeparator"/>. A semicolon inside an item becomes a comma; an absent item keeps its place.</summary>
    public void List<T>(IReadOnlyList<T> items, Func<T, string?> textOf)
    {
        if (items.Count > 0)
            Text(string.Join(ListSeparator, items.Select(item => textOf(item)?.Replace(';', ','))));
    }
}

/// <summary>Cells by RFC 4180: commas, lines ended by CR LF, quotation marks around what holds a comma, a quotation mark or a line break.</summary>
internal sealed class CsvCells(StreamBuffer buffer) : CellWriter(buffer)
{
    public override void Delimit() => Buffer.Append((byte)',');

    public override void EndLine()
    {
        Buffer.Append((byte)'\r');
        Buffer.Append((byte)'\n');
    }

    public override void Text(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(",\"\r\n") < 0)
            Buffer.Append(text);
        else
            Quote(text);
    }

    private void Quote(ReadOnlySpan<char> text)
    {
        Buffer.Append((byte)'"');
        int mark;
        while ((mark = text.IndexOf('"')) >= 0)
        {
            Buffer.Append(text[..(mark + 1)]);
            Buffer.Append((byte)'"');
            text = text[(mark + 1)..];
        }
        Buffer.Append(text);
        Buffer.Append((byte)'"');
    }
}

/// <summary>Cells between tabs, lines ended by <c>\n</c>, with no way to quote.</summary>
/// <remarks>
/// Control characters and line separators become spaces. The quotation mark becomes an apostrophe, because common readers (pandas, R) take one at the
/// start of a cell for an opening quote and swallow the lines up to the next.
/// </remarks>
internal sealed class TabCells(StreamBuffer buffer) : CellWriter(buffer)
{
    public override void Delimit() => Buffer.Append((byte)'\t');

    public override void EndLine() => Buffer.Append((byte)'\n');

    public override void Text(ReadOnlySpan<char> text)
    {
        if (IsClean(text))
            Buffer.Append(text);
        else
            Buffer.Append(string.Create(text.Length, text, static (clean, text) => Clean(text, clean)));
    }

    private static bool IsClean(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Cleaned(c) != c)
                return false;
        }
        return true;
    }

    private static void Clean(ReadOnlySpan<char> text, Span<char> clean)
    {
        for (int i = 0; i < text.Length; i++)
            clean[i] = Cleaned(text[i]);
    }

    private static char Cleaned(char c) => c switch
    {
        '"' => '\'',
        '\u2028' or '\u2029' => ' ',
        _ => char.IsControl(c) ? ' ' : c,
    };
}
