using System.Globalization;

namespace Marsad.Bank.Format;

/// <summary>Reads one file; the format is told in bank/WRITING.md.</summary>
/// <remarks>What breaks the format is a fault here. What the format allows and the codebook does not is for <see cref="Checking.BankChecker"/>.</remarks>
public sealed class BankReader
{
    private static readonly string[] HeaderFields = ["author", "reviewer", "theme"];

    private readonly string _name;
    private readonly List<BankFault> _faults;
    private readonly Dictionary<string, string> _header = [];
    private readonly List<BankItem> _items = [];
    private Draft? _draft;

    private BankReader(string name, List<BankFault> faults) => (_name, _faults) = (name, faults);

    /// <summary>Reads <paramref name="content"/>. A line that breaks the format is left out and added to <paramref name="faults"/>.</summary>
    /// <param name="name">File name, for faults and ids.</param>
    /// <param name="content">All of the file.</param>
    /// <param name="faults">Receives the faults, in line order.</param>
    public static BankFile Read(string name, string content, List<BankFault> faults)
    {
        ArgumentNullException.ThrowIfNull(content);
        var reader = new BankReader(name, faults);
        string[] lines = content.Split('\n');
        for (int i = 0; i < lines.Length; i++)
            reader.ReadLine(i + 1, lines[i].TrimEnd('\r'));
        return reader.Finish();
    }

    private void ReadLine(int number, string line)
    {
        if (line.Length == 0 || line[0] == '#')
            return;
        try
        {
            if (line[0] == '@')
                BeginItem(number, line[1..].Trim());
            else if (_draft is null)
                ReadHeader(line);
            else
                ReadItemLine(_draft, number, line);
        }
        catch (FormatException fault)
        {
            _faults.Add(new BankFault(_name, number, fault.Message));
        }
    }

    private void ReadHeader(string line)
    {
        (string field, string value) = SplitAt(line, ':');
        if (!HeaderFields.Contains(field))
            throw new FormatException($"«{field}» is no header field; before the first item stand {string.Join(", ", HeaderFields)}");
        if (value.Length == 0)
            throw new FormatException($"{field} is empty");
        if (!_header.TryAdd(field, value))
            throw new FormatException($"{field} stands twice in the header");
    }

    private void BeginItem(int number, string line)
    {
        FinishItem();
        (string id, string day) = SplitAt(line, ' ');
        // The item is kept although its day is wrong, so that its lines are not reported as strays.
        bool isDay = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly published);
        _draft = new Draft(id, number, published);
        if (!isDay)
            throw new FormatException($"«@ {line}» should be an id and the day of publication: @ {Path.GetFileNameWithoutExtension(_name)}-0001 2023-04-15");
    }

    private static void ReadItemLine(Draft draft, int number, string line)
    {
        if (line.StartsWith("- ", StringComparison.Ordinal))
            draft.Records.Add(RecordLine.Read(number, line[2..]));
        else if (line.StartsWith("! ", StringComparison.Ordinal))
            draft.Lure = draft.Lure is null ? line[2..].Trim() : throw new FormatException("a second line of ! in one item");
        else if (draft.Records.Count > 0 || draft.Lure is not null)
            throw new FormatException("a sentence after the lines of - or !; sentences come first, and the next item begins with @");
        else if (line.StartsWith("title:", StringComparison.Ordinal))
            draft.Title = draft.Title is null && draft.Body.Count == 0 ? line["title:".Length..].Trim() : throw new FormatException("title: stands once, before the sentences");
        else
            draft.Body.Add(line);
    }

    private BankFile Finish()
    {
        FinishItem();
        foreach (string field in HeaderFields)
        {
            if (!_header.ContainsKey(field))
                _faults.Add(new BankFault(_name, 1, $"the header lacks {field}:"));
        }
        string? reviewer = _header.GetValueOrDefault("reviewer");
        return new BankFile(_name, _header.GetValueOrDefault("author", ""), reviewer == "-" ? null : reviewer, _header.GetValueOrDefault("theme", ""), _items);
    }

    private void FinishItem()
    {
        if (_draft is { } draft)
            _items.Add(new BankItem(draft.Id, draft.Line, draft.Published, draft.Title, draft.Body, draft.Records, draft.Lure));
    }

    private static (string Before, string After) SplitAt(string line, char separator)
    {
        int at = line.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (line, "") : (line[..at].Trim(), line[(at + 1)..].Trim());
    }

    /// <summary>An item of which more lines may come.</summary>
    private sealed class Draft(string id, int line, DateOnly published)
    {
        public string Id { get; } = id;

        public int Line { get; } = line;

        public DateOnly Published { get; } = published;

        public string? Title { get; set; }

        public List<string> Body { get; } = [];

        public List<BankRecord> Records { get; } = [];

        public string? Lure { get; set; }
    }
}
