using System.Text;

namespace Marsad.Observatory.Tables;

/// <summary>Reads tables that analysts write: tab-separated, the first line names the columns, <c>#</c> begins a comment line, several values in a cell are separated by <c>|</c>.</summary>
internal static class TableReader
{
    /// <summary>The rows below the first.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="name">What to call it in messages: its path.</param>
    /// <param name="columns">The columns that it must have, in order.</param>
    /// <exception cref="TableException">The first line names other columns, or a row has another number of cells.</exception>
    public static IEnumerable<TableRow> Read(TextReader reader, string name, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(reader);
        bool headed = false;
        for (int line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#')
                continue;
            string[] cells = text.Split('\t');
            if (!headed && !cells.SequenceEqual(columns))
                throw new TableException(name, line, $"the first line must name the columns {string.Join(", ", columns)}");
            if (cells.Length != columns.Length)
                throw new TableException(name, line, $"{cells.Length} cells where {columns.Length} are expected: {string.Join(", ", columns)}");
            if (headed)
                yield return new TableRow(name, line, [.. cells.Select(cell => cell.Trim())]);
            headed = true;
        }
    }

    /// <summary>A table that ships with the library.</summary>
    public static StreamReader OpenShipped(string name) =>
        new(typeof(TableReader).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the library"), Encoding.UTF8);
}

/// <summary>A row and where it stands.</summary>
internal sealed record TableRow(string Table, int Line, string[] Cells)
{
    /// <summary>The values of a cell.</summary>
    public IEnumerable<string> Values(int column) => Cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A cell whose value is one of <paramref name="words"/>.</summary>
    /// <exception cref="TableException">It is none of them.</exception>
    public T Word<T>(int column, IReadOnlyDictionary<string, T> words) =>
        words.TryGetValue(Cells[column], out T? value) ? value : throw Fault($"«{Cells[column]}» is none of {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}");

    /// <summary>What is wrong with this row.</summary>
    public TableException Fault(string fault) => new(Table, Line, fault);
}
