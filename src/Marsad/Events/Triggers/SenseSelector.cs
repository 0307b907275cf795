using Marsad.Arabic;
using Marsad.Events.Roles;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Triggers;

/// <summary>Chooses among a trigger's senses the first whose conditions its slots meet; senses come the most specific first.</summary>
public sealed class SenseSelector(CompiledLexicon lexicon)
{
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly int _ala = lexicon.PrepositionIndex("على");
    private readonly int _min = lexicon.PrepositionIndex("من");

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
        if ((sense.Told & ~fillers.Told) != 0)
            return false;
        for (int i = 0; i < sense.With.Count; i++)
        {
            Argument filler = Match(a, sense, sense.With[i], fillers);
            if (filler.IsEmpty)
                return false;
            // «حقق الجيش تقدما»: the noun of the trigger, not who does it.
            bool namesDeed = sense.Type.IsMaterialConflict() && matched.Phrase == fillers.Subject.Phrase && filler.Phrase != matched.Phrase;
            if (matched.IsEmpty || namesDeed)
                matched = filler;
        }
        for (int i = 0; i < sense.Unless.Count; i++)
        {
            if (Match(a, sense, sense.Unless[i], fillers) is { IsEmpty: false } filler && !NamesEvent(a, filler))
                return false;
        }
        return true;
    }

    /// <summary>«في حادث إطلاق نار»: an incident that is named is no accident.</summary>
    private bool NamesEvent(Annotation a, Argument argument)
    {
        int end = a.Phrases[argument.Phrase].EndWord;
        int named = argument.Word;
        while (named < end - 1 && IsTransparent(a, a.Words[named]))
            named++;
        for (int w = named + 1; w < end; w++)
        {
            if (a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].Senses.Count > 0)
                return true;
        }
        return false;
    }

    private Argument Match(Annotation a, Sense sense, SlotCondition condition, SlotFillers fillers)
    {
        if (condition.Kind != SlotKind.Preposition)
        {
            Argument argument = fillers[condition.Kind];
            if (!argument.IsEmpty && (IsFilledBy(a, argument, condition) || (condition.Kind == SlotKind.SecondObject && IsDescribedBy(a, argument, condition))))
                return argument;
            if (fillers.IsNominal)
                return MatchNominal(a, condition, fillers);
            // A passive has its object as subject: «استهدفت الصحفية»; but «حذرت السلطات من» is said by its subject.
            bool passive = condition.Kind == SlotKind.Object && !sense.Type.IsVerbalConflict() && argument.IsEmpty && fillers.Clause < 0 && !fillers.Subject.IsEmpty;
            return passive && IsFilledBy(a, fillers.Subject, condition) ? fillers.Subject : Argument.None;
        }
        var prepositions = new PrepositionSet(condition.Prepositions);
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (prepositions.Contains(preposition) && (IsFilledBy(a, argument, condition) || (preposition == _ba && IsDescribedBy(a, argument, condition))))
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
            // «عشرات الصواريخ», «إجراء محادثات»: what is counted or carried out is meant; any other head is meant itself.
            if (!IsTransparent(a, a.Words[w]))
                return false;
        }
        int whole = WholeOf(a, argument.Phrase);
        return whole >= 0 && IsFilledBy(a, a.ArgumentOf(whole), condition);
    }

    /// <summary>«عدّه أمرا استفزازيا», «وصفه بالعمل الجبان»: what is said of someone may lie in the adjective.</summary>
    private static bool IsDescribedBy(Annotation a, Argument argument, SlotCondition condition)
    {
        NounPhrase phrase = a.Phrases[argument.Phrase];
        for (int w = argument.Word + 1; w < phrase.EndWord && a.Words[w].Tag.IsAdjective(); w++)
        {
            Word word = a.Words[w];
            for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
            {
                if (Array.BinarySearch(condition.Lemmas, a.Readings[r].LemmaId) >= 0)
                    return true;
            }
        }
        return false;
    }

    /// <summary>«جزء من المدينة»: a part of it is meant by it; −1 where there is no whole.</summary>
    private int WholeOf(Annotation a, int part)
    {
        int next = a.AdjoiningPhrase(part);
        return next >= 0 && a.Phrases[next].Preposition == _min ? next : -1;
    }

    private bool WordFits(Annotation a, Word word, SlotCondition condition)
    {
        // Of a word that the lexicon does not know anything may be true.
        if (word.Chosen < 0 && word.Tag.IsNominal())
            return condition.Classes != 0;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Lemma lemma = lexicon.Lemmas[a.Readings[r].LemmaId];
            if (Array.BinarySearch(condition.Lemmas, lemma.Id) >= 0 || (condition.Classes & ClassMask(lemma)) != 0)
                return true;
        }
        return false;
    }

    private bool IsTransparent(Annotation a, Word word)
    {
        if (word.Tag is Tag.Number or Tag.Quantifier or Tag.Demonstrative || word.Tag.IsAdjective())
            return true;
        if (a.ReadingOf(word) is not { LemmaId: >= 0 } reading)
            return false;
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        return lemma.NounClass == NounClass.Quantity || (lemma.IsMasdar && lemma.VerbKind is VerbKind.Light or VerbKind.Aspect or VerbKind.Cease && MeansNothingAlone(lemma));
    }

    /// <summary>«مواصلة القتال»: what a word is an event with only beside certain others.</summary>
    internal static bool MeansNothingAlone(Lemma lemma)
    {
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i].With.Count == 0)
                return false;
        }
        return true;
    }

    private uint ClassMask(Lemma lemma)
    {
        switch (lemma.Class)
        {
            case LemmaClass.Noun:
                return NounMask(lemma);
            case LemmaClass.Nisba:
                return PeopleMask;
            case LemmaClass.Name:
                uint mask = lemma.Entities.Count == 0 ? PeopleMask : 0;
                for (int i = 0; i < lemma.Entities.Count; i++)
                    mask |= EntityMask(lexicon.Entities[lemma.Entities[i]].Kind);
                return mask;
            default:
                return 0;
        }
    }

    private static uint EntityMask(EntityKind kind) => kind switch
    {
        EntityKind.State => Mask(NounClass.State) | Mask(NounClass.Place) | BodyMask,
        EntityKind.Place => Mask(NounClass.Place),
        EntityKind.Organisation => BodyMask,
        EntityKind.Group => BodyMask | Mask(NounClass.Force),
        _ => PeopleMask,
    };

    private static readonly uint PeopleMask = Mask(NounClass.People) | Mask(NounClass.Person);
    private static readonly uint BodyMask = Mask(NounClass.Body) | Mask(NounClass.Group);

    /// <summary>Persons are people, bodies are groups, and soldiers are a force.</summary>
    private static uint NounMask(Lemma lemma)
    {
        uint mask = lemma.NounClass switch
        {
            NounClass.Person or NounClass.People or NounClass.Spokesman or NounClass.Head => PeopleMask,
            NounClass.Body or NounClass.Group => BodyMask,
            NounClass.Decision => Mask(NounClass.Document) | Mask(NounClass.Act),
            _ => Mask(lemma.NounClass),
        };
        return lemma.Role is "MIL" or "COP" or "REB" or "SPY" ? mask | Mask(NounClass.Force) : mask;
    }

    private static uint Mask(NounClass nounClass) => nounClass == NounClass.Unknown ? 0 : 1u << (int)nounClass;
}
