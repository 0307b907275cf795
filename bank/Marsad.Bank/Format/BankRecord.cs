using Marsad.Events;
using Marsad.Ontology;

namespace Marsad.Bank.Format;

/// <summary>An annotated event: a line that begins with <c>-</c>.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Type">Event type.</param>
/// <param name="Mode">PLOVER mode, or null where none fits.</param>
/// <param name="Factuality">Whether it is told as done, to come, possible or not done.</param>
/// <param name="Trigger">The words that assert it.</param>
/// <param name="Actors">Who does it; empty where the text names none.</param>
/// <param name="Recipients">To whom; empty where the text names none.</param>
/// <param name="AttributedTo">Who is credited with the report, or null.</param>
/// <param name="When">A time expression with its ISO 8601 value, or null.</param>
/// <param name="Where">A place with its country, or null.</param>
public sealed record BankRecord(
    int Line,
    EventType Type,
    string? Mode,
    Factuality Factuality,
    Phrase Trigger,
    IReadOnlyList<CodedPhrase> Actors,
    IReadOnlyList<CodedPhrase> Recipients,
    CodedPhrase? AttributedTo,
    CodedPhrase? When,
    CodedPhrase? Where)
{
    /// <summary>Every phrase of the record that has to stand in the item's text.</summary>
    public IEnumerable<Phrase> Phrases =>
        Actors.Concat(Recipients).Concat(new[] { AttributedTo, When, Where }.OfType<CodedPhrase>()).Select(phrase => phrase.Phrase).Prepend(Trigger);
}

/// <summary>Words of the item's text.</summary>
/// <param name="Text">As they stand there.</param>
/// <param name="Occurrence">Which of several occurrences in the item, from 1: <c>الجيش #2</c>; null where there is one only.</param>
public sealed record Phrase(string Text, int? Occurrence);

/// <summary>Words with their value: <c>وزارة الدفاع المغربية = MAR:GOV</c>, <c>أمس = 2023-04-14</c>, <c>الحدود الشرقية = MAR</c>.</summary>
/// <param name="Phrase">The words.</param>
/// <param name="Value">Actor code, time or country.</param>
public sealed record CodedPhrase(Phrase Phrase, string Value);
