using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>Recurring times, told by the length between two of them: <c>كل أسبوع</c>, <c>كل يوم جمعة</c>, <c>سنويا</c>, <c>بشكل يومي</c>.</summary>
internal static class RepetitionGrammar
{
    public static LengthMatch Read(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        return word.Kind switch
        {
            TimeWordKind.Every => AfterEvery(text, i + 1),
            TimeWordKind.Regularly => Once(i + 1, word.Unit),
            TimeWordKind.Manner => AfterManner(text, i + 1),
            _ => default,
        };
    }

    /// <summary><c>من كل عام</c> behind a date makes it yearly: <c>21 مارس من كل عام</c>.</summary>
    public static LengthMatch YearlyTail(in TimeText text, int i)
    {
        if (!text.Is(i, TimeWordKind.From) || !text.Is(i + 1, TimeWordKind.Every))
            return default;
        LengthMatch every = AfterEvery(text, i + 2);
        return every.Unit == TimeUnit.Year ? every : default;
    }

    private static LengthMatch Once(int end, TimeUnit unit) => new(end, unit.Duration(1), unit);

    private static LengthMatch AfterEvery(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        if (word.IsDefinite || word.HasParticle)
            return default;
        if (word.IsUnit(TimeUnit.Day) && word.IsSingular && IsWeekdayName(text, i + 1))
            return Once(i + 2, TimeUnit.Week);
        if (word.Kind == TimeWordKind.Weekday)
            return Once(i + 1, TimeUnit.Week);
        if (word.Kind == TimeWordKind.DayPart && !word.Has(TimeWordTraits.Adverbial))
            return Once(i + 1, TimeUnit.Day);
        Quantity quantity = QuantityGrammar.CountedOrSingle(text, i);
        bool usual = quantity.Found && quantity.Unit < TimeUnit.Decade;
        return usual ? new LengthMatch(quantity.End, quantity.ToIso(), quantity.Unit) : default;
    }

    /// <summary>Without the article «أحد» and «اثنين» are 'one' and 'two' elsewhere; after <c>كل يوم</c> they are days.</summary>
    private static bool IsWeekdayName(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        return !word.IsDefinite && (word.Kind == TimeWordKind.Weekday || (word.Kind == TimeWordKind.Ones && word.Value <= 2)) && word.Skip == 0;
    }

    private static LengthMatch AfterManner(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        bool regular = word.Kind == TimeWordKind.Regular || (word.Kind == TimeWordKind.Unit && word.Has(TimeWordTraits.Construct));
        return regular && word.Skip == 0 ? Once(i + 1, word.Unit) : default;
    }
}
