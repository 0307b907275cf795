using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>Weekdays: <c>الأربعاء الماضي</c>, <c>الأربعاء، 25 مايو</c>, <c>يومي السبت والأحد</c>, <c>ليل الثلاثاء الأربعاء</c>.</summary>
internal static class WeekdayGrammar
{
    /// <summary>A weekday with its adjective or date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where it begins.</param>
    /// <param name="hasHead">True after <c>يوم</c>, <c>مساء</c>: what follows is a weekday beyond doubt.</param>
    public static PeriodMatch Read(in TimeText text, int i, bool hasHead = false)
    {
        TimeWord weekday = text.WordAt(i);
        if (weekday.Kind != TimeWordKind.Weekday || !weekday.IsDefinite || (!hasHead && !IsWeekday(text, i, weekday)))
            return default;
        PeriodMatch date = DateInApposition(text, i + 1);
        if (date.Found)
            return date;
        (int end, TimeRelation? relation, int further) = Adjective(text, i + 1);
        return new PeriodMatch(end, text.Calendar.Weekday(weekday.Value, relation ?? Implied(text, i), further));
    }

    /// <summary><c>يومي السبت والأحد الماضيين</c>, <c>يومي 7 و8 نوفمبر</c></summary>
    public static PeriodMatch ReadTwo(in TimeText text, int i)
    {
        TimeWord head = text.WordAt(i);
        if (!head.IsUnit(TimeUnit.Day) || !head.Has(TimeWordTraits.Construct))
            return default;
        TimeWord first = text.WordAt(i + 1);
        TimeWord second = text.WordAt(i + 2);
        bool two = first.Kind == TimeWordKind.Weekday && second.Kind == TimeWordKind.Weekday && second.Has(TimeWordTraits.Joined);
        if (!two)
            return DateGrammar.Read(text, i + 1);
        TimeWord adjective = text.WordAt(i + 3);
        bool placed = adjective.Kind == TimeWordKind.Relation && adjective.Has(TimeWordTraits.Dual);
        CalendarPeriod from = text.Calendar.Weekday(first.Value, placed ? adjective.Relation : Implied(text, i));
        int length = (second.Value - first.Value + 7) % 7;
        CalendarPeriod to = from.IsResolved ? CalendarPeriod.Day(from.First.AddDays(length)) : from;
        return new PeriodMatch(placed ? i + 4 : i + 3, from.Through(to));
    }

    /// <summary>After <c>ليل</c>, the night between two days belongs to the first: <c>ليل السبت - الأحد</c>.</summary>
    public static PeriodMatch ReadNight(in TimeText text, int i)
    {
        TimeWord first = text.WordAt(i);
        int at = text.MarkAt(i + 1) is '-' or '–' or '/' ? i + 2 : i + 1;
        TimeWord second = text.WordAt(at);
        bool two = first.Kind == TimeWordKind.Weekday && second.Kind == TimeWordKind.Weekday && !second.Has(TimeWordTraits.Joined);
        bool adjacent = two && second.Value == (first.Value % 7) + 1;
        return adjacent ? new PeriodMatch(at + 1, text.Calendar.Weekday(first.Value, null)) : default;
    }

    /// <summary>A date that explains a day: <c>الأربعاء 25 مايو</c>, <c>الأربعاء، 25 مايو</c>, <c>أمس (25 مايو)</c>, <c>الموافق 25 مايو</c>.</summary>
    public static PeriodMatch DateInApposition(in TimeText text, int i)
    {
        int at = text.MarkAt(i) is '،' or ',' ? i + 1 : i;
        bool bracketed = text.MarkAt(at) is '(' or '[';
        if (bracketed)
            at++;
        at = text.Skip(at, TimeWordKind.Matching);
        if (text.WordAt(at).HasParticle)
            return default;
        PeriodMatch date = DateGrammar.Read(text, at);
        if (!date.Found || !bracketed)
            return date;
        return text.MarkAt(date.End) is ')' or ']' ? date with { End = date.End + 1 } : default;
    }

    /// <summary><c>سيلتقي الوزيران الأحد</c>: the next one.</summary>
    private static TimeRelation? Implied(in TimeText text, int i) => text.LooksAhead(i) ? TimeRelation.Upcoming : null;

    private static (int End, TimeRelation? Relation, int Further) Adjective(in TimeText text, int i)
    {
        int at = text.Skip(i, TimeWordKind.What);
        bool further = text.KindAt(at) is TimeWordKind.Before or TimeWordKind.After;
        TimeWord word = text.WordAt(further ? at + 1 : at);
        if (word.Kind != TimeWordKind.Relation || word.Has(TimeWordTraits.Dual | TimeWordTraits.Joined | TimeWordTraits.Governed))
            return (i, null, 0);
        return (further ? at + 2 : at + 1, word.Relation, further ? 1 : 0);
    }

    /// <summary>False for <c>الرجلين الاثنين</c>, <c>صلاة الجمعة</c>, <c>سوق السبت</c>, <c>الأحد الدامي</c>, <c>أيام الجمعة</c>.</summary>
    private static bool IsWeekday(in TimeText text, int i, TimeWord weekday)
    {
        TimeWord before = text.WordAt(i - 1);
        bool recurring = before.IsUnit(TimeUnit.Day) && before.Has(TimeWordTraits.Plural);
        if (recurring || before.Kind == TimeWordKind.NameHead || text.KindAt(i + 1) is TimeWordKind.Estranging or TimeWordKind.Recent)
            return false;
        bool isTwo = weekday.Value == 1 && (text.IsDefiniteDual(i - 1) || text.Is(i - 1, TimeWordKind.Quantifying) || text.Is(i + 1, TimeWordKind.Together));
        return !isTwo;
    }
}
