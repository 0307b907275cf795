using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>A month's name in a text.</summary>
/// <param name="End">One past its last token; 0 where there is none.</param>
/// <param name="Month">1 … 12.</param>
/// <param name="IsHijri">True for the Islamic calendar.</param>
/// <param name="IsWeak">True where the word is commonly another one and nothing in the name itself says otherwise.</param>
internal readonly record struct MonthName(int End, int Month, bool IsHijri, bool IsWeak)
{
    public bool Found => End > 0;
}

/// <summary>Months by all their names, in pairs too: <c>كانون الثاني/يناير</c>, <c>غشت</c>, <c>ذو الحجة</c>, <c>شهر مايو 2022</c>.</summary>
internal static class MonthGrammar
{
    /// <summary>The name, or pair of names, that begins at <paramref name="i"/>.</summary>
    public static MonthName Name(in TimeText text, int i)
    {
        MonthName name = SingleName(text, i);
        if (!name.Found)
            return name;
        int end = EndOfPair(text, name);
        return end > name.End ? name with { End = end, IsWeak = false } : name;
    }

    /// <summary>A month without a day: <c>مايو الماضي</c>, <c>شهر رمضان</c>, <c>آب/أغسطس من العام الماضي</c>.</summary>
    public static DateReading Read(in TimeText text, int i)
    {
        bool announced = IsMonthWord(text, i);
        MonthName name = Name(text, announced ? i + 1 : i);
        if (!name.Found || (announced && text.WordAt(i + 1).Has(TimeWordTraits.Joined)) || IsRestOfDate(text, i))
            return default;
        DateReading reading = YearTail.Read(text, name.End, new DateParts(0, name.Month, name.IsHijri));
        if (reading.Parts.HasYear)
            return reading;
        if (IsNameOfSomething(text, i, reading.End))
            return default;
        return announced || !name.IsWeak || HasMonthContext(text, i, name) ? reading : default;
    }

    /// <summary><c>شهري مايو ويونيو</c>, with a year or not.</summary>
    public static PeriodMatch ReadTwo(in TimeText text, int i)
    {
        TimeWord head = text.WordAt(i);
        if (!head.IsUnit(TimeUnit.Month) || !head.Has(TimeWordTraits.Construct))
            return default;
        MonthName first = Name(text, i + 1);
        if (!first.Found || text.AfterAnd(first.End) is not (> 0 and int second))
            return default;
        MonthName other = Name(text, second);
        if (!other.Found || other.IsHijri != first.IsHijri)
            return default;
        DateReading right = YearTail.Read(text, other.End, new DateParts(0, other.Month, other.IsHijri));
        return PeriodMatch.Of(right.End, RangeGrammar.Reconcile(text, new DateParts(0, first.Month, first.IsHijri), right.Parts));
    }

    /// <summary>True for <c>شهر</c> before a month's name.</summary>
    public static bool IsMonthWord(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        return word.IsUnit(TimeUnit.Month) && word.IsSingular && !word.IsDefinite;
    }

    private static MonthName SingleName(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        return word.Kind switch
        {
            TimeWordKind.Month => new MonthName(i + 1, word.Value, false, word.Has(TimeWordTraits.Weak)),
            TimeWordKind.HijriMonth => new MonthName(i + 1, word.Value, true, true),
            TimeWordKind.MonthHead or TimeWordKind.HijriMonthHead => Numbered(text, i, word),
            TimeWordKind.HijriOwner when text.Is(i + 1, TimeWordKind.HijriOwned) => new MonthName(i + 2, text.WordAt(i + 1).Value, true, false),
            _ => default,
        };
    }

    /// <summary><c>تشرين الأول</c> (10), <c>كانون الثاني</c> (1), <c>جمادى الآخرة</c> (6).</summary>
    private static MonthName Numbered(in TimeText text, int i, TimeWord head)
    {
        TimeWord number = text.WordAt(i + 1);
        bool counts = number.Kind is TimeWordKind.Ordinal or TimeWordKind.First && number.Value is 1 or 2 && !number.HasParticle;
        if (!counts)
            return default;
        int month = head.Value + number.Value - 1;
        return new MonthName(i + 2, month > 12 ? month - 12 : month, head.Kind == TimeWordKind.HijriMonthHead, false);
    }

    /// <summary><c>مايو/أيار</c>, <c>مايو (أيار)</c>, <c>أيار مايو</c>.</summary>
    private static int EndOfPair(in TimeText text, MonthName name)
    {
        char mark = text.MarkAt(name.End);
        int at = mark is '/' or '-' or '–' or '(' or '\\' ? name.End + 1 : name.End;
        if (at == name.End && text.WordAt(at).Has(TimeWordTraits.Joined))
            return name.End;
        MonthName other = SingleName(text, at);
        if (!other.Found || other.Month != name.Month || other.IsHijri != name.IsHijri)
            return name.End;
        if (mark != '(')
            return other.End;
        return text.MarkAt(other.End) == ')' ? other.End + 1 : name.End;
    }

    /// <summary>True after a day's number: where <c>ثورة 25 يناير</c>, <c>31 فبراير</c> are no dates, their months are no times either.</summary>
    private static bool IsRestOfDate(in TimeText text, int i)
    {
        int day = text.Is(i - 1, TimeWordKind.From) ? i - 2 : i - 1;
        return DateGrammar.DayNumber(text, day) is { Found: true } number && number.End == day + 1 && !text.Is(day - 1, TimeWordKind.Fraction);
    }

    /// <summary><c>حرب أكتوبر</c>, <c>أيلول الأسود</c>.</summary>
    private static bool IsNameOfSomething(in TimeText text, int i, int end) => text.Is(i - 1, TimeWordKind.NameHead) || text.Is(end, TimeWordKind.Estranging);

    /// <summary>
    /// True where <c>مارس</c>, <c>آب</c> must be the month: <c>في مارس</c>, <c>حتى آب</c>; not <c>مارس الضغوط</c> 'put pressure', <c>أب لثلاثة</c> 'a father'.
    /// </summary>
    private static bool HasMonthContext(in TimeText text, int i, MonthName name)
    {
        bool introduced = text.KindAt(i - 1) is TimeWordKind.In or TimeWordKind.Since or TimeWordKind.Until or TimeWordKind.During or TimeWordKind.Boundary
            or TimeWordKind.Before or TimeWordKind.After or TimeWordKind.Last;
        if (!introduced || text.WordAt(i).Has(TimeWordTraits.Joined))
            return false;
        if (name.IsHijri)
            return name.Month == 9;
        return name.Month != 8 || text.IsPrintedWith(i, 'آ') || text.LastLetter(i) == 'ت';
    }
}
