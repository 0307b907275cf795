using Marsad.Events;
using Marsad.Text;
using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>From one time to another: <c>من 7 إلى 18 نوفمبر</c>, <c>بين عامي 2014 و2016</c>, <c>من الاثنين حتى الجمعة</c>.</summary>
internal static class RangeGrammar
{
    /// <summary>A range that begins with <c>من</c> or <c>بين</c> at <paramref name="i"/>.</summary>
    public static PeriodMatch Read(in TimeText text, int i)
    {
        if (text.TokenKindAt(i + 1) != TokenKind.Number && text.KindAt(i + 1) == TimeWordKind.None)
            return default;
        bool between = text.Is(i, TimeWordKind.Between);
        PeriodMatch match = between ? YearGrammar.Read(text, i + 1) : default;
        if (match.Found && match.Period.Precision == DatePrecision.Interval)
            return match;
        match = ShortRange(text, i + 1, between);
        if (!match.Found)
            match = Dates(text, i + 1, between);
        if (!match.Found)
            match = Years(text, i + 1, between);
        return match.Found ? match : Periods(text, i + 1, between);
    }

    /// <summary>
    /// The interval of two dates of which one tells the year for both: <c>من 28 ديسمبر إلى 3 يناير 2022</c>. Without any year the first is the latest one past,
    /// the second the next one after it.
    /// </summary>
    public static CalendarPeriod? Reconcile(in TimeText text, DateParts first, DateParts last)
    {
        if (!last.HasYear)
            return first.Resolve(text.Calendar) is { } from ? After(from, last) : null;
        if (last.Resolve(text.Calendar) is not { } to)
            return null;
        if (first.HasYear)
            return first.Resolve(text.Calendar) is { } own ? own.Through(to) : null;
        if (!to.IsResolved)
            return CalendarPeriod.Unresolved(DatePrecision.Interval);
        int year = YearOf(to, last);
        CalendarPeriod? begin = first.InYear(year);
        if (begin is { } b && b.First > to.First)
            begin = first.InYear(year - 1);
        return begin is { } start ? start.Through(to) : null;
    }

    private static CalendarPeriod? After(CalendarPeriod from, DateParts last)
    {
        if (!from.IsResolved)
            return CalendarPeriod.Unresolved(DatePrecision.Interval);
        int year = YearOf(from, last);
        CalendarPeriod? to = last.InYear(year);
        if (to is { } t && t.First < from.First)
            to = last.InYear(year + 1);
        return to is { } end ? from.Through(end) : null;
    }

    private static int YearOf(CalendarPeriod period, DateParts date) => (date.IsHijri ? HijriCalendar.YearOn(period.First) : null) ?? period.First.Year;

    /// <summary><c>7 إلى 18 نوفمبر 2022</c>: the month stands once, behind.</summary>
    private static PeriodMatch ShortRange(in TimeText text, int i, bool between)
    {
        NumberMatch day = DateGrammar.DayNumber(text, i);
        if (!day.Found)
            return default;
        int second = AfterConnector(text, day.End, between);
        if (second < 0 || DateGrammar.DayOfMonth(text, second) is not { Found: true } last || last.Parts.Day <= day.Value)
            return default;
        return PeriodMatch.Of(last.End, Reconcile(text, last.Parts with { Day = day.Value }, last.Parts));
    }

    /// <summary><c>28 مايو إلى 3 يونيو 2022</c>, <c>مايو إلى يوليو</c></summary>
    private static PeriodMatch Dates(in TimeText text, int i, bool between)
    {
        DateReading first = DateOrMonth(text, i);
        if (!first.Found)
            return default;
        int second = AfterConnector(text, first.End, between);
        if (second < 0)
            return default;
        DateReading last = DateOrMonth(text, second);
        return last.Found ? PeriodMatch.Of(last.End, Reconcile(text, first.Parts, last.Parts)) : default;
    }

    private static DateReading DateOrMonth(in TimeText text, int i)
    {
        DateReading day = DateGrammar.DayOfMonth(text, i);
        if (day.Found)
            return day;
        DateReading month = MonthGrammar.Read(text, i);
        if (month.Found)
            return month;
        // Between «من» and «إلى» even «مارس» is the month.
        MonthName name = MonthGrammar.Name(text, i);
        return name.Found && !name.IsHijri ? YearTail.Read(text, name.End, new DateParts(0, name.Month, IsHijri: false)) : default;
    }

    /// <summary><c>2014 إلى 2016</c>, <c>عام 2014 وعام 2016</c></summary>
    private static PeriodMatch Years(in TimeText text, int i, bool between)
    {
        int first = YearDigits(text, i);
        if (first < 0 || AfterConnector(text, first + 1, between) is not (> 0 and int second))
            return default;
        int last = YearDigits(text, second);
        if (last < 0 || text.DigitsAt(last) <= text.DigitsAt(first) || YearTail.IsAmount(text, last))
            return default;
        return new PeriodMatch(last + 1, CalendarPeriod.Years(text.DigitsAt(first), text.DigitsAt(last)));
    }

    private static int YearDigits(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        int at = word.IsUnit(TimeUnit.Year) && word.IsSingular ? i + 1 : i;
        return YearGrammar.IsModernYear(text, at) ? at : -1;
    }

    private static PeriodMatch Periods(in TimeText text, int i, bool between)
    {
        PeriodMatch first = PeriodGrammar.Read(text, i);
        if (!first.Found || AfterConnector(text, first.End, between) is not (> 0 and int second))
            return default;
        PeriodMatch last = PeriodGrammar.Read(text, second);
        if (!last.Found)
            return default;
        CalendarPeriod to = last.Period;
        // «من الجمعة إلى الاثنين»: the Monday after that Friday.
        if (first.Period.IsResolved && to.IsResolved && to.First < first.Period.First && text.Is(second, TimeWordKind.Weekday))
            to = CalendarPeriod.Day(to.First.AddDays(7));
        bool ascends = !first.Period.IsResolved || !to.IsResolved || first.Period.First <= to.First;
        return ascends ? new PeriodMatch(last.End, first.Period.Through(to)) : default;
    }

    /// <summary>Where the range's second end begins, or −1: after <c>إلى</c>, <c>حتى</c>, or after <c>بين</c>'s <c>و</c>.</summary>
    private static int AfterConnector(in TimeText text, int i, bool between)
    {
        if (between)
            return text.AfterAnd(i);
        if (!text.Is(i, TimeWordKind.Until))
            return -1;
        return text.Skip(i + 1, TimeWordKind.Until);
    }
}
