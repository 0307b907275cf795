using System.Collections.Immutable;

namespace Marsad.Observatory.Relations;

/// <summary>A change of a relation's level.</summary>
/// <param name="Start">First day of the period in which the new level begins.</param>
/// <param name="Before">Mean sum of scores a period on the level before.</param>
/// <param name="After">Mean sum of scores a period on the new level.</param>
/// <param name="Evidence">Ids of the events that made the change, the most telling first.</param>
public sealed record RelationChange(DateOnly Start, double Before, double After, ImmutableArray<string> Evidence);

/// <summary>One pair over time.</summary>
/// <param name="Dyad">Who towards whom.</param>
/// <param name="Period">Length of the steps.</param>
/// <param name="Points">Periods without gaps, in order.</param>
/// <param name="Course">Smoothed score at the end of each period, −10 … 10.</param>
/// <param name="Changes">Changes of level, in order.</param>
/// <param name="MostTelling">Ids of its most telling events, the most telling first.</param>
public sealed record Relation(
    Dyad Dyad, Period Period, ImmutableArray<DyadPoint> Points, ImmutableArray<double> Course, ImmutableArray<RelationChange> Changes, ImmutableArray<string> MostTelling);
