using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>
/// Which role noun the article may use later on for who was named in full: <c>الوزير</c> for <c>وزير الخارجية</c>, <c>المنظمة</c> for <c>منظمة الصحة العالمية</c>.
/// </summary>
internal sealed class RoleNounIndex(CompiledLexicon lexicon)
{
    /// <summary>For each lemma, the role noun that is its first word; itself where none is.</summary>
    private readonly int[] _shortForms = ShortFormsOf(lexicon);

    /// <summary>The role noun تحالف, which means the alliance last named, whatever its name begins with; −1 where the lexicon has none.</summary>
    public int Alliance { get; } = Array.Find(lexicon.Lemmas, l => l is { Text: "تحالف", Role: not null })?.Id ?? -1;

    /// <summary>The lemma of the role noun that stands for <paramref name="lemma"/>: وزير for وزير الخارجية.</summary>
    public int ShortFormOf(Lemma lemma) => _shortForms[lemma.Id];

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
