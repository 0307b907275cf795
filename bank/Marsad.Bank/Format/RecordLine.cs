using System.Globalization;
using Marsad.Events;
using Marsad.Ontology;

namespace Marsad.Bank.Format;

/// <summary>
/// Reads what follows the <c>-</c> of a record: <c>TYPE MODE FACTUALITY | trigger … | actor … = CODE | …</c>, the fields in any order.
/// </summary>
internal sealed class RecordLine
{
    private Phrase? _trigger;
    private readonly List<CodedPhrase> _actors = [];
    private readonly List<CodedPhrase> _recipients = [];
    private CodedPhrase? _by;
    private CodedPhrase? _when;
    private CodedPhrase? _where;

    /// <summary>Reads <paramref name="text"/>, which stands on line <paramref name="number"/>.</summary>
    /// <exception cref="FormatException">Says what the line breaks.</exception>
    public static BankRecord Read(int number, string text)
    {
        string[] parts = text.Split('|', StringSplitOptions.TrimEntries);
        string[] head = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (head.Length != 3)
            throw new FormatException($"«{parts[0]}» should be type, mode (or -) and factuality: ASSAULT aerial actual");
        EventType type = EnumValue<EventType>(head[0], "event type");
        Factuality factuality = FactualityOf(head[2]);
        var line = new RecordLine();
        foreach (string part in parts.Skip(1))
            line.ReadField(part);
        return new BankRecord(
            number,
            type,
            head[1] == "-" ? null : head[1],
            factuality,
            line._trigger ?? throw new FormatException("the record has no trigger"),
            line._actors,
            line._recipients,
            line._by,
            line._when,
            line._where);
    }

    private void ReadField(string part)
    {
        int space = part.IndexOf(' ', StringComparison.Ordinal);
        string name = space < 0 ? part : part[..space];
        string value = space < 0 ? "" : part[space..].Trim();
        if (value.Length == 0)
            throw new FormatException($"the field «{part}» is empty; leave it out where there is nothing to say");
        switch (name)
        {
            case "trigger":
                SetOnce(ref _trigger, PhraseOf(value), name);
                break;
            case "actor":
                _actors.Add(Coded(value, name));
                break;
            case "recipient":
                _recipients.Add(Coded(value, name));
                break;
            case "by":
                SetOnce(ref _by, Coded(value, name), name);
                break;
            case "when":
                SetOnce(ref _when, Coded(value, name), name);
                break;
            case "where":
                SetOnce(ref _where, Coded(value, name), name);
                break;
            default:
                throw new FormatException($"«{name}» is no field; the fields are trigger, actor, recipient, by, when, where");
        }
    }

    private static void SetOnce<T>(ref T? field, T value, string name)
        where T : class =>
        field = field is null ? value : throw new FormatException($"{name} stands twice; only actor and recipient may");

    private static CodedPhrase Coded(string value, string name)
    {
        int sign = value.LastIndexOf(" = ", StringComparison.Ordinal);
        if (sign < 0)
            throw new FormatException($"{name} «{value}» has no value; write: {name} words = {(name is "when" ? "2023-04-14" : name is "where" ? "MAR" : "MAR:GOV")}");
        return new CodedPhrase(PhraseOf(value[..sign].Trim()), value[(sign + 3)..].Trim());
    }

    private static Phrase PhraseOf(string text)
    {
        int mark = text.LastIndexOf(" #", StringComparison.Ordinal);
        if (mark < 0)
            return new Phrase(text, null);
        if (int.TryParse(text.AsSpan(mark + 2), NumberStyles.None, CultureInfo.InvariantCulture, out int occurrence) && occurrence > 0)
            return new Phrase(text[..mark].TrimEnd(), occurrence);
        throw new FormatException($"«{text[(mark + 1)..]}» should be a number from 1 that tells which occurrence is meant: #2");
    }

    private static Factuality FactualityOf(string text)
    {
        foreach (Factuality value in Enum.GetValues<Factuality>())
        {
            if (text == value.Word)
                return value;
        }
        throw new FormatException($"«{text}» is no factuality; they are {string.Join(", ", Enum.GetValues<Factuality>().Select(value => value.Word))}");
    }

    /// <summary>Enum.TryParse alone would take "3" for a type.</summary>
    private static T EnumValue<T>(string text, string what)
        where T : struct, Enum =>
        Enum.GetNames<T>().Contains(text) ? Enum.Parse<T>(text) : throw new FormatException($"«{text}» is no {what}; they are {string.Join(", ", Enum.GetNames<T>())}");
}
