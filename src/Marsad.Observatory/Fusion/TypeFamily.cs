using Marsad.Ontology;

namespace Marsad.Observatory.Fusion;

/// <summary>Types that two reports may give to one happening: what one outlet calls a warning is condemnation to another.</summary>
public enum TypeFamily
{
    /// <summary>CONSULT.</summary>
    Talks,

    /// <summary>AGREE, SUPPORT, COOPERATE, AID: promised, praised and given help.</summary>
    Goodwill,

    /// <summary>CONCEDE, RETREAT.</summary>
    Yielding,

    /// <summary>REQUEST.</summary>
    Asking,

    /// <summary>ACCUSE, REJECT, THREATEN.</summary>
    Blame,

    /// <summary>SANCTION.</summary>
    Sanction,

    /// <summary>PROTEST.</summary>
    Protest,

    /// <summary>MOBILIZE.</summary>
    Posture,

    /// <summary>COERCE, ASSAULT: a raid is told as either.</summary>
    Force,
}

/// <summary>The family of each type.</summary>
public static class TypeFamilies
{
    /// <summary>The family that <paramref name="type"/> belongs to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No type of PLOVER.</exception>
    public static TypeFamily Family(this EventType type) => type switch
    {
        EventType.CONSULT => TypeFamily.Talks,
        EventType.AGREE or EventType.SUPPORT or EventType.COOPERATE or EventType.AID => TypeFamily.Goodwill,
        EventType.CONCEDE or EventType.RETREAT => TypeFamily.Yielding,
        EventType.REQUEST => TypeFamily.Asking,
        EventType.ACCUSE or EventType.REJECT or EventType.THREATEN => TypeFamily.Blame,
        EventType.SANCTION => TypeFamily.Sanction,
        EventType.PROTEST => TypeFamily.Protest,
        EventType.MOBILIZE => TypeFamily.Posture,
        EventType.COERCE or EventType.ASSAULT => TypeFamily.Force,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "no type of PLOVER"),
    };

    /// <summary>True where the happening is tied to its place: two cities are two happenings.</summary>
    public static bool IsTiedToPlace(this TypeFamily family) => family is TypeFamily.Force or TypeFamily.Protest or TypeFamily.Posture;

    /// <summary>
    /// True for what those who are told as actors together, without a recipient, do to each other: talks, agreements, joint work, ceasefires and clashes (codebook, section 2). An
    /// attack with a mode is not: two who bomb together bomb a third.
    /// </summary>
    public static bool IsMutual(EventType type, string? mode) => type switch
    {
        EventType.CONSULT or EventType.AGREE or EventType.COOPERATE => true,
        EventType.RETREAT => mode == "ceasefire",
        EventType.ASSAULT => mode is null,
        _ => false,
    };

    /// <summary>True for what is done by words, of which the same party says several to the same other on one day.</summary>
    public static bool IsVerbal(this TypeFamily family) => family is TypeFamily.Goodwill or TypeFamily.Asking or TypeFamily.Blame;
}
