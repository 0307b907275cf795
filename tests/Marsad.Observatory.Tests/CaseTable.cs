namespace Marsad.Observatory.Tests;

/// <summary>Reads tables of cases: tab-separated, one row a case; <c>#</c> begins a comment.</summary>
internal static class CaseTable
{
    /// <summary>The rows of the embedded <paramref name="file"/>.</summary>
    /// <exception cref="FormatException">A row has not as many cells as <paramref name="columns"/>.</exception>
    public static IReadOnlyList<string[]> Read(string file, int columns)
    {
        using Stream stream = typeof(CaseTable).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"{file} is not embedded in the test assembly");
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        for (int line = 1; reader.ReadLine() is { } row; line++)
        {
            if (row.Length == 0 || row[0] == '#')
                continue;
            string[] cells = row.Split('\t');
            if (cells.Length != columns)
                throw new FormatException($"{file}({line}): {cells.Length} cells, expected {columns}");
            rows.Add(cells);
        }
        return rows;
    }
}
