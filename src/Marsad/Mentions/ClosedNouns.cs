using System.Collections.Frozen;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Nouns of several words that end in an adjective (<c>جهات دولية</c>, <c>مصدر أمني</c>), so that no complement can follow.</summary>
internal sealed class ClosedNouns(CompiledLexicon lexicon)
{
    private readonly FrozenSet<int> _lemmas = FrozenSet.ToFrozenSet(lexicon.Lemmas.Where(lemma => lemma.Class == LemmaClass.Noun && EndsInAdjective(lexicon, lemma.Text)).Select(lemma => lemma.Id));

    /// <summary>True for such a noun, as it is read at <paramref name="word"/>.</summary>
    public bool Contains(Annotation a, Arabic.Word word) => a.ReadingOf(word) is { LemmaId: >= 0 } reading && _lemmas.Contains(reading.LemmaId);

    /// <summary>Its last word is an adjective and no noun: not <c>وزير خارجية</c>.</summary>
    private static bool EndsInAdjective(CompiledLexicon lexicon, string text)
    {
        int last = text.LastIndexOf(' ');
        if (last < 0)
            return false;
        bool isAdjective = false;
        foreach (SurfaceForm form in lexicon.Find(text[(last + 1)..]))
        {
            Lemma lemma = lexicon.Lemmas[form.LemmaId];
            // مسلح مجهول: who is unknown is a person too, and yet described.
            if (lemma is { Class: LemmaClass.Noun, NounClass: not NounClass.Person })
                return false;
            isAdjective |= lemma.Class is LemmaClass.Adjective or LemmaClass.Nisba;
        }
        return isAdjective;
    }
}
