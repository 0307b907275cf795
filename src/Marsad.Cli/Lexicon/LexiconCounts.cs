using System.Globalization;
using Marsad.Lexicon;
using Marsad.Lexicon.Source;
using Marsad.Ontology;

namespace Marsad.Cli.Lexicon;

/// <summary>Counts what a lexicon holds, as its files say it and as it is compiled.</summary>
internal sealed class LexiconCounts(LexiconSource source, CompiledLexicon compiled)
{
    // A node: mask of 8 bytes and first edge of 4. An edge: target and skip of 4 each.
    private const int BytesPerNode = 12;
    private const int BytesPerEdge = 8;

    public void Write(TextWriter output)
    {
        WriteTable(output, $"lexicon {compiled.Version}", Tables());
        WriteTable(output, "lemmas", Lemmas());
        WriteTable(output, "forms", Forms());
        WriteTable(output, "event entries", Entries());
        WriteTable(output, "event lemmas", EventLemmas());
    }

    private static void WriteTable(TextWriter output, string heading, IEnumerable<(string Name, int Count)> rows)
    {
        output.WriteLine(heading);
        foreach ((string name, int count) in rows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {name,-28}{count,11:N0}"));
        output.WriteLine();
    }

    private IEnumerable<(string Name, int Count)> Tables() =>
    [
        ("countries", source.Countries.Count),
        ("places", source.Places.Count),
        ("organisations", source.Bodies.Count(body => body.EntityKind == EntityKind.Organisation)),
        ("groups", source.Bodies.Count(body => body.EntityKind == EntityKind.Group)),
        ("office holders, terms", source.Holders.Count),
        ("personal names", source.PersonalNames.Count),
        ("roles", source.Nouns.Count(noun => noun.Role is not null)),
        ("nouns", source.Nouns.Count(noun => noun is { Role: null, IsAdjective: false })),
        ("adjectives", source.Nouns.Count(noun => noun.IsAdjective)),
        ("verbs", source.Verbs.Count),
        ("particles", source.Particles.Count),
        ("lures", source.Lures.Count),
    ];

    private IEnumerable<(string Name, int Count)> Lemmas() =>
        compiled.Lemmas.CountBy(lemma => lemma.Class).OrderBy(pair => pair.Key).Select(pair => (pair.Key.Word(), pair.Value)).Append(("all", compiled.Lemmas.Length));

    private IEnumerable<(string Name, int Count)> Forms() =>
    [
        ("surface forms", compiled.SurfaceCount),
        ("automaton nodes", compiled.Automaton.NodeCount),
        ("automaton edges", compiled.Automaton.EdgeCount),
        ("automaton bytes", (BytesPerNode * compiled.Automaton.NodeCount) + (BytesPerEdge * compiled.Automaton.EdgeCount)),
    ];

    private IEnumerable<(string Name, int Count)> Entries()
    {
        HashSet<EventType> typesWithModes = [.. source.Plover.Where(entry => entry.Mode is not null).Select(entry => entry.Type)];
        return
        [
            .. source.Events.CountBy(entry => entry.Kind).OrderBy(pair => pair.Key).Select(pair => ($"{pair.Key.Word()} entries", pair.Value)),
            ("all", source.Events.Count),
            ("with conditions", source.Events.Count(entry => entry.With.Count + entry.Unless.Count > 0)),
            ("without mode, type has some", source.Events.Count(entry => entry.Mode is null && typesWithModes.Contains(entry.Type))),
            ("examples", source.Events.Sum(entry => entry.Examples.Count)),
        ];
    }

    /// <summary>A lemma counts once a type and once a mode, however many entries it has there.</summary>
    private IEnumerable<(string Name, int Count)> EventLemmas()
    {
        foreach (IGrouping<EventType, EventEntry> type in source.Events.GroupBy(entry => entry.Type).OrderBy(group => group.Key))
        {
            yield return (type.Key.ToString(), CountLemmas(type));
            foreach (IGrouping<string?, EventEntry> mode in type.GroupBy(entry => entry.Mode).OrderBy(group => group.Key, StringComparer.Ordinal))
                yield return ($"  {mode.Key ?? "no mode"}", CountLemmas(mode));
        }
        yield return ("all", CountLemmas(source.Events));
    }

    private static int CountLemmas(IEnumerable<EventEntry> entries) => entries.Select(entry => (entry.Kind, entry.Lemma)).Distinct().Count();
}
