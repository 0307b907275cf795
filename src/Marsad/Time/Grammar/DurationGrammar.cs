using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>A length or rate in a text.</summary>
/// <param name="End">One past its last token; 0 where there is none.</param>
/// <param name="Value">ISO 8601.</param>
/// <param name="Unit">In which it is told.</param>
internal readonly record struct LengthMatch(int End, string Value, TimeUnit Unit)
{
    public bool Found => End > 0;
}

/// <summary>Lengths of time: <c>ثلاثة أشهر</c>, <c>يومين</c>, <c>نصف ساعة</c>, after <c>لمدة</c> also <c>أسبوع</c>.</summary>
internal static class DurationGrammar
{
    public static LengthMatch Read(in TimeText text, int i)
    {
        if (text.Is(i, TimeWordKind.Fraction))
            return Fraction(text, i);
        bool announced = IsAnnounced(text, i);
        Quantity quantity = announced ? QuantityGrammar.CountedOrSingle(text, i) : QuantityGrammar.Counted(text, i);
        // «عقدين» are also two contracts, «عقود» contracts.
        if (!quantity.Found || (!announced && quantity.Unit >= TimeUnit.Decade))
            return default;
        return new LengthMatch(quantity.End, quantity.ToIso(), quantity.Unit);
    }

    /// <summary>True after <c>لمدة</c>, <c>خلال</c>, <c>استمر</c>, with <c>نحو</c> or <c>أكثر من</c> between or not.</summary>
    private static bool IsAnnounced(in TimeText text, int i)
    {
        TimeWordKind before = text.KindAt(i - 1);
        if (before is TimeWordKind.During or TimeWordKind.Approximately)
            return true;
        return before is TimeWordKind.From or TimeWordKind.On && text.Is(i - 2, TimeWordKind.Comparative);
    }

    /// <summary><c>نصف ساعة</c>, <c>ربع ساعة</c>, <c>نصف قرن</c></summary>
    private static LengthMatch Fraction(in TimeText text, int i)
    {
        TimeWord fraction = text.WordAt(i);
        TimeWord unit = text.WordAt(i + 1);
        if (unit.Kind != TimeWordKind.Unit || !unit.IsSingular || unit.IsDefinite || unit.Has(TimeWordTraits.Joined) || fraction.IsDefinite)
            return default;
        string? value = (unit.Unit, fraction.Value) switch
        {
            (TimeUnit.Hour, 2 or 3 or 4) => TimeUnit.Minute.Duration(60 / fraction.Value),
            (TimeUnit.Day, 2) => TimeUnit.Hour.Duration(12),
            (TimeUnit.Month, 2) => TimeUnit.Day.Duration(15),
            (TimeUnit.Year, 2 or 3 or 4) => TimeUnit.Month.Duration(12 / fraction.Value),
            (TimeUnit.Century, 2 or 4) => TimeUnit.Year.Duration(100 / fraction.Value),
            _ => null,
        };
        return value is null ? default : new LengthMatch(i + 2, value, unit.Unit);
    }
}
