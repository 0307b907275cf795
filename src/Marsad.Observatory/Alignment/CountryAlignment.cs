using System.Collections.Immutable;
using Marsad.Observatory.Relations;

namespace Marsad.Observatory.Alignment;

/// <summary>A country and one bloc over time, in both directions.</summary>
/// <param name="Bloc">Id of the bloc.</param>
/// <param name="Points">What passed between them, period by period: <see cref="DyadPoint.CooperationSum"/> and <see cref="DyadPoint.ConflictSum"/>.</param>
/// <param name="Course">Smoothed score at the end of each period, −10 … 10.</param>
public sealed record BlocCourse(string Bloc, ImmutableArray<DyadPoint> Points, ImmutableArray<double> Course);

/// <summary>A country's turn from one bloc to another.</summary>
/// <param name="From">Id of the bloc that it stood closer to before.</param>
/// <param name="To">Id of the bloc that it stands closer to since.</param>
/// <param name="Start">First day of the period in which the courses cross.</param>
/// <param name="Away">Ids of conflicts with the first bloc that made the turn, the most telling first.</param>
/// <param name="Toward">Ids of cooperations with the second that made it, the most telling first.</param>
public sealed record Turn(string From, string To, DateOnly Start, ImmutableArray<string> Away, ImmutableArray<string> Toward);

/// <summary>A country between blocs.</summary>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Period">Length of the steps; all courses have the same periods.</param>
/// <param name="Blocs">One course for each bloc, in the order given.</param>
/// <param name="Turns">In order of their start.</param>
public sealed record CountryAlignment(string Country, Period Period, ImmutableArray<BlocCourse> Blocs, ImmutableArray<Turn> Turns);
