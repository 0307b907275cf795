using System.Text.Json;
using Marsad.Events;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Storage.Formats;

/// <summary>Reads the record in a line of JSON.</summary>
/// <param name="place"><c>FILE:LINE</c>, for faults.</param>
internal sealed class RecordLine(string place)
{
    /// <summary>The record that <paramref name="record"/> holds.</summary>
    /// <exception cref="RecordFormatException">A field is missing or of a wrong type.</exception>
    public CodedRecord Read(JsonElement record) => new()
    {
        Id = Text(Expect(record, JsonValueKind.Object, "the line"), "id"),
        ArticleId = Required(Text(Object(record, "article"), "id"), "article.id"),
        Type = ReadType(record),
        Mode = Text(record, "mode"),
        Actors = Participants(record, "actor"),
        Recipients = Participants(record, "recipient"),
        Factuality = ReadFactuality(record),
        AttributedTo = Object(record, "attributed_to") is JsonElement source ? ReadParticipant(source, "attributed_to") : null,
        WhenValue = Text(Object(record, "when"), "value"),
        WhereCode = Text(Object(record, "where"), "code"),
        Trigger = ReadEvidence(Object(record, "trigger") ?? throw Missing("trigger"), "trigger"),
    };

    private EventType ReadType(JsonElement record)
    {
        string word = Required(Text(record, "event"), "event");
        return RecordWords.EventTypeOf(word) ?? throw new RecordFormatException(place, $"«event» is «{word}», no type of PLOVER");
    }

    private Factuality ReadFactuality(JsonElement record)
    {
        if (Text(record, "factuality") is not string word)
            return Factuality.Actual;
        return RecordWords.FactualityOf(word)
            ?? throw new RecordFormatException(place, $"«factuality» is «{word}»; actual, future, hypothetical or negated is expected");
    }

    private IReadOnlyList<CodedParticipant> Participants(JsonElement record, string name)
    {
        if (Member(record, name) is not JsonElement list)
            return [];
        JsonElement.ArrayEnumerator items = Expect(list, JsonValueKind.Array, $"«{name}»").EnumerateArray();
        return [.. items.Select(item => ReadParticipant(Expect(item, JsonValueKind.Object, $"an item of «{name}»"), name))];
    }

    private CodedParticipant ReadParticipant(JsonElement participant, string name) =>
        new(ReadEvidence(participant, name), Required(Text(participant, "code"), $"{name}.code"));

    private CodedEvidence ReadEvidence(JsonElement evidence, string name)
    {
        string? text = Text(evidence, "text");
        TextSpan? span = Integer(evidence, "start") is int start && Integer(evidence, "end") is int end ? new TextSpan(start, end) : null;
        if (span is TextSpan { Start: var from, End: var to } && (from < 0 || to < from))
            throw new RecordFormatException(place, $"«{name}» spans {from} to {to}; 0 ≤ start ≤ end is expected");
        return new CodedEvidence(text, span);
    }

    /// <summary>A member; null where it is missing or null.</summary>
    private static JsonElement? Member(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private JsonElement? Object(JsonElement owner, string name) =>
        Member(owner, name) is JsonElement member ? Expect(member, JsonValueKind.Object, $"«{name}»") : null;

    private string? Text(JsonElement? owner, string name)
    {
        if (owner is not JsonElement present || Member(present, name) is not JsonElement member)
            return null;
        try
        {
            return Expect(member, JsonValueKind.String, $"«{name}»").GetString();
        }
        catch (InvalidOperationException fault)
        {
            throw new RecordFormatException(place, $"«{name}» is no valid Unicode", fault);
        }
    }

    private int? Integer(JsonElement owner, string name)
    {
        if (Member(owner, name) is not JsonElement member)
            return null;
        return Expect(member, JsonValueKind.Number, $"«{name}»").TryGetInt32(out int number)
            ? number
            : throw new RecordFormatException(place, $"«{name}» is {member.GetRawText()}; a whole number is expected");
    }

    private JsonElement Expect(JsonElement value, JsonValueKind kind, string what) =>
        value.ValueKind == kind ? value : throw new RecordFormatException(place, $"{what} is {value.ValueKind}; {kind} is expected");

    private string Required(string? value, string name) => string.IsNullOrEmpty(value) ? throw Missing(name) : value;

    private RecordFormatException Missing(string name) => new(place, $"«{name}» is missing");
}
