using Marsad.Events;
using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>
/// Parts of years and centuries: <c>مطلع العام</c>, <c>الربع الأول من 2022</c>, <c>الصيف الماضي</c>, <c>تسعينيات القرن الماضي</c>, <c>القرن التاسع عشر</c>.
/// </summary>
internal static class SectionGrammar
{
    public static PeriodMatch Read(in TimeText text, int i) => text.KindAt(i) switch
    {
        TimeWordKind.Boundary or TimeWordKind.Last or TimeWordKind.First => Boundary(text, i),
        TimeWordKind.Fraction => Fraction(text, i),
        TimeWordKind.SeasonHead or TimeWordKind.Season or TimeWordKind.HijriMonthHead or TimeWordKind.This => SeasonGrammar.Read(text, i),
        TimeWordKind.Decade => Decade(text, i),
        TimeWordKind.Unit => Century(text, i),
        _ => default,
    };

    /// <summary>Start, middle or end of a longer time has that time's value, as in TIMEX3 (where <c>mod</c> tells the rest).</summary>
    private static PeriodMatch Boundary(in TimeText text, int i)
    {
        if (text.WordAt(i + 1).HasParticle)
            return default;
        PeriodMatch current = UnitGrammar.Current(text, i + 1);
        PeriodMatch match = LongPeriod(text, i + 1);
        return match.Found ? match : current;
    }

    private static PeriodMatch LongPeriod(in TimeText text, int i)
    {
        PeriodMatch match = MonthGrammar.Read(text, i).Resolve(text, i);
        if (!match.Found)
            match = YearGrammar.Read(text, i);
        if (!match.Found)
            match = UnitGrammar.Read(text, i);
        return match.Found ? match : Read(text, i);
    }

    /// <summary><c>الربع الأول من العام الجاري</c>, <c>النصف الثاني من 2022</c>, <c>الربع الثالث</c></summary>
    private static PeriodMatch Fraction(in TimeText text, int i)
    {
        TimeWord fraction = text.WordAt(i);
        TimeWord ordinal = text.WordAt(i + 1);
        // «الربع الأخير» is the fourth.
        int number = ordinal.Kind == TimeWordKind.Recent ? fraction.Value : ordinal.Kind == TimeWordKind.Ordinal ? ordinal.Value : 0;
        if (!fraction.IsDefinite || number == 0 || number > fraction.Value || ordinal.Has(TimeWordTraits.Joined))
            return default;
        if (!text.Is(i + 2, TimeWordKind.From))
            return fraction.Value == 4 ? LatestQuarter(text, i + 2, number) : default;
        (int end, int? year) = YearAfter(text, i + 3);
        if (end > 0)
            return new PeriodMatch(end, year is { } y ? Part(y, fraction.Value, number) : CalendarPeriod.Unresolved(DatePrecision.Interval));
        return fraction.Value == 2 ? HalfOfMonth(text, i + 3, number) : default;
    }

    private static CalendarPeriod Part(int year, int parts, int number)
    {
        int months = 12 / parts;
        return CalendarPeriod.Months(year, ((number - 1) * months) + 1, months);
    }

    /// <summary>A year by number or by distance; null where it is unresolved.</summary>
    private static (int End, int? Year) YearAfter(in TimeText text, int i)
    {
        (int end, int offset) = UnitGrammar.RelativeYear(text, i);
        if (end > 0)
            return (end, text.Calendar.Published?.Year + offset);
        if (YearGrammar.IsModernYear(text, i))
            return (i + 1, text.DigitsAt(i));
        PeriodMatch year = YearGrammar.Read(text, i);
        return year.Found && year.Period.Precision == DatePrecision.Year ? (year.End, year.Period.First.Year) : default;
    }

    private static PeriodMatch LatestQuarter(in TimeText text, int end, int quarter)
    {
        if (text.Calendar.Published is not { } today)
            return new PeriodMatch(end, CalendarPeriod.Unresolved(DatePrecision.Interval));
        CalendarPeriod period = Part(today.Year, 4, quarter);
        return new PeriodMatch(end, period.First <= today ? period : Part(today.Year - 1, 4, quarter));
    }

    /// <summary><c>النصف الأول من مايو</c></summary>
    private static PeriodMatch HalfOfMonth(in TimeText text, int i, int half)
    {
        PeriodMatch month = MonthGrammar.Read(text, i).Resolve(text, i);
        if (!month.Found || !month.Period.IsResolved)
            return month;
        DateOnly middle = month.Period.First.AddDays(14);
        CalendarPeriod days = half == 1 ? CalendarPeriod.Days(month.Period.First, middle) : CalendarPeriod.Days(middle.AddDays(1), month.Period.Last);
        return new PeriodMatch(month.End, days);
    }

    /// <summary><c>التسعينيات</c>, <c>ستينيات القرن الماضي</c>; not <c>في الستينيات من عمره</c>.</summary>
    private static PeriodMatch Decade(in TimeText text, int i)
    {
        TimeWord decade = text.WordAt(i);
        int at = text.Skip(i + 1, TimeWordKind.From);
        if (text.Is(at, TimeWordKind.Age))
            return default;
        PeriodMatch century = Century(text, at);
        if (!century.Found)
            century = CenturyByRelation(text, at);
        if (!century.Found)
            return decade.IsDefinite && decade.Value >= 50 ? new PeriodMatch(i + 1, CalendarPeriod.Years(1900 + decade.Value, 1909 + decade.Value)) : default;
        if (!century.Period.IsResolved)
            return century;
        int first = century.Period.First.Year + decade.Value;
        return new PeriodMatch(century.End, CalendarPeriod.Years(first, first + 9));
    }

    private static PeriodMatch CenturyByRelation(in TimeText text, int i) => text.WordAt(i).IsUnit(TimeUnit.Century) ? UnitGrammar.Read(text, i) : default;

    /// <summary><c>القرن التاسع عشر</c> → 1800/1899; not <c>القرن الأفريقي</c>.</summary>
    private static PeriodMatch Century(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        if (!word.IsUnit(TimeUnit.Century) || !word.IsDefinite || !word.IsSingular)
            return default;
        NumberMatch number = NumberGrammar.Ordinal(text, i + 1);
        bool known = number.Value is >= 2 and <= 29 && !text.Is(number.End, TimeWordKind.Before) && !text.Is(number.End, TimeWordKind.HijriEra);
        return known ? new PeriodMatch(number.End, CalendarPeriod.Years((number.Value - 1) * 100, (number.Value * 100) - 1)) : default;
    }
}
