using Marsad.Arabic;
using Marsad.Lexicon.Source;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Lexicon;

/// <summary>Turns a <see cref="LexiconSource"/> into a <see cref="CompiledLexicon"/>: generates all surface forms and numbers lemmas, entities and prepositions.</summary>
public sealed class LexiconCompiler
{
    private static readonly string[] Pronouns = ["ه", "ها", "هم", "هما", "هن", "نا", "كم"];

    private readonly LexiconSource _source;
    private readonly List<string> _faults;
    private readonly LemmaTable _lemmas = new();
    private readonly PrepositionTable _prepositions = new();
    private readonly WorldTable _world;

    private LexiconCompiler(LexiconSource source)
    {
        _source = source;
        _faults = [.. source.Faults];
        _world = new WorldTable(_lemmas);
    }

    /// <summary>Compiles <paramref name="source"/>.</summary>
    /// <exception cref="LexiconException">One or more faults; the message lists them all.</exception>
    public static CompiledLexicon Compile(LexiconSource source)
    {
        CompiledLexicon lexicon = Compile(source, out IReadOnlyList<string> faults);
        return faults.Count == 0 ? lexicon : throw new LexiconException(faults);
    }

    /// <summary>Compiles what is sound in <paramref name="source"/> and reports the rest in <paramref name="faults"/>.</summary>
    public static CompiledLexicon Compile(LexiconSource source, out IReadOnlyList<string> faults)
    {
        var compiler = new LexiconCompiler(source);
        CompiledLexicon lexicon = compiler.Run();
        faults = compiler._faults;
        return lexicon;
    }

    private CompiledLexicon Run()
    {
        var scale = new PloverScale(_source.Plover);
        AddNouns();
        AddVerbs();
        _world.Add(_source);
        AddEvents(scale);
        AddParticles();
        AddPhrases();
        AddLures();
        AddEvidenceWords();
        AddModes(scale);
        foreach ((string place, string word, string lemma) in _lemmas.FormsNamedAsLemmas())
            _faults.Add($"{place}: «{word}» is no lemma but a form of «{lemma}»: name that, or list «{word}» in ar/");
        (Automaton automaton, int[] starts, SurfaceForm[] forms) = _lemmas.BuildAutomaton();
        return new CompiledLexicon(_source.Version, automaton, starts, forms, _lemmas.Build(), _world.Entities, _prepositions.All, scale, [.. _source.Modes.Where(row => row.Words.Count == 0).Select(row => row.Hint)]);
    }

    private void AddNouns()
    {
        HashSet<string> feminine = [.. _source.Nouns.Where(n => n is { Role: null, IsAdjective: false, Gender: Gender.Feminine }).Select(n => n.Lemma)];
        foreach (NounRow row in _source.Nouns)
        {
            // «بلاده تؤكد»: the table of roles has no gender, that of nouns has.
            Gender gender = row.Role is not null && feminine.Contains(row.Lemma) ? Gender.Feminine : row.Gender;
            bool isPerson = row.Class is NounClass.Person or NounClass.Spokesman or NounClass.Head;
            FormKind kind = row.IsAdjective ? FormKind.Adjective : FormKind.Noun;
            var paradigm = new NounParadigm(row.Lemma, row.Plurals, gender, HasFeminine: row.IsAdjective || (isPerson && !row.Lemma.EndsWith('ى')), HasSoundPlural: row.IsAdjective || isPerson, kind);
            string text = row.Lemma.Replace(NounInflector.DefectiveSign.ToString(), "", StringComparison.Ordinal);
            LemmaTable.Draft lemma = row.IsAdjective ? _lemmas.Adjective(text) : row.Role is null ? _lemmas.Noun(text) : _lemmas.Role(text, row.Role, row.Class);
            lemma.IsListed = !row.IsAdjective;
            if (row.Role is null && !row.IsAdjective && row.Class != NounClass.Unknown)
                lemma.NounClass = row.Class;
            _lemmas.AddForms(lemma, NounInflector.Inflect(paradigm));
        }
    }

    private void AddVerbs()
    {
        foreach (VerbRow row in _source.Verbs)
        {
            if (AddVerb(row.Verb, "ar/verbs.tsv") is not { } verb)
                continue;
            foreach (LemmaTable.Draft draft in verb.Masdars.Prepend(verb.Draft))
            {
                draft.VerbKind = row.Kind;
                if (row.Frame.Count > 0)
                    draft.Frame = FrameOf(row.Frame);
            }
        }
    }

    private (LemmaTable.Draft Draft, List<LemmaTable.Draft> Masdars)? AddVerb(VerbParadigm verb, string place)
    {
        try
        {
            if (!VerbInflector.CitationForms(verb).Any(f => Letter.Fold(f).AsSpan().SequenceEqual(Letter.Fold(verb.Lemma))))
            {
                _faults.Add($"{place}: «{verb.Lemma}» is not what root {verb.Root} gives in form {verb.Form}: {string.Join(' ', VerbInflector.CitationForms(verb))}");
                return null;
            }
            return _lemmas.Verb(verb);
        }
        catch (FormatException fault)
        {
            _faults.Add($"{place}: {fault.Message}");
            return null;
        }
    }

    private void AddEvents(PloverScale scale)
    {
        foreach (EventEntry entry in _source.Events.OrderByDescending(Specificity).ThenByDescending(e => e.Mode is not null))
        {
            if (!scale.Knows(entry.Type, entry.Mode))
            {
                _faults.Add($"{entry.Place}: {entry.Type} has no mode «{entry.Mode}»");
                continue;
            }
            switch (entry.Kind)
            {
                case EventEntryKind.Verb when AddVerb(entry.Verb!, entry.Place.ToString()) is { } verb:
                    Sense sense = SenseOf(entry);
                    foreach (LemmaTable.Draft draft in verb.Masdars.Prepend(verb.Draft))
                    {
                        // إجراء "measure" carries the act behind it (إجراء تجربة), whatever أجرى means with that object.
                        if (!(draft.IsListed && draft.VerbKind == VerbKind.Light))
                            draft.Senses.Add(sense);
                    }
                    break;
                case EventEntryKind.Noun:
                    AddEventNoun(entry);
                    break;
            }
        }
    }

    /// <summary>The more conditions the more specific; named words say more than classes.</summary>
    private static int Specificity(EventEntry entry) => (4 * entry.With.Sum(c => c.Fillers.Any(f => f.StartsWith('@')) ? 1 : 2)) + Math.Min(3, entry.Unless.Count) + ((entry.Told & ~Telling.Named) == Telling.Any ? 0 : 8);

    private void AddEventNoun(EventEntry entry)
    {
        LemmaTable.Draft noun = _lemmas.Noun(entry.Lemma);
        // A noun entry speaks of its own frame and goes before what the noun inherits as the masdar of a verb.
        Sense sense = SenseOf(entry);
        int at = noun.Senses.TakeWhile(s => s.Frame.RoleOf(SlotKind.Of) is not null && s.With.Count >= sense.With.Count).Count();
        noun.Senses.Insert(at, sense);
        if (noun.NounClass == NounClass.Unknown)
            noun.NounClass = NounClass.Act;
        Gender gender = entry.Gender != Gender.Unknown ? entry.Gender : entry.Lemma.EndsWith('ة') ? Gender.Feminine : Gender.Masculine;
        var paradigm = new NounParadigm(entry.Lemma, entry.Plurals, gender, HasFeminine: false, HasSoundPlural: false, FormKind.Noun);
        _lemmas.AddForms(noun, NounInflector.Inflect(paradigm));
        if (entry.Plurals.Count > 0 && !entry.Lemma.EndsWith('ة') && entry.Lemma.Length > 3)
            _lemmas.AddForms(noun, NounInflector.InflectMasdar(entry.Lemma));
    }

    private Sense SenseOf(EventEntry entry) => new(
        entry.Rule, entry.Type, entry.Mode, entry.Contexts, FrameOf(entry.Frame), [.. entry.With.Select(c => ConditionOf(c, entry.Place))], [.. entry.Unless.Select(c => ConditionOf(c, entry.Place))],
        entry.Told);

    private Frame FrameOf(IReadOnlyList<SlotSource> slots) => new([.. slots.Select(s => new FrameSlot(s.Kind, _prepositions.MaskOf(s.Prepositions), s.Role))]);

    private SlotCondition ConditionOf(ConditionSource condition, SourcePlace place)
    {
        var lemmas = new SortedSet<int>();
        uint classes = 0;
        foreach (string filler in condition.Fillers)
        {
            if (filler.StartsWith('@'))
                classes |= 1u << (int)ClassOf(filler[1..]);
            else
                lemmas.UnionWith(_lemmas.Headed(filler, place.ToString()));
        }
        return new SlotCondition(condition.Kind, _prepositions.MaskOf(condition.Prepositions), [.. lemmas], classes);
    }

    private NounClass ClassOf(string name)
    {
        try
        {
            return FrameSyntax.Class(name);
        }
        catch (FormatException fault)
        {
            _faults.Add($"ar/events: {fault.Message}");
            return NounClass.Unknown;
        }
    }

    private void AddParticles()
    {
        var words = _source.Particles.Select(p => p.Word).ToHashSet();
        foreach (ParticleRow row in _source.Particles)
        {
            // إنه, لكنها: the analyser splits off the pronoun, which says who is meant.
            if (Pronouns.Any(pronoun => row.Word.EndsWith(pronoun, StringComparison.Ordinal) && words.Contains(row.Word[..^pronoun.Length])))
                continue;
            LemmaTable.Draft draft = _lemmas.Particle(row.Word, row.Category);
            if (row.Category is ParticleCategory.Preposition or ParticleCategory.Aftermath)
                draft.Preposition = _prepositions.IndexOf(row.Word);
            _lemmas.AddForms(draft, [(row.Word, new FormFeatures(FormKind.Particle, traits: FormTraits.NoArticle))]);
            if (row.Word.EndsWith('ى'))
            {
                // عليه; and الي where print has no ى.
                string spelledInYa = row.Word[..^1] + "ي";
                _lemmas.AddForms(draft, [(spelledInYa, new FormFeatures(FormKind.Particle, traits: FormTraits.NoArticle | FormTraits.NeedsSuffix))]);
                if (row.Category is ParticleCategory.Preposition or ParticleCategory.Aftermath)
                    _lemmas.AddForms(draft, [(spelledInYa, new FormFeatures(FormKind.Particle, traits: FormTraits.NoArticle | FormTraits.NoSuffix))]);
            }
        }
    }

    private void AddPhrases()
    {
        foreach (EventEntry entry in _source.Events)
        {
            if (entry.Kind != EventEntryKind.Phrase)
                continue;
            LemmaTable.Draft draft = _lemmas.Phrase(entry.Lemma);
            draft.Senses.Add(SenseOf(entry));
            _lemmas.AddForms(draft, _lemmas.InflectFirstWord(entry.Lemma));
        }
    }

    private void AddLures()
    {
        foreach (string phrase in _source.Lures)
            _lemmas.AddForms(_lemmas.Lure(phrase), _lemmas.InflectFirstWord(phrase));
    }

    private void AddEvidenceWords()
    {
        foreach ((string word, ulong mask) in _source.ContextWords)
        {
            foreach (int id in _lemmas.Evidence(word))
                _lemmas[id].Contexts |= mask;
        }
        foreach ((string word, CasualtyKind kind) in _source.CasualtyWords)
        {
            foreach (int id in _lemmas.Named(word, place: null))
                _lemmas[id].Casualty = kind;
        }
        foreach (int id in _source.SufferedWords.SelectMany(word => _lemmas.Named(word, place: null)))
            _lemmas[id].IsSuffered = true;
        foreach ((string word, SiteKind kind) in _source.Sites)
        {
            foreach (int id in _lemmas.Named(word, "ontology/sites.tsv"))
                _lemmas[id].Site = kind;
        }
        foreach (int id in _source.OrdinaryWords.SelectMany(_lemmas.Evidence))
            _lemmas[id].IsOrdinary = true;
        foreach (int id in _source.DisasterWords.SelectMany(_lemmas.Evidence))
            _lemmas[id].IsDisaster = true;
    }

    private void AddModes(PloverScale scale)
    {
        foreach (ModeRow row in _source.Modes)
        {
            if (!scale.Knows(row.Hint.Type, row.Hint.Mode))
                _faults.Add($"ontology/modes.tsv: {row.Hint.Type} has no mode «{row.Hint.Mode}»");
            _faults.AddRange(row.Words.Where(word => !_lemmas.Knows(word)).Select(word => $"ontology/modes.tsv: «{word}» is no lemma"));
            foreach (int id in row.Words.SelectMany(word => _lemmas.Headed(word, "ontology/modes.tsv")).Distinct())
            {
                if (!_lemmas[id].Modes.Exists(hint => hint.Type == row.Hint.Type && hint.Evidence == row.Hint.Evidence))
                    _lemmas[id].Modes.Add(row.Hint);
            }
        }
    }
}
