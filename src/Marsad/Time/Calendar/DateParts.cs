using Marsad.Events;

namespace Marsad.Time.Calendar;

/// <summary>A date as written: day and month, and what the text says of the year.</summary>
/// <param name="Day">1 … 31; 0 where the text names the month only.</param>
/// <param name="Month">1 … 12.</param>
/// <param name="IsHijri">True for the Islamic calendar.</param>
/// <param name="Year">Null where the text does not write it.</param>
/// <param name="YearOffset">Years after that of publication: −1 for <c>من العام الماضي</c>; null where not said.</param>
/// <param name="Relation">As the adjective says: <c>مايو الماضي</c>; null where there is none.</param>
internal readonly record struct DateParts(int Day, int Month, bool IsHijri, int? Year = null, int? YearOffset = null, TimeRelation? Relation = null)
{
    /// <summary>
    /// A day without a year may lie this many days ahead (<c>تجرى الانتخابات في 15 مايو</c>, ten days before); else it is the latest one past.
    /// </summary>
    private const int UpcomingDays = 45;

    /// <summary>True where the text itself tells the year or on which side of publication to look for it.</summary>
    public bool HasYear => Year is not null || YearOffset is not null || Relation is not null;

    /// <summary>The days meant; null where there is no such date (30 February).</summary>
    public CalendarPeriod? Resolve(PublicationCalendar calendar)
    {
        if (Year is { } year)
            return InYear(year);
        if (calendar.Published is not { } today)
            return ExistsInLeapYear() ? CalendarPeriod.Unresolved(Precision) : null;
        if ((IsHijri ? HijriCalendar.YearOn(today) : today.Year) is not { } thisYear)
            return null;
        if (YearOffset is { } offset)
            return InYear(thisYear + offset);
        return calendar.InSomeYear(InYear, thisYear, Relation, Day > 0 ? UpcomingDays : 0);
    }

    /// <summary>The same date in the given year, or null where it does not exist.</summary>
    public CalendarPeriod? InYear(int year)
    {
        if (IsHijri)
            return Day == 0 ? HijriCalendar.Month(year, Month) : HijriDay(year);
        if (year is < 1 or > 9998)
            return null;
        if (Day == 0)
            return CalendarPeriod.MonthOf(new DateOnly(year, Month, 1));
        return Day <= DateTime.DaysInMonth(year, Month) ? CalendarPeriod.Day(new DateOnly(year, Month, Day)) : null;
    }

    private CalendarPeriod? HijriDay(int year) => HijriCalendar.Day(year, Month, Day) is { } day ? CalendarPeriod.Day(day) : null;

    private DatePrecision Precision => Day > 0 ? DatePrecision.Day : IsHijri ? DatePrecision.Interval : DatePrecision.Month;

    private bool ExistsInLeapYear() => IsHijri ? Day <= 30 : Day <= DateTime.DaysInMonth(2024, Month);
}
