using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>
/// What the article has said so far of who is who: names introduced with a title, the last bearer of each role noun, and the countries most spoken of. Reused from article to article.
/// </summary>
public sealed class ArticleMemory
{
    private const int NoCountry = -1;
    private const double SurelyKnown = 0.5;

    private readonly Dictionary<ulong, ActorReference> _byName = [];
    private readonly Dictionary<int, List<(int Phrase, ActorReference Actor)>> _byRole = [];
    private readonly Dictionary<string, int> _countries = [];
    private readonly Stack<List<(int Phrase, ActorReference Actor)>> _emptied = [];

    /// <summary>The day on which offices are looked up.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The country that the article speaks of most, or null.</summary>
    public string? StoryCountry { get; private set; }

    /// <summary>Someone of the country that the article speaks of most, of whom no more is known.</summary>
    internal ActorReference Someone => ActorReference.Of(new EntityCode(StoryCountry ?? EntityCode.Unknown, "CVL"), -1, 0.4);

    /// <summary>Whom its phrases stand for, as far as they have been asked for.</summary>
    internal ResolvedPhrases Phrases { get; } = new();

    /// <summary>Forgets the article before; <paramref name="day"/> is that of the next.</summary>
    public void Clear(DateOnly day)
    {
        _byName.Clear();
        foreach (List<(int Phrase, ActorReference Actor)> bearers in _byRole.Values)
        {
            bearers.Clear();
            _emptied.Push(bearers);
        }
        _byRole.Clear();
        _countries.Clear();
        Phrases.Clear();
        Day = day;
        StoryCountry = null;
    }

    /// <summary>The whole article has been read once: from here on a phrase stands for the same one whenever it is asked for.</summary>
    public void Complete(int phraseCount) => Phrases.Open(phraseCount);

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
            _byRole[lemma] = bearers = _emptied.TryPop(out List<(int Phrase, ActorReference Actor)>? emptied) ? emptied : [];
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
