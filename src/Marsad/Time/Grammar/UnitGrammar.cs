using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>Calendar units placed by an adjective: <c>الأسبوع الماضي</c>, <c>هذا العام</c>, <c>السنوات العشر الأخيرة</c>, <c>آخر ثلاثة أشهر</c>.</summary>
internal static class UnitGrammar
{
    public static PeriodMatch Read(in TimeText text, int i)
    {
        PeriodMatch match = One(text, i);
        return match.Found ? match : Several(text, i);
    }

    /// <summary>A year told by its distance to publication: <c>العام الماضي</c> → −1, <c>هذه السنة</c> → 0.</summary>
    /// <returns>One past its last token, 0 where there is none, and the distance.</returns>
    public static (int End, int Offset) RelativeYear(in TimeText text, int i)
    {
        (int end, TimeUnit unit, int offset) = Placed(text, i);
        return unit == TimeUnit.Year ? (end, offset) : (0, 0);
    }

    /// <summary>A month told by its distance to publication: <c>الشهر الجاري</c> → 0.</summary>
    /// <inheritdoc cref="RelativeYear"/>
    public static (int End, int Offset) RelativeMonth(in TimeText text, int i)
    {
        (int end, TimeUnit unit, int offset) = Placed(text, i);
        return unit == TimeUnit.Month ? (end, offset) : (0, 0);
    }

    /// <summary>The unit of publication itself where a word before it leaves no doubt: <c>نهاية الشهر</c>.</summary>
    public static PeriodMatch Current(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        bool fits = word.Kind == TimeWordKind.Unit && word.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && word.IsSingular && word.IsDefinite;
        if (!fits || text.IsDefiniteNisba(i + 1) || text.KindAt(i + 1) is TimeWordKind.Estranging or TimeWordKind.Ordinal or TimeWordKind.Recent)
            return default;
        return PeriodMatch.Of(i + 1, text.Calendar.Unit(word.Unit, 0));
    }

    private static PeriodMatch One(in TimeText text, int i)
    {
        (int end, TimeUnit unit, int offset) = Placed(text, i);
        return end == 0 ? default : PeriodMatch.Of(end, text.Calendar.Unit(unit, offset));
    }

    /// <summary>A unit with <c>هذا</c> or an adjective.</summary>
    private static (int End, TimeUnit Unit, int Offset) Placed(in TimeText text, int i)
    {
        bool demonstrative = text.Is(i, TimeWordKind.This);
        int at = demonstrative ? i + 1 : i;
        TimeWord word = text.WordAt(at);
        bool fits = word.Kind == TimeWordKind.Unit && word.IsSingular && word.IsDefinite && word.Unit >= TimeUnit.Week;
        if (!fits || (demonstrative && word.Has(TimeWordTraits.Joined)))
            return default;
        if (!demonstrative && word.IsUnit(TimeUnit.Year) && text.Is(i - 1, TimeWordKind.GeneralHead))
            return default;
        (int end, int? offset) = Distance(text, at + 1);
        if (demonstrative)
            return word.Unit == TimeUnit.Decade || offset is not (null or 0) ? default : (Math.Max(end, at + 1), word.Unit, 0);
        // «العقد الحالي» is mostly a footballer's contract.
        return offset is null || (word.Unit == TimeUnit.Decade && offset == 0) ? default : (end, word.Unit, offset.Value);
    }

    /// <summary><c>الماضي</c> → −1, <c>قبل الماضي</c>, <c>ما قبل الماضي</c> → −2, <c>الجاري</c> → 0, <c>المقبل</c> → 1.</summary>
    private static (int End, int? Offset) Distance(in TimeText text, int i)
    {
        int at = text.Skip(i, TimeWordKind.What);
        int adjective = text.KindAt(at) is TimeWordKind.Before or TimeWordKind.After ? at + 1 : at;
        TimeWord word = text.WordAt(adjective);
        if (word.Kind != TimeWordKind.Relation || word.Has(TimeWordTraits.Dual | TimeWordTraits.Joined | TimeWordTraits.Governed))
            return default;
        int offset = (int)word.Relation - (int)TimeRelation.Present;
        return (adjective + 1, adjective > at ? 2 * offset : offset);
    }

    private static PeriodMatch Several(in TimeText text, int i)
    {
        PeriodMatch match = UnitThenNumber(text, i);
        if (!match.Found)
            match = Two(text, i);
        if (!match.Found)
            match = NumberThenUnit(text, i);
        return match.Found ? match : AfterLast(text, i);
    }

    /// <summary><c>الأيام الثلاثة الماضية</c>, <c>الساعات الـ24 المقبلة</c></summary>
    private static PeriodMatch UnitThenNumber(in TimeText text, int i)
    {
        TimeWord unit = text.WordAt(i);
        if (unit.Kind != TimeWordKind.Unit || !unit.Has(TimeWordTraits.Plural) || !unit.IsDefinite)
            return default;
        NumberMatch number = NumberGrammar.Cardinal(text, i + 1);
        return number.Found ? Stretch(text, number.End, unit.Unit, number.Value) : default;
    }

    /// <summary><c>العامين الماضيين</c></summary>
    private static PeriodMatch Two(in TimeText text, int i)
    {
        TimeWord unit = text.WordAt(i);
        return unit.Kind == TimeWordKind.Unit && unit.Has(TimeWordTraits.Dual) && unit.IsDefinite ? Stretch(text, i + 1, unit.Unit, 2) : default;
    }

    /// <summary><c>الـ24 ساعة الماضية</c>, <c>الثلاثة أيام المقبلة</c></summary>
    private static PeriodMatch NumberThenUnit(in TimeText text, int i)
    {
        NumberMatch number = NumberGrammar.Cardinal(text, i);
        if (!number.Found)
            return default;
        TimeWord unit = text.WordAt(number.End);
        return unit.Kind == TimeWordKind.Unit && !unit.IsDefinite ? Stretch(text, number.End + 1, unit.Unit, number.Value) : default;
    }

    /// <summary><c>آخر ثلاثة أشهر</c>, <c>آخر يومين</c></summary>
    private static PeriodMatch AfterLast(in TimeText text, int i)
    {
        if (!text.Is(i, TimeWordKind.Last))
            return default;
        Quantity quantity = QuantityGrammar.Counted(text, i + 1);
        return quantity.Found ? PeriodMatch.Of(quantity.End, text.Calendar.Stretch(quantity.Unit, quantity.Count, TimeRelation.Past)) : default;
    }

    private static PeriodMatch Stretch(in TimeText text, int adjective, TimeUnit unit, int count)
    {
        TimeWord word = text.WordAt(adjective);
        bool placed = word.Kind is TimeWordKind.Relation or TimeWordKind.Recent && word.Relation != TimeRelation.Present && !word.Has(TimeWordTraits.Joined);
        return placed ? PeriodMatch.Of(adjective + 1, text.Calendar.Stretch(unit, count, word.Relation)) : default;
    }
}
