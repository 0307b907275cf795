using Marsad.Observatory.Tables;

namespace Marsad.Observatory.Ledger;

/// <summary>What an entry of the ledger is about.</summary>
public enum LedgerKind
{
    /// <summary>A state in an international body.</summary>
    Membership,

    /// <summary>An agreement between two states.</summary>
    Treaty,

    /// <summary>A state's recognition of another, and its relations with it.</summary>
    Recognition,

    /// <summary>Sanctions of one against another.</summary>
    Sanction,

    /// <summary>A person in an office of a country.</summary>
    Office,

    /// <summary>A force in a city or region.</summary>
    Control,
}

/// <summary>Who or what of an event stands in an entry.</summary>
public enum LedgerSlot
{
    Actor,
    Recipient,
    Place,

    /// <summary>Every party of the event, with every other.</summary>
    Each,

    /// <summary>The country whose office the holder had.</summary>
    Office,
}

/// <summary>What events of a lexicon entry say of the state of the world.</summary>
/// <param name="Entry">The lexicon entry: <c>ar/FILE/ID</c>.</param>
/// <param name="Kind">What the ledger's entry is about.</param>
/// <param name="IsAnnouncement">True where the event itself is no more than an intent (<c>تعتزم الانضمام</c>).</param>
/// <param name="Outcome">What holds once it is done.</param>
/// <param name="Holder">Whose membership, recognition, control it is.</param>
/// <param name="Object">In what, of whom.</param>
public sealed record LedgerRule(string Entry, LedgerKind Kind, bool IsAnnouncement, LedgerStatus Outcome, LedgerSlot Holder, LedgerSlot Object);

/// <summary>The table of ledger rules.</summary>
public static class LedgerRuleTable
{
    private static readonly Dictionary<string, LedgerKind> Kinds = Enum.GetValues<LedgerKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly Dictionary<string, bool> Stages = new(StringComparer.Ordinal) { ["done"] = false, ["announced"] = true };

    private static readonly Dictionary<string, LedgerStatus> Outcomes = new(StringComparer.Ordinal)
    {
        ["in-force"] = LedgerStatus.InForce,
        ["suspended"] = LedgerStatus.Suspended,
        ["left"] = LedgerStatus.Left,
    };

    private static readonly Dictionary<string, LedgerSlot> Slots = Enum.GetValues<LedgerSlot>().ToDictionary(slot => slot.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The rules that ship.</summary>
    public static IReadOnlyList<LedgerRule> Shipped()
    {
        using StreamReader reader = TableReader.OpenShipped("ledger-rules.tsv");
        return Read(reader, "ledger-rules.tsv");
    }

    /// <summary>Reads the columns <c>entry kind stage outcome holder object</c>; the words that they may hold are told in the shipped table.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="name">What to call it in messages: its path.</param>
    /// <exception cref="TableException">A row that cannot be read, or an entry that stands twice.</exception>
    public static IReadOnlyList<LedgerRule> Read(TextReader reader, string name)
    {
        var rules = new Dictionary<string, LedgerRule>(StringComparer.Ordinal);
        foreach (TableRow row in TableReader.Read(reader, name, "entry", "kind", "stage", "outcome", "holder", "object"))
        {
            var rule = new LedgerRule("ar/" + row.Cells[0], row.Word(1, Kinds), row.Word(2, Stages), row.Word(3, Outcomes), row.Word(4, Slots), row.Word(5, Slots));
            if (!rules.TryAdd(rule.Entry, rule))
                throw row.Fault($"the entry «{row.Cells[0]}» stands twice");
        }
        return [.. rules.Values];
    }
}
