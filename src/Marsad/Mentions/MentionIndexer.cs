using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>A first pass over the article: counts the countries it speaks of and learns who bears which name, so that a headline's surname is known from the text below.</summary>
public sealed class MentionIndexer(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const int LeadWords = 60;

    private readonly WordSenses _senses = new(lexicon);
    private readonly int _fi = lexicon.PrepositionIndex("في");
    private readonly int _ba = lexicon.PrepositionIndex("ب");

    /// <summary>Fills <paramref name="memory"/> from <paramref name="annotation"/>.</summary>
    public void Index(Annotation annotation, ArticleMemory memory)
    {
        for (int w = 0; w < annotation.Words.Count; w++)
        {
            CountCountry(annotation, w, memory);
            resolver.RememberPerson(annotation, w, memory);
        }
        for (int p = 0; p < annotation.Phrases.Count; p++)
            CountScene(annotation, annotation.Phrases[p], memory);
        for (int p = 0; p < annotation.Phrases.Count; p++)
            LearnBearer(annotation, p, memory);
        memory.Complete(annotation.Phrases.Count);
    }

    private void CountCountry(Annotation a, int word, ArticleMemory memory)
    {
        if (OnlyBearer(a, word) is { Subkind: not "media" } entity)
            memory.CountCountry(entity.Code.Country, word < LeadWords ? 2 : 1);
    }

    /// <summary>Where things happen says more of whose police and people are meant than who is talked about: <c>في تشاد</c>.</summary>
    private void CountScene(Annotation a, NounPhrase phrase, ArticleMemory memory)
    {
        if (phrase.Government != Government.Preposition || phrase.Preposition != _fi && phrase.Preposition != _ba)
            return;
        for (int w = phrase.HeadWord; w < phrase.EndWord; w++)
        {
            if (a.Words[w].Tag == Tag.Name && OnlyBearer(a, w) is { } scene && IsLand(scene))
                memory.CountCountry(scene.Code.Country, w < LeadWords ? 3 : 2);
        }
    }

    /// <summary>Resolving a phrase for the first time leaves in <paramref name="memory"/> whom it names.</summary>
    private void LearnBearer(Annotation a, int phrase, ArticleMemory memory)
    {
        NounPhrase np = a.Phrases[phrase];
        // «بيريز الطرابلسي»: from here on the surname is his.
        bool isFullName = np.EndWord > np.HeadWord + 1 && a.Words[np.HeadWord].Tag is Tag.Name or Tag.Foreign && a.Words[np.EndWord - 1].Tag is Tag.Name or Tag.Foreign;
        if (np.Class.IsTitle() || np.Class == NounClass.Body || isFullName)
            resolver.Resolve(a, phrase, memory);
        resolver.RememberBodies(a, phrase, memory);
    }

    /// <summary>What the name or nisba at <paramref name="word"/> stands for; null where its bearers are of several countries.</summary>
    private Entity? OnlyBearer(Annotation a, int word) =>
        _senses.LemmaOf(a, a.Words[word]) is { Entities: { Count: > 0 } entities } && !IsAmbiguous(entities) ? lexicon.Entities[entities[0]] : null;

    /// <summary>عمان is Oman and Amman: it says nothing of the country until others do.</summary>
    private bool IsAmbiguous(IReadOnlyList<int> entities)
    {
        Entity first = lexicon.Entities[entities[0]];
        for (int i = 1; i < entities.Count; i++)
        {
            Entity other = lexicon.Entities[entities[i]];
            if (IsLand(first) && IsLand(other) && other.Code.Country != first.Code.Country)
                return true;
        }
        return false;
    }

    private static bool IsLand(Entity entity) => entity.Kind is EntityKind.State or EntityKind.Place;
}
