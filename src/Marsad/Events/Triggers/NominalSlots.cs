using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>Finds what fills the slots beside an event noun: its owner and object, the phrases behind it, and what its verb and the noun that carries it have.</summary>
internal sealed class NominalSlots(CompiledLexicon lexicon, AntecedentFinder antecedents)
{
    /// <summary>How many phrases behind the noun's own may still be its.</summary>
    private const int Reach = 5;

    private readonly NounOwnerFinder _owners = new(lexicon, antecedents);
    private readonly AuthorFinder _authors = new(lexicon);
    private readonly int _lam = lexicon.PrepositionIndex("ل");

    /// <summary>Fills the slots of <paramref name="context"/>, which last until the next trigger.</summary>
    public SlotFillers Fill(SentenceContext context, in EventNoun noun)
    {
        Annotation a = context.Annotation;
        SlotFillers fillers = context.Fillers;
        fillers.Clear();
        fillers.IsNominal = true;
        fillers.Of = _owners.Find(context, noun.Word, noun.Phrase, noun.Governor.Predicate);
        if (fillers.Of.IsEmpty && noun.Lemma.Class == LemmaClass.Phrase)
            fillers.Of = ComplementBehind(a, noun.Phrase);
        TakeFromGovernor(context, fillers, noun);
        AddFollowing(a, fillers, noun.Phrase, context.End);
        DropCause(fillers, noun);
        if (fillers.Object.IsEmpty && !fillers.Of.IsEmpty)
            fillers.Object = ObjectBehind(a, noun, fillers.Of);
        AddPhrasesOfGovernor(a, fillers, noun);
        AddPronouns(context, fillers, noun);
        if (noun.Carrier >= 0 && fillers.Subject.IsEmpty)
            fillers.Subject = DeciderOf(context, noun);
        return fillers;
    }

    /// <summary>Whose decision or plan the act is: its owner («قرار الحكومة الانسحاب»), or who takes it («أصدر الرئيس مرسوما برفع الحظر»).</summary>
    private Argument DeciderOf(SentenceContext context, in EventNoun noun)
    {
        Annotation a = context.Annotation;
        Argument owner = _owners.Find(context, a.Phrases[noun.Carrier].HeadWord, noun.Carrier, noun.Governor.Predicate);
        if (!owner.IsEmpty || noun.Governor.Predicate is not null)
            return owner;
        return NounGovernor.Of(context, noun.Carrier) is { Relation: NounGovernment.Light, Predicate: { } issued } && issued.Subject != noun.Carrier ? a.ArgumentOf(issued.Subject) : owner;
    }

    /// <summary>«جريمة قتل الناشطة»: what stands behind a noun of several words begins a phrase of its own.</summary>
    private static Argument ComplementBehind(Annotation a, int phrase)
    {
        int next = a.Words[a.Phrases[phrase].EndWord - 1].Tag == Tag.NounIndefinite ? a.AdjoiningPhrase(phrase) : -1;
        if (next < 0 || !a.Phrases[next].IsBare || !a.IsSomeone(next) || a.IsTime(a.Words[a.Phrases[next].HeadWord]))
            return Argument.None;
        return a.ArgumentOf(next);
    }

    /// <summary>The subject of the verb is subject or object of the noun that it governs.</summary>
    private void TakeFromGovernor(SentenceContext context, SlotFillers fillers, in EventNoun noun)
    {
        Annotation a = context.Annotation;
        // «شهدت المدينة هجوما»: some verbs have the place as subject.
        if (noun.Governor.Predicate is not { } governor || governor.Lemma.Frame?.RoleOf(SlotKind.Subject) == ArgumentRole.Place)
            return;
        // «وقع الرئيس مرسوما يفرض عقوبات»
        Argument subject = governor.Subject == noun.Phrase ? Argument.None : a.ArgumentOf(_authors.Of(context, governor));
        switch (noun.Governor.Relation)
        {
            case NounGovernment.Light:
                fillers.Subject = subject;
                break;
            case NounGovernment.Undergone:
                fillers.Object = subject;
                break;
            case NounGovernment.Happens when governor.Lemma.VerbKind == VerbKind.Cause && governor.Object == noun.Phrase:
                TakeFromCause(a, fillers, noun.Lemma, subject);
                break;
            case NounGovernment.Controlled when governor.Lemma.VerbKind != VerbKind.Report:
                fillers.Subject = subject;
                break;
            case NounGovernment.Controlled when !noun.Lemma.IsSuffered && !IsFollowedUp(a, noun):
                TakeFromReporter(a, fillers, subject);
                break;
        }
    }

    /// <summary>«تابع الحاكم تطورات إطلاق النار»: what comes of an act is told of, not done by the one who tells.</summary>
    private bool IsFollowedUp(Annotation a, in EventNoun noun)
    {
        int head = a.Phrases[noun.Phrase].HeadWord;
        return head != noun.Word && a.LemmaOf(lexicon, head) is { IsMasdar: true, VerbKind: VerbKind.Plain, Senses.Count: 0 };
    }

    private static void TakeFromCause(Annotation a, SlotFillers fillers, Lemma lemma, Argument cause)
    {
        // «أثار القرار إدانات»
        if (IsBlame(lemma))
            fillers.Object = cause;
        // «أثار متظاهرون شغبا»
        else if (a.IsSomeone(cause.Phrase))
            fillers.Subject = cause;
    }

    /// <summary>أعلن الجيش إسقاط طائرة: the one who tells did it, unless another is named.</summary>
    private static void TakeFromReporter(Annotation a, SlotFillers fillers, Argument reporter)
    {
        if (!fillers.Of.IsEmpty && a.Words[fillers.Of.Word].Tag.IsAdjective())
            return;
        fillers.Subject = reporter;
        fillers.SubjectIsReporter = true;
    }

    /// <summary>Prepositional phrases right behind the noun's phrase are its own.</summary>
    private static void AddFollowing(Annotation a, SlotFillers fillers, int phraseIndex, int end)
    {
        int reach = a.Phrases[phraseIndex].EndWord;
        for (int next = phraseIndex + 1; next < a.Phrases.Count && next <= phraseIndex + Reach; next++)
        {
            NounPhrase phrase = a.Phrases[next];
            int opening = phrase.Opening;
            if (opening >= end || opening > reach + 1)
                return;
            reach = phrase.EndWord;
            if (phrase.Coordinated >= 0 || phrase.Apposed >= 0)
                continue;
            // «توجيهه انتقادات إلى الحكومة»: past the object.
            bool isObject = next == phraseIndex + 1 && a.EncliticOf(a.Phrases[phraseIndex].HeadWord) != Enclitic.None && phrase.Class is NounClass.Act or NounClass.Speech;
            if (phrase.Government == Government.Bare && !isObject)
                return;
            if (phrase.Government == Government.Preposition)
                fillers.AddPrepositional(phrase.Preposition, new Argument(next, phrase.HeadWord));
        }
    }

    /// <summary>«أثار الخطاب انتقادات لألمانيا»: whoever is named as blamed is, not the cause.</summary>
    private void DropCause(SlotFillers fillers, in EventNoun noun)
    {
        if (noun.Governor.Relation == NounGovernment.Happens && IsBlame(noun.Lemma) && fillers.HasPreposition(_lam))
            fillers.Object = Argument.None;
    }

    private static bool IsBlame(Lemma lemma)
    {
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i].Type == EventType.ACCUSE && lemma.Senses[i].With.Count == 0)
                return true;
        }
        return false;
    }

    /// <summary>«رفض أنقرة طلب العضوية», «رفضها التقرير»: after its owner a verbal noun may have its object, bare.</summary>
    private Argument ObjectBehind(Annotation a, in EventNoun noun, Argument owner)
    {
        int next = noun.Phrase + 1;
        if (next >= a.Phrases.Count || (noun.Governor.Predicate is { } governor && Takes(governor, next, a.EncliticOf(noun.Word) != Enclitic.None)))
            return Argument.None;
        NounPhrase phrase = a.Phrases[next];
        // «أعلنت حل الحزب الذراع السياسية للجماعة»: what is no act may be in apposition.
        if (noun.Governor.Predicate is { } verb && verb.SecondObject == next && HasTwoObjects(verb.Lemma) && phrase.Class is not (NounClass.Act or NounClass.Speech or NounClass.Document or NounClass.Decision))
            return Argument.None;
        bool isBehind = phrase.IsBare && phrase.Coordinated < 0 && phrase.FirstWord == a.Phrases[noun.Phrase].EndWord && phrase.Class != NounClass.Time;
        return isBehind && !IsNameOf(a, phrase, owner) ? new Argument(next, phrase.HeadWord) : Argument.None;
    }

    /// <summary>True for a phrase that is the verb's own; a second object, only of a verb that has two and where no pronoun on the noun calls for an object: <c>رفضها التقرير</c>.</summary>
    private static bool Takes(Predicate p, int phrase, bool ownerIsPronoun) =>
        p.Subject == phrase || p.Object == phrase || (p.SecondObject == phrase && !ownerIsPronoun && p.Object != phrase - 1 && HasTwoObjects(p.Lemma));

    private static bool HasTwoObjects(Lemma verb) =>
        verb.Frame?.RoleOf(SlotKind.SecondObject) is not null || verb.Senses.Any(sense => sense.Frame.RoleOf(SlotKind.SecondObject) is not null);

    /// <summary>«قتل الصحفية البطلة شيرين»: a name behind a person is hers.</summary>
    private bool IsNameOf(Annotation a, NounPhrase phrase, Argument owner) =>
        phrase.Class is NounClass.Person or NounClass.Unknown && a.Words[phrase.EndWord - 1].Tag == Tag.Name
        && a.Words[owner.Word].Tag == Tag.NounDefinite && a.LemmaOf(lexicon, owner.Word) is { NounClass: NounClass.Person };

    /// <summary>Where the act is what the verb says to happen, what stands beside the verb is the act's.</summary>
    private static void AddPhrasesOfGovernor(Annotation a, SlotFillers fillers, in EventNoun noun)
    {
        if (noun.Governor is not { Relation: NounGovernment.Happens, Predicate: { } governor })
            return;
        foreach (int phrase in governor.Prepositional)
        {
            // «يأتي الهدم قبل زيارة للرئيس»: what hangs on another noun is not the act's.
            bool hangs = phrase > 0 && phrase - 1 != noun.Phrase && a.Phrases[phrase - 1].EndWord == a.Phrases[phrase].Opening && a.Phrases[phrase - 1].Class == NounClass.Act;
            if (phrase != noun.Phrase && !hangs && !fillers.HasPhraseBehindPreposition(phrase))
                fillers.AddPrepositional(a.Phrases[phrase].Preposition, a.ArgumentOf(phrase));
        }
    }

    /// <summary>«اعتداء عليهم», «شن عليها هجوما»: a pronoun right behind the noun, or between the verb and the noun.</summary>
    private void AddPronouns(SentenceContext context, SlotFillers fillers, in EventNoun noun)
    {
        NounPhrase phrase = context.Annotation.Phrases[noun.Phrase];
        antecedents.AddPronouns(context, fillers, phrase.EndWord, Math.Min(context.End, phrase.EndWord + 1), fillers.Subject.Phrase);
        if (noun.Governor is { Relation: NounGovernment.Light or NounGovernment.Happens, Predicate: { AntecedentPreposition: < 0 } governor } && governor.Word < noun.Word)
            antecedents.AddPronouns(context, fillers, governor.Word + 1, phrase.FirstWord, governor.Subject);
    }
}
