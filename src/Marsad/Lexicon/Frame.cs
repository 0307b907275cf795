namespace Marsad.Lexicon;

/// <summary>A syntactic place beside a trigger.</summary>
public enum SlotKind : byte
{
    /// <summary>The subject of a verb.</summary>
    Subject,

    /// <summary>The direct object.</summary>
    Object,

    /// <summary>The second object: <c>منح فلانا وساما</c>.</summary>
    SecondObject,

    /// <summary>What follows a noun in the construct, or its nisba: <c>هجوم روسيا</c>, <c>هجوم روسي</c>.</summary>
    Of,

    /// <summary>A clause with <c>أن</c>, <c>إن</c> or <c>ما</c>.</summary>
    Clause,

    /// <summary>The phrase after one of the slot's prepositions.</summary>
    Preposition,
}

/// <summary>What the phrase in a slot is to the event.</summary>
public enum ArgumentRole : byte
{
    /// <summary>Nothing that is recorded.</summary>
    None,
    Actor,
    Recipient,

    /// <summary>Joins the actors of a symmetric act: <c>التقى مع</c>.</summary>
    Partner,
    Place,

    /// <summary>The act asked for, promised, threatened or refused; not coded again.</summary>
    Content,

    /// <summary>An act said to have happened; coded, attributed to the actor.</summary>
    Fact,
}

/// <summary>One slot of a <see cref="Frame"/>.</summary>
/// <param name="Kind">Which place.</param>
/// <param name="Prepositions">For <see cref="SlotKind.Preposition"/>, the set of prepositions as a mask over the lexicon's prepositions; otherwise 0.</param>
/// <param name="Role">What stands there.</param>
public readonly record struct FrameSlot(SlotKind Kind, ulong Prepositions, ArgumentRole Role);

/// <summary>The valency of a trigger: which phrase has which role.</summary>
public sealed class Frame(IReadOnlyList<FrameSlot> slots)
{
    /// <summary>Subject is actor, object is recipient.</summary>
    public static readonly Frame Transitive = new([new(SlotKind.Subject, 0, ArgumentRole.Actor), new(SlotKind.Object, 0, ArgumentRole.Recipient)]);

    public IReadOnlyList<FrameSlot> Slots { get; } = slots;

    /// <summary>The role of the (first) slot of <paramref name="kind"/>, or null where the frame has none.</summary>
    public ArgumentRole? RoleOf(SlotKind kind)
    {
        for (int i = 0; i < Slots.Count; i++)
        {
            if (Slots[i].Kind == kind)
                return Slots[i].Role;
        }
        return null;
    }

    /// <summary>The role of what follows the preposition with index <paramref name="preposition"/>, or null.</summary>
    public ArgumentRole? RoleOfPreposition(int preposition)
    {
        if (preposition < 0)
            return null;
        ulong bit = 1UL << preposition;
        for (int i = 0; i < Slots.Count; i++)
        {
            if (Slots[i].Kind == SlotKind.Preposition && (Slots[i].Prepositions & bit) != 0)
                return Slots[i].Role;
        }
        return null;
    }
}

/// <summary>A condition of an entry: the slot must (or must not) be filled by one of these lemmas or classes.</summary>
/// <param name="Kind">Which place.</param>
/// <param name="Prepositions">As in <see cref="FrameSlot"/>.</param>
/// <param name="Lemmas">Sorted ids of lemmas.</param>
/// <param name="Classes">Mask of <see cref="NounClass"/>, <c>1 &lt;&lt; class</c>.</param>
public sealed record SlotCondition(SlotKind Kind, ulong Prepositions, int[] Lemmas, uint Classes);
