namespace Marsad.Observatory.Relations;

/// <summary>The course of a relation with what is told by chance taken out.</summary>
/// <remarks>
/// An exponentially weighted mean (Roberts, "Control Chart Tests Based on Geometric Moving Averages", 1959) of scores, in which an event counts half as much after each half-life,
/// and a few events of score 0 always count: silence lets a relation fade to indifference, and one event makes no friend.
/// </remarks>
public static class SmoothedCourse
{
    /// <summary>Days after which an event counts half.</summary>
    public const double HalfLifeDays = 45;

    /// <summary>Events of score 0 that always count.</summary>
    public const double PriorEvents = 2;

    /// <summary>One value, −10 … 10, for each of <paramref name="points"/>: as the relation stands at the end of the period.</summary>
    /// <param name="points">Periods without gaps, in order.</param>
    /// <param name="halfLifeDays">Days after which an event counts half; above 0.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<DyadPoint> points, double halfLifeDays = HalfLifeDays)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(halfLifeDays);
        double[] course = new double[points.Count];
        double sum = 0, weight = 0;
        for (int i = 0; i < points.Count; i++)
        {
            double kept = i == 0 ? 0 : Math.Pow(0.5, (points[i].Start.DayNumber - points[i - 1].Start.DayNumber) / halfLifeDays);
            sum = (sum * kept) + points[i].ScaleSum;
            weight = (weight * kept) + points[i].Events;
            course[i] = sum / (weight + PriorEvents);
        }
        return course;
    }
}
