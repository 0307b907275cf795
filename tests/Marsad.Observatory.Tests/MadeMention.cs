using System.Collections.Immutable;
using System.Globalization;
using Marsad.Events;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Words;
using Marsad.Ontology;

namespace Marsad.Observatory.Tests;

/// <summary>Mentions made by hand, from one line each.</summary>
internal static class MadeMention
{
    /// <summary>The lexicon that gives scales.</summary>
    private static readonly PloverScale Scale = Marsad.Lexicon.BuiltInLexicon.Load().Scale;

    private static readonly Dictionary<string, Place> Places = new(StringComparer.Ordinal)
    {
        ["Nablus"] = new Place("نابلس", "Nablus", "PSE", 32.22, 35.26, "city"),
        ["Jenin"] = new Place("جنين", "Jenin", "PSE", 32.46, 35.30, "city"),
        ["Jenin Camp"] = new Place("مخيم جنين", "Jenin Camp", "PSE", 32.46, 35.29, "city"),
        ["West Bank"] = new Place("الضفة الغربية", "West Bank", "PSE", 32.0, 35.3, "region"),
        ["Palestine"] = new Place("فلسطين", "Palestine", "PSE", 31.9, 35.2, "country"),
        ["Beirut"] = new Place("بيروت", "Beirut", "LBN", 33.89, 35.5, "city"),
    };

    /// <summary>
    /// Reads <c>TYPE.mode | actors | recipients | factuality | published | stated | place | dead | words</c>; cells at the end may be left out. Parties are <c>CODE</c> or
    /// <c>CODE=id</c>, several joined by a comma.
    /// </summary>
    public static Mention Of(string line, string article = "a", string? source = null, int sentence = 1)
    {
        string[] cells = [.. line.Split('|').Select(cell => cell.Trim()), .. Enumerable.Repeat("", 9)];
        string[] type = [.. cells[0].Split('.'), ""];
        string? mode = type[1].Length == 0 ? null : type[1];
        PloverEntry entry = Scale[Enum.Parse<EventType>(type[0]), mode];
        DayRange? stated = DayRange.Parse(cells[5]);
        return new Mention
        {
            RecordId = $"{article}/{sentence}/{line}",
            ArticleId = article,
            CopyGroup = article,
            Source = source ?? "outlet of " + article,
            Published = cells[4].Length == 0 ? null : DateOnly.ParseExact(cells[4], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Type = entry.Type,
            Mode = mode,
            Quad = entry.Quad,
            Score = entry.Score,
            Factuality = cells[3].Length == 0 ? Factuality.Actual : Enum.Parse<Factuality>(cells[3], ignoreCase: true),
            Actors = Parties(cells[1]),
            Recipients = Parties(cells[2]),
            Stated = stated,
            Precision = stated is null ? DatePrecision.Published : PrecisionOf(cells[5]),
            Where = cells[6].Length == 0 ? null : Places[cells[6]],
            Dead = cells[7].Length == 0 ? null : Toll.Exactly(int.Parse(cells[7], CultureInfo.InvariantCulture)),
            Sentence = sentence,
            Stems = [.. WordReader.Stems(cells[8]).Distinct().Order()],
            Rule = "ar/test/test",
            Confidence = 0.5,
        };
    }

    /// <summary>Parties as a line writes them.</summary>
    public static ImmutableArray<Party> Parties(string cell) => [.. cell.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Party)];

    private static Party Party(string text)
    {
        string[] parts = text.Split('=');
        return new Party(parts[0], parts.Length > 1 ? parts[1] : null);
    }

    private static DatePrecision PrecisionOf(string value) => value.Contains('/', StringComparison.Ordinal)
        ? DatePrecision.Interval
        : value.Length switch { 4 => DatePrecision.Year, 7 => DatePrecision.Month, _ => DatePrecision.Day };
}
