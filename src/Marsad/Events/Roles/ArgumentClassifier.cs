using Marsad.Arabic;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Roles;

/// <summary>Tells what an argument names: someone, a place, or a nisba's state or body.</summary>
internal sealed class ArgumentClassifier(CompiledLexicon lexicon, ActorResolver resolver)
{
    /// <summary><c>ضابط</c>, <c>ناشطين</c>: a noun for persons that are no body and no force.</summary>
    public bool IsPerson(Annotation a, Argument argument) =>
        !argument.IsEmpty && a.ReadingOf(a.Words[argument.Word]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId] is { NounClass: NounClass.Person };

    /// <summary><c>نواب</c>, <c>الجيش</c>, <c>إسرائيل</c>: someone who can act or be spoken to.</summary>
    public bool IsHuman(Annotation a, Argument argument)
    {
        NounClass nounClass = a.Phrases[argument.Phrase].Class;
        Tag tag = a.Words[argument.Word].Tag;
        return nounClass is NounClass.Person or NounClass.People or NounClass.Force or NounClass.Body or NounClass.Group or NounClass.Spokesman or NounClass.Head
            || (tag == Tag.Name && !IsPlace(a, argument)) || tag.IsAdjective();
    }

    /// <summary>A town or building that is attacked or entered is where it happens; a state is whom it happens to.</summary>
    public bool IsPlace(Annotation a, Argument argument)
    {
        Word word = a.Words[argument.Word];
        if (word.Tag is Tag.Name && a.ReadingOf(word) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].Entities is { Count: > 0 } entities)
            return AreAllPlaces(entities);
        NounPhrase phrase = a.Phrases[argument.Phrase];
        return argument.Word == phrase.HeadWord && phrase.Class is NounClass.Place or NounClass.Building;
    }

    /// <summary>True for an adjective of a state or body: <c>الإسرائيلي</c>.</summary>
    public bool IsNisba(Annotation a, int word) => a.Words[word].Tag.IsAdjective() && resolver.IsNisba(a, a.Words[word]);

    private bool AreAllPlaces(IReadOnlyList<int> entities)
    {
        for (int i = 0; i < entities.Count; i++)
        {
            if (lexicon.Entities[entities[i]].Kind != EntityKind.Place)
                return false;
        }
        return true;
    }
}
