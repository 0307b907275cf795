using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Events.Clauses;

/// <summary>The predicates of one sentence, in order; their objects are reused from sentence to sentence.</summary>
public sealed class PredicateList
{
    private readonly List<Predicate> _pool = [];

    public int Count { get; private set; }

    public Predicate this[int index] => _pool[index];

    public void Clear() => Count = 0;

    /// <summary>Adds a fresh predicate at the end.</summary>
    public Predicate Add(int word, Lemma lemma, Reading reading)
    {
        if (Count == _pool.Count)
            _pool.Add(new Predicate());
        Predicate predicate = _pool[Count++];
        predicate.Reset(word, lemma, reading);
        return predicate;
    }

    /// <summary>The predicate whose verb is <paramref name="word"/>, or −1.</summary>
    public int IndexOfWord(int word)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_pool[i].Word == word)
                return i;
        }
        return -1;
    }
}
