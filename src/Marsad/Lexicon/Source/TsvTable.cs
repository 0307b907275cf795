using System.Globalization;

namespace Marsad.Lexicon.Source;

/// <summary>A tab-separated file with a header line; <c>#</c> begins a comment line.</summary>
internal sealed class TsvTable
{
    private readonly string _file;
    private readonly Dictionary<string, int> _columns = [];
    private readonly List<string> _faults;

    private TsvTable(string file, List<string> faults) => (_file, _faults) = (file, faults);

    /// <summary>Calls <paramref name="read"/> for each row; a row that throws <see cref="FormatException"/> becomes a fault and is left out.</summary>
    public static void Read(LexiconFile file, string[] columns, List<string> faults, Action<Row> read)
    {
        var table = new TsvTable(file.Path, faults);
        int line = 0;
        foreach (string raw in file.Content.Split('\n'))
        {
            line++;
            string text = raw.TrimEnd('\r');
            if (text.Length == 0 || text[0] == '#')
                continue;
            if (table._columns.Count == 0)
            {
                if (!table.ReadHeader(text, line, columns))
                    return;
                continue;
            }
            table.ReadRow(text, line, read);
        }
    }

    private bool ReadHeader(string text, int line, string[] columns)
    {
        string[] names = text.Split('\t');
        for (int i = 0; i < names.Length; i++)
            _columns[names[i].Trim()] = i;
        foreach (string column in columns)
        {
            if (_columns.ContainsKey(column))
                continue;
            _faults.Add($"{_file}:{line}: the header lacks the column «{column}»; expected: {string.Join(' ', columns)}");
            return false;
        }
        return true;
    }

    private void ReadRow(string text, int line, Action<Row> read)
    {
        string[] cells = text.Split('\t');
        if (cells.Length != _columns.Count)
        {
            _faults.Add($"{_file}:{line}: {cells.Length} cells where the header has {_columns.Count} columns");
            return;
        }
        try
        {
            read(new Row(this, cells, line));
        }
        catch (FormatException fault)
        {
            _faults.Add($"{_file}:{line}: {fault.Message}");
        }
    }

    /// <summary>One row.</summary>
    internal readonly struct Row(TsvTable table, string[] cells, int line)
    {
        public SourcePlace Place => new(table._file, line);

        public string this[string column] => cells[table._columns[column]].Trim();

        /// <summary>A cell that may not be empty.</summary>
        public string Required(string column)
        {
            string value = this[column];
            return value.Length > 0 ? value : throw new FormatException($"the column «{column}» is empty");
        }

        /// <summary>The values between <c>|</c>.</summary>
        public IReadOnlyList<string> List(string column) =>
            this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        /// <summary>A number, or NaN where the cell is empty.</summary>
        public double Number(string column)
        {
            string value = this[column];
            if (value.Length == 0)
                return double.NaN;
            if (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
                return number;
            throw new FormatException($"«{value}» in column «{column}» is no number");
        }

        /// <summary>The first or last day of an ISO date of any precision; <paramref name="open"/> where the cell is empty.</summary>
        public DateOnly Date(string column, DateOnly open, bool last)
        {
            string value = this[column];
            if (value.Length == 0)
                return open;
            string[] parts = value.Split('-');
            try
            {
                int year = int.Parse(parts[0], CultureInfo.InvariantCulture);
                int month = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : last ? 12 : 1;
                int day = parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : last ? DateTime.DaysInMonth(year, month) : 1;
                return new DateOnly(year, month, day);
            }
            catch (Exception fault) when (fault is FormatException or ArgumentOutOfRangeException)
            {
                throw new FormatException($"«{value}» in column «{column}» is no date (YYYY, YYYY-MM or YYYY-MM-DD)", fault);
            }
        }
    }
}
