using System.Globalization;

namespace Marsad.Observatory.Mentions;

/// <summary>Days on one of which, or during which, something happens.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, never before <paramref name="From"/>.</param>
public readonly record struct DayRange(DateOnly From, DateOnly To)
{
    /// <summary>Number of days, 1 or more.</summary>
    public int Length => To.DayNumber - From.DayNumber + 1;

    /// <summary>Days between the two ranges: 0 where they share one, 1 for neighbouring days.</summary>
    public int DistanceTo(DayRange other) => Math.Max(0, Math.Max(other.From.DayNumber - To.DayNumber, From.DayNumber - other.To.DayNumber));

    /// <summary>
    /// Reads a record's ISO 8601 value: a day (with or without an hour), a week, month or year, or an interval of two of them.
    /// </summary>
    /// <returns>Null where <paramref name="value"/> is null or none of these.</returns>
    public static DayRange? Parse(string? value)
    {
        if (value is null)
            return null;
        int slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return ParsePoint(value);
        return ParsePoint(value[..slash]) is { } first && ParsePoint(value[(slash + 1)..]) is { } last && last.To >= first.From ? new DayRange(first.From, last.To) : null;
    }

    private static DayRange? ParsePoint(string value)
    {
        string day = value.Split('T')[0];
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return new DayRange(date, date);
        if (DateOnly.TryParseExact(day, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month))
            return new DayRange(month, month.AddMonths(1).AddDays(-1));
        if (DateOnly.TryParseExact(day, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly year))
            return new DayRange(year, year.AddYears(1).AddDays(-1));
        return ParseWeek(day);
    }

    /// <summary><c>2024-W07</c>.</summary>
    private static DayRange? ParseWeek(string value)
    {
        if (value.Length != 8 || value[4..6] != "-W" || !int.TryParse(value[..4], out int year) || !int.TryParse(value[6..], out int week))
            return null;
        if (year is < 1 or > 9998 || week < 1 || week > ISOWeek.GetWeeksInYear(year))
            return null;
        DateOnly monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new DayRange(monday, monday.AddDays(6));
    }
}
