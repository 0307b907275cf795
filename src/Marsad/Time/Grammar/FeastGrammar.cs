using Marsad.Events;
using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>Feasts: <c>عيد الفطر</c>, <c>عيد الأضحى الماضي</c>, <c>رأس السنة الميلادية 2022</c>.</summary>
internal static class FeastGrammar
{
    public static PeriodMatch Read(in TimeText text, int i)
    {
        (int end, Feast feast) = Name(text, i);
        if (end == 0)
            return default;
        int at = text.Skip(end, TimeWordKind.Blessed);
        // «عيد الميلاد السبعين» is somebody's birthday.
        if (NumberGrammar.Ordinal(text, at).Found || text.Is(at, TimeWordKind.DefiniteArticle))
            return default;
        DateReading tail = YearTail.Read(text, at, FeastCalendar.DateOf(feast));
        if (tail.Parts.HasYear)
            return PeriodMatch.Of(tail.End, InTheYear(text, feast, tail.Parts));
        // After an Islamic feast, «عام 2022» is a Gregorian year.
        PeriodMatch year = YearGrammar.Read(text, at);
        return year.Found && year.Period.Precision == DatePrecision.Year
            ? PeriodMatch.Of(year.End, FeastCalendar.InGregorianYear(feast, year.Period.First.Year))
            : PeriodMatch.Of(at, FeastCalendar.Nearest(feast, text.Calendar));
    }

    private static CalendarPeriod? InTheYear(in TimeText text, Feast feast, DateParts date)
    {
        if (date.YearOffset is not { } offset)
            return date.Resolve(text.Calendar);
        if (text.Calendar.Published is not { } today)
            return CalendarPeriod.Unresolved(DatePrecision.Day);
        return FeastCalendar.InGregorianYear(feast, today.Year + offset);
    }

    private static (int End, Feast Feast) Name(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        TimeWord next = text.WordAt(i + 1);
        return word.Kind switch
        {
            TimeWordKind.FeastDay => (i + 1, (Feast)word.Value),
            TimeWordKind.FeastHead when next.Kind == TimeWordKind.FeastName && next.Skip == 0 => (i + 2, (Feast)next.Value),
            TimeWordKind.BirthHead when next.Kind == TimeWordKind.Prophetic => (i + 2, Feast.Mawlid),
            TimeWordKind.NewYearHead when next.IsUnit(TimeUnit.Year) && next.IsSingular && next.IsDefinite =>
                text.Is(i + 2, TimeWordKind.HijriEra) ? (i + 3, Feast.HijriNewYear) : (i + 2, Feast.NewYear),
            _ => default,
        };
    }
}
