namespace Marsad.Observatory.Tables;

/// <summary>A row of a table that cannot be read.</summary>
public sealed class TableException(string table, int line, string fault) : Exception($"{table}({line}): {fault}")
{
    /// <summary>Name of the table, as the caller gave it.</summary>
    public string Table { get; } = table;

    /// <summary>Line of the row, from 1.</summary>
    public int Line { get; } = line;
}
