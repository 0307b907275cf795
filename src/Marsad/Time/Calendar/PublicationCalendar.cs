using Marsad.Events;

namespace Marsad.Time.Calendar;

/// <summary>The calendar as seen from the day of publication: what <c>أمس</c>, <c>الأسبوع الماضي</c>, <c>قبل شهرين</c> mean there.</summary>
/// <param name="published">Day of publication; null where unknown, and all that depends on it is then unresolved.</param>
internal readonly struct PublicationCalendar(DateOnly? published)
{
    /// <summary>Years beyond these are no news: whoever reaches them has miscounted.</summary>
    private const int MinYear = 1000;

    private const int MaxYear = 2999;

    /// <summary>The calendar as seen from <paramref name="published"/>; a day beyond the years of news (a feed's 0001-01-01) counts as unknown.</summary>
    public static PublicationCalendar From(DateOnly? published) => new(published is { Year: >= MinYear and <= MaxYear } ? published : null);

    /// <summary>Day of publication, or null where unknown.</summary>
    public DateOnly? Published => published;

    /// <summary>The day <paramref name="offset"/> days after publication.</summary>
    public CalendarPeriod Day(int offset) =>
        published is { } today ? CalendarPeriod.Day(today.AddDays(offset)) : CalendarPeriod.Unresolved(TimeUnit.Day.Precision());

    /// <summary>The week, month, year … that lies <paramref name="offset"/> units after that of publication; null where it is out of range.</summary>
    public CalendarPeriod? Unit(TimeUnit unit, int offset)
    {
        if (published is not { } today)
            return CalendarPeriod.Unresolved(unit.Precision());
        if (Shift(today, unit, offset) is not { } day)
            return null;
        return unit switch
        {
            TimeUnit.Week => CalendarPeriod.WeekOf(day),
            TimeUnit.Month => CalendarPeriod.MonthOf(day),
            TimeUnit.Year => CalendarPeriod.Year(day.Year),
            TimeUnit.Decade => CalendarPeriod.Years(day.Year / 10 * 10, (day.Year / 10 * 10) + 9),
            TimeUnit.Century => CalendarPeriod.Years(day.Year / 100 * 100, (day.Year / 100 * 100) + 99),
            _ => CalendarPeriod.Day(day),
        };
    }

    /// <summary>What <paramref name="count"/> units before (or, negative, after) publication names: <c>قبل عقدين</c> names a year.</summary>
    public CalendarPeriod? Ago(TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Decade => Unit(TimeUnit.Year, -10 * count),
        TimeUnit.Century => Unit(TimeUnit.Year, -100 * count),
        _ => Unit(unit, -count),
    };

    /// <summary>The last or next <paramref name="count"/> units, publication included: <c>الأيام الثلاثة الماضية</c>.</summary>
    public CalendarPeriod? Stretch(TimeUnit unit, int count, TimeRelation relation)
    {
        if (published is not { } today)
            return CalendarPeriod.Unresolved(DatePrecision.Interval);
        int offset = relation == TimeRelation.Future ? count : -count;
        if (Shift(today, unit, offset) is not { } other)
            return null;
        (DateOnly first, DateOnly last) = other < today ? (other, today) : (today, other);
        return unit switch
        {
            TimeUnit.Month => CalendarPeriod.MonthOf(first).Through(CalendarPeriod.MonthOf(last)),
            >= TimeUnit.Year => CalendarPeriod.Years(first.Year, last.Year),
            _ => CalendarPeriod.Days(first, last),
        };
    }

    /// <summary>A weekday, 1 (Monday) … 7. Without a relation the latest not after publication, as news agencies write.</summary>
    /// <param name="weekday">1 … 7.</param>
    /// <param name="relation">As the adjective says, or null.</param>
    /// <param name="further">Weeks beyond: 1 for <c>الأربعاء قبل الماضي</c>.</param>
    public CalendarPeriod Weekday(int weekday, TimeRelation? relation, int further = 0)
    {
        if (published is not { } today)
            return CalendarPeriod.Unresolved(TimeUnit.Day.Precision());
        int since = (IsoDay(today) - weekday + 7) % 7;
        int offset = relation switch
        {
            TimeRelation.Past => -(since == 0 ? 7 : since) - (7 * further),
            TimeRelation.Future => 7 - since + (7 * further),
            TimeRelation.Present => weekday - IsoDay(today),
            TimeRelation.Upcoming => (7 - since) % 7,
            null => -since,
            _ => throw new ArgumentOutOfRangeException(nameof(relation)),
        };
        return CalendarPeriod.Day(today.AddDays(offset));
    }

    /// <summary>
    /// The weekday nearest to <paramref name="offset"/> days after publication: in <c>أمس الأربعاء</c> the weekday is right where an article went online a
    /// day after it was written.
    /// </summary>
    public CalendarPeriod WeekdayNear(int weekday, int offset)
    {
        if (published is not { } today)
            return CalendarPeriod.Unresolved(TimeUnit.Day.Precision());
        DateOnly day = today.AddDays(offset);
        int ahead = (weekday - IsoDay(day) + 7) % 7;
        return CalendarPeriod.Day(day.AddDays(ahead > 3 ? ahead - 7 : ahead));
    }

    /// <summary>The latest of a yearly period that suits <paramref name="relation"/>; null where there is none.</summary>
    /// <param name="period">The period in a year, or null where the year lacks it (29 February).</param>
    /// <param name="thisYear">Year of publication in the period's calendar.</param>
    /// <param name="relation">As the adjective says; null for the latest that begins at most <paramref name="lead"/> days after publication.</param>
    /// <param name="lead">Days.</param>
    public CalendarPeriod? InSomeYear(Func<int, CalendarPeriod?> period, int thisYear, TimeRelation? relation, int lead)
    {
        DateOnly today = published!.Value;
        if (relation == TimeRelation.Present)
            return period(thisYear);
        if (relation is TimeRelation.Future or TimeRelation.Upcoming)
            return NextInSomeYear(period, thisYear, from: relation == TimeRelation.Future ? today.AddDays(1) : today, relation.Value);
        for (int year = thisYear + 1; year >= thisYear - 8; year--)
        {
            if (period(year) is { } last && (relation is null ? last.First <= today.AddDays(lead) : last.Last < today))
                return last;
        }
        return null;
    }

    private static CalendarPeriod? NextInSomeYear(Func<int, CalendarPeriod?> period, int thisYear, DateOnly from, TimeRelation relation)
    {
        for (int year = thisYear; year <= thisYear + 8; year++)
        {
            // «المقبل» excludes the month that is running, a verb does not.
            if (period(year) is { } next && (relation == TimeRelation.Future ? next.First : next.Last) >= from)
                return next;
        }
        return null;
    }

    /// <summary>Adds units to a day; null beyond the years of news.</summary>
    private static DateOnly? Shift(DateOnly day, TimeUnit unit, int count)
    {
        long days = (long)count * DaysIn(unit);
        long year = day.Year + (days / 365);
        if (year is < MinYear or > MaxYear)
            return null;
        return unit switch
        {
            TimeUnit.Minute => day.AddDays(count / (24 * 60)),
            TimeUnit.Hour => day.AddDays(count / 24),
            TimeUnit.Month => day.AddMonths(count),
            TimeUnit.Year => day.AddYears(count),
            TimeUnit.Decade => day.AddYears(10 * count),
            TimeUnit.Century => day.AddYears(100 * count),
            _ => day.AddDays((int)days),
        };
    }

    /// <summary>Days of a unit, rounded up, to see whether a sum stays in range.</summary>
    private static int DaysIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Week => 7,
        TimeUnit.Month => 31,
        TimeUnit.Year => 366,
        TimeUnit.Decade => 3_660,
        TimeUnit.Century => 36_600,
        _ => 1,
    };

    private static int IsoDay(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;
}
