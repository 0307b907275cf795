using System.Collections.Frozen;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Names that say themselves what they name (<c>قوات الدعم السريع</c>, <c>حركة فتح</c>): behind another noun they begin a phrase of their own.</summary>
internal sealed class FullNames(CompiledLexicon lexicon)
{
    /// <summary>For a name that begins with the noun of a force, group or body, that noun's lemma.</summary>
    private readonly FrozenDictionary<int, int> _nounOfName = Read(lexicon);

    /// <summary>«اتهم الجيش السوداني قوات الدعم السريع»: true where the name at <paramref name="name"/> is told by another noun than the one at <paramref name="noun"/>; in «الحزب الحاكم حزب الأمة» it is one.</summary>
    public bool IsOfOther(Annotation a, int noun, int name) =>
        a.ReadingOf(a.Words[name]) is { LemmaId: >= 0 } reading && _nounOfName.TryGetValue(reading.LemmaId, out int own)
        && !(a.ReadingOf(a.Words[noun]) is { LemmaId: >= 0 } other && lexicon.Lemmas[other.LemmaId].FirstWord() == lexicon.Lemmas[own].Text);

    private static FrozenDictionary<int, int> Read(CompiledLexicon lexicon)
    {
        var nouns = new Dictionary<int, int>();
        foreach (Lemma lemma in lexicon.Lemmas)
        {
            if (lemma.Class != LemmaClass.Name || lemma.Text.Length == lemma.FirstWord().Length)
                continue;
            if (NounOf(lexicon, lemma.FirstWord()) is >= 0 and int noun)
                nouns.Add(lemma.Id, noun);
        }
        return nouns.ToFrozenDictionary();
    }

    private static int NounOf(CompiledLexicon lexicon, string word)
    {
        foreach (SurfaceForm form in lexicon.Find(word))
        {
            if (lexicon.Lemmas[form.LemmaId] is { Class: LemmaClass.Noun, NounClass: NounClass.Force or NounClass.Group or NounClass.Body })
                return form.LemmaId;
        }
        return -1;
    }
}
