using Marsad.Text;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>All expressions that name a stretch of the calendar: chooses by the first word which grammars to try.</summary>
internal static class PeriodGrammar
{
    /// <summary>The period that begins at <paramref name="i"/>.</summary>
    public static PeriodMatch Read(in TimeText text, int i)
    {
        if (text.TokenKindAt(i) == TokenKind.Number)
            return Numbered(text, i);
        return text.KindAt(i) switch
        {
            TimeWordKind.Month or TimeWordKind.MonthHead or TimeWordKind.HijriMonth or TimeWordKind.HijriOwner => MonthGrammar.Read(text, i).Resolve(text, i),
            TimeWordKind.DefiniteArticle or TimeWordKind.Ordinal => Numbered(text, i),
            TimeWordKind.Ones or TimeWordKind.Ten or TimeWordKind.Tens or TimeWordKind.Hundreds => Numbered(text, i),
            TimeWordKind.Unit => Unit(text, i),
            TimeWordKind.This => This(text, i),
            TimeWordKind.Yesterday or TimeWordKind.Tomorrow or TimeWordKind.Weekday or TimeWordKind.DayPart => DayGrammar.Read(text, i),
            TimeWordKind.First => First(text, i),
            TimeWordKind.Last => Last(text, i),
            TimeWordKind.Boundary => Boundary(text, i),
            TimeWordKind.Before or TimeWordKind.After => Distance(text, i),
            TimeWordKind.Since => AgoGrammar.Read(text, i),
            TimeWordKind.HijriMonthHead => Spring(text, i),
            TimeWordKind.Season or TimeWordKind.SeasonHead or TimeWordKind.Fraction or TimeWordKind.Decade => SectionGrammar.Read(text, i),
            TimeWordKind.FeastHead or TimeWordKind.FeastDay or TimeWordKind.BirthHead or TimeWordKind.NewYearHead => FeastGrammar.Read(text, i),
            _ => default,
        };
    }

    private static PeriodMatch Numbered(in TimeText text, int i)
    {
        PeriodMatch match = DateGrammar.Read(text, i);
        if (!match.Found)
            match = UnitGrammar.Read(text, i);
        return match.Found ? match : YearGrammar.Read(text, i);
    }

    private static PeriodMatch Unit(in TimeText text, int i)
    {
        PeriodMatch match = DayGrammar.Read(text, i);
        if (!match.Found)
            match = MonthGrammar.ReadTwo(text, i);
        if (!match.Found)
            match = MonthGrammar.Read(text, i).Resolve(text, i);
        if (!match.Found)
            match = YearGrammar.Read(text, i);
        if (!match.Found)
            match = UnitGrammar.Read(text, i);
        return match.Found ? match : SectionGrammar.Read(text, i);
    }

    private static PeriodMatch This(in TimeText text, int i)
    {
        PeriodMatch match = UnitGrammar.Read(text, i);
        if (!match.Found)
            match = DayGrammar.Read(text, i);
        return match.Found ? match : SectionGrammar.Read(text, i);
    }

    /// <summary><c>أول من أمس</c>, <c>أول مايو</c>, <c>أول العام</c></summary>
    private static PeriodMatch First(in TimeText text, int i)
    {
        PeriodMatch match = DayGrammar.Read(text, i);
        if (!match.Found)
            match = DateGrammar.Read(text, i);
        return match.Found ? match : SectionGrammar.Read(text, i);
    }

    /// <summary><c>آخر ثلاثة أيام</c>, <c>آخر العام</c></summary>
    private static PeriodMatch Last(in TimeText text, int i)
    {
        PeriodMatch match = UnitGrammar.Read(text, i);
        return match.Found ? match : SectionGrammar.Read(text, i);
    }

    /// <summary><c>منتصف ليل أمس</c>, <c>منتصف العام</c></summary>
    private static PeriodMatch Boundary(in TimeText text, int i)
    {
        PeriodMatch match = DayGrammar.Read(text, i);
        return match.Found ? match : SectionGrammar.Read(text, i);
    }

    /// <summary><c>بعد غد</c>, <c>قبل ظهر الأحد</c>, <c>قبل ثلاثة أيام</c></summary>
    private static PeriodMatch Distance(in TimeText text, int i)
    {
        PeriodMatch match = DayGrammar.Read(text, i);
        return match.Found ? match : AgoGrammar.Read(text, i);
    }

    /// <summary><c>ربيع الأول</c> the month, <c>ربيع 2011</c> the season.</summary>
    private static PeriodMatch Spring(in TimeText text, int i)
    {
        PeriodMatch match = MonthGrammar.Read(text, i).Resolve(text, i);
        return match.Found ? match : SectionGrammar.Read(text, i);
    }
}
