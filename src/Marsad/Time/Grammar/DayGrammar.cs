using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>
/// Days seen from today, weekdays, and their parts: <c>أول من أمس</c>, <c>اليوم الأربعاء</c>, <c>مساء الجمعة المقبل</c>, <c>يوم 21 مايو</c>,
/// <c>الليلة الماضية</c>.
/// </summary>
internal static class DayGrammar
{
    public static PeriodMatch Read(in TimeText text, int i)
    {
        PeriodMatch match = Deictic(text, i);
        if (!match.Found)
            match = WeekdayGrammar.Read(text, i);
        if (!match.Found)
            match = WeekdayGrammar.ReadTwo(text, i);
        if (!match.Found)
            match = ThisPart(text, i);
        return match.Found ? match : AfterHead(text, i);
    }

    /// <summary>A day behind <c>صباح</c>, <c>يوم</c>, <c>مساء يوم</c>, <c>بعد ظهر</c>: the day is the value.</summary>
    private static PeriodMatch AfterHead(in TimeText text, int i)
    {
        int core = EndOfHead(text, i);
        if (core == i || text.WordAt(core).HasParticle)
            return default;
        PeriodMatch match = Deictic(text, core, hasHead: true);
        if (!match.Found)
            match = text.WordAt(i).Value == (short)DayPart.Night && text.Is(i, TimeWordKind.DayPart) ? WeekdayGrammar.ReadNight(text, core) : default;
        if (!match.Found)
            match = WeekdayGrammar.Read(text, core, hasHead: true);
        if (!match.Found)
            match = DateGrammar.Read(text, core);
        return match.Found ? match : FeastAfterHead(text, i, core);
    }

    /// <summary><c>ليلة رأس السنة</c> is the night before.</summary>
    private static PeriodMatch FeastAfterHead(in TimeText text, int i, int core)
    {
        PeriodMatch feast = FeastGrammar.Read(text, core);
        bool eve = feast.Found && text.Is(i, TimeWordKind.DayPart) && text.WordAt(i).Value == (short)DayPart.Night;
        return eve && feast.Period.IsResolved ? new PeriodMatch(feast.End, CalendarPeriod.Day(feast.Period.First.AddDays(-1))) : feast;
    }

    /// <summary>One past <c>صباح</c>, <c>مساء يوم</c>, <c>بعد ظهر</c>, <c>منتصف ليل</c>; <paramref name="i"/> where none stands there.</summary>
    private static int EndOfHead(in TimeText text, int i)
    {
        int at = i;
        if (text.KindAt(at) is TimeWordKind.After or TimeWordKind.Before && text.KindAt(at + 1) is TimeWordKind.DayPart or TimeWordKind.Boundary)
            at++;
        if (text.Is(at, TimeWordKind.Boundary) && text.Is(at + 1, TimeWordKind.DayPart))
            at++;
        TimeWord part = text.WordAt(at);
        bool hasPart = part.Kind == TimeWordKind.DayPart && !part.Has(TimeWordTraits.Adverbial | TimeWordTraits.Definite);
        if (hasPart)
            at++;
        else if (at > i)
            return i;
        TimeWord day = text.WordAt(at);
        bool hasDay = day.IsUnit(TimeUnit.Day) && day.IsSingular && !day.IsDefinite && !(hasPart && day.Has(TimeWordTraits.Joined));
        return hasDay ? at + 1 : at;
    }

    private static PeriodMatch Deictic(in TimeText text, int i, bool hasHead = false)
    {
        (int end, int offset) = Offset(text, i, hasHead);
        if (end == 0 || text.Is(end, TimeWordKind.Estranging))
            return default;
        TimeWord weekday = text.WordAt(end);
        bool named = weekday.Kind == TimeWordKind.Weekday && weekday.IsDefinite && !weekday.HasParticle;
        CalendarPeriod period = named ? text.Calendar.WeekdayNear(weekday.Value, offset) : text.Calendar.Day(offset);
        PeriodMatch match = new(named ? end + 1 : end, period);
        PeriodMatch date = WeekdayGrammar.DateInApposition(text, match.End);
        return date.Found ? date : match;
    }

    /// <summary>How many days after publication, and where the words end.</summary>
    private static (int End, int Offset) Offset(in TimeText text, int i, bool hasHead)
    {
        TimeWord word = text.WordAt(i);
        switch (word.Kind)
        {
            case TimeWordKind.Yesterday:
                // «أمس الأول» is the day before yesterday.
                return text.Is(i + 1, TimeWordKind.Ordinal) && text.WordAt(i + 1) is { Value: 1, IsDefinite: true } ? (i + 2, -2) : (i + 1, -1);
            case TimeWordKind.First:
                int yesterday = text.Skip(i + 1, TimeWordKind.From);
                return text.Is(yesterday, TimeWordKind.Yesterday) ? (yesterday + 1, -2) : default;
            case TimeWordKind.Before when text.Is(i + 1, TimeWordKind.Yesterday) && text.WordAt(i + 1).Traits == TimeWordTraits.None:
                return (i + 2, -2);
            case TimeWordKind.After when text.Is(i + 1, TimeWordKind.Tomorrow):
                return (i + 2, 2);
            case TimeWordKind.Tomorrow:
                return hasHead || IsTomorrow(text, i, word) ? (i + 1, 1) : default;
            case TimeWordKind.Unit when word.IsUnit(TimeUnit.Day) && word.IsSingular && word.IsDefinite:
                return IsToday(text, i, hasHead) ? (i + 1, 0) : default;
            case TimeWordKind.DayPart when word.Value == (short)DayPart.Night && word.IsDefinite:
                return Night(text, i);
            default:
                return default;
        }
    }

    /// <summary><c>الليلة الماضية</c>, <c>الليلة قبل الماضية</c>, <c>الليلة</c>; not <c>الليل</c>.</summary>
    private static (int End, int Offset) Night(in TimeText text, int i)
    {
        int at = text.Skip(i + 1, TimeWordKind.What);
        int adjective = text.Skip(at, TimeWordKind.Before);
        TimeWord word = text.WordAt(adjective);
        if (word.Kind == TimeWordKind.Relation && word.Relation == TimeRelation.Past && !word.Has(TimeWordTraits.Dual))
            return (adjective + 1, adjective > at ? -2 : -1);
        bool isPerNight = text.WordAt(i).Has(TimeWordTraits.Governed) || text.Is(i - 1, TimeWordKind.In);
        bool tonight = text.LastLetter(i) == 'ة' && !text.StartsWithArticle(i + 1) && !isPerNight;
        return tonight ? (i + 1, 0) : default;
    }

    /// <summary><c>غدا</c> is also 'became' (<c>غدا واضحا</c>), <c>الغد</c> a party's and a newspaper's name.</summary>
    private static bool IsTomorrow(in TimeText text, int i, TimeWord word)
    {
        if (word.Has(TimeWordTraits.Weak))
            return text.WordAt(i).Has(TimeWordTraits.Governed) && word.IsDefinite && text.Is(i + 1, TimeWordKind.Weekday);
        return text.HasTanwin(i) || !text.IsIndefiniteAccusative(i + 1);
    }

    /// <summary>
    /// False for <c>اليوم العالمي للمرأة</c>, <c>اليوم الثاني</c>, <c>ثلاث مرات في اليوم</c>, <c>ذلك اليوم</c>, <c>المصري اليوم</c>.
    /// </summary>
    private static bool IsToday(in TimeText text, int i, bool hasHead)
    {
        if (text.Is(i + 1, TimeWordKind.Weekday) && text.WordAt(i + 1).IsDefinite)
            return true;
        bool isNamed = text.KindAt(i + 1) is TimeWordKind.Estranging or TimeWordKind.Ordinal or TimeWordKind.Relation or TimeWordKind.Recent
            or TimeWordKind.FeastName;
        if (isNamed || text.IsDefiniteNisba(i + 1))
            return false;
        if (hasHead)
            return true;
        bool isStretch = text.KindAt(i - 1) is TimeWordKind.In or TimeWordKind.During or TimeWordKind.Boundary or TimeWordKind.Quantifying or TimeWordKind.This;
        bool endsName = text.KindAt(i - 1) is TimeWordKind.Media or TimeWordKind.NameHead || text.Is(i - 2, TimeWordKind.Media);
        return !isStretch && !endsName;
    }

    /// <summary><c>هذا المساء</c>, <c>هذا اليوم</c>, <c>هذه الليلة</c></summary>
    private static PeriodMatch ThisPart(in TimeText text, int i)
    {
        if (!text.Is(i, TimeWordKind.This))
            return default;
        TimeWord part = text.WordAt(i + 1);
        bool today = part.Kind == TimeWordKind.DayPart || part.IsUnit(TimeUnit.Day);
        return today && part.IsSingular && part.IsDefinite && !text.Is(i + 2, TimeWordKind.Estranging) && !text.IsDefiniteNisba(i + 2)
            ? new PeriodMatch(i + 2, text.Calendar.Day(0))
            : default;
    }
}
