using Marsad.Events;
using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>A time of day in a text.</summary>
/// <param name="End">One past its last token; 0 where there is none.</param>
/// <param name="Time">The time of day.</param>
/// <param name="Day">The day that the words name, or null where they name none.</param>
internal readonly record struct ClockMatch(int End, TimeOnly Time, CalendarPeriod? Day)
{
    public bool Found => End > 0;
}

/// <summary>Clock times: <c>الساعة الثالثة والنصف عصرا</c>, <c>الساعة 14:30 من يوم الجمعة</c>, <c>20:15 مساء أمس</c>.</summary>
internal static class ClockGrammar
{
    private const int Noon = 12 * 60;

    public static ClockMatch Read(in TimeText text, int i)
    {
        TimeWord head = text.WordAt(i);
        if (head.IsUnit(TimeUnit.Hour) && head.IsSingular && head.IsDefinite)
            return WithDay(text, Announced(text, i + 1));
        if (head.Kind == TimeWordKind.Ordinal)
            return WithDay(text, HourAlone(text, i));
        (int end, int minutes) = Digital(text, i);
        return end > 0 && HasClockContext(text, i, end) ? WithDay(text, (end, minutes)) : default;
    }

    private static (int End, int Minutes) Announced(in TimeText text, int i)
    {
        (int end, int minutes) = Digital(text, i);
        if (end > 0)
            return (end, minutes);
        int hour = text.DigitsAt(i);
        if (hour is >= 0 and <= 24)
            return Fraction(text, i + 1, hour % 24 * 60);
        NumberMatch ordinal = NumberGrammar.Ordinal(text, i);
        return ordinal.Value is >= 1 and <= 12 ? Fraction(text, ordinal.End, ordinal.Value * 60) : default;
    }

    /// <summary><c>عند التاسعة صباحا</c>, <c>في الثانية من بعد ظهر اليوم</c>: without <c>الساعة</c>, the words around must tell that it is an hour.</summary>
    private static (int End, int Minutes) HourAlone(in TimeText text, int i)
    {
        NumberMatch hour = NumberGrammar.Ordinal(text, i);
        bool introduced = text.KindAt(i - 1) is TimeWordKind.In or TimeWordKind.At or TimeWordKind.Until or TimeWordKind.Since;
        if (!introduced || hour.Value is < 1 or > 12 || text.LastLetter(i) is not ('ة' or 'ه'))
            return default;
        (int end, int minutes) = Fraction(text, hour.End, hour.Value * 60);
        return Part(text, text.Skip(end, TimeWordKind.From)).End > 0 ? (end, minutes) : default;
    }

    /// <summary><c>14:30</c></summary>
    private static (int End, int Minutes) Digital(in TimeText text, int i)
    {
        int hour = text.DigitsAt(i, out _);
        int minute = text.DigitsAt(i + 2, out int digits);
        bool written = text.MarkAt(i + 1) == ':' && text.TouchesPrevious(i + 1) && text.TouchesPrevious(i + 2);
        bool fits = hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && digits == 2;
        return written && fits && text.MarkAt(i + 3) != ':' && text.MarkAt(i - 1) != ':' ? (i + 3, (hour * 60) + minute) : default;
    }

    /// <summary>Digits with a colon are also scores and verses: a time has two digits before it, or a part of the day behind.</summary>
    private static bool HasClockContext(in TimeText text, int i, int end)
    {
        text.DigitsAt(i, out int digits);
        return digits == 2 || text.Is(end, TimeWordKind.DayPart);
    }

    /// <summary><c>والنصف</c>, <c>وعشر دقائق</c>, <c>إلا ربعا</c></summary>
    private static (int End, int Minutes) Fraction(in TimeText text, int i, int minutes)
    {
        TimeWord word = text.WordAt(i);
        TimeWord next = text.WordAt(i + 1);
        if (word.Kind == TimeWordKind.Fraction && word.Has(TimeWordTraits.Joined))
            return (i + 1, minutes + (60 / word.Value));
        if (word.Kind == TimeWordKind.Except && next.Kind == TimeWordKind.Fraction && minutes >= 60)
            return (i + 2, minutes - (60 / next.Value));
        if (text.AfterAnd(i) is not (> 0 and int at))
            return (i, minutes);
        NumberMatch number = NumberGrammar.Cardinal(text, at);
        bool counts = number.Found && number.Value < 60 && text.WordAt(number.End).IsUnit(TimeUnit.Minute);
        return counts ? (number.End + 1, minutes + number.Value) : (i, minutes);
    }

    /// <summary>Adds the part of the day (<c>عصرا</c>, <c>من مساء</c>, <c>بعد الظهر</c>) and the day itself.</summary>
    private static ClockMatch WithDay(in TimeText text, (int End, int Minutes) clock)
    {
        (int end, int minutes) = clock;
        if (end == 0)
            return default;
        int at = text.Skip(end, TimeWordKind.From);
        (int partEnd, DayPart? part) = Part(text, at);
        PeriodMatch day = DayGrammar.Read(text, at);
        if (!day.Found)
            day = DayBehind(text, partEnd > 0 ? partEnd : end);
        int time = part is { } p ? OnClock(minutes, p) : minutes;
        bool isDay = day.Found && day.Period.Precision == DatePrecision.Day;
        int last = isDay ? day.End : partEnd > 0 ? partEnd : end;
        return new ClockMatch(last, new TimeOnly(time / 60 % 24, time % 60), isDay ? day.Period : null);
    }

    /// <summary>A day behind the whole time: <c>… بتوقيت بغداد من يوم الأحد</c>.</summary>
    private static PeriodMatch DayBehind(in TimeText text, int end)
    {
        int zone = text.Is(end, TimeWordKind.ZoneHead) ? end + 2 : end;
        int core = text.Skip(zone, TimeWordKind.From);
        return text.WordAt(core).HasParticle ? default : DayGrammar.Read(text, core);
    }

    private static (int End, DayPart? Part) Part(in TimeText text, int i)
    {
        bool after = text.Is(i, TimeWordKind.After);
        bool before = text.Is(i, TimeWordKind.Before);
        TimeWord word = text.WordAt(after || before ? i + 1 : i);
        if (word.Kind != TimeWordKind.DayPart || word.HasParticle)
            return default;
        DayPart part = (DayPart)word.Value;
        if (after || before)
            return (i + 2, part == DayPart.Noon ? (after ? DayPart.Afternoon : DayPart.Morning) : null);
        return (i + 1, part);
    }

    /// <summary>Minutes since midnight of a twelve-hour clock's time in a part of the day.</summary>
    private static int OnClock(int minutes, DayPart part) => part switch
    {
        DayPart.Afternoon or DayPart.Evening when minutes < Noon => minutes + Noon,
        DayPart.Noon when minutes < 4 * 60 => minutes + Noon,
        DayPart.Night when minutes is >= 6 * 60 and < Noon => minutes + Noon,
        DayPart.Night or DayPart.Dawn or DayPart.Morning when minutes is >= Noon and < Noon + 60 => minutes - Noon,
        _ => minutes,
    };
}
