using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Finds the head of a phrase behind what counts or points: <c>الجنود</c> in <c>هذه العشرات من الجنود</c>.</summary>
internal sealed class PhraseHeadFinder(CompiledLexicon lexicon, WordSenses senses)
{
    private readonly int _min = lexicon.PrepositionIndex("من");

    /// <summary>The head of the phrase that begins at <paramref name="start"/> and ends before <paramref name="end"/>; −1 where none begins there.</summary>
    public int Find(Annotation a, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            Tag tag = a.Words[i].Tag;
            // «اتهم بعضهم المجلس»: with a pronoun a quantifier is complete.
            if (tag == Tag.Quantifier && a.EncliticOf(i) != Enclitic.None)
                return i;
            // «نظموا عقب ذلك مسيرة»: what is pointed at has its article.
            if (i == start && tag == Tag.Demonstrative && i + 1 < end && IsUnpointed(a, i + 1))
                return -1;
            if (i > start && (a.ProcliticsOf(i) & Proclitics.Preposition) != 0)
                return tag == Tag.Number ? i - 1 : CountBefore(a, start, i);
            if (tag.IsNominal())
                return i;
            if (tag is not (Tag.Number or Tag.Quantifier or Tag.Demonstrative) && !(i > start && IsPartitive(a, i)))
                return CountBefore(a, start, i);
        }
        return CountBefore(a, start, end);
    }

    private static bool IsUnpointed(Annotation a, int word) =>
        a.Words[word].Tag == Tag.NounIndefinite && (word + 1 == a.Words.Count || !a.Words[word + 1].Tag.IsNoun());

    /// <summary>A number or quantifier alone is a phrase of its own: «قتل أربعة».</summary>
    private static int CountBefore(Annotation a, int start, int end)
    {
        int last = end - 1;
        return last >= start && a.Words[last].Tag is Tag.Number or Tag.Quantifier ? last : -1;
    }

    /// <summary><c>من</c> in <c>العشرات من الجنود</c>.</summary>
    private bool IsPartitive(Annotation a, int word) =>
        a.Words[word].Tag == Tag.Preposition && a.Words[word - 1].Tag is Tag.Quantifier or Tag.Number
        && a.EncliticOf(word) == Enclitic.None && senses.LemmaOf(a, a.Words[word])?.Preposition == _min;
}
