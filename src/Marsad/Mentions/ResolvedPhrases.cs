namespace Marsad.Mentions;

/// <summary>Whom each phrase of the article stands for, once the whole article has been read; and how many phrases lean on each other at the moment.</summary>
internal sealed class ResolvedPhrases
{
    private const int DeepestChain = 4;

    private readonly List<ActorReference> _actors = [];
    private bool _isOpen;
    private int _depth;

    public void Clear()
    {
        _actors.Clear();
        _isOpen = false;
        _depth = 0;
    }

    /// <summary>From here on a phrase stands for the same one whenever it is asked for.</summary>
    public void Open(int phraseCount)
    {
        _isOpen = true;
        for (int i = 0; i < phraseCount; i++)
            _actors.Add(ActorReference.Unresolved);
    }

    public bool TryRecall(int phrase, out ActorReference actor)
    {
        actor = _isOpen ? _actors[phrase] : ActorReference.Unresolved;
        return actor.Phrase != ActorReference.Unresolved.Phrase;
    }

    /// <summary>Keeps what was asked for by itself; within a chain the answer may be cut short.</summary>
    public void Remember(int phrase, ActorReference actor)
    {
        if (_isOpen && _depth == 0)
            _actors[phrase] = actor;
    }

    /// <summary>Phrases may lean on each other in a ring (his … of their …); past a few steps no one is meant.</summary>
    public bool Enter() => _depth++ < DeepestChain;

    public void Leave() => _depth--;
}
