using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>Distances from publication: <c>قبل ثلاثة أيام</c>, <c>منذ نحو عامين</c>, <c>بعد أسبوع</c>.</summary>
internal static class AgoGrammar
{
    /// <summary>A distance that begins with <c>قبل</c>, <c>منذ</c> or <c>بعد</c> at <paramref name="i"/>.</summary>
    public static PeriodMatch Read(in TimeText text, int i)
    {
        TimeWordKind preposition = text.KindAt(i);
        // «يوما بعد يوم» is 'day by day'.
        if (text.Is(i - 1, TimeWordKind.Unit) && preposition == TimeWordKind.After && text.Is(i + 1, TimeWordKind.Unit))
            return default;
        // «أفرج عنه بعد ثلاث سنوات» tells how long it took, not when it will be.
        if (preposition == TimeWordKind.After && !text.LooksAhead(i))
            return default;
        int at = SkipApproximation(text, i + 1);
        Quantity quantity = QuantityGrammar.CountedOrSingle(text, at);
        if (!quantity.Found || IsSingleContract(text, at, quantity) || IsCountedFromEvent(text, quantity.End, preposition))
            return default;
        int end = text.Is(quantity.End, TimeWordKind.From) && text.Is(quantity.End + 1, TimeWordKind.Now) ? quantity.End + 2 : quantity.End;
        return PeriodMatch.Of(end, text.Calendar.Ago(quantity.Unit, preposition == TimeWordKind.After ? -quantity.Count : quantity.Count));
    }

    /// <summary>One past <c>نحو</c>, <c>أكثر من</c>, <c>ما يقرب من</c>.</summary>
    public static int SkipApproximation(in TimeText text, int i)
    {
        if (text.Is(i, TimeWordKind.Approximately))
            return i + 1;
        int comparative = text.Skip(i, TimeWordKind.What);
        bool linked = text.Is(comparative, TimeWordKind.Comparative) && text.KindAt(comparative + 1) is TimeWordKind.From or TimeWordKind.On;
        return linked ? comparative + 2 : i;
    }

    /// <summary><c>قبل ثلاثة أيام من الانتخابات</c> is no distance from publication; <c>قبل ثلاثة أيام من الآن</c> is.</summary>
    private static bool IsCountedFromEvent(in TimeText text, int i, TimeWordKind preposition)
    {
        if (preposition == TimeWordKind.Since)
            return false;
        return text.KindAt(i) is TimeWordKind.From or TimeWordKind.On && !text.Is(i + 1, TimeWordKind.Now);
    }

    /// <summary><c>بعد عقد الاجتماع</c>: 'holding', not 'decade'.</summary>
    private static bool IsSingleContract(in TimeText text, int i, Quantity quantity) =>
        quantity.Unit >= TimeUnit.Decade && quantity.Count == 1 && text.Is(i, TimeWordKind.Unit) && !text.Is(i - 1, TimeWordKind.Since);
}
