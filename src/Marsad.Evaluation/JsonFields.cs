using System.Globalization;
using System.Text.Json;
using Marsad.Events;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Evaluation;

/// <summary>Typed access to the fields of one line; all throw <see cref="MalformedLineException"/>.</summary>
internal static class JsonFields
{
    private static readonly string[] FactualityNames = ["actual", "future", "hypothetical", "negated"];

    /// <summary>The value of <paramref name="name"/>, or null where it is missing or JSON's null.</summary>
    public static JsonElement? Optional(this JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object)
            throw new MalformedLineException(FaultKind.WrongType, $"{name} is looked for in {Shown(parent)}, which is no object");
        return parent.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    public static JsonElement Required(this JsonElement parent, string name) =>
        parent.Optional(name) ?? throw new MalformedLineException(FaultKind.MissingField, $"{name} is missing");

    public static string Text(this JsonElement parent, string name) => AsText(parent.Required(name), name);

    public static string? OptionalText(this JsonElement parent, string name) => parent.Optional(name) is { } value ? AsText(value, name) : null;

    /// <summary>An identifier: text, or a number taken as it is written.</summary>
    public static string Identifier(this JsonElement parent, string name)
    {
        JsonElement value = parent.Required(name);
        return value.ValueKind == JsonValueKind.Number ? value.GetRawText() : AsText(value, name);
    }

    public static int Number(this JsonElement parent, string name)
    {
        JsonElement value = parent.Required(name);
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number))
            return number;
        throw WrongType(name, "a whole number", value);
    }

    /// <summary>A number of 0 … 1, or null where there is none.</summary>
    public static double? OptionalShare(this JsonElement parent, string name)
    {
        if (parent.Optional(name) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.Number)
            throw WrongType(name, "a number", value);
        double number = value.GetDouble();
        return number is >= 0 and <= 1 ? number : throw new MalformedLineException(FaultKind.UnknownValue, $"{name} {Shown(value)} is not within 0 … 1");
    }

    /// <summary>The items of a list; none where the field is missing or null.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement parent, string name)
    {
        if (parent.Optional(name) is not { } value)
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw WrongType(name, "a list", value);
    }

    /// <summary>A list of words.</summary>
    public static string[] Words(this JsonElement parent, string name) => [.. parent.Items(name).Select(word => AsText(word, name))];

    /// <summary>A list of actors or recipients.</summary>
    public static CodedMention[] Mentions(this JsonElement parent, string name) => [.. parent.Items(name).Select(Mention)];

    /// <summary>A source or place, or null where there is none.</summary>
    public static CodedMention? OptionalMention(this JsonElement parent, string name) => parent.Optional(name) is { } value ? Mention(value) : null;

    public static EventType EventType(this JsonElement parent, string name)
    {
        string text = parent.Text(name);
        // Enum.TryParse alone would take "3" for a type.
        if (Enum.TryParse(text, out EventType type) && type.ToString() == text)
            return type;
        throw new MalformedLineException(FaultKind.UnknownValue, $"event type {text} is not one of PLOVER's sixteen");
    }

    public static Factuality Factuality(this JsonElement parent, string name) => AsFactuality(parent.Text(name), name);

    /// <summary>A factuality, or null where there is none.</summary>
    public static Factuality? OptionalFactuality(this JsonElement parent, string name) => parent.OptionalText(name) is { } text ? AsFactuality(text, name) : null;

    /// <summary>Where something stands in the text: its <c>start</c> and <c>end</c>.</summary>
    public static TextSpan Span(this JsonElement parent)
    {
        var span = new TextSpan(parent.Number("start"), parent.Number("end"));
        if (span.Start < 0 || span.End < span.Start)
            throw new MalformedLineException(FaultKind.OutsideText, $"start {span.Start}, end {span.End}: 0 ≤ start ≤ end is expected");
        return span;
    }

    public static DateOnly? OptionalDay(this JsonElement parent, string name)
    {
        if (parent.OptionalText(name) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day;
        throw new MalformedLineException(FaultKind.UnknownValue, $"{name} {text} is no date such as 2022-05-21");
    }

    private static Factuality AsFactuality(string text, string name)
    {
        int index = Array.IndexOf(FactualityNames, text);
        return index >= 0 ? (Factuality)index : throw new MalformedLineException(FaultKind.UnknownValue, $"{name} {text} is none of {string.Join(", ", FactualityNames)}");
    }

    private static CodedMention Mention(JsonElement value) => new(value.OptionalText("text") ?? "", value.OptionalText("code"));

    private static string AsText(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw WrongType(name, "text", value);
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, as left by a tool that cuts texts at a fixed length.
            throw WrongType(name, "well-formed Unicode", value);
        }
    }

    private static MalformedLineException WrongType(string name, string expected, JsonElement value) =>
        new(FaultKind.WrongType, $"{name} should be {expected}, not {Shown(value)}");

    /// <summary>The value as it is written, cut to what fits a message.</summary>
    private static string Shown(JsonElement value)
    {
        string text = value.GetRawText();
        return text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
    }
}
