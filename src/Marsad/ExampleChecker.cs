using Marsad.Events;
using Marsad.Lexicon.Source;
using Marsad.Ontology;

namespace Marsad;

/// <summary>An example of the lexicon that is not coded as it says.</summary>
/// <param name="Place">File and line of its entry.</param>
/// <param name="Rule">The entry.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">The record it should yield.</param>
/// <param name="Actual">The records it yields.</param>
public sealed record ExampleFailure(SourcePlace Place, string Rule, string Text, string Expected, IReadOnlyList<string> Actual);

/// <summary>Runs the examples of event entries: each must yield a record of its type and mode with these actors, recipients and factuality, or none.</summary>
public sealed class ExampleChecker(EventCoder coder)
{
    private static readonly DateOnly Day = new(2024, 6, 12);

    /// <summary>The examples of <paramref name="entries"/> that fail, in order.</summary>
    public IEnumerable<ExampleFailure> Check(IEnumerable<EventEntry> entries) => entries.SelectMany(Check);

    private IEnumerable<ExampleFailure> Check(EventEntry entry)
    {
        foreach (ExampleSource example in entry.Examples)
        {
            IReadOnlyList<EventRecord> records = coder.Code(new Article(entry.Rule, null, example.Text, Published: Day));
            bool right = example.Record == "none" ? records.Count == 0 : records.Any(record => ExpectedRecord.Parse(example.Record).Matches(record, example.Text));
            if (!right)
                yield return new ExampleFailure(entry.Place, entry.Rule, example.Text, example.Record, [.. records.Select(Describe)]);
        }
    }

    /// <summary>A record in the lexicon's own notation.</summary>
    public static string Describe(EventRecord record)
    {
        string mode = record.Mode is null ? "" : $".{record.Mode}";
        string Names(IReadOnlyList<Participant> participants) => participants.Count == 0 ? "-" : string.Join("; ", participants.Select(p => p.Evidence.Text));
        return $"{record.Type}{mode} | {Names(record.Actors)} | {Names(record.Recipients)} | {record.Factuality.ToString().ToLowerInvariant()} ({record.Rule})";
    }

    /// <summary><c>TYPE.mode | actors | recipients | factuality</c></summary>
    private sealed record ExpectedRecord(EventType Type, string? Mode, string[]? Actors, string[]? Recipients, Factuality Factuality)
    {
        public static ExpectedRecord Parse(string text)
        {
            string[] fields = text.Split('|', StringSplitOptions.TrimEntries);
            string[] head = fields[0].Split('.');
            Factuality factuality = fields.Length > 3 && Enum.TryParse(fields[3], ignoreCase: true, out Factuality f) ? f : Factuality.Actual;
            return new ExpectedRecord(Enum.Parse<EventType>(head[0]), head.Length > 1 ? head[1] : null, Names(fields, 1), Names(fields, 2), factuality);
        }

        private static string[]? Names(string[] fields, int index)
        {
            if (index >= fields.Length)
                return null;
            return fields[index] is "-" or "" ? [] : fields[index].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        public bool Matches(EventRecord record, string text) =>
            record.Type == Type && record.Mode == Mode && record.Factuality == Factuality
            && Same(Actors, record.Actors, text) && Same(Recipients, record.Recipients, text);

        /// <summary>As many as expected, each overlapping the words that are named.</summary>
        private static bool Same(string[]? expected, IReadOnlyList<Participant> participants, string text)
        {
            if (expected is null)
                return true;
            if (expected.Length != participants.Count)
                return false;
            return expected.All(name => participants.Any(p => Overlaps(text, name, p)));
        }

        private static bool Overlaps(string text, string name, Participant participant)
        {
            int start = text.IndexOf(name, StringComparison.Ordinal);
            // «للصومال» prints الصومال without its alef.
            if (start < 0 && name.StartsWith("ال", StringComparison.Ordinal))
                start = text.IndexOf(string.Concat("لل", name.AsSpan(2)), StringComparison.Ordinal);
            return start < 0
                ? name.Contains(participant.Evidence.Text, StringComparison.Ordinal) || participant.Evidence.Text.Contains(name, StringComparison.Ordinal)
                : start < participant.Evidence.Span.End && participant.Evidence.Span.Start < start + name.Length;
        }
    }
}
