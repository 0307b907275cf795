using Marsad.Arabic;
using Marsad.Ontology;

namespace Marsad.Lexicon.Source;

/// <summary>A file of the lexicon folder.</summary>
/// <param name="Path">Relative to the folder, with forward slashes: <c>world/countries.tsv</c>.</param>
/// <param name="Content">Its text.</param>
public sealed record LexiconFile(string Path, string Content);

/// <summary>Where an entry stands.</summary>
public readonly record struct SourcePlace(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}

/// <summary>A row of <c>world/countries.tsv</c>.</summary>
public sealed record CountryRow(
    string Iso3, string Iso2, string Fips, string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Adjectives, IReadOnlyList<string> People,
    IReadOnlyList<string> Capitals, IReadOnlyList<string> Metonyms, double Latitude, double Longitude);

/// <summary>A row of <c>world/places.tsv</c>.</summary>
public sealed record PlaceRow(string Name, IReadOnlyList<string> Names, string Country, string Kind, double Latitude, double Longitude);

/// <summary>A row of <c>world/organisations.tsv</c> or <c>world/groups.tsv</c>.</summary>
public sealed record BodyRow(EntityKind EntityKind, string Id, EntityCode Code, string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Members, string Kind);

/// <summary>A row of <c>world/holders.tsv</c>.</summary>
public sealed record HolderRow(string Name, IReadOnlyList<string> Names, IReadOnlyList<string> ShortNames, EntityCode Code, string Office, DateOnly From, DateOnly To);

/// <summary>A row of <c>world/names.tsv</c>: part of a personal name.</summary>
/// <param name="Name">As printed.</param>
/// <param name="IsAmbiguous">True where it is an ordinary word too: <c>سعيد</c>.</param>
public sealed record PersonalNameRow(string Name, bool IsAmbiguous);

/// <summary>A row of <c>ar/roles.tsv</c>, <c>ar/nouns.tsv</c> or <c>ar/adjectives.tsv</c>.</summary>
public sealed record NounRow(string Lemma, IReadOnlyList<string> Plurals, Gender Gender, NounClass Class, string? Role, bool IsAdjective);

/// <summary>A row of <c>ar/verbs.tsv</c>.</summary>
public sealed record VerbRow(VerbParadigm Verb, VerbKind Kind, IReadOnlyList<SlotSource> Frame);

/// <summary>A row of <c>ar/particles.tsv</c>.</summary>
public sealed record ParticleRow(string Word, ParticleCategory Category);

/// <summary>A frame slot as written.</summary>
/// <param name="Kind">Which place.</param>
/// <param name="Prepositions">For a preposition slot, its words.</param>
/// <param name="Role">What stands there.</param>
public sealed record SlotSource(SlotKind Kind, IReadOnlyList<string> Prepositions, ArgumentRole Role);

/// <summary>A condition as written: lemmas, and classes with <c>@</c>.</summary>
public sealed record ConditionSource(SlotKind Kind, IReadOnlyList<string> Prepositions, IReadOnlyList<string> Fillers);

/// <summary>What an entry is built on.</summary>
public enum EventEntryKind : byte
{
    Verb,
    Noun,
    Phrase,
}

/// <summary>An example sentence with the records it must yield.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Record">As the lexicon's README says: <c>TYPE.mode | actors | recipients | factuality</c>, or <c>none</c>.</param>
public sealed record ExampleSource(string Text, string Record);

/// <summary>An entry of <c>ar/events/*.yaml</c>.</summary>
public sealed record EventEntry
{
    public required SourcePlace Place { get; init; }

    /// <summary><c>ar/FILE/ID</c>.</summary>
    public required string Rule { get; init; }

    public required EventEntryKind Kind { get; init; }

    /// <summary>The verb, noun or phrase.</summary>
    public required string Lemma { get; init; }

    /// <summary>For a verb entry.</summary>
    public VerbParadigm? Verb { get; init; }

    /// <summary>For a noun entry.</summary>
    public IReadOnlyList<string> Plurals { get; init; } = [];

    /// <summary>For a noun entry; unknown where its ending tells.</summary>
    public Gender Gender { get; init; }

    public required EventType Type { get; init; }

    public string? Mode { get; init; }

    public ulong Contexts { get; init; }

    public required IReadOnlyList<SlotSource> Frame { get; init; }

    public IReadOnlyList<ConditionSource> With { get; init; } = [];

    public IReadOnlyList<ConditionSource> Unless { get; init; } = [];

    public Telling Told { get; init; }

    public required IReadOnlyList<ExampleSource> Examples { get; init; }
}

/// <summary>A row of <c>ontology/modes.tsv</c>.</summary>
public sealed record ModeRow(ModeHint Hint, IReadOnlyList<string> Words);

/// <summary>The whole lexicon as its files say it, before compilation.</summary>
public sealed class LexiconSource
{
    public List<PloverEntry> Plover { get; } = [];

    /// <summary>Context mask by evidence word.</summary>
    public Dictionary<string, ulong> ContextWords { get; } = [];

    /// <summary>Whether a word counts dead or injured.</summary>
    public Dictionary<string, CasualtyKind> CasualtyWords { get; } = [];

    /// <summary>Verbal nouns that tell what was suffered.</summary>
    public List<string> SufferedWords { get; } = [];

    /// <summary>Words that tell the mode of an act beside them.</summary>
    public List<ModeRow> Modes { get; } = [];

    /// <summary>Nouns of bodies and states that are places as well.</summary>
    public Dictionary<string, SiteKind> Sites { get; } = [];

    /// <summary>Words of what is no politics.</summary>
    public List<string> OrdinaryWords { get; } = [];

    /// <summary>Words of disasters and accidents: <c>زلزال</c>.</summary>
    public List<string> DisasterWords { get; } = [];

    public List<CountryRow> Countries { get; } = [];

    public List<PlaceRow> Places { get; } = [];

    public List<BodyRow> Bodies { get; } = [];

    public List<HolderRow> Holders { get; } = [];

    public List<PersonalNameRow> PersonalNames { get; } = [];

    public List<NounRow> Nouns { get; } = [];

    public List<VerbRow> Verbs { get; } = [];

    public List<ParticleRow> Particles { get; } = [];

    public List<string> Lures { get; } = [];

    public List<EventEntry> Events { get; } = [];

    /// <summary>Every fault found while reading, each with file and line.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>A hash of all files, six hexadecimal digits: the <c>lexicon.…</c> part of a record's coder.</summary>
    public string Version { get; set; } = "000000";
}
