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
    private readonly Dictionary<int, List<(int Phrase, ActorReference Actor)>> _byKind = [];
    private readonly List<(int Phrase, ActorReference Actor)> _bodies = [];
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
        Empty(_byRole);
        Empty(_byKind);
        _bodies.Clear();
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
    public void RememberRole(int lemma, int phrase, ActorReference actor) => Add(_byRole, lemma, phrase, actor);

    /// <summary>Who is meant by the role noun in <paramref name="phrase"/>: the last one called so before it, else the first one behind.</summary>
    public bool TryRecallRole(int lemma, int phrase, out ActorReference actor) => TryFind(_byRole, lemma, phrase, out actor);

    /// <summary>Phrase <paramref name="phrase"/> names a body of a kind that may be called by the role noun <paramref name="lemma"/>.</summary>
    public void RememberKind(int lemma, int phrase, ActorReference actor) => Add(_byKind, lemma, phrase, actor);

    /// <summary>The body of such a kind that is meant by the role noun in <paramref name="phrase"/>: as <see cref="TryRecallRole"/>.</summary>
    public bool TryRecallKind(int lemma, int phrase, out ActorReference actor) => TryFind(_byKind, lemma, phrase, out actor);

    /// <summary>Phrase <paramref name="phrase"/> names a body.</summary>
    public void RememberBody(int phrase, ActorReference actor) => _bodies.Add((phrase, actor));

    /// <summary>The last body named before <paramref name="phrase"/>, else the first one behind.</summary>
    public bool TryRecallBody(int phrase, out ActorReference actor) => TryFind(_bodies, phrase, out actor);

    private void Empty(Dictionary<int, List<(int Phrase, ActorReference Actor)>> bearers)
    {
        foreach (List<(int Phrase, ActorReference Actor)> known in bearers.Values)
        {
            known.Clear();
            _emptied.Push(known);
        }
        bearers.Clear();
    }

    private void Add(Dictionary<int, List<(int Phrase, ActorReference Actor)>> bearers, int lemma, int phrase, ActorReference actor)
    {
        if (!bearers.TryGetValue(lemma, out List<(int Phrase, ActorReference Actor)>? known))
            bearers[lemma] = known = _emptied.TryPop(out List<(int Phrase, ActorReference Actor)>? emptied) ? emptied : [];
        if (known.Count == 0 || known[^1].Phrase < phrase)
            known.Add((phrase, actor));
    }

    private static bool TryFind(Dictionary<int, List<(int Phrase, ActorReference Actor)>> bearers, int lemma, int phrase, out ActorReference actor)
    {
        actor = ActorReference.None;
        return bearers.TryGetValue(lemma, out List<(int Phrase, ActorReference Actor)>? known) && TryFind(known, phrase, out actor);
    }

    private static bool TryFind(List<(int Phrase, ActorReference Actor)> bearers, int phrase, out ActorReference actor)
    {
        actor = bearers.Count == 0 ? ActorReference.None : bearers[0].Actor;
        foreach ((int at, ActorReference bearer) in bearers)
        {
            if (at < phrase)
                actor = bearer;
        }
        return actor.IsActor;
    }

    /// <summary>The country that the article speaks of most beside <paramref name="country"/>, or null.</summary>
    public string? StoryCountryBeside(string country)
    {
        string? best = null;
        foreach ((string other, int count) in _countries)
        {
            if (other != country && (best is null || count > _countries[best]))
                best = other;
        }
        return best;
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
