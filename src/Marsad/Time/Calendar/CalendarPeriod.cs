using System.Globalization;
using Marsad.Events;

namespace Marsad.Time.Calendar;

/// <summary>A stretch of the calendar, first to last day, at the precision at which a text names it.</summary>
/// <param name="Precision">What the text names.</param>
/// <param name="Grain">In what an interval's ends are told: <c>2014/2016</c> in years, <c>2022-01/2022-03</c> in months.</param>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
/// <param name="IsResolved">False where it depends on an unknown day of publication; the days then mean nothing.</param>
internal readonly record struct CalendarPeriod(DatePrecision Precision, DatePrecision Grain, DateOnly First, DateOnly Last, bool IsResolved = true)
{
    public static CalendarPeriod Day(DateOnly day) => new(DatePrecision.Day, DatePrecision.Day, day, day);

    /// <summary>The week, Monday to Sunday, in which <paramref name="day"/> falls.</summary>
    public static CalendarPeriod WeekOf(DateOnly day)
    {
        DateOnly monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(DatePrecision.Week, DatePrecision.Day, monday, monday.AddDays(6));
    }

    /// <summary>The month in which <paramref name="day"/> falls.</summary>
    public static CalendarPeriod MonthOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new(DatePrecision.Month, DatePrecision.Month, first, first.AddMonths(1).AddDays(-1));
    }

    public static CalendarPeriod Year(int year) => new(DatePrecision.Year, DatePrecision.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static CalendarPeriod Years(int first, int last) =>
        new(DatePrecision.Interval, DatePrecision.Year, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    /// <summary><paramref name="count"/> months from <paramref name="month"/> of <paramref name="year"/> on.</summary>
    public static CalendarPeriod Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new(DatePrecision.Interval, DatePrecision.Month, first, first.AddMonths(count).AddDays(-1));
    }

    public static CalendarPeriod Days(DateOnly first, DateOnly last) => new(DatePrecision.Interval, DatePrecision.Day, first, last);

    public static CalendarPeriod Unresolved(DatePrecision precision) => new(precision, precision, default, default, IsResolved: false);

    /// <summary>From the first day of this to the last of <paramref name="other"/>, told in the unit of both where they share it, else in days.</summary>
    public CalendarPeriod Through(CalendarPeriod other)
    {
        if (!IsResolved || !other.IsResolved)
            return Unresolved(DatePrecision.Interval);
        return new(DatePrecision.Interval, Grain == other.Grain ? Grain : DatePrecision.Day, First, other.Last);
    }

    /// <summary>ISO 8601, or null where unresolved.</summary>
    public string? ToIso()
    {
        if (!IsResolved)
            return null;
        return Precision is DatePrecision.Week or DatePrecision.Interval ? $"{Iso(First)}/{Iso(Last)}" : Iso(First);
    }

    private string Iso(DateOnly day) => day.ToString(
        Grain switch
        {
            DatePrecision.Year => "yyyy",
            DatePrecision.Month => "yyyy-MM",
            _ => "yyyy-MM-dd",
        },
        CultureInfo.InvariantCulture);
}
