namespace Marsad.Storage.Formats;

/// <summary>A column of a text table.</summary>
/// <param name="Name">What the header says.</param>
/// <param name="Write">Writes the column's cell of a row; a cell that is not written is empty.</param>
internal sealed record Column<TRow>(string Name, Action<CellWriter, TRow> Write);

/// <summary>Lays rows out as delimited text.</summary>
internal sealed class TextTable<TRow>(IReadOnlyList<Column<TRow>> columns, CellWriter cells)
{
    /// <summary>The line of column names.</summary>
    public void WriteHeader() => WriteLine(static (cell, column, _) => cell.Text(column.Name), default!);

    /// <summary>A line of cells.</summary>
    public void WriteRow(TRow row) => WriteLine(static (cell, column, row) => column.Write(cell, row), row);

    private void WriteLine(Action<CellWriter, Column<TRow>, TRow> writeCell, TRow row)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            if (i > 0)
                cells.Delimit();
            writeCell(cells, columns[i], row);
        }
        cells.EndLine();
    }
}
