using System.Security.Cryptography;
using System.Text;
using Marsad.Arabic;
using Marsad.Ontology;

namespace Marsad.Lexicon.Source;

/// <summary>Reads the files of a lexicon folder. Faults are collected, not thrown, so that one report names them all.</summary>
public static class LexiconReader
{
    /// <summary>Reads <paramref name="files"/>; those of <paramref name="overlay"/> add to them, and an event entry there replaces the one of the same rule.</summary>
    public static LexiconSource Read(IEnumerable<LexiconFile> files, IEnumerable<LexiconFile>? overlay = null)
    {
        var source = new LexiconSource();
        var all = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        foreach (LexiconFile file in all)
            ReadFile(file, source);
        if (overlay is not null)
            ReadOverlay(overlay.OrderBy(f => f.Path, StringComparer.Ordinal), all, source);
        source.Version = Hash(all);
        CheckDuplicateRules(source);
        return source;
    }

    private static void ReadOverlay(IEnumerable<LexiconFile> overlay, List<LexiconFile> all, LexiconSource source)
    {
        int shipped = source.Events.Count;
        foreach (LexiconFile file in overlay)
        {
            all.Add(file);
            ReadFile(file, source);
        }
        var replaced = source.Events.Skip(shipped).Select(e => e.Rule).ToHashSet();
        var kept = source.Events.Where((entry, i) => i >= shipped || !replaced.Contains(entry.Rule)).ToList();
        source.Events.Clear();
        source.Events.AddRange(kept);
    }

    private static void CheckDuplicateRules(LexiconSource source)
    {
        var seen = new Dictionary<string, SourcePlace>();
        foreach (EventEntry entry in source.Events)
        {
            if (!seen.TryAdd(entry.Rule, entry.Place))
                source.Faults.Add($"{entry.Place}: the id of «{entry.Rule}» stands already at {seen[entry.Rule]}");
        }
    }

    private static string Hash(IEnumerable<LexiconFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (LexiconFile file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(Encoding.UTF8.GetBytes(file.Content));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..6];
    }

    private static void ReadOrdinary(TsvTable.Row row, LexiconSource source) =>
        (row.Required("topic") == "disaster" ? source.DisasterWords : source.OrdinaryWords).AddRange(row.List("words"));

    private static void ReadFile(LexiconFile file, LexiconSource source)
    {
        switch (file.Path)
        {
            case "ontology/plover.tsv":
                ReadPlover(file, source);
                break;
            case "ontology/contexts.tsv":
                ReadContexts(file, source);
                break;
            case "ontology/casualties.tsv":
                ReadCasualties(file, source);
                break;
            case "ontology/modes.tsv":
                ReadModes(file, source);
                break;
            case "ontology/sites.tsv":
                ReadSites(file, source);
                break;
            case "ontology/ordinary.tsv":
                TsvTable.Read(file, ["topic", "words"], source.Faults, row => ReadOrdinary(row, source));
                break;
            case "world/countries.tsv":
                ReadCountries(file, source);
                break;
            case "world/places.tsv":
                ReadPlaces(file, source);
                break;
            case "world/organisations.tsv":
                ReadBodies(file, source, EntityKind.Organisation);
                break;
            case "world/groups.tsv":
                ReadBodies(file, source, EntityKind.Group);
                break;
            case "world/holders.tsv":
                ReadHolders(file, source);
                break;
            case "world/names.tsv":
                TsvTable.Read(file, ["name", "kind", "gloss"], source.Faults, row =>
                    source.PersonalNames.Add(new PersonalNameRow(row.Required("name"), row.Required("kind").EndsWith("ambiguous", StringComparison.Ordinal))));
                break;
            case "ar/roles.tsv":
                ReadRoles(file, source);
                break;
            case "ar/nouns.tsv":
                ReadNouns(file, source);
                break;
            case "ar/adjectives.tsv":
                ReadAdjectives(file, source);
                break;
            case "ar/verbs.tsv":
                ReadVerbs(file, source);
                break;
            case "ar/particles.tsv":
                ReadParticles(file, source);
                break;
            case "ar/lures.tsv":
                TsvTable.Read(file, ["phrase", "gloss"], source.Faults, row => source.Lures.Add(row.Required("phrase")));
                break;
            default:
                if (file.Path.StartsWith("ar/events/", StringComparison.Ordinal) && file.Path.EndsWith(".yaml", StringComparison.Ordinal))
                    EventFileReader.Read(file, source);
                break;
        }
    }

    private static void ReadPlover(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["type", "mode", "quad", "score", "cameo", "goldstein"], source.Faults, row =>
        {
            if (!Enum.TryParse(row.Required("type"), out EventType type))
                throw new FormatException($"«{row["type"]}» is no PLOVER type");
            string mode = row["mode"];
            source.Plover.Add(new PloverEntry(
                type, mode.Length == 0 ? null : mode, (int)row.Number("quad"), row.Number("score"), row.Required("cameo"), row.Number("goldstein")));
        });

    private static void ReadContexts(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["context", "words"], source.Faults, row =>
        {
            string name = row.Required("context");
            ulong mask = PloverContext.MaskOf(name) ?? throw new FormatException($"«{name}» is no PLOVER context");
            foreach (string word in row.List("words"))
                source.ContextWords[word] = source.ContextWords.GetValueOrDefault(word) | mask;
        });

    private static void ReadCasualties(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["kind", "words"], source.Faults, row =>
        {
            if (row["kind"] == "suffered")
            {
                source.SufferedWords.AddRange(row.List("words"));
                return;
            }
            if (!Enum.TryParse(row.Required("kind"), ignoreCase: true, out CasualtyKind kind))
                throw new FormatException($"«{row["kind"]}» is none of dead, injured, suffered");
            foreach (string word in row.List("words"))
                source.CasualtyWords[word] = kind;
        });

    private static void ReadSites(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["kind", "words"], source.Faults, row =>
        {
            if (!Enum.TryParse(row.Required("kind"), ignoreCase: true, out SiteKind kind) || kind == SiteKind.None)
                throw new FormatException($"«{row["kind"]}» is none of building, country");
            foreach (string word in row.List("words"))
                source.Sites[word] = kind;
        });

    private static void ReadModes(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["type", "evidence", "mode", "words"], source.Faults, row =>
        {
            if (!Enum.TryParse(row.Required("type"), out EventType type))
                throw new FormatException($"«{row["type"]}» is no PLOVER type");
            if (!Enum.TryParse(row.Required("evidence"), ignoreCase: true, out ModeEvidence evidence))
                throw new FormatException($"«{row["evidence"]}» is none of content, bridge, clause, default");
            string mode = row.Required("mode");
            source.Modes.Add(new ModeRow(new ModeHint(type, evidence, mode == "-" ? null : mode), row.List("words")));
        });

    private static void ReadCountries(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["iso3", "iso2", "fips", "name", "names", "adjective", "people", "capital", "metonyms", "lat", "lon"], source.Faults, row =>
            source.Countries.Add(new CountryRow(
                row.Required("iso3"), row["iso2"], row["fips"], row.Required("name"), row.List("names"), row.List("adjective"), row.List("people"),
                row.List("capital"), row.List("metonyms"), row.Number("lat"), row.Number("lon"))));

    private static void ReadPlaces(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["name", "names", "country", "kind", "lat", "lon"], source.Faults, row =>
            source.Places.Add(new PlaceRow(row.Required("name"), row.List("names"), row["country"], row.Required("kind"), row.Number("lat"), row.Number("lon"))));

    private static void ReadBodies(LexiconFile file, LexiconSource source, EntityKind kind) =>
        TsvTable.Read(file, ["id", "code", "name", "names", "members", "kind"], source.Faults, row =>
            source.Bodies.Add(new BodyRow(
                kind, row.Required("id"), EntityCode.Parse(row.Required("code")), row.Required("name"), row.List("names"), row.List("members"), row["kind"])));

    private static void ReadHolders(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["name", "names", "short", "code", "office", "from", "to"], source.Faults, row =>
            source.Holders.Add(new HolderRow(
                row.Required("name"), row.List("names"), row.List("short"), EntityCode.Parse(row.Required("code")), row["office"],
                row.Date("from", DateOnly.MinValue, last: false), row.Date("to", DateOnly.MaxValue, last: true))));

    private static void ReadRoles(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["lemma", "plural", "role", "class", "gloss"], source.Faults, row =>
        {
            string lemma = row.Required("lemma");
            source.Nouns.Add(new NounRow(lemma, row.List("plural"), GenderOf(lemma, ""), FrameSyntax.Class(row.Required("class")), row.Required("role"), IsAdjective: false));
        });

    private static void ReadNouns(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["lemma", "plural", "gender", "class", "gloss"], source.Faults, row =>
        {
            string lemma = row.Required("lemma");
            source.Nouns.Add(new NounRow(lemma, row.List("plural"), GenderOf(lemma, row["gender"]), FrameSyntax.Class(row["class"]), Role: null, IsAdjective: false));
        });

    private static void ReadAdjectives(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["lemma", "plural", "gloss"], source.Faults, row =>
            source.Nouns.Add(new NounRow(row.Required("lemma"), row.List("plural"), Gender.Masculine, NounClass.Unknown, Role: null, IsAdjective: true)));

    private static void ReadVerbs(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["verb", "root", "form", "imperfect", "masdar", "kind", "frame", "gloss"], source.Faults, row =>
        {
            if (!Enum.TryParse(row.Required("form"), out VerbForm form))
                throw new FormatException($"«{row["form"]}» is no verb form; forms are I … X, QI, QII, QIV");
            if (!Enum.TryParse(row.Required("kind"), ignoreCase: true, out VerbKind kind))
                throw new FormatException($"«{row["kind"]}» is no verb kind");
            string imperfect = row["imperfect"];
            var verb = new VerbParadigm(row.Required("verb"), row.Required("root"), form, imperfect.Length == 0 ? null : imperfect, row.List("masdar"));
            source.Verbs.Add(new VerbRow(verb, kind, FrameSyntax.Frame(row["frame"])));
        });

    private static void ReadParticles(LexiconFile file, LexiconSource source) =>
        TsvTable.Read(file, ["word", "category", "gloss"], source.Faults, row =>
        {
            if (!Enum.TryParse(row.Required("category"), ignoreCase: true, out ParticleCategory category))
                throw new FormatException($"«{row["category"]}» is no category of function words");
            string word = row.Required("word");
            // «وفقا ل»: the last letter is written with the next word, where the analyser finds it.
            if (word.EndsWith(" ل", StringComparison.Ordinal) || word.EndsWith(" ب", StringComparison.Ordinal))
            {
                if (category != ParticleCategory.Attribution)
                    return;
                word = word[..^2];
            }
            source.Particles.Add(new ParticleRow(word, category));
        });

    private static Gender GenderOf(string lemma, string given)
    {
        if (given == "f")
            return Gender.Feminine;
        if (given == "m")
            return Gender.Masculine;
        int space = lemma.IndexOf(' ', StringComparison.Ordinal);
        ReadOnlySpan<char> head = space < 0 ? lemma : lemma.AsSpan(0, space);
        return head.EndsWith("ة", StringComparison.Ordinal) || head.EndsWith("ى", StringComparison.Ordinal) || head.EndsWith("ات", StringComparison.Ordinal) ? Gender.Feminine : Gender.Masculine;
    }
}
