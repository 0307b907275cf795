using Marsad.Events;

namespace Marsad.Time.Calendar;

/// <summary>Units in which times are counted, ascending.</summary>
internal enum TimeUnit : byte
{
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
}

/// <summary>What units mean for the calendar and in ISO 8601.</summary>
internal static class TimeUnits
{
    /// <summary>The finest precision that says no more than the unit does: <c>قبل ساعتين</c> still names a day.</summary>
    public static DatePrecision Precision(this TimeUnit unit) => unit switch
    {
        TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Day => DatePrecision.Day,
        TimeUnit.Week => DatePrecision.Week,
        TimeUnit.Month => DatePrecision.Month,
        TimeUnit.Year => DatePrecision.Year,
        _ => DatePrecision.Interval,
    };

    /// <summary>A length of <paramref name="count"/> units: <c>P3D</c>, <c>PT2H</c>; a decade is ten years.</summary>
    public static string Duration(this TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Minute => $"PT{count}M",
        TimeUnit.Hour => $"PT{count}H",
        TimeUnit.Day => $"P{count}D",
        TimeUnit.Week => $"P{count}W",
        TimeUnit.Month => $"P{count}M",
        TimeUnit.Year => $"P{count}Y",
        TimeUnit.Decade => $"P{10 * count}Y",
        _ => $"P{100 * count}Y",
    };

    /// <summary>A length of <paramref name="count"/> units and a half (<c>عامين ونصف</c> → <c>P2Y6M</c>); null for units that have no usual half.</summary>
    public static string? DurationAndHalf(this TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Hour => $"PT{count}H30M",
        TimeUnit.Day => $"P{count}DT12H",
        TimeUnit.Month => $"P{count}M15D",
        TimeUnit.Year => $"P{count}Y6M",
        TimeUnit.Decade => $"P{(10 * count) + 5}Y",
        TimeUnit.Century => $"P{(100 * count) + 50}Y",
        _ => null,
    };
}
