using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>A date as written.</summary>
/// <param name="End">One past its last token; 0 where there is none.</param>
/// <param name="Parts">What it says.</param>
internal readonly record struct DateReading(int End, DateParts Parts)
{
    public bool Found => End > 0;

    /// <summary>The days meant, where there are such; the words begin at token <paramref name="start"/>.</summary>
    public PeriodMatch Resolve(in TimeText text, int start)
    {
        if (!Found || (!Parts.HasYear && IsOfAnotherYear(text)))
            return default;
        bool upcoming = !Parts.HasYear && text.LooksAhead(start);
        return PeriodMatch.Of(End, (upcoming ? Parts with { Relation = TimeRelation.Upcoming } : Parts).Resolve(text.Calendar));
    }

    /// <summary><c>سبتمبر من ذلك العام</c></summary>
    private bool IsOfAnotherYear(in TimeText text) => text.Is(End, TimeWordKind.From) && text.Is(End + 1, TimeWordKind.Quantifying);
}

/// <summary>What tells the year after a date: <c>2022</c>, <c>عام 2022</c>, <c>الماضي</c>, <c>من العام الجاري</c>, <c>1443 هـ</c>.</summary>
internal static class YearTail
{
    /// <summary>Adds to <paramref name="parts"/>, read up to <paramref name="end"/>, what follows of the year.</summary>
    public static DateReading Read(in TimeText text, int end, DateParts parts)
    {
        int at = text.Skip(end, TimeWordKind.Blessed);
        TimeWord word = text.WordAt(at);
        if (word.Kind == TimeWordKind.Relation && !word.Has(TimeWordTraits.Dual | TimeWordTraits.Joined))
            return new DateReading(at + 1, parts with { Relation = word.Relation });
        int from = text.Skip(at, TimeWordKind.From);
        NumberMatch year = Number(text, from, parts.IsHijri);
        if (year.Found)
            return new DateReading(year.End, parts with { Year = year.Value });
        (int yearEnd, int offset) = UnitGrammar.RelativeYear(text, from);
        return yearEnd > 0 ? new DateReading(yearEnd, parts with { YearOffset = offset }) : new DateReading(at, parts);
    }

    /// <summary><c>2022</c>, <c>عام 2022</c>, <c>1443 هـ</c>.</summary>
    private static NumberMatch Number(in TimeText text, int i, bool isHijri)
    {
        TimeWord word = text.WordAt(i);
        int at = word.IsUnit(TimeUnit.Year) && word.IsSingular ? i + 1 : i;
        int year = text.DigitsAt(at, out int digits);
        bool fits = digits == 4 && (isHijri ? year is >= 1300 and <= 1500 : year is >= 1000 and <= 2199);
        if (!fits || (at == i && CountsThings(text, at)))
            return default;
        TimeWordKind era = text.KindAt(at + 1);
        bool hasEra = era == (isHijri ? TimeWordKind.HijriEra : TimeWordKind.CommonEra);
        return new NumberMatch(hasEra ? at + 2 : at + 1, year);
    }

    /// <summary>True where digits are no year but count: <c>في 2014 متظاهرا</c>, <c>2014%</c>.</summary>
    public static bool IsAmount(in TimeText text, int i) => CountsThings(text, i) || (text.Is(i + 1, TimeWordKind.None) && text.IsIndefiniteAccusative(i + 1));

    /// <summary>Surely an amount: <c>في مايو 1500 شخص</c>. After a month, <c>2021 عملية</c> still is year and topic.</summary>
    private static bool CountsThings(in TimeText text, int i)
    {
        TimeWord next = text.WordAt(i + 1);
        return next.Kind == TimeWordKind.Counted || (next.Kind == TimeWordKind.Unit && !next.IsDefinite) || text.MarkAt(i + 1) is '%' or '٪' or '$' or '€';
    }
}
