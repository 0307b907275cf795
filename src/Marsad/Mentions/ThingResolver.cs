using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Says who stands behind a thing: the one whose it is.</summary>
internal sealed class ThingResolver(WordSenses senses, NisbaResolver nisbas, PronounOwnerFinder pronouns, NeighbourOwnerFinder neighbours)
{
    /// <summary>A thing that belongs to a country stands for it: <c>السياسة الأمريكية</c>, <c>دبابة روسية</c>.</summary>
    public ActorReference Resolve(Annotation a, int index, int word, ArticleMemory memory)
    {
        NounPhrase phrase = a.Phrases[index];
        NounClass thing = senses.AnyClassOf(a, a.Words[word]);
        if (thing is NounClass.Place or NounClass.Building or NounClass.Time)
            return ActorReference.None;
        for (int w = word + 1; w < phrase.EndWord; w++)
        {
            if (a.Words[w].Tag.IsNoun())
                return ActorReference.None;
            if (senses.NisbaOf(a, a.Words[w]) is { } nisba)
                return nisbas.OwnerOfThing(nisba, thing);
        }
        if (word != phrase.HeadWord)
            return ActorReference.None;
        // مواقفه, جيشها: a thing with a pronoun stands for its owner.
        ActorReference owner = a.EncliticOf(word) == Enclitic.None ? neighbours.OwnerByLam(a, index, memory) : pronouns.Find(a, index, word, memory);
        return owner.IsActor ? owner with { Strength = owner.Strength * 0.7 } : ActorReference.None;
    }
}
