namespace Marsad.Time.Calendar;

/// <summary>The days of feasts.</summary>
internal static class FeastCalendar
{
    /// <summary>The feast's first day as a date without a year.</summary>
    public static DateParts DateOf(Feast feast) => feast switch
    {
        Feast.Fitr => new DateParts(1, 10, IsHijri: true),
        Feast.Adha => new DateParts(10, 12, IsHijri: true),
        Feast.Ashura => new DateParts(10, 1, IsHijri: true),
        Feast.Mawlid => new DateParts(12, 3, IsHijri: true),
        Feast.HijriNewYear => new DateParts(1, 1, IsHijri: true),
        Feast.NewYear => new DateParts(1, 1, IsHijri: false),
        Feast.Christmas => new DateParts(25, 12, IsHijri: false),
        _ => throw new ArgumentOutOfRangeException(nameof(feast)),
    };

    /// <summary>The feast in a Gregorian <paramref name="year"/>; of two Islamic ones in the same year the first. Null outside the calendar's range.</summary>
    public static CalendarPeriod? InGregorianYear(Feast feast, int year)
    {
        DateParts date = DateOf(feast);
        if (!date.IsHijri)
            return date.InYear(year);
        if (HijriCalendar.YearOn(new DateOnly(year, 1, 1)) is not { } hijriYear)
            return null;
        for (int y = hijriYear; y <= hijriYear + 1; y++)
        {
            if (date.InYear(y) is { } day && day.First.Year == year)
                return day;
        }
        return null;
    }

    /// <summary>The occurrence nearest to publication: news of a feast is written in the days around it.</summary>
    public static CalendarPeriod? Nearest(Feast feast, PublicationCalendar calendar)
    {
        if (calendar.Published is not { } today)
            return CalendarPeriod.Unresolved(TimeUnit.Day.Precision());
        CalendarPeriod? best = null;
        for (int year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (InGregorianYear(feast, year) is { } day && (best is null || Distance(day, today) < Distance(best.Value, today)))
                best = day;
        }
        return best;
    }

    private static int Distance(CalendarPeriod day, DateOnly today) => Math.Abs(day.First.DayNumber - today.DayNumber);
}
