namespace Marsad.Tests.Time;

/// <summary>A row of <c>time-cases.tsv</c>.</summary>
/// <param name="Line">Its line in the file.</param>
/// <param name="Text">The text to read.</param>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Expected">Expected expressions as <c>surface=value</c>.</param>
internal sealed record TimeCase(int Line, string Text, DateOnly? Published, IReadOnlyList<string> Expected)
{
    /// <summary>All cases by their line.</summary>
    public static IReadOnlyDictionary<int, TimeCase> All { get; } = Load();

    private static Dictionary<int, TimeCase> Load()
    {
        using Stream stream = typeof(TimeCase).Assembly.GetManifestResourceStream("Time/time-cases.tsv")
            ?? throw new InvalidOperationException("time-cases.tsv is not embedded in the test assembly");
        using var reader = new StreamReader(stream);
        var cases = new Dictionary<int, TimeCase>();
        for (int line = 1; reader.ReadLine() is { } row; line++)
        {
            if (row.Length > 0 && row[0] != '#')
                cases.Add(line, Parse(line, row));
        }
        return cases;
    }

    private static TimeCase Parse(int line, string row)
    {
        string[] fields = row.Split('\t');
        if (fields.Length != 3)
            throw new FormatException($"time-cases.tsv({line}): expected text, day and expressions, parted by tabs");
        DateOnly? published = fields[1] == "-" ? null : DateOnly.ParseExact(fields[1], "yyyy-MM-dd");
        return new TimeCase(line, fields[0], published, fields[2].Length == 0 ? [] : fields[2].Split(" | "));
    }
}
