using System.Collections.Immutable;
using Marsad.Observatory.Relations;

namespace Marsad.Observatory.Alignment;

/// <summary>Reads how a country stands between blocs.</summary>
public static class AlignmentReader
{
    /// <summary>How far the courses must part after they cross, on the scale of −10 … 10, for a turn.</summary>
    public const double LeastGap = 0.5;

    /// <summary>Days before a crossing whose events are its evidence.</summary>
    public const int EvidenceDays = 180;

    /// <summary>Days for which the new order must last.</summary>
    public const int LastingDays = 60;

    /// <summary>The alignment of <paramref name="country"/>.</summary>
    /// <param name="country">ISO 3166-1 alpha-3.</param>
    /// <param name="blocs">The blocs; the country itself is left out of those that it belongs to.</param>
    /// <param name="events">Events of all pairs.</param>
    /// <param name="period">Length of the steps.</param>
    public static CountryAlignment Read(string country, IReadOnlyList<Bloc> blocs, IEnumerable<DyadEvent> events, Period period)
    {
        ArgumentNullException.ThrowIfNull(blocs);
        List<DyadEvent> own = [.. events.Where(e => e.Dyad.Actor == country || e.Dyad.Recipient == country)];
        List<BlocEvents> sides = [.. blocs.Select(bloc => EventsWith(bloc, country, own))];
        List<DyadEvent> all = [.. sides.SelectMany(side => side.Events)];
        if (all.Count == 0)
            return new CountryAlignment(country, period, [.. blocs.Select(bloc => new BlocCourse(bloc.Id, [], []))], []);

        DateOnly from = all.Min(e => e.Date), to = all.Max(e => e.Date);
        ImmutableArray<BlocCourse> courses = [.. sides.Select(side => CourseOf(side, period, from, to))];
        IEnumerable<Turn> turns =
            from first in Enumerable.Range(0, sides.Count)
            from second in Enumerable.Range(0, sides.Count)
            where first != second
            from start in Crossings(courses[first], courses[second])
            select new Turn(blocs[first].Id, blocs[second].Id, start, Evidence(sides[first], start, period, -1), Evidence(sides[second], start, period, 1));
        return new CountryAlignment(country, period, courses, [.. turns.OrderBy(turn => turn.Start)]);
    }

    private static BlocEvents EventsWith(Bloc bloc, string country, List<DyadEvent> own)
    {
        ImmutableHashSet<string> others = bloc.Members.Remove(country);
        IEnumerable<DyadEvent> between = own.Where(e => others.Contains(e.Dyad.Actor == country ? e.Dyad.Recipient : e.Dyad.Actor));
        return new BlocEvents(bloc.Id, [.. between.DistinctBy(e => (e.EventId, e.Dyad.Actor == country))]);
    }

    private static BlocCourse CourseOf(BlocEvents side, Period period, DateOnly from, DateOnly to)
    {
        IReadOnlyList<DyadPoint> points = DyadPoint.Count(side.Events, period, from, to);
        return new BlocCourse(side.Bloc, [.. points], [.. SmoothedCourse.Of(points)]);
    }

    /// <summary>
    /// The periods in which <paramref name="second"/> rises above <paramref name="first"/> and stays there: to <see cref="LeastGap"/> and for <see cref="LastingDays"/>.
    /// </summary>
    private static IEnumerable<DateOnly> Crossings(BlocCourse first, BlocCourse second)
    {
        bool wasCloser = false;
        for (int i = 0; i < first.Course.Length; i++)
        {
            double gap = second.Course[i] - first.Course[i];
            if (gap < 0)
                wasCloser = true;
            if (gap <= 0 || !wasCloser || !Lasts(first, second, i))
                continue;
            wasCloser = false;
            yield return first.Points[i].Start;
        }
    }

    private static bool Lasts(BlocCourse first, BlocCourse second, int crossing)
    {
        DateOnly lasting = first.Points[crossing].Start.AddDays(LastingDays);
        double widest = 0;
        for (int i = crossing; i < first.Course.Length && first.Points[i].Start <= lasting; i++)
        {
            double gap = second.Course[i] - first.Course[i];
            if (gap <= 0)
                return false;
            widest = Math.Max(widest, gap);
        }
        return widest >= LeastGap;
    }

    private static ImmutableArray<string> Evidence(BlocEvents side, DateOnly crossing, Period period, int sign)
    {
        DateOnly from = crossing.AddDays(-EvidenceDays), to = period.Next(crossing);
        return [.. RelationReader.MostTelling(side.Events.Where(e => e.Date >= from && e.Date < to && Math.Sign(e.Scale) == sign).DistinctBy(e => e.EventId))];
    }

    /// <summary>What passed between a country and a bloc; an event once a direction, with however many members.</summary>
    private sealed record BlocEvents(string Bloc, IReadOnlyList<DyadEvent> Events);
}
