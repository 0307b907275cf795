using Marsad.Arabic;
using Marsad.Text;

namespace Marsad.Lexicon;

/// <summary>Collects lemmas and their surface forms while the lexicon is compiled.</summary>
internal sealed class LemmaTable
{
    private readonly List<Draft> _drafts = [];
    private readonly Dictionary<(LemmaClass Class, string Key), Draft> _byKey = [];
    private readonly Dictionary<string, List<int>> _byText = [];
    private readonly Dictionary<string, (Draft Draft, List<Draft> Masdars)> _verbs = [];
    private readonly Dictionary<byte[], HashSet<SurfaceForm>> _surfaces = new(ByteArrayComparer.Instance);
    private readonly Dictionary<int, List<(string Surface, FormFeatures Features)>> _formsOfLemma = [];
    private ILookup<string, Draft>? _firstWords;

    public Draft this[int id] => _drafts[id];

    public Draft Noun(string text)
    {
        Draft noun = GetOrAdd(LemmaClass.Noun, text, text);
        noun.NamedOnlyAt = null;
        return noun;
    }

    public Draft Adjective(string text) => GetOrAdd(LemmaClass.Adjective, text, text);

    public Draft Phrase(string text) => GetOrAdd(LemmaClass.Phrase, text, text);

    public Draft Lure(string text) => GetOrAdd(LemmaClass.Lure, text, text);

    public Draft Name(string text) => GetOrAdd(LemmaClass.Name, Letter.ToText(Letter.Fold(text)), text);

    public Draft Nisba(string text) => GetOrAdd(LemmaClass.Nisba, text, text);

    public Draft Role(string text, string role, NounClass nounClass)
    {
        Draft draft = GetOrAdd(LemmaClass.Noun, $"{text}/{role}", text);
        draft.Role = role;
        draft.NounClass = nounClass;
        return draft;
    }

    public Draft Particle(string text, ParticleCategory category)
    {
        Draft draft = GetOrAdd(LemmaClass.Particle, $"{text}/{category}", text);
        draft.Category = category;
        return draft;
    }

    /// <summary>The lemma of <paramref name="verb"/> and those of its verbal nouns, with their forms.</summary>
    public (Draft Draft, List<Draft> Masdars) Verb(VerbParadigm verb)
    {
        string key = $"{Letter.ToText(Letter.Fold(verb.Lemma))}/{verb.Root}/{verb.Form}/{verb.Imperfect}";
        if (_verbs.TryGetValue(key, out (Draft Draft, List<Draft> Masdars) known))
        {
            AddMasdars(verb, known.Masdars, inherit: known.Draft);
            return known;
        }
        Draft draft = GetOrAdd(LemmaClass.Verb, key, verb.Lemma);
        AddForms(draft, VerbInflector.Inflect(verb));
        var masdars = new List<Draft>();
        AddMasdars(verb, masdars, inherit: null);
        _verbs.Add(key, (draft, masdars));
        return (draft, masdars);
    }

    private void AddMasdars(VerbParadigm verb, List<Draft> masdars, Draft? inherit)
    {
        foreach (string masdar in VerbInflector.MasdarsOf(verb))
        {
            Draft noun = Noun(masdar);
            if (masdars.Contains(noun))
                continue;
            noun.IsMasdar = true;
            if (noun.NounClass == NounClass.Unknown)
                noun.NounClass = NounClass.Act;
            if (inherit is not null)
            {
                noun.VerbKind = inherit.VerbKind;
                noun.Frame = inherit.Frame;
                noun.Senses.AddRange(inherit.Senses);
            }
            AddForms(noun, NounInflector.InflectMasdar(masdar));
            masdars.Add(noun);
        }
    }

    /// <summary>Words that a condition names as if they were lemmas, and that are forms of others: <c>عقوبات</c> of <c>عقوبة</c>. Added as nouns, they would hide their own lemma.</summary>
    public IEnumerable<(string Place, string Word, string Lemma)> FormsNamedAsLemmas()
    {
        foreach (Draft draft in _drafts)
        {
            if (draft.NamedOnlyAt is not { } place)
                continue;
            Draft? other = _surfaces[Letter.Fold(draft.Text)].Where(f => f.LemmaId != draft.Id).Select(f => _drafts[f.LemmaId]).FirstOrDefault(IsNominal);
            if (other is not null)
                yield return (place, draft.Text, other.Text);
        }
    }

    private static bool IsNominal(Draft draft) => draft.Class is LemmaClass.Noun or LemmaClass.Adjective or LemmaClass.Nisba;

    /// <summary>True where some lemma is written <paramref name="text"/>.</summary>
    public bool Knows(string text) => _byText.ContainsKey(Letter.ToText(Letter.Fold(text)));

    /// <summary>Ids of all lemmas written <paramref name="text"/>; a noun is added where there is none; <paramref name="place"/>, if given, answers for its being a lemma.</summary>
    public IReadOnlyList<int> Named(string text, string? place)
    {
        string key = Letter.ToText(Letter.Fold(text));
        if (_byText.TryGetValue(key, out List<int>? ids))
            return ids;
        Draft noun = Noun(text);
        noun.NamedOnlyAt = place;
        var paradigm = new NounParadigm(text, [], text.EndsWith('ة') ? Gender.Feminine : Gender.Masculine, HasFeminine: false, HasSoundPlural: false, FormKind.Noun);
        AddForms(noun, NounInflector.Inflect(paradigm));
        return [noun.Id];
    }

    /// <summary>Ids of all lemmas written <paramref name="text"/>, a word that tells of a context; a nisba is added as the adjective that it is.</summary>
    public IReadOnlyList<int> Evidence(string text)
    {
        if (!text.EndsWith('ي') || _byText.ContainsKey(Letter.ToText(Letter.Fold(text))))
            return Named(text, place: null);
        Draft adjective = Adjective(text);
        AddForms(adjective, NounInflector.Inflect(new NounParadigm(text, [], Gender.Masculine, HasFeminine: true, HasSoundPlural: true, FormKind.Adjective)));
        return [adjective.Id];
    }

    /// <summary>As <see cref="Named"/>, with the names and constructs that begin with the word: <c>محكمة</c> and <c>محكمة الجنايات</c>.</summary>
    public IEnumerable<int> Headed(string text, string place)
    {
        string head = text + " ";
        return Named(text, place).Concat(ByFirstWord[text.Split(' ')[0]].Where(d => d.Text.StartsWith(head, StringComparison.Ordinal)).Select(d => d.Id));
    }

    private ILookup<string, Draft> ByFirstWord => _firstWords ??= _drafts.Where(d => d.Text.Contains(' ', StringComparison.Ordinal)).ToLookup(d => d.Text.Split(' ')[0]);

    /// <summary>The forms of a phrase: its first word inflected where it is a verb or noun of the lexicon, else as it stands.</summary>
    public IEnumerable<(string Surface, FormFeatures Features)> InflectFirstWord(string phrase)
    {
        var asWritten = (phrase, new FormFeatures(FormKind.Particle, traits: FormTraits.NoArticle));
        int space = phrase.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
            return [asWritten];
        string key = Letter.ToText(Letter.Fold(phrase.AsSpan(0, space)));
        string tail = phrase[space..];
        if (!_byText.TryGetValue(key, out List<int>? ids))
            return FormsOfPlural(phrase[..space], tail) is { Count: > 0 } plural ? plural : [asWritten];
        bool adjectiveTail = !tail.Contains(" ال", StringComparison.Ordinal) && !tail.Contains(" لل", StringComparison.Ordinal);
        string[]? adjectives = tail[1..].Split(' ') is var words && words.All(IsAdjective) ? words : null;
        var forms = new List<(string, FormFeatures)>();
        foreach (int id in ids)
        {
            if (_drafts[id].Class is not (LemmaClass.Verb or LemmaClass.Noun) || !_formsOfLemma.TryGetValue(id, out List<(string Surface, FormFeatures Features)>? known))
                continue;
            foreach ((string surface, FormFeatures features) in known)
            {
                if (features.Has(FormTraits.NeedsSuffix))
                    continue;
                if (adjectives is not null && !features.IsVerb)
                {
                    AddAgreeing(forms, surface, features, adjectives);
                    continue;
                }
                forms.Add((surface + tail, features));
                if (adjectiveTail && !features.IsVerb)
                    forms.Add(("ال" + surface + tail.Replace(" ", " ال", StringComparison.Ordinal), new FormFeatures(features.Kind, features.Gender, features.Number, 0, features.Traits | FormTraits.NoArticle)));
            }
        }
        return forms.Count == 0 ? [asWritten] : forms;
    }

    /// <summary>A phrase listed in the plural has no other number: <c>إجراءات أمنية</c>, <c>الإجراءات الأمنية</c>.</summary>
    private List<(string Surface, FormFeatures Features)> FormsOfPlural(string head, string tail)
    {
        var forms = new List<(string, FormFeatures)>();
        if (!_surfaces.TryGetValue(Letter.Fold(head), out HashSet<SurfaceForm>? meanings))
            return forms;
        bool adjectives = tail[1..].Split(' ').All(IsAdjective);
        foreach (FormFeatures features in meanings.Where(m => _drafts[m.LemmaId].Class == LemmaClass.Noun).Select(m => m.Features).Where(f => f.Number == Number.Plural && !f.Has(FormTraits.NeedsSuffix | FormTraits.Construct)).Distinct())
        {
            forms.Add((head + tail, features));
            if (adjectives)
                forms.Add(("ال" + head + tail.Replace(" ", " ال", StringComparison.Ordinal), new FormFeatures(features.Kind, features.Gender, features.Number, 0, features.Traits | FormTraits.NoArticle)));
        }
        return forms;
    }

    /// <summary>True for an adjective, and for a participle that is no noun: <c>صاروخي</c> of <c>هجوم صاروخي</c>, not <c>نار</c> of <c>إطلاق نار</c>.</summary>
    private bool IsAdjective(string word)
    {
        if (!_surfaces.TryGetValue(Letter.Fold(word), out HashSet<SurfaceForm>? meanings))
            return false;
        if (meanings.Any(m => _drafts[m.LemmaId].Class is LemmaClass.Adjective or LemmaClass.Nisba && m.Features.Number == Number.Singular))
            return true;
        return meanings.Any(m => m.Features.IsParticiple && m.Features.Number == Number.Singular)
            && !meanings.Any(m => _drafts[m.LemmaId] is { Class: LemmaClass.Noun, Role: null, IsMasdar: false });
    }

    /// <summary>هجوم صاروخي: هجوما صاروخيا, هجومين صاروخيين, هجمات صاروخية, الهجوم الصاروخي.</summary>
    private static void AddAgreeing(List<(string, FormFeatures)> forms, string noun, FormFeatures features, string[] adjectives)
    {
        // A construct has a noun behind it.
        if (features.Has(FormTraits.Construct))
            return;
        string[] agreeing = [.. adjectives.Select(adjective => Agreeing(adjective, features))];
        forms.Add(($"{noun} {string.Join(' ', agreeing)}", features));
        if (!features.Has(FormTraits.Accusative))
            forms.Add(($"ال{noun} {string.Join(' ', agreeing.Select(adjective => "ال" + adjective))}", new FormFeatures(features.Kind, features.Gender, features.Number, 0, features.Traits | FormTraits.NoArticle)));
    }

    private static string Agreeing(string adjective, FormFeatures noun)
    {
        bool feminine = adjective.EndsWith('ة');
        string stem = feminine ? adjective[..^1] : adjective;
        bool nounIsFeminine = noun.Gender == Gender.Feminine;
        return noun.Number switch
        {
            Number.Plural when noun.Has(FormTraits.InternalPlural) => stem + "ة",
            Number.Plural => stem + (noun.Has(FormTraits.Nominative) ? "ون" : "ين"),
            Number.Dual => stem + (nounIsFeminine ? "ت" : "") + (noun.Has(FormTraits.Nominative) ? "ان" : "ين"),
            _ when nounIsFeminine || feminine => stem + "ة",
            _ => stem + (noun.Has(FormTraits.Accusative) ? "ا" : ""),
        };
    }

    public void AddForms(Draft lemma, IEnumerable<(string Surface, FormFeatures Features)> forms)
    {
        if (!_formsOfLemma.TryGetValue(lemma.Id, out List<(string, FormFeatures)>? own))
            _formsOfLemma[lemma.Id] = own = [];
        foreach ((string surface, FormFeatures features) in forms)
        {
            byte[] symbols = Letter.Fold(surface);
            if (symbols.Length == 0 || symbols.Contains(Letter.Break))
                continue;
            if (!_surfaces.TryGetValue(symbols, out HashSet<SurfaceForm>? meanings))
                _surfaces[symbols] = meanings = [];
            if (meanings.Add(new SurfaceForm(lemma.Id, features.ToBits())))
                own.Add((surface, features));
        }
    }

    public Lemma[] Build() => [.. _drafts.Select(d => d.Build())];

    public (Automaton Automaton, int[] Starts, SurfaceForm[] Forms) BuildAutomaton()
    {
        var keys = _surfaces.Keys.ToList();
        keys.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        var builder = new AutomatonBuilder();
        var starts = new int[keys.Count + 1];
        var forms = new List<SurfaceForm>(keys.Count * 2);
        for (int i = 0; i < keys.Count; i++)
        {
            builder.Add(keys[i]);
            starts[i] = forms.Count;
            forms.AddRange(_surfaces[keys[i]].OrderBy(f => f.LemmaId).ThenBy(f => f.Bits));
        }
        starts[^1] = forms.Count;
        return (builder.Build(), starts, [.. forms]);
    }

    private Draft GetOrAdd(LemmaClass lemmaClass, string key, string text)
    {
        if (_byKey.TryGetValue((lemmaClass, key), out Draft? draft))
            return draft;
        draft = new Draft(_drafts.Count, text, lemmaClass);
        _drafts.Add(draft);
        _byKey.Add((lemmaClass, key), draft);
        string folded = Letter.ToText(Letter.Fold(text));
        if (!_byText.TryGetValue(folded, out List<int>? ids))
            _byText[folded] = ids = [];
        ids.Add(draft.Id);
        return draft;
    }

    /// <summary>A lemma under construction.</summary>
    internal sealed class Draft(int id, string text, LemmaClass lemmaClass)
    {
        public int Id { get; } = id;

        public string Text { get; } = text;

        public LemmaClass Class { get; } = lemmaClass;

        /// <summary>True for a noun that a row of its own defines.</summary>
        public bool IsListed { get; set; }

        /// <summary>For a noun that no entry defines, where it is named.</summary>
        public string? NamedOnlyAt { get; set; }

        public VerbKind VerbKind { get; set; }

        public NounClass NounClass { get; set; }

        public ParticleCategory Category { get; set; }

        public string? Role { get; set; }

        public Frame? Frame { get; set; }

        public List<Sense> Senses { get; } = [];

        public bool IsMasdar { get; set; }

        public List<int> Entities { get; } = [];

        public int Preposition { get; set; } = -1;

        public ulong Contexts { get; set; }

        public CasualtyKind Casualty { get; set; }

        public bool IsSuffered { get; set; }

        public List<ModeHint> Modes { get; } = [];

        public bool IsOrdinary { get; set; }

        public SiteKind Site { get; set; }

        public bool IsDisaster { get; set; }

        public Lemma Build() => new()
        {
            Id = Id,
            Text = Text,
            Class = Class,
            VerbKind = VerbKind,
            NounClass = NounClass,
            Category = Category,
            Role = Role,
            Frame = Frame,
            Senses = [.. Senses],
            IsMasdar = IsMasdar,
            Entities = [.. Entities],
            Preposition = Preposition,
            Contexts = Contexts,
            Casualty = Casualty,
            IsSuffered = IsSuffered,
            Modes = [.. Modes],
            IsOrdinary = IsOrdinary,
            Site = Site,
            IsDisaster = IsDisaster,
        };
    }

    private sealed class ByteArrayComparer : IEqualityComparer<byte[]>
    {
        public static readonly ByteArrayComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj)
        {
            var hash = new HashCode();
            hash.AddBytes(obj);
            return hash.ToHashCode();
        }
    }
}
