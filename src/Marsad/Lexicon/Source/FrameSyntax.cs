namespace Marsad.Lexicon.Source;

/// <summary>Reads slots, roles and conditions as the lexicon's README defines them.</summary>
internal static class FrameSyntax
{
    /// <summary>A slot name: <c>subj obj obj2 of clause</c> or prepositions between <c>|</c>.</summary>
    public static (SlotKind Kind, IReadOnlyList<string> Prepositions) Slot(string text) => text switch
    {
        "subj" => (SlotKind.Subject, []),
        "obj" => (SlotKind.Object, []),
        "obj2" => (SlotKind.SecondObject, []),
        "of" => (SlotKind.Of, []),
        "clause" => (SlotKind.Clause, []),
        _ => (SlotKind.Preposition, text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    };

    public static ArgumentRole Role(string text) => text switch
    {
        "actor" => ArgumentRole.Actor,
        "recipient" => ArgumentRole.Recipient,
        "partner" => ArgumentRole.Partner,
        "place" => ArgumentRole.Place,
        "content" => ArgumentRole.Content,
        "fact" => ArgumentRole.Fact,
        "none" => ArgumentRole.None,
        _ => throw new FormatException($"«{text}» is no role; roles are actor recipient partner place content fact none"),
    };

    /// <summary>A frame in one cell: <c>subj:actor, إلى:content</c>.</summary>
    public static IReadOnlyList<SlotSource> Frame(string cell)
    {
        var slots = new List<SlotSource>();
        foreach (string part in cell.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                throw new FormatException($"«{part}» is no slot; SLOT:ROLE is expected");
            slots.Add(Slot(part[..colon].Trim(), part[(colon + 1)..].Trim()));
        }
        return slots;
    }

    public static SlotSource Slot(string slot, string role)
    {
        (SlotKind kind, IReadOnlyList<string> prepositions) = Slot(slot);
        return new SlotSource(kind, prepositions, Role(role));
    }

    public static NounClass Class(string text) => text switch
    {
        "" => NounClass.Unknown,
        "person" => NounClass.Person,
        "people" => NounClass.People,
        "force" => NounClass.Force,
        "body" => NounClass.Body,
        "state" => NounClass.State,
        "group" => NounClass.Group,
        "place" => NounClass.Place,
        "building" => NounClass.Building,
        "weapon" => NounClass.Weapon,
        "vehicle" => NounClass.Vehicle,
        "document" => NounClass.Document,
        "money" => NounClass.Money,
        "speech" => NounClass.Speech,
        "act" => NounClass.Act,
        "time" => NounClass.Time,
        "quantity" => NounClass.Quantity,
        "body-part" => NounClass.BodyPart,
        "abstract" => NounClass.Abstract,
        "decision" => NounClass.Decision,
        "plan" => NounClass.Plan,
        "thing" => NounClass.Thing,
        "spokesman" => NounClass.Spokesman,
        "head" => NounClass.Head,
        _ => throw new FormatException($"«{text}» is no noun class"),
    };
}
