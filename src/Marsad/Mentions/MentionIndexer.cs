using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>A first pass over the article: counts the countries it speaks of and learns who bears which name, so that a headline's surname is known from the text below.</summary>
public sealed class MentionIndexer(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const int LeadWords = 60;

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
            CountScene(annotation, p, memory);
        for (int p = 0; p < annotation.Phrases.Count; p++)
        {
            if (annotation.Phrases[p].Class is NounClass.Person or NounClass.Spokesman or NounClass.Head or NounClass.Body)
                resolver.Resolve(annotation, p, memory);
            else
                resolver.RememberBody(annotation, p, memory);
        }
        memory.Complete(annotation.Phrases.Count);
    }

    /// <summary>Where things happen says more of whose police and people are meant than who is talked about: <c>في تشاد</c>.</summary>
    private void CountScene(Annotation a, int phrase, ArticleMemory memory)
    {
        NounPhrase np = a.Phrases[phrase];
        if (np.Government != Government.Preposition || np.Preposition != _fi && np.Preposition != _ba)
            return;
        for (int w = np.HeadWord; w < np.EndWord; w++)
        {
            if (a.Words[w].Tag == Tag.Name && a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].Entities is { Count: > 0 } entities
                && !IsAmbiguous(entities) && lexicon.Entities[entities[0]].Kind is EntityKind.State or EntityKind.Place)
                memory.CountCountry(lexicon.Entities[entities[0]].Code.Country, w < LeadWords ? 3 : 2);
        }
    }

    /// <summary>عمان is Oman and Amman: it says nothing of the country until others do.</summary>
    private bool IsAmbiguous(IReadOnlyList<int> entities)
    {
        Entity first = lexicon.Entities[entities[0]];
        for (int i = 1; i < entities.Count; i++)
        {
            Entity other = lexicon.Entities[entities[i]];
            if (first.Kind is EntityKind.State or EntityKind.Place && other.Kind is EntityKind.State or EntityKind.Place && other.Code.Country != first.Code.Country)
                return true;
        }
        return false;
    }

    private void CountCountry(Annotation a, int word, ArticleMemory memory)
    {
        if (a.ReadingOf(a.Words[word]) is not { LemmaId: >= 0 } reading)
            return;
        IReadOnlyList<int> entities = lexicon.Lemmas[reading.LemmaId].Entities;
        if (entities.Count == 0)
            return;
        Entity entity = lexicon.Entities[entities[0]];
        if (entity.Subkind == "media" || IsAmbiguous(entities))
            return;
        memory.CountCountry(entity.Code.Country, word < LeadWords ? 2 : 1);
    }
}
