using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>
/// What the article has said so far of who is who: names introduced with a title, the last bearer of each role noun, and the countries most spoken of. Reused from article to article.
/// </summary>
public sealed class ArticleMemory
{
    private const int NoCountry = -1;

    private readonly Dictionary<ulong, ActorReference> _byName = [];
    private readonly Dictionary<int, ActorReference> _byRole = [];
    private readonly Dictionary<string, int> _countries = [];

    /// <summary>The day on which offices are looked up.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The country that the article speaks of most, or null.</summary>
    public string? StoryCountry { get; private set; }

    public void Clear(DateOnly day)
    {
        _byName.Clear();
        _byRole.Clear();
        _countries.Clear();
        Day = day;
        StoryCountry = null;
    }

    /// <summary>A name's word (by the hash of its letters) stands for <paramref name="actor"/> from here on.</summary>
    public void Remember(ulong nameHash, ActorReference actor) => _byName.TryAdd(nameHash, actor);

    public bool TryRecall(ulong nameHash, out ActorReference actor) => _byName.TryGetValue(nameHash, out actor);

    /// <summary>The last one called by the role noun <paramref name="lemma"/>.</summary>
    public void RememberRole(int lemma, ActorReference actor) => _byRole[lemma] = actor;

    public bool TryRecallRole(int lemma, out ActorReference actor) => _byRole.TryGetValue(lemma, out actor);

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
