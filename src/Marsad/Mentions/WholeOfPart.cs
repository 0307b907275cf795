using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Parts named by their whole: <c>7 من الطلبة</c>, <c>عدد من مسؤولي الاتحاد</c>.</summary>
internal sealed class WholeOfPart(CompiledLexicon lexicon, WordSenses senses, ActorResolver resolver)
{
    private readonly int _min = lexicon.PrepositionIndex("من");

    /// <summary>True where the last word of <paramref name="phrase"/> counts: <c>عشرات</c>.</summary>
    public bool EndsInCount(Annotation a, NounPhrase phrase)
    {
        Word last = a.Words[phrase.EndWord - 1];
        return last.Tag is Tag.Number or Tag.Quantifier || senses.AnyClassOf(a, last) == NounClass.Quantity;
    }

    /// <summary>The phrase that is the whole of which phrase <paramref name="index"/> counts a part (<c>عددا من المنازل</c>), else −1.</summary>
    public int Find(Annotation a, int index)
    {
        int next = a.PhraseBehind(index, _min);
        return next >= 0 && EndsInCount(a, a.Phrases[index]) ? next : -1;
    }

    /// <summary>Who <c>جمع من المستوطنين</c>, <c>عدد من مسؤولي الاتحاد</c> stand for: part of a whole is named by the whole.</summary>
    public ActorReference Resolve(Annotation a, int index, ArticleMemory memory)
    {
        int next = a.PhraseBehind(index, _min);
        if (next < 0 || a.Phrases[next].Class is not (NounClass.Person or NounClass.People or NounClass.Force or NounClass.Body or NounClass.Group))
            return ActorReference.None;
        return resolver.Resolve(a, next, memory);
    }
}
