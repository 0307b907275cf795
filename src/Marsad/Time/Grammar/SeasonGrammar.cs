using Marsad.Events;
using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>Seasons with a year: <c>صيف 2021</c>, <c>الشتاء الماضي</c>, <c>ربيع العام المقبل</c>, <c>هذا الخريف</c>.</summary>
/// <remarks>Meteorological seasons of three months; a winter bears the year of its December.</remarks>
internal static class SeasonGrammar
{
    public static PeriodMatch Read(in TimeText text, int i)
    {
        bool demonstrative = text.Is(i, TimeWordKind.This);
        int at = demonstrative || text.Is(i, TimeWordKind.SeasonHead) ? i + 1 : i;
        TimeWord word = text.WordAt(at);
        // «ربيع» is spring as well as the head of «ربيع الأول».
        int season = word.Kind == TimeWordKind.Season ? word.Value : word.Kind == TimeWordKind.HijriMonthHead && word.Value == 3 ? 1 : 0;
        if (season == 0)
            return default;
        if (demonstrative)
            return word.IsDefinite ? Relative(text, at + 1, season, TimeRelation.Present) : default;
        TimeWord next = text.WordAt(at + 1);
        if (word.IsDefinite)
            return next.Kind == TimeWordKind.Relation && !next.Has(TimeWordTraits.Joined) ? Relative(text, at + 2, season, next.Relation) : default;
        return OfYear(text, at + 1, season);
    }

    private static CalendarPeriod Unresolved => CalendarPeriod.Unresolved(DatePrecision.Interval);

    private static CalendarPeriod InYear(int year, int season) => CalendarPeriod.Months(year, 3 * season, 3);

    private static PeriodMatch OfYear(in TimeText text, int i, int season)
    {
        (int end, int offset) = UnitGrammar.RelativeYear(text, i);
        if (end > 0)
            return new PeriodMatch(end, text.Calendar.Published is { } day ? InYear(day.Year + offset, season) : Unresolved);
        if (YearGrammar.IsModernYear(text, i))
            return new PeriodMatch(i + 1, InYear(text.DigitsAt(i), season));
        PeriodMatch year = YearGrammar.Read(text, i);
        return year.Found && year.Period.Precision == DatePrecision.Year ? new PeriodMatch(year.End, InYear(year.Period.First.Year, season)) : default;
    }

    private static PeriodMatch Relative(in TimeText text, int end, int season, TimeRelation relation)
    {
        if (text.Calendar.Published is not { } today)
            return new PeriodMatch(end, Unresolved);
        // In January and February the running winter is the one of last December.
        int thisYear = relation == TimeRelation.Present && season == 4 && today.Month <= 2 ? today.Year - 1 : today.Year;
        return PeriodMatch.Of(end, text.Calendar.InSomeYear(year => InYear(year, season), thisYear, relation, lead: 0));
    }
}
