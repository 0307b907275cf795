using Marsad.Lexicon;

namespace Marsad.Cli.Lexicon;

/// <summary>Writes frames and conditions as the lexicon's files do: <c>subj: actor, obj: recipient, ب: fact</c>.</summary>
internal sealed class FrameText(CompiledLexicon lexicon)
{
    private const int LongestList = 12;

    public string Of(Frame frame) => string.Join(", ", frame.Slots.Select(slot => $"{SlotOf(slot.Kind, slot.Prepositions)}: {slot.Role.Word()}"));

    public string Of(SlotCondition condition)
    {
        IEnumerable<string> classes = Enum.GetValues<NounClass>().Where(c => (condition.Classes & (1u << (int)c)) != 0).Select(c => $"@{c.Word()}");
        return $"{SlotOf(condition.Kind, condition.Prepositions)}: [{string.Join(", ", classes.Concat(LemmasOf(condition)))}]";
    }

    /// <summary>A condition on «صحيفة» holds for every name that begins with it, too; the plain words are told, the names counted.</summary>
    private IEnumerable<string> LemmasOf(SlotCondition condition)
    {
        string[] words = [.. condition.Lemmas.Select(id => lexicon.Lemmas[id].Text).Distinct().OrderBy(text => text.Contains(' ', StringComparison.Ordinal))];
        return words.Length <= LongestList ? words : words.Take(LongestList).Append($"… {words.Length - LongestList} more");
    }

    private string SlotOf(SlotKind kind, ulong prepositions) => kind switch
    {
        SlotKind.Subject => "subj",
        SlotKind.Object => "obj",
        SlotKind.SecondObject => "obj2",
        SlotKind.Preposition => string.Join('|', lexicon.Prepositions.Where((_, index) => (prepositions & (1UL << index)) != 0)),
        _ => kind.Word(),
    };
}
