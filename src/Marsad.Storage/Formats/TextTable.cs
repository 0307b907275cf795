namespace Marsad.Storage.Formats;

/// <summary>A column of a text table.</summary>
/// <param name="Name">What the header says.</param>
/// <param name="Write">Writes the column's cell of a row; a cell that is not written is empty.</param>
internal sealed record Column<TRow>(string Name, Action<CellWriter, TRow> Write);

/// <summary>Lays rows out as delimited text.</summary>
internal sealed class TextTable<TRow>(IReadOnlyList<Column<TRow>> columns, CellWriter cells)
{
    /// <summary>The line of column names.</summary>
    public void WriteHeader()
    {
        for (int i = 0; i < columns.Count; i++)
        {
            Delimit(i);
            cells.Text(columns[i].Name);
        }
        cells.EndLine();
    }

    /// <summary>A line of cells.</summary>
    public void WriteRow(TRow row)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            Delimit(i);
            columns[i].Write(cells, row);
        }
        cells.EndLine();
    }

    private void Delimit(int column)
    {
        if (column > 0)
            cells.Delimit();
    }
}
