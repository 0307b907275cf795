using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>Years by number: <c>عام 2014</c>, <c>سنة 1443 هـ</c>, <c>عامي 2014 و2016</c>, <c>في 2014</c>.</summary>
internal static class YearGrammar
{
    /// <summary>So near to the Islamic year of publication, a number is one even without <c>هـ</c>.</summary>
    private const int NearbyHijriYears = 5;

    /// <summary>A year, or two, that begins at <paramref name="i"/>.</summary>
    public static PeriodMatch Read(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        if (word.IsUnit(TimeUnit.Year) && word.Has(TimeWordTraits.Construct | TimeWordTraits.Dual))
            return Two(text, i + 1);
        if (word.IsUnit(TimeUnit.Year) && word.IsSingular)
            return AfterYearWord(text, i + 1);
        return Bare(text, i);
    }

    /// <summary>Four digits as a year where the word before them introduces a time: <c>منذ 2014</c>, <c>بحلول 2030</c>.</summary>
    private static PeriodMatch Bare(in TimeText text, int i)
    {
        bool introduced = text.KindAt(i - 1) is TimeWordKind.In or TimeWordKind.Since or TimeWordKind.Until or TimeWordKind.During or TimeWordKind.Before
            or TimeWordKind.After or TimeWordKind.Boundary;
        if (text.KindAt(i + 1) == TimeWordKind.HijriEra)
            return AfterYearWord(text, i);
        if (!introduced || !IsModernYear(text, i) || IsPartOfNumericDate(text, i) || YearTail.IsAmount(text, i))
            return default;
        return AfterYearWord(text, i);
    }

    /// <summary>Digits that may be a year of our time.</summary>
    public static bool IsModernYear(in TimeText text, int i) => text.DigitsAt(i, out int digits) is >= 1900 and <= 2100 && digits == 4;

    private static bool IsPartOfNumericDate(in TimeText text, int i) =>
        text.MarkAt(i + 1) is '/' or '-' && text.TouchesPrevious(i + 1) && !IsModernYear(text, i + 2);

    private static PeriodMatch AfterYearWord(in TimeText text, int i)
    {
        int year = text.DigitsAt(i, out int digits);
        if (digits is < 3 or > 4 || year is < 100 or > 2999)
            return default;
        if (text.Is(i + 1, TimeWordKind.HijriEra))
            return PeriodMatch.Of(i + 2, HijriCalendar.Year(year));
        if (text.Is(i + 1, TimeWordKind.CommonEra))
            return new PeriodMatch(i + 2, CalendarPeriod.Year(year));
        if (IsBeforeChrist(text, i + 1))
            return default;
        if (IsHijriOfOurDays(text, year))
            return PeriodMatch.Of(i + 1, HijriCalendar.Year(year));
        // «عام 2020/2021», «2014-2016»
        if (text.MarkAt(i + 1) is '/' or '-' or '–' && text.DigitsAt(i + 2, out int more) is int last && more == 4 && last > year)
            return new PeriodMatch(i + 3, CalendarPeriod.Years(year, last));
        return new PeriodMatch(i + 1, CalendarPeriod.Year(year));
    }

    private static PeriodMatch Two(in TimeText text, int i)
    {
        if (!IsModernYear(text, i) || text.AfterAnd(i + 1) is not (> 0 and int second) || !IsModernYear(text, second))
            return default;
        (int first, int last) = (text.DigitsAt(i), text.DigitsAt(second));
        return first < last ? new PeriodMatch(second + 1, CalendarPeriod.Years(first, last)) : default;
    }

    /// <summary><c>عام 332 قبل الميلاد</c></summary>
    private static bool IsBeforeChrist(in TimeText text, int i) => text.Is(i, TimeWordKind.Before) && text.Is(i + 1, TimeWordKind.FeastName);

    private static bool IsHijriOfOurDays(in TimeText text, int year)
    {
        if (!HijriCalendar.Covers(year) || text.Calendar.Published is not { } today)
            return false;
        return HijriCalendar.YearOn(today) is { } now && Math.Abs(now - year) <= NearbyHijriYears;
    }
}
