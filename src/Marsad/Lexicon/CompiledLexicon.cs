using Marsad.Arabic;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Lexicon;

/// <summary>One meaning of a surface form: whose form it is, and which.</summary>
/// <param name="LemmaId">Index in <see cref="CompiledLexicon.Lemmas"/>.</param>
/// <param name="Bits">Packed <see cref="FormFeatures"/>.</param>
public readonly record struct SurfaceForm(int LemmaId, uint Bits)
{
    public FormFeatures Features => FormFeatures.FromBits(Bits);
}

/// <summary>The lexicon ready for use: an automaton of all surface forms, the lemmas behind them, and the world. Immutable; shared by all threads.</summary>
public sealed class CompiledLexicon
{
    private readonly int[] _formStarts;
    private readonly SurfaceForm[] _forms;

    internal CompiledLexicon(
        string version, Automaton automaton, int[] formStarts, SurfaceForm[] forms, Lemma[] lemmas, Entity[] entities, string[] prepositions, PloverScale scale, ModeHint[] defaultModes)
    {
        Version = version;
        Automaton = automaton;
        _formStarts = formStarts;
        _forms = forms;
        Lemmas = lemmas;
        Entities = entities;
        Prepositions = prepositions;
        Scale = scale;
        DefaultModes = defaultModes;
        StateByCountry = entities.Where(e => e.Kind == EntityKind.State).GroupBy(e => e.Code.Country).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>Six hexadecimal digits: a hash of the files.</summary>
    public string Version { get; }

    public Automaton Automaton { get; }

    public Lemma[] Lemmas { get; }

    public Entity[] Entities { get; }

    /// <summary>The prepositions that frames tell apart; at most 64.</summary>
    public string[] Prepositions { get; }

    public PloverScale Scale { get; }

    /// <summary>Modes of content in which no word tells one.</summary>
    public ModeHint[] DefaultModes { get; }

    /// <summary>States by ISO 3166-1 alpha-3.</summary>
    public IReadOnlyDictionary<string, Entity> StateByCountry { get; }

    /// <summary>Number of distinct surface forms.</summary>
    public int SurfaceCount => Automaton.KeyCount;

    internal (int[] Starts, SurfaceForm[] Forms) FormTables => (_formStarts, _forms);

    /// <summary>The meanings of the surface with number <paramref name="key"/>.</summary>
    public ReadOnlySpan<SurfaceForm> FormsOf(int key) => _forms.AsSpan(_formStarts[key], _formStarts[key + 1] - _formStarts[key]);

    /// <summary>The meanings of <paramref name="word"/> as it stands, without splitting clitics.</summary>
    public ReadOnlySpan<SurfaceForm> Find(string word)
    {
        int key = Automaton.Find(Letter.Fold(word));
        return key < 0 ? [] : FormsOf(key);
    }

    /// <summary>Index of a preposition in <see cref="Prepositions"/>, or −1.</summary>
    public int PrepositionIndex(string word) => Array.IndexOf(Prepositions, word);
}
