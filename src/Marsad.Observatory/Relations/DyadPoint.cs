namespace Marsad.Observatory.Relations;

/// <summary>What one party did towards another in one period: a row that a store can count by itself.</summary>
/// <param name="Start">First day of the period.</param>
/// <param name="VerbalCooperation">Events of quad 1.</param>
/// <param name="MaterialCooperation">Events of quad 2.</param>
/// <param name="VerbalConflict">Events of quad 3.</param>
/// <param name="MaterialConflict">Events of quad 4.</param>
/// <param name="CooperationSum">Sum of the scores above 0.</param>
/// <param name="ConflictSum">Sum of the scores below 0.</param>
public sealed record DyadPoint(
    DateOnly Start, int VerbalCooperation, int MaterialCooperation, int VerbalConflict, int MaterialConflict, double CooperationSum, double ConflictSum)
{
    /// <summary>Number of events.</summary>
    public int Events => VerbalCooperation + MaterialCooperation + VerbalConflict + MaterialConflict;

    /// <summary>Sum of all scores.</summary>
    public double ScaleSum => CooperationSum + ConflictSum;

    /// <summary>Mean score, −10 … 10; null where there is no event.</summary>
    public double? ScaleMean => Events == 0 ? null : ScaleSum / Events;

    /// <summary>The points of <paramref name="events"/>, which are of one pair, from the first period with an event to the last, empty periods included.</summary>
    public static IReadOnlyList<DyadPoint> Count(IReadOnlyCollection<DyadEvent> events, Period period)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Count == 0 ? [] : Count(events, period, events.Min(e => e.Date), events.Max(e => e.Date));
    }

    /// <summary>The points of <paramref name="events"/> from the period of <paramref name="from"/> to that of <paramref name="to"/>, empty periods included.</summary>
    public static IReadOnlyList<DyadPoint> Count(IEnumerable<DyadEvent> events, Period period, DateOnly from, DateOnly to)
    {
        ILookup<DateOnly, DyadEvent> byPeriod = events.ToLookup(e => period.StartOf(e.Date));
        return [.. period.Between(from, to).Select(start => Of(start, byPeriod[start]))];
    }

    private static DyadPoint Of(DateOnly start, IEnumerable<DyadEvent> events)
    {
        int[] quads = new int[5];
        double cooperation = 0, conflict = 0;
        foreach (DyadEvent e in events)
        {
            quads[e.Quad]++;
            cooperation += Math.Max(0, e.Scale);
            conflict += Math.Min(0, e.Scale);
        }
        return new DyadPoint(start, quads[1], quads[2], quads[3], quads[4], cooperation, conflict);
    }
}
