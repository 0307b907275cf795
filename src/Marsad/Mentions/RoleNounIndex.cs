using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>
/// Which role noun the article may use later on for who was named in full: <c>الوزير</c> for <c>وزير الخارجية</c>, <c>المنظمة</c> for <c>منظمة الصحة العالمية</c>.
/// </summary>
internal sealed class RoleNounIndex(CompiledLexicon lexicon)
{
    /// <summary>For each lemma, the role noun that is its first word; itself where none is.</summary>
    private readonly int[] _shortForms = ShortFormsOf(lexicon);

    private const int FewestNames = 3;

    private static readonly int[] NoNouns = [];

    /// <summary>For each kind of body, the role nouns that names of its kind begin with: منظمة, هيئة of international bodies.</summary>
    private readonly Dictionary<string, int[]> _kin = KinOf(lexicon);

    /// <summary>The role noun تحالف, which means the alliance last named, whatever its name begins with; −1 where the lexicon has none.</summary>
    public int Alliance { get; } = Array.Find(lexicon.Lemmas, l => l is { Text: "تحالف", Role: not null })?.Id ?? -1;

    /// <summary>The lemma of the role noun that stands for <paramref name="lemma"/>: وزير for وزير الخارجية.</summary>
    public int ShortFormOf(Lemma lemma) => _shortForms[lemma.Id];

    /// <summary>The role nouns by which a body of <paramref name="kind"/> may be meant whatever its own name begins with: <c>المنظمة</c> for <c>الفاو</c>, <c>التنظيم</c> for <c>داعش</c>.</summary>
    public ReadOnlySpan<int> NounsOf(string kind) => _kin.GetValueOrDefault(kind, NoNouns);

    private static Dictionary<string, int[]> KinOf(CompiledLexicon lexicon)
    {
        Dictionary<string, int> single = SingleWords(lexicon);
        var counts = new Dictionary<(string Kind, int Noun), int>();
        foreach (Lemma name in lexicon.Lemmas)
        {
            if (name is not { Class: LemmaClass.Name, Entities.Count: > 0 } || lexicon.Entities[name.Entities[0]] is not { Kind: EntityKind.Organisation or EntityKind.Group } body)
                continue;
            // A state has its own government, police and courts besides.
            if (TryFind(single, name.FirstWord(), out int noun) && (!lexicon.Lemmas[noun].IsOfState() || body.Subkind == "court"))
                counts[(body.Subkind, noun)] = counts.GetValueOrDefault((body.Subkind, noun)) + 1;
        }
        return counts.Where(c => c.Value >= FewestNames).GroupBy(c => c.Key.Kind).ToDictionary(g => g.Key, g => g.Select(c => c.Key.Noun).ToArray());
    }

    private static int[] ShortFormsOf(CompiledLexicon lexicon)
    {
        Dictionary<string, int> single = SingleWords(lexicon);
        var shortForms = new int[lexicon.Lemmas.Length];
        foreach (Lemma lemma in lexicon.Lemmas)
        {
            bool canBeShort = lemma.Role is not null || lemma.Class == LemmaClass.Name;
            shortForms[lemma.Id] = canBeShort && TryFind(single, lemma.FirstWord(), out int first) ? first : lemma.Id;
        }
        return shortForms;
    }

    private static Dictionary<string, int> SingleWords(CompiledLexicon lexicon)
    {
        var single = new Dictionary<string, int>();
        foreach (Lemma lemma in lexicon.Lemmas)
        {
            if (lemma.Role is not null && !lemma.Text.Contains(' ', StringComparison.Ordinal))
                single.TryAdd(lemma.Text, lemma.Id);
        }
        return single;
    }

    /// <summary>With its article or without: <c>الجبهة</c> of <c>الجبهة الشعبية</c> is listed as <c>جبهة</c>.</summary>
    private static bool TryFind(Dictionary<string, int> single, string word, out int lemma) =>
        single.TryGetValue(word, out lemma) || (word.StartsWith("ال", StringComparison.Ordinal) && single.TryGetValue(word[2..], out lemma));
}
