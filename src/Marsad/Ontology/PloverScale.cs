namespace Marsad.Ontology;

/// <summary>What the ontology says of a type and mode.</summary>
/// <param name="Type">Event type.</param>
/// <param name="Mode">Mode, or null for the type without a mode.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Score">PLOVER's score, −10 … 10.</param>
/// <param name="Cameo">The CAMEO code that comes nearest, a string with leading zeros.</param>
/// <param name="Goldstein">The Goldstein value of that code, −10 … 10.</param>
public sealed record PloverEntry(EventType Type, string? Mode, int Quad, double Score, string Cameo, double Goldstein);

/// <summary>The table <c>lexicon/ontology/plover.tsv</c>.</summary>
public sealed class PloverScale
{
    private readonly Dictionary<(EventType Type, string? Mode), PloverEntry> _entries;

    public PloverScale(IEnumerable<PloverEntry> entries) => _entries = entries.ToDictionary(e => (e.Type, e.Mode));

    /// <summary>All rows.</summary>
    public IEnumerable<PloverEntry> Entries => _entries.Values;

    /// <summary>True where the codebook knows <paramref name="mode"/> for <paramref name="type"/>.</summary>
    public bool Knows(EventType type, string? mode) => _entries.ContainsKey((type, mode));

    /// <summary>The row of <paramref name="type"/> and <paramref name="mode"/>.</summary>
    /// <exception cref="KeyNotFoundException">The codebook has no such mode.</exception>
    public PloverEntry this[EventType type, string? mode] => _entries[(type, mode)];
}
