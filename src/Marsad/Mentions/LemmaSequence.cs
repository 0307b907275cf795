using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>The lemmas of a word's readings, one after the other and without allocation: <c>foreach (Lemma lemma in …)</c>.</summary>
internal struct LemmaSequence(Lemma[] lemmas, List<Reading> readings, int first, int count)
{
    private readonly int _end = first + count;
    private int _at = first - 1;

    public readonly Lemma Current => lemmas[readings[_at].LemmaId];

    public readonly LemmaSequence GetEnumerator() => this;

    public bool MoveNext() => ++_at < _end;
}
