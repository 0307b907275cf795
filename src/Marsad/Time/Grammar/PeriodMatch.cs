using Marsad.Time.Calendar;

namespace Marsad.Time.Grammar;

/// <summary>What a grammar of dates has read.</summary>
/// <param name="End">One past the last token; 0 where nothing was read.</param>
/// <param name="Period">The time named.</param>
internal readonly record struct PeriodMatch(int End, CalendarPeriod Period)
{
    /// <summary>True where something was read.</summary>
    public bool Found => End > 0;

    /// <summary>A match that ends before token <paramref name="end"/>, or none where the words name no existing time.</summary>
    public static PeriodMatch Of(int end, CalendarPeriod? period) => period is { } p ? new PeriodMatch(end, p) : default;
}
