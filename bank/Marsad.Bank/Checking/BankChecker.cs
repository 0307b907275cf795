using System.Globalization;
using Marsad.Bank.Format;
using Marsad.Lexicon;
using Marsad.Ontology;

namespace Marsad.Bank.Checking;

/// <summary>Holds files of the bank against the ontology, the codes and their own texts.</summary>
public sealed class BankChecker
{
    private const string SentenceEnds = ".!؟?…»\"";

    private readonly CodeTable _codes;
    private readonly PloverScale _scale;

    public BankChecker(CompiledLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        (_codes, _scale) = (new CodeTable(lexicon), lexicon.Scale);
    }

    /// <summary>All faults of <paramref name="files"/>, in the order of files and lines.</summary>
    public IReadOnlyList<BankFault> Check(IReadOnlyList<BankFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var faults = new List<BankFault>();
        var ids = new Dictionary<string, string>();
        var texts = new Dictionary<string, string>();
        foreach (BankFile file in files)
        {
            foreach (BankItem item in file.Items)
            {
                IEnumerable<(int Line, string Message)> found = CheckItem(file, item);
                if (!ids.TryAdd(item.Id, $"{file.Name}:{item.Line}"))
                    found = found.Append((item.Line, $"the id {item.Id} is used at {ids[item.Id]} already"));
                if (!texts.TryAdd(item.Document.Text, item.Id))
                    found = found.Append((item.Line, $"the text is that of {texts[item.Document.Text]}"));
                faults.AddRange(found.Select(fault => new BankFault(file.Name, fault.Line, fault.Message)));
            }
        }
        return faults;
    }

    private IEnumerable<(int Line, string Message)> CheckItem(BankFile file, BankItem item)
    {
        if (!IsIdOf(file, item.Id))
            yield return (item.Line, $"the id {item.Id} should be {file.Stem}- and four digits");
        foreach (string message in TextFaults(item))
            yield return (item.Line, message);
        if (item.Lure is { } lure && !LureReason.All.Contains(lure))
            yield return (item.Line, $"«! {lure}» is no known reason; they are {string.Join(", ", LureReason.All)}");
        if (item.Lure is not null && item.Records.Count > 0)
            yield return (item.Line, "the item has records and a line of !, which is for items without event");
        foreach (BankRecord record in item.Records)
        {
            foreach (string message in RecordFaults(item, record))
                yield return (record.Line, message);
        }
        foreach ((int line, string message) in Repetitions(item))
            yield return (line, message);
    }

    private static bool IsIdOf(BankFile file, string id) =>
        id.Length == file.Stem.Length + 5 && id.StartsWith(file.Stem + "-", StringComparison.Ordinal) && id[^4..].All(char.IsAsciiDigit);

    private static IEnumerable<string> TextFaults(BankItem item)
    {
        if (item.Body.Length == 0)
            yield return "the item has no sentence";
        for (int i = 0; i < item.Sentences.Count; i++)
        {
            string sentence = item.Document[item.Sentences[i]];
            if (sentence != sentence.Trim() || sentence.Contains("  ", StringComparison.Ordinal) || sentence.Any(char.IsControl))
                yield return $"sentence {i}: a space at its edge, two spaces in a row, or a tab";
            bool isTitle = i == 0 && item.Title is not null;
            if (!isTitle && sentence.Length > 0 && !SentenceEnds.Contains(sentence[^1], StringComparison.Ordinal))
                yield return $"sentence {i} does not end with one of {SentenceEnds}; a line is a sentence";
            // Headlines have «..» within, where English has a colon.
            if (!isTitle && sentence.Contains(". ", StringComparison.Ordinal))
                yield return $"sentence {i} has a full stop within; each sentence stands on a line of its own";
        }
        // The headline is no sentence of the three.
        int sentences = item.Sentences.Count - (item.Title is null ? 0 : 1);
        if (sentences > 3)
            yield return $"the item has {sentences} sentences; at most three";
    }

    private IEnumerable<string> RecordFaults(BankItem item, BankRecord record)
    {
        if (!_scale.Knows(record.Type, record.Mode))
            yield return $"{record.Type} has no mode {record.Mode}; {ModesOf(record.Type)}";
        IEnumerable<Action> checks =
        [
            .. record.Phrases.Skip(1).Select(phrase => (Action)(() => PhraseFinder.Find(item.Document.Text, phrase))),
            () => CheckTrigger(item, record.Trigger),
            .. record.Actors.Concat(record.Recipients).Append(record.AttributedTo).OfType<CodedPhrase>().Select(who => (Action)(() => _codes.CheckActor(who.Value))),
            () => TimeValue.Check(record.When?.Value ?? item.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            () => _codes.CheckCountry(record.Where?.Value ?? EntityCode.Unknown),
        ];
        foreach (Action check in checks)
        {
            if (FaultOf(check) is { } message)
                yield return message;
        }
    }

    private static void CheckTrigger(BankItem item, Phrase trigger)
    {
        if (item.SentenceOf(PhraseFinder.Find(item.Document.Text, trigger)) < 0)
            throw new FormatException($"the trigger «{trigger.Text}» reaches over two sentences");
    }

    private static IEnumerable<(int Line, string Message)> Repetitions(BankItem item)
    {
        var seen = new HashSet<(EventType, Phrase)>();
        foreach (BankRecord record in item.Records)
        {
            if (!seen.Add((record.Type, record.Trigger)))
                yield return (record.Line, $"{record.Type} «{record.Trigger.Text}» is recorded already; several actors of one act are several actor fields");
        }
    }

    private string ModesOf(EventType type)
    {
        string modes = string.Join(", ", _scale.Entries.Where(entry => entry.Type == type).Select(entry => entry.Mode).OfType<string>());
        return modes.Length == 0 ? "it has none" : $"it has {modes}";
    }

    private static string? FaultOf(Action check)
    {
        try
        {
            check();
            return null;
        }
        catch (FormatException fault)
        {
            return fault.Message;
        }
    }
}
