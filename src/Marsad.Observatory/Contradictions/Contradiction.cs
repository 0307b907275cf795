using System.Collections.Immutable;
using Marsad.Events;
using Marsad.Observatory.Mentions;

namespace Marsad.Observatory.Contradictions;

/// <summary>In what reports contradict each other.</summary>
public enum ContradictionKind
{
    /// <summary>One says that it happened or will, another that it did not or will not.</summary>
    Factuality,

    /// <summary>Someone denies it in the article that reports it.</summary>
    Denial,

    /// <summary>Numbers of dead that do not fit together.</summary>
    Dead,

    /// <summary>Numbers of injured that do not fit together.</summary>
    Injured,
}

/// <summary>What one side says, and who says it.</summary>
/// <param name="Factuality">How real it is to this side.</param>
/// <param name="Toll">The number that it gives; null where numbers are not what is contradicted.</param>
/// <param name="Says">Who is credited with it; empty where the outlets say it themselves.</param>
/// <param name="Sources">Outlets that print it, in alphabetical order.</param>
/// <param name="Records">Ids of the records that tell it.</param>
public sealed record ContradictionSide(Factuality Factuality, Toll? Toll, ImmutableArray<Party> Says, ImmutableArray<string> Sources, ImmutableArray<string> Records);

/// <summary>Reports of one happening that contradict each other, side by side.</summary>
/// <param name="Id">Stable hash of kind and events: sixteen hexadecimal digits.</param>
/// <param name="Kind">In what.</param>
/// <param name="Events">Ids of the event, or of the event and its denial.</param>
/// <param name="Sides">Two or more, the earliest reported first.</param>
public sealed record Contradiction(string Id, ContradictionKind Kind, ImmutableArray<string> Events, ImmutableArray<ContradictionSide> Sides);
