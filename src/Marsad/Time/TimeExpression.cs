using Marsad.Events;
using Marsad.Text;

namespace Marsad.Time;

/// <summary>TIMEX3's types of time expression (ISO 24617-1).</summary>
public enum TimexType : byte
{
    /// <summary>A day or a longer stretch of the calendar: <c>الأربعاء الماضي</c>, <c>مايو/أيار 2022</c>.</summary>
    Date,

    /// <summary>A time of day: <c>الساعة الثالثة عصرا</c>.</summary>
    Time,

    /// <summary>A length: <c>ثلاثة أيام</c>.</summary>
    Duration,

    /// <summary>A recurring time: <c>كل أسبوع</c>.</summary>
    Set,
}

/// <summary>Words that tell a time, and the time they tell.</summary>
/// <param name="Span">
/// Where it stands. Particles written together with its first word are left out (<c>وأمس</c> → <c>أمس</c>, <c>بعام 2014</c> → <c>عام 2014</c>), except
/// where <c>ل</c> has swallowed the article (<c>للعام الماضي</c>).
/// </param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Type">What kind of time it is.</param>
/// <param name="Value">
/// ISO 8601 at the text's own precision: <c>2022-05-21</c>, <c>2022-05</c>, <c>2022</c>, an interval (<c>2022-05-23/2022-05-29</c>, <c>1990/1999</c>),
/// a time of day (<c>2022-05-21T14:30</c>), a length (<c>P3D</c>), for a set the length between two occurrences (<c>P1W</c>). Null where it depends on the day
/// of publication and that is unknown.
/// </param>
/// <param name="Start">First day of a date, day of a time; null for lengths and sets, and where <paramref name="Value"/> is null.</param>
/// <param name="Precision">How exact a date is; for lengths and sets, the unit in which they are told.</param>
public readonly record struct TimeExpression(
    TextSpan Span, int FirstToken, int EndToken, TimexType Type, string? Value, DateOnly? Start, DatePrecision Precision)
{
    /// <summary>True where one of <paramref name="times"/>, which are in text order and do not overlap, covers <paramref name="position"/>.</summary>
    public static bool Covers(List<TimeExpression> times, int position)
    {
        int low = 0;
        int high = times.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (times[middle].Span.End > position)
                high = middle;
            else
                low = middle + 1;
        }
        return low < times.Count && times[low].Span.Start <= position;
    }
}
