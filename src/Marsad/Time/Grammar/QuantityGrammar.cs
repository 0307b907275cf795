using Marsad.Text;
using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>A number of units in a text.</summary>
/// <param name="End">One past its last token; 0 where there is none.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="HasHalf">True for <c>ونصف</c> behind.</param>
internal readonly record struct Quantity(int End, TimeUnit Unit, int Count, bool HasHalf = false)
{
    public bool Found => End > 0;

    /// <summary>ISO 8601: <c>P3D</c>.</summary>
    public string ToIso() => HasHalf && Unit.DurationAndHalf(Count) is { } half ? half : Unit.Duration(Count);
}

/// <summary>Numbers of units: <c>ثلاثة أيام</c>, <c>شهرين</c>, <c>20 عاما</c>, <c>يوم واحد</c>, <c>ساعة ونصف</c>.</summary>
internal static class QuantityGrammar
{
    /// <summary>A counted quantity, or a lone unit that means one: <c>قبل شهر</c>, <c>لمدة عام</c>.</summary>
    public static Quantity CountedOrSingle(in TimeText text, int i)
    {
        Quantity counted = Counted(text, i);
        if (counted.Found)
            return counted;
        TimeWord unit = text.WordAt(i);
        bool single = unit.Kind == TimeWordKind.Unit && unit.IsSingular && !unit.IsDefinite && !unit.Has(TimeWordTraits.Joined);
        return single && StandsAlone(text, i + 1) ? WithHalf(text, new Quantity(i + 1, unit.Unit, 1)) : default;
    }

    /// <summary>A number with a unit, or a dual.</summary>
    public static Quantity Counted(in TimeText text, int i)
    {
        TimeWord first = text.WordAt(i);
        if (first.Kind == TimeWordKind.Unit)
            return OfUnit(text, i, first);
        NumberMatch number = NumberGrammar.Cardinal(text, i);
        if (!number.Found || number.Value == 0)
            return default;
        TimeWord unit = text.WordAt(number.End);
        bool counts = unit.Kind == TimeWordKind.Unit && !unit.IsDefinite && !unit.HasParticle && !unit.Has(TimeWordTraits.Dual | TimeWordTraits.Construct);
        return counts ? WithHalf(text, new Quantity(number.End + 1, unit.Unit, number.Value)) : default;
    }

    private static Quantity OfUnit(in TimeText text, int i, TimeWord unit)
    {
        if (unit.IsDefinite)
            return default;
        if (unit.Has(TimeWordTraits.Dual))
            return WithHalf(text, new Quantity(i + 1, unit.Unit, 2));
        TimeWord next = text.WordAt(i + 1);
        bool one = unit.IsSingular && next.Kind == TimeWordKind.Ones && next.Value == 1 && !next.HasParticle;
        if (one)
            return new Quantity(i + 2, unit.Unit, 1);
        Quantity half = WithHalf(text, new Quantity(i + 1, unit.Unit, 1));
        return unit.IsSingular && half.HasHalf ? half : default;
    }

    private static Quantity WithHalf(in TimeText text, Quantity quantity)
    {
        TimeWord half = text.WordAt(quantity.End);
        if (half.Kind != TimeWordKind.Fraction || half.Value != 2 || !half.Has(TimeWordTraits.Joined) || half.IsDefinite)
            return quantity;
        TimeWord again = text.WordAt(quantity.End + 1);
        bool repeated = again.Kind == TimeWordKind.Unit && again.IsSingular && again.Unit == quantity.Unit && !again.Has(TimeWordTraits.Joined);
        // «ونصف مليون» halves something else.
        if (!repeated && text.KindAt(quantity.End + 1) == TimeWordKind.Counted)
            return quantity;
        return quantity with { End = quantity.End + (repeated ? 2 : 1), HasHalf = true };
    }

    /// <summary>False where what follows makes another thing of the unit: <c>شهر رمضان</c>, <c>عام 2014</c>, <c>يوم الجمعة</c>, <c>يوم التصويت</c>.</summary>
    private static bool StandsAlone(in TimeText text, int i)
    {
        if (text.TokenKindAt(i) == TokenKind.Number || text.StartsWithArticle(i))
            return false;
        return text.KindAt(i) is not (TimeWordKind.Month or TimeWordKind.MonthHead
            or TimeWordKind.HijriMonth or TimeWordKind.HijriMonthHead or TimeWordKind.HijriOwner
            or TimeWordKind.Weekday or TimeWordKind.DayPart or TimeWordKind.Yesterday or TimeWordKind.Tomorrow
            or TimeWordKind.FeastHead or TimeWordKind.FeastDay or TimeWordKind.First or TimeWordKind.Hundreds or TimeWordKind.DefiniteArticle);
    }
}
