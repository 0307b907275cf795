namespace Marsad.Observatory.Relations;

/// <summary>Length of the steps of a series.</summary>
public enum Period
{
    Day,

    /// <summary>Monday to Sunday, as in ISO 8601.</summary>
    Week,

    Month,
}

/// <summary>Days and periods.</summary>
public static class Periods
{
    /// <summary>First day of the period that <paramref name="day"/> lies in.</summary>
    public static DateOnly StartOf(this Period period, DateOnly day) => period switch
    {
        Period.Day => day,
        Period.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        _ => new DateOnly(day.Year, day.Month, 1),
    };

    /// <summary>First day of the period after the one that begins on <paramref name="start"/>.</summary>
    public static DateOnly Next(this Period period, DateOnly start) => period switch
    {
        Period.Day => start.AddDays(1),
        Period.Week => start.AddDays(7),
        _ => start.AddMonths(1),
    };

    /// <summary>First days of all periods from that of <paramref name="from"/> to that of <paramref name="to"/>.</summary>
    public static IEnumerable<DateOnly> Between(this Period period, DateOnly from, DateOnly to)
    {
        for (DateOnly start = period.StartOf(from); start <= to; start = period.Next(start))
            yield return start;
    }
}
