using Marsad.Arabic;
using Marsad.Ontology;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Marsad.Lexicon.Source;

/// <summary>Reads <c>ar/events/*.yaml</c> into <see cref="EventEntry"/>s.</summary>
internal static class EventFileReader
{
    private static readonly HashSet<string> Keys =
        ["verb", "noun", "phrase", "id", "root", "form", "imperfect", "masdar", "plural", "gender", "event", "mode", "context", "frame", "with", "unless", "told", "example", "record", "examples", "light", "gloss"];

    public static void Read(LexiconFile file, LexiconSource source)
    {
        YamlStream yaml = [];
        try
        {
            yaml.Load(new StringReader(file.Content));
        }
        catch (YamlException fault)
        {
            source.Faults.Add($"{file.Path}:{fault.Start.Line}: {fault.Message}");
            return;
        }
        if (yaml.Documents.Count == 0)
            return;
        if (yaml.Documents[0].RootNode is not YamlSequenceNode entries)
        {
            source.Faults.Add($"{file.Path}:1: a list of entries is expected");
            return;
        }
        string stem = Path.GetFileNameWithoutExtension(file.Path);
        foreach (YamlNode node in entries)
        {
            var place = new SourcePlace(file.Path, (int)node.Start.Line);
            try
            {
                source.Events.Add(ReadEntry(node, stem, place));
            }
            catch (FormatException fault)
            {
                source.Faults.Add($"{place}: {fault.Message}");
            }
        }
    }

    private static EventEntry ReadEntry(YamlNode node, string stem, SourcePlace place)
    {
        if (node is not YamlMappingNode map)
            throw new FormatException("an entry is a mapping of keys to values");
        var fields = map.Children.ToDictionary(pair => Scalar(pair.Key), pair => pair.Value);
        if (fields.Keys.FirstOrDefault(key => !Keys.Contains(key)) is { } unknown)
            throw new FormatException($"unknown key «{unknown}»");
        (EventEntryKind kind, string lemma) = Head(fields);
        EventType type = ReadType(Text(fields, "event"));
        return new EventEntry
        {
            Place = place,
            Rule = $"ar/{stem}/{Text(fields, "id")}",
            Kind = kind,
            Lemma = lemma,
            Verb = kind == EventEntryKind.Verb ? ReadVerb(fields, lemma) : null,
            Plurals = List(fields, "plural"),
            Gender = Optional(fields, "gender") switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => Gender.Unknown },
            Type = type,
            Mode = Optional(fields, "mode") is { Length: > 0 } mode and not "null" and not "~" ? mode : null,
            Contexts = ReadContexts(List(fields, "context")),
            Frame = ReadFrame(fields),
            With = ReadConditions(fields, "with"),
            Unless = ReadConditions(fields, "unless"),
            Told = ReadTelling(List(fields, "told")),
            Examples = ReadExamples(fields),
        };
    }

    private static (EventEntryKind Kind, string Lemma) Head(Dictionary<string, YamlNode> fields)
    {
        if (Optional(fields, "verb") is { } verb)
            return (EventEntryKind.Verb, verb);
        if (Optional(fields, "noun") is { } noun)
            return (EventEntryKind.Noun, noun);
        return (EventEntryKind.Phrase, Optional(fields, "phrase") ?? throw new FormatException("an entry needs «verb», «noun» or «phrase»"));
    }

    private static VerbParadigm ReadVerb(Dictionary<string, YamlNode> fields, string lemma)
    {
        string form = Text(fields, "form");
        if (!Enum.TryParse(form, out VerbForm verbForm))
            throw new FormatException($"«{form}» is no verb form; forms are I … X, QI, QII, QIV");
        return new VerbParadigm(lemma, Text(fields, "root"), verbForm, Optional(fields, "imperfect"), List(fields, "masdar"));
    }

    private static EventType ReadType(string text) =>
        Enum.TryParse(text, out EventType type) ? type : throw new FormatException($"«{text}» is no PLOVER type");

    private static ulong ReadContexts(IReadOnlyList<string> names)
    {
        ulong mask = 0;
        foreach (string name in names)
            mask |= PloverContext.MaskOf(name) ?? throw new FormatException($"«{name}» is no PLOVER context");
        return mask;
    }

    private static List<SlotSource> ReadFrame(Dictionary<string, YamlNode> fields)
    {
        if (!fields.TryGetValue("frame", out YamlNode? node))
            throw new FormatException("an entry needs a «frame»");
        if (node is not YamlMappingNode map)
            throw new FormatException("a frame maps slots to roles: {subj: actor, obj: recipient}");
        return [.. map.Children.Select(pair => FrameSyntax.Slot(Scalar(pair.Key), Scalar(pair.Value)))];
    }

    private static List<ConditionSource> ReadConditions(Dictionary<string, YamlNode> fields, string key)
    {
        if (!fields.TryGetValue(key, out YamlNode? node))
            return [];
        if (node is not YamlMappingNode map)
            throw new FormatException($"«{key}» maps slots to lists of lemmas or @classes");
        var conditions = new List<ConditionSource>();
        foreach ((YamlNode slot, YamlNode fillers) in map.Children)
        {
            (SlotKind kind, IReadOnlyList<string> prepositions) = FrameSyntax.Slot(Scalar(slot));
            conditions.Add(new ConditionSource(kind, prepositions, Values(fillers)));
        }
        return conditions;
    }

    private static Telling ReadTelling(IReadOnlyList<string> words)
    {
        Telling told = Telling.Any;
        foreach (string word in words)
            told |= word switch
            {
                "negated" => Telling.Negated,
                "future" => Telling.Future,
                "clause" => Telling.Clause,
                "own-future" => Telling.OwnFuture,
                "others-act" => Telling.OthersAct,
                "reported" => Telling.Reported,
                "own-object" => Telling.OwnObject,
                "named" => Telling.Named,
                "on-condition" => Telling.OnCondition,
                _ => throw new FormatException($"«{word}» is no way to tell a verb; «told» lists negated, future, clause, own-future, others-act, reported, own-object, named, on-condition"),
            };
        return told;
    }

    private static List<ExampleSource> ReadExamples(Dictionary<string, YamlNode> fields)
    {
        List<ExampleSource> examples = [new(Text(fields, "example"), Text(fields, "record"))];
        if (!fields.TryGetValue("examples", out YamlNode? more))
            return examples;
        if (more is not YamlSequenceNode list)
            throw new FormatException("«examples» is a list of {text, record}");
        foreach (YamlNode item in list)
        {
            if (item is not YamlMappingNode map)
                throw new FormatException("«examples» is a list of {text, record}");
            var parts = map.Children.ToDictionary(pair => Scalar(pair.Key), pair => pair.Value);
            examples.Add(new ExampleSource(Text(parts, "text"), Text(parts, "record")));
        }
        return examples;
    }

    private static string Text(Dictionary<string, YamlNode> fields, string key) =>
        Optional(fields, key) is { Length: > 0 } text ? text : throw new FormatException($"the key «{key}» is missing or empty");

    private static string? Optional(Dictionary<string, YamlNode> fields, string key) =>
        fields.TryGetValue(key, out YamlNode? node) ? Scalar(node).Trim() : null;

    private static IReadOnlyList<string> List(Dictionary<string, YamlNode> fields, string key) =>
        fields.TryGetValue(key, out YamlNode? node) ? Values(node) : [];

    private static IReadOnlyList<string> Values(YamlNode node) =>
        node is YamlSequenceNode list ? [.. list.Select(Scalar)] : Scalar(node) is { Length: > 0 } one ? [one] : [];

    private static string Scalar(YamlNode node) =>
        node is YamlScalarNode { Value: { } value } ? value : throw new FormatException($"line {node.Start.Line}: a single value is expected");
}
