namespace Marsad.Evaluation;

/// <summary>What is wrong with a line.</summary>
public enum FaultKind : byte
{
    /// <summary>No JSON object.</summary>
    NotJson,

    /// <summary>A field that must be there is missing or null.</summary>
    MissingField,

    /// <summary>A field of another JSON type than the format's.</summary>
    WrongType,

    /// <summary>An event type, factuality, label, date or number that the format does not know.</summary>
    UnknownValue,

    /// <summary>A sentence or trigger with impossible offsets or beyond the text, or an event in a sentence that does not exist.</summary>
    OutsideText,

    /// <summary>A gold trigger that its sentence does not contain. The line is kept, and the event counts as one whose trigger overlaps no other.</summary>
    TriggerNotFound,
}

/// <summary>A fault in a file of JSON Lines. Lines with a fault are left out, save for <see cref="FaultKind.TriggerNotFound"/>.</summary>
/// <param name="Line">Line number, from 1; blank lines count.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">The field and its value, in one sentence.</param>
public sealed record LineFault(int Line, FaultKind Kind, string Message)
{
    /// <summary><c>line 3: event type BOMB is not one of PLOVER's sixteen</c>.</summary>
    public override string ToString() => $"line {Line}: {Message}";
}
