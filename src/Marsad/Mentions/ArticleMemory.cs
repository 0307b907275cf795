using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>
/// What the article has said so far of who is who: names introduced with a title, the last bearer of each role noun, and the countries most spoken of. Reused from article to article.
/// </summary>
public sealed class ArticleMemory
{
    private const int NoCountry = -1;
    private const int DeepestChain = 4;
    private const double SurelyKnown = 0.5;

    private readonly Dictionary<ulong, ActorReference> _byName = [];
    private readonly Dictionary<int, List<(int Phrase, ActorReference Actor)>> _byRole = [];
    private readonly Dictionary<string, int> _countries = [];

    private readonly List<ActorReference> _resolved = [];
    private bool _isComplete;
    private int _depth;

    /// <summary>The day on which offices are looked up.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The country that the article speaks of most, or null.</summary>
    public string? StoryCountry { get; private set; }

    /// <summary>Someone of the country that the article speaks of most, of whom no more is known.</summary>
    internal ActorReference Someone => ActorReference.Of(new EntityCode(StoryCountry ?? EntityCode.Unknown, "CVL"), -1, 0.4);

    public void Clear(DateOnly day)
    {
        _byName.Clear();
        _byRole.Clear();
        _countries.Clear();
        _resolved.Clear();
        _isComplete = false;
        _depth = 0;
        Day = day;
        StoryCountry = null;
    }

    /// <summary>The whole article has been read once: from here on a phrase stands for the same one whenever it is asked for.</summary>
    public void Complete(int phraseCount)
    {
        _isComplete = true;
        for (int i = 0; i < phraseCount; i++)
            _resolved.Add(ActorReference.Unresolved);
    }

    internal bool TryRecallPhrase(int phrase, out ActorReference actor)
    {
        actor = _isComplete ? _resolved[phrase] : ActorReference.Unresolved;
        return actor.Phrase != ActorReference.Unresolved.Phrase;
    }

    internal void RememberPhrase(int phrase, ActorReference actor)
    {
        if (_isComplete && _depth == 0)
            _resolved[phrase] = actor;
    }

    /// <summary>Phrases may lean on each other in a ring (his … of their …); past a few steps no one is meant.</summary>
    internal bool Enter() => _depth++ < DeepestChain;

    internal void Leave() => _depth--;

    /// <summary>A name's word (by the hash of its letters) stands for <paramref name="actor"/> from here on, unless it is known better already.</summary>
    public void Remember(ulong nameHash, ActorReference actor)
    {
        if (!_byName.TryGetValue(nameHash, out ActorReference known) || (known.Strength < SurelyKnown && actor.Strength >= SurelyKnown))
            _byName[nameHash] = actor;
    }

    public bool TryRecall(ulong nameHash, out ActorReference actor) => _byName.TryGetValue(nameHash, out actor);

    /// <summary>Phrase <paramref name="phrase"/> calls someone by the role noun <paramref name="lemma"/>.</summary>
    public void RememberRole(int lemma, int phrase, ActorReference actor)
    {
        if (!_byRole.TryGetValue(lemma, out List<(int Phrase, ActorReference Actor)>? bearers))
            _byRole[lemma] = bearers = [];
        if (bearers.Count == 0 || bearers[^1].Phrase < phrase)
            bearers.Add((phrase, actor));
    }

    /// <summary>Who is meant by the role noun in <paramref name="phrase"/>: the last one called so before it, else the first one behind.</summary>
    public bool TryRecallRole(int lemma, int phrase, out ActorReference actor)
    {
        actor = ActorReference.None;
        if (!_byRole.TryGetValue(lemma, out List<(int Phrase, ActorReference Actor)>? bearers))
            return false;
        actor = bearers[0].Actor;
        foreach ((int at, ActorReference bearer) in bearers)
        {
            if (at < phrase)
                actor = bearer;
        }
        return true;
    }

    /// <summary>Counts a mention of <paramref name="country"/>; mentions in the headline and lead weigh more.</summary>
    public void CountCountry(string country, int weight)
    {
        if (country is EntityCode.Unknown or "IGO")
            return;
        int count = _countries.GetValueOrDefault(country) + weight;
        _countries[country] = count;
        int best = StoryCountry is null ? NoCountry : _countries[StoryCountry];
        // Of equals the one that came first stays.
        if (count > best)
            StoryCountry = country;
    }
}
