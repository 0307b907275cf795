using System.Globalization;

namespace Marsad.Time.Calendar;

/// <summary>Islamic dates by the Umm al-Qura calendar, 1318 to 1500 AH (1900 to 2077).</summary>
/// <remarks>The calendar of Saudi Arabia's administration. Where the new moon is sighted, a month may begin a day earlier or later.</remarks>
internal static class HijriCalendar
{
    private static readonly UmAlQuraCalendar Calendar = new();
    private static readonly int FirstYear = Calendar.GetYear(Calendar.MinSupportedDateTime);
    private static readonly int LastYear = Calendar.GetYear(Calendar.MaxSupportedDateTime) - 1;

    public static bool Covers(int year) => year >= FirstYear && year <= LastYear;

    /// <summary>The Islamic year on <paramref name="day"/>, or null outside the calendar's range.</summary>
    public static int? YearOn(DateOnly day)
    {
        DateTime date = day.ToDateTime(TimeOnly.MinValue);
        return date < Calendar.MinSupportedDateTime || date > Calendar.MaxSupportedDateTime ? null : Calendar.GetYear(date);
    }

    /// <summary>The Gregorian day of an Islamic date, or null where there is none.</summary>
    public static DateOnly? Day(int year, int month, int day)
    {
        if (!Covers(year) || day > Calendar.GetDaysInMonth(year, month))
            return null;
        return DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
    }

    /// <summary>The Gregorian days of an Islamic month, or null outside the calendar's range.</summary>
    public static CalendarPeriod? Month(int year, int month)
    {
        if (Day(year, month, 1) is not { } first)
            return null;
        return CalendarPeriod.Days(first, first.AddDays(Calendar.GetDaysInMonth(year, month) - 1));
    }

    /// <summary>The Gregorian days of an Islamic year, or null outside the calendar's range.</summary>
    public static CalendarPeriod? Year(int year)
    {
        if (Day(year, 1, 1) is not { } first)
            return null;
        return CalendarPeriod.Days(first, first.AddDays(Calendar.GetDaysInYear(year) - 1));
    }
}
