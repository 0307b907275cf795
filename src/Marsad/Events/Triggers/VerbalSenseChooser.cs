using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>Chooses a verb's event sense, and tells apart verbs that are printed alike: <c>يعد</c> "is considered" and "promises".</summary>
internal sealed class VerbalSenseChooser(CompiledLexicon lexicon, SenseSelector senses)
{
    /// <summary>The sense that fits <paramref name="fillers"/>; null where none does, or where the verb only carries an event noun or gives a name.</summary>
    public VerbalSense? Choose(Annotation a, Predicate p, SlotFillers fillers) =>
        Fitting(a, p, fillers) is { } chosen && !YieldsToNoun(a, p, chosen.Sense) && !IsPretending(a, p, chosen.Sense) && !IsNaming(p, chosen.Sense, fillers) ? chosen : null;

    /// <summary>The sense that fits: of the reading chosen, else of another verb that is printed alike (<c>تشيد</c> of أشاد and of شيد).</summary>
    private VerbalSense? Fitting(Annotation a, Predicate p, SlotFillers fillers)
    {
        Word word = a.Words[p.Word];
        bool hasRival = HasPlainRival(a, p, word);
        if (Fitting(a, p.Lemma, fillers, hasRival) is { } own)
            return own;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            Lemma lemma = lexicon.Lemmas[reading.LemmaId];
            if (IsAlike(reading, lemma, p) && !(IsSplitOtherwise(reading, p) && IsBound(a, p.Word)) && Fitting(a, lemma, fillers, hasRival) is { } other)
                return other;
        }
        return null;
    }

    private VerbalSense? Fitting(Annotation a, Lemma lemma, SlotFillers fillers, bool hasRival) =>
        senses.Select(a, lemma.Senses, fillers, out Argument matched) is { } sense && (!hasRival || IsBorneOut(a, sense, fillers)) ? new VerbalSense(lemma, sense, matched) : null;

    /// <summary>True where a verb that is no event is printed alike: <c>يعد</c> "is considered" and "promises".</summary>
    private bool HasPlainRival(Annotation a, Predicate p, Word word)
    {
        if (p.Lemma.Senses.Count == 0)
            return true;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            Lemma lemma = lexicon.Lemmas[reading.LemmaId];
            if (lemma.Senses.Count == 0 && reading.Form.Kind == p.Form.Kind && IsAlike(reading, lemma, p))
                return true;
        }
        return false;
    }

    /// <summary>Another verb in the same print: <c>تشيد</c> of شيد and أشاد, <c>ودعت</c> of ودع and of و + دعا.</summary>
    private static bool IsAlike(Reading reading, Lemma lemma, Predicate p) =>
        lemma.Class is LemmaClass.Verb && lemma.Id != p.Lemma.Id
        // «التقرير الذي أعده المحرر» is no "I promise".
        && (reading.Form.Person == 1) == (p.Form.Person == 1)
        // «لا تردّ» is no clipped تريد.
        && reading.Form.Has(FormTraits.Short) == p.Form.Has(FormTraits.Short)
        && (reading.Proclitics | Proclitics.Wa) == (p.Reading.Proclitics | Proclitics.Wa) && reading.Enclitic == p.Reading.Enclitic && reading.Form.IsVerb == p.Form.IsVerb;

    private static bool IsSplitOtherwise(Reading reading, Predicate p) => reading.Has(Proclitics.Wa) != p.Reading.Has(Proclitics.Wa);

    /// <summary>«ما وصفته»: right behind a relative, a complementiser or a negation no و is split off.</summary>
    private static bool IsBound(Annotation a, int word) => word > 0 && a.Words[word - 1].Tag is Tag.Relative or Tag.Complementiser or Tag.Negation or Tag.VerbParticle or Tag.Subordinator;

    /// <summary>True where a condition, a preposition or a named object of the sense is there to speak for it.</summary>
    private static bool IsBorneOut(Annotation a, Sense sense, SlotFillers fillers)
    {
        if (sense.With.Count > 0 || (sense.Told & (Telling.Clause | Telling.OwnFuture | Telling.OthersAct)) != 0)
            return true;
        if (!fillers.Object.IsEmpty && sense.Frame.RoleOf(SlotKind.Object) is ArgumentRole.Recipient or ArgumentRole.Place && IsNamed(a, fillers.Object))
            return true;
        for (int i = 0; i < fillers.Prepositional.Count; i++)
        {
            int preposition = fillers.Prepositional[i].Preposition;
            if (preposition >= 0 && sense.Frame.RoleOfPreposition(preposition) is not (null or ArgumentRole.None or ArgumentRole.Place))
                return true;
        }
        return false;
    }

    private static bool IsNamed(Annotation a, Argument argument) =>
        a.Phrases[argument.Phrase].Class is NounClass.Person or NounClass.People or NounClass.Body or NounClass.Group or NounClass.Force or NounClass.Place or NounClass.Building
        || a.Words[argument.Word].Tag == Tag.Name;

    /// <summary>«وجه ضربة»: a light verb leaves the event to the event noun that is its object, unless the sense names that noun.</summary>
    private bool YieldsToNoun(Annotation a, Predicate p, Sense sense) =>
        p is { Lemma.VerbKind: VerbKind.Light, Object: >= 0, ObjectIsPronoun: false } && sense.With.Count == 0
        && a.LemmaOf(lexicon, a.Phrases[p.Object].HeadWord) is { Senses.Count: > 0 };

    /// <summary>«تظاهر بأنه شرطي» is no demonstration.</summary>
    private static bool IsPretending(Annotation a, Predicate p, Sense sense) => sense.Type == EventType.PROTEST && a.IsJoinedByBa(p.ComplementWord);

    /// <summary>«ضابط يدعى خالد»: is called so, and to nothing.</summary>
    private static bool IsNaming(Predicate p, Sense sense, SlotFillers fillers) =>
        sense.Type == EventType.REQUEST && sense.With.Count == 0 && p.Form.Has(FormTraits.Passive) && fillers.Prepositional.Count == 0 && fillers.Clause < 0;
}
