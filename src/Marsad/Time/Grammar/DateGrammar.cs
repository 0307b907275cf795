using Marsad.Text;
using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>Days by number: <c>21 مايو/أيار 2022</c>, <c>الخامس من الشهر الجاري</c>, <c>7 و8 نوفمبر</c>, <c>21/5/2022</c>, <c>15 رمضان 1443</c>.</summary>
internal static class DateGrammar
{
    /// <summary>A day, or days of one month, that begins at <paramref name="i"/>.</summary>
    public static PeriodMatch Read(in TimeText text, int i)
    {
        PeriodMatch match = Numeric(text, i);
        if (!match.Found)
            match = DayOfRelativeMonth(text, i);
        if (!match.Found)
            match = DaysOfOneMonth(text, i);
        return match.Found ? match : DayOfMonth(text, i).Resolve(text, i);
    }

    /// <summary>A day with its month: <c>21 مايو</c>, <c>الحادي والعشرين من أيار/مايو 2022</c>.</summary>
    public static DateReading DayOfMonth(in TimeText text, int i)
    {
        NumberMatch day = DayNumber(text, i);
        return day.Found ? MonthAfter(text, i, day) : default;
    }

    /// <summary>The number of a day, 1 … 31: <c>21</c>, <c>الـ21</c>, <c>الخامس عشر</c>, <c>أول</c>.</summary>
    public static NumberMatch DayNumber(in TimeText text, int i)
    {
        NumberMatch number = NumberGrammar.Digits(text, i);
        if (!number.Found)
            number = NumberGrammar.Ordinal(text, i);
        if (!number.Found && text.Is(i, TimeWordKind.First))
            number = new NumberMatch(i + 1, 1);
        return number.Value is >= 1 and <= 31 ? number : default;
    }

    /// <summary><c>5-7 مايو</c>, <c>5 إلى 7 مايو</c>, <c>7 و8 نوفمبر 2022</c></summary>
    private static PeriodMatch DaysOfOneMonth(in TimeText text, int i)
    {
        NumberMatch first = DayNumber(text, i);
        if (!first.Found)
            return default;
        int second = AfterJoint(text, first.End);
        if (second < 0 || DayOfMonth(text, second) is not { Found: true } last || last.Parts.Day <= first.Value)
            return default;
        return PeriodMatch.Of(last.End, RangeGrammar.Reconcile(text, last.Parts with { Day = first.Value }, last.Parts));
    }

    private static int AfterJoint(in TimeText text, int i)
    {
        if (text.MarkAt(i) is '-' or '–' || text.Is(i, TimeWordKind.Until))
            return i + 1;
        return text.AfterAnd(i);
    }

    private static DateReading MonthAfter(in TimeText text, int start, NumberMatch day)
    {
        int at = text.Skip(day.End, TimeWordKind.From);
        bool linked = at > day.End;
        if (MonthGrammar.IsMonthWord(text, at))
            (at, linked) = (at + 1, true);
        // «الأول مايو» is no date; «21 مايو» and «أول مايو» are.
        if (!linked && NumberGrammar.Ordinal(text, start).Found)
            return default;
        MonthName name = MonthGrammar.Name(text, at);
        if (!name.Found || text.WordAt(at).HasParticle)
            return default;
        DateReading reading = YearTail.Read(text, name.End, new DateParts(day.Value, name.Month, name.IsHijri));
        bool named = text.Is(start - 1, TimeWordKind.NameHead) && !reading.Parts.HasYear;
        return named ? default : reading;
    }

    /// <summary><c>العاشر من الشهر الجاري</c>, <c>الخامس من هذا الشهر</c></summary>
    private static PeriodMatch DayOfRelativeMonth(in TimeText text, int i)
    {
        NumberMatch day = DayNumber(text, i);
        if (!day.Found || !text.Is(day.End, TimeWordKind.From))
            return default;
        (int end, int offset) = UnitGrammar.RelativeMonth(text, day.End + 1);
        if (end == 0 || text.Calendar.Unit(TimeUnit.Month, offset) is not { } month)
            return default;
        if (!month.IsResolved)
            return new PeriodMatch(end, CalendarPeriod.Unresolved(TimeUnit.Day.Precision()));
        return day.Value <= month.Last.Day ? new PeriodMatch(end, CalendarPeriod.Day(month.First.AddDays(day.Value - 1))) : default;
    }

    /// <summary><c>21/5/2022</c>, <c>2022-05-21</c>, <c>21.5.2022</c></summary>
    private static PeriodMatch Numeric(in TimeText text, int i)
    {
        if (text.TokenKindAt(i) != TokenKind.Number)
            return default;
        if (text.DigitsAt(i) < 0)
            return Dotted(text, i);
        char mark = text.MarkAt(i + 1);
        bool written = mark is '/' or '-' && text.MarkAt(i + 3) == mark && text.IsUnspaced(i, i + 5);
        if (!written || (text.MarkAt(i + 5) == mark && text.TouchesPrevious(i + 5)))
            return default;
        return PeriodMatch.Of(i + 5, FromNumbers(text.DigitsAt(i), text.DigitsAt(i + 2), text.DigitsAt(i + 4)));
    }

    private static PeriodMatch Dotted(in TimeText text, int i)
    {
        ReadOnlySpan<char> written = text.Slice(i);
        Span<Range> parts = stackalloc Range[4];
        if (written.Split(parts, '.') != 3)
            return default;
        int first = TimeText.ReadDigits(written[parts[0]], out _);
        int second = TimeText.ReadDigits(written[parts[1]], out _);
        int third = TimeText.ReadDigits(written[parts[2]], out _);
        return PeriodMatch.Of(i + 1, FromNumbers(first, second, third));
    }

    /// <summary>Day, month, year or year, month, day; the year tells which by its size.</summary>
    private static CalendarPeriod? FromNumbers(int first, int second, int third)
    {
        (int year, int day) = first > 31 ? (first, third) : (third, first);
        bool exists = year is >= 1000 and <= 2999 && second is >= 1 and <= 12 && day >= 1;
        return exists ? new DateParts(day, second, IsHijri: false).InYear(year) : null;
    }
}
