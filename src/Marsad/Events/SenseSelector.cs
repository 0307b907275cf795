using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events;

/// <summary>Chooses among a trigger's senses the first whose conditions its slots meet; senses come the most specific first.</summary>
public sealed class SenseSelector(CompiledLexicon lexicon)
{
    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int _ala = lexicon.PrepositionIndex("على");

    /// <summary>The sense that fits, or null. <paramref name="matched"/> is the argument that met its first <c>with</c> condition.</summary>
    public Sense? Select(Annotation a, IReadOnlyList<Sense> senses, SlotFillers fillers, out Argument matched)
    {
        matched = Argument.None;
        for (int i = 0; i < senses.Count; i++)
        {
            if (Fits(a, senses[i], fillers, out matched))
                return senses[i];
        }
        return null;
    }

    private bool Fits(Annotation a, Sense sense, SlotFillers fillers, out Argument matched)
    {
        matched = Argument.None;
        foreach (SlotCondition condition in sense.With)
        {
            Argument filler = Match(a, condition, fillers);
            if (filler.IsEmpty)
                return false;
            if (matched.IsEmpty)
                matched = filler;
        }
        foreach (SlotCondition condition in sense.Unless)
        {
            if (!Match(a, condition, fillers).IsEmpty)
                return false;
        }
        return true;
    }

    private Argument Match(Annotation a, SlotCondition condition, SlotFillers fillers)
    {
        if (condition.Kind != SlotKind.Preposition)
        {
            Argument argument = fillers[condition.Kind];
            if (!argument.IsEmpty && IsFilledBy(a, argument, condition))
                return argument;
            return fillers.IsNominal ? MatchNominal(a, condition, fillers) : Argument.None;
        }
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (preposition >= 0 && (condition.Prepositions & (1UL << preposition)) != 0 && IsFilledBy(a, argument, condition))
                return argument;
        }
        return Argument.None;
    }

    /// <summary>A verbal noun has its verb's subject or object as complement, its object also after ل or على: <c>قصف المدينة</c>, <c>قصفهم للمدينة</c>, <c>غزوا على العراق</c>.</summary>
    private Argument MatchNominal(Annotation a, SlotCondition condition, SlotFillers fillers)
    {
        if (condition.Kind is not (SlotKind.Object or SlotKind.Subject))
            return Argument.None;
        if (!fillers.Of.IsEmpty && IsFilledBy(a, fillers.Of, condition))
            return fillers.Of;
        if (condition.Kind == SlotKind.Subject)
            return Argument.None;
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if ((preposition == _lam || preposition == _ala) && IsFilledBy(a, argument, condition))
                return argument;
        }
        return Argument.None;
    }

    private bool IsFilledBy(Annotation a, Argument argument, SlotCondition condition)
    {
        NounPhrase phrase = a.Phrases[argument.Phrase];
        for (int w = argument.Word; w < phrase.EndWord; w++)
        {
            if (WordFits(a, a.Words[w], condition))
                return true;
            // «عشرات الصواريخ»: what is counted is meant; any other head is meant itself.
            if (!IsQuantity(a, a.Words[w]))
                return false;
        }
        return false;
    }

    private bool WordFits(Annotation a, Word word, SlotCondition condition)
    {
        if (word.Chosen < 0 && word.Tag is Tag.Name or Tag.Foreign)
            return (condition.Classes & (Mask(NounClass.Person) | Mask(NounClass.Place))) != 0;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Lemma lemma = lexicon.Lemmas[a.Readings[r].LemmaId];
            if (Array.BinarySearch(condition.Lemmas, lemma.Id) >= 0 || (condition.Classes & ClassMask(lemma)) != 0)
                return true;
        }
        return false;
    }

    private bool IsQuantity(Annotation a, Word word)
    {
        if (word.Tag is Tag.Number or Tag.Quantifier or Tag.Demonstrative)
            return true;
        if (a.ReadingOf(word) is not { LemmaId: >= 0 } reading)
            return false;
        return lexicon.Lemmas[reading.LemmaId].NounClass == NounClass.Quantity;
    }

    private uint ClassMask(Lemma lemma)
    {
        switch (lemma.Class)
        {
            case LemmaClass.Noun:
                return lemma.NounClass is NounClass.Spokesman or NounClass.Head ? Mask(NounClass.Person) : Mask(lemma.NounClass);
            case LemmaClass.Nisba:
                return Mask(NounClass.People) | Mask(NounClass.Person);
            case LemmaClass.Name:
                uint mask = 0;
                foreach (int entity in lemma.Entities)
                    mask |= EntityMask(lexicon.Entities[entity].Kind);
                return mask;
            default:
                return 0;
        }
    }

    private static uint EntityMask(EntityKind kind) => kind switch
    {
        EntityKind.State => Mask(NounClass.State) | Mask(NounClass.Place),
        EntityKind.Place => Mask(NounClass.Place),
        EntityKind.Organisation => Mask(NounClass.Body),
        EntityKind.Group => Mask(NounClass.Group) | Mask(NounClass.Body),
        _ => Mask(NounClass.Person),
    };

    private static uint Mask(NounClass nounClass) => nounClass == NounClass.Unknown ? 0 : 1u << (int)nounClass;
}
