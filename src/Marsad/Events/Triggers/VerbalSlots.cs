using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>Puts what stands beside a verb into slots: pronouns as whom they mean, texts as their authors.</summary>
internal sealed class VerbalSlots(CompiledLexicon lexicon, AntecedentFinder antecedents)
{
    /// <summary>How far behind its verb a pronoun after a preposition is the verb's.</summary>
    private const int PronounReach = 5;

    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _lam = lexicon.PrepositionIndex("ل");
    private readonly AuthorFinder _authors = new(lexicon);

    /// <summary>Fills the slots of <paramref name="context"/>, which last until the next trigger.</summary>
    public SlotFillers Fill(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        SlotFillers fillers = context.Fillers;
        fillers.Clear();
        fillers.Subject = IsImpersonal(context.Annotation, p) ? Argument.None : Filler(a, p, _authors.Of(context, p));
        FillObjects(context, fillers, p);
        fillers.Clause = p.ComplementWord;
        fillers.Told = TellingReader.Read(context, p);
        foreach (int phrase in p.Prepositional)
            fillers.AddPrepositional(a.Phrases[phrase].Preposition, Complement(a, phrase));
        AddPredicateOf(a, fillers, p);
        if (TakesUpMa(p))
            fillers.Object = NamedBehindBa(fillers);
        if (p.AntecedentPreposition >= 0)
            fillers.AddPrepositional(p.AntecedentPreposition, new Argument(p.Antecedent, p.AntecedentWord));
        else
            antecedents.AddPronouns(context, fillers, p.Word + 1, Math.Min(p.ClauseEnd, p.Word + PronounReach), p.Subject);
        return fillers;
    }

    /// <summary>«قال الوزير إنه يجب أن تنسحب روسيا»: a duty's subject is who is named as such in its clause, not who speaks of it.</summary>
    private static bool IsImpersonal(Annotation a, Predicate p) =>
        p is { Lemma.VerbKind: VerbKind.Possible, Subject: >= 0 }
        && (p.SubjectIsImplied || (p.Link == ClauseLink.Complement && a.Phrases[p.Subject].EndWord < p.ClauseStart));

    /// <summary>«وصف القرار بغير القانوني»: غير speaks for the phrase that it denies.</summary>
    private static Argument Complement(Annotation a, int phrase)
    {
        NounPhrase complement = a.Phrases[phrase];
        return NominalClauseFinder.IsGhayr(a, complement.FirstWord) ? new Argument(phrase, complement.FirstWord) : a.ArgumentOf(phrase);
    }

    /// <summary>True where something follows <c>ب</c>: what someone is accused of.</summary>
    public bool HasMatter(SlotFillers fillers) => fillers.HasPreposition(_ba);

    /// <summary>«ما وصفه بالعدوان»: the pronoun takes up ما, and no one before.</summary>
    private static bool TakesUpMa(Predicate p) => p is { ObjectIsPronoun: true, Object: < 0, Link: ClauseLink.Relative, Antecedent: < 0 };

    /// <summary>«ما وصفه بالعدوان الإثيوبي»: what it is called tells whose it is.</summary>
    private Argument NamedBehindBa(SlotFillers fillers)
    {
        foreach ((int preposition, Argument argument) in fillers.Prepositional)
        {
            if (preposition == _ba)
                return argument;
        }
        return Argument.None;
    }

    /// <summary>«وصف الغارة بأنها جريمة» says what «وصفها بالجريمة» says.</summary>
    private void AddPredicateOf(Annotation a, SlotFillers fillers, Predicate p)
    {
        if (!a.IsJoinedByBa(p.ComplementWord) || a.EncliticOf(p.ComplementWord) == Enclitic.None)
            return;
        int word = p.ComplementWord + 1;
        if (word < a.Words.Count && a.Words[word].Tag == Tag.Quote)
            word++;
        if (word < a.Words.Count && a.PhraseOfWord[word] is >= 0 and int phrase && a.Phrases[phrase] is { IsBare: true, Definite: false })
            fillers.AddPrepositional(_ba, a.ArgumentOf(phrase));
    }

    private void FillObjects(SentenceContext context, SlotFillers fillers, Predicate p)
    {
        Annotation a = context.Annotation;
        if (p.ObjectIsPronoun && p.Object < 0 && !TakesUpMa(p))
            p.Object = antecedents.Find(context, p.ObjectPronoun == Enclitic.None ? p.Reading.Enclitic : p.ObjectPronoun, p.Word, preferred: -1, excluded: p.Subject);
        fillers.Object = p.Object < 0 ? ObjectBehindLam(a, p) : Filler(a, p, p.Object);
        fillers.SecondObject = a.ArgumentOf(p.SecondObject);
        // «اعتبرها غير شرعية»
        if (p.SecondObject >= 0 && NominalClauseFinder.IsGhayr(a, fillers.SecondObject.Word - 1))
            (fillers.SecondObject, fillers.Of) = (fillers.SecondObject with { Word = fillers.SecondObject.Word - 1 }, fillers.SecondObject);
    }

    /// <summary>«رافضا للخطة», «إنها مؤيدة للاتفاق»: a participle has its object behind ل as well, unless ل is the verb's own: «داعيا للتهدئة».</summary>
    private Argument ObjectBehindLam(Annotation a, Predicate p)
    {
        if (p.Form.Kind != FormKind.ActiveParticiple || p.Prepositional.Count == 0 || TakesLam(p.Lemma))
            return Argument.None;
        int phrase = p.Prepositional[0];
        return a.Phrases[phrase].Preposition == _lam && a.Phrases[phrase].Opening == p.Word + 1 ? a.ArgumentOf(phrase) : Argument.None;
    }

    private bool TakesLam(Lemma verb)
    {
        for (int i = 0; i < verb.Senses.Count; i++)
        {
            if (verb.Senses[i].Type == EventType.REQUEST && verb.Senses[i].Frame.RoleOfPreposition(_lam) is not null)
                return true;
        }
        return false;
    }

    /// <summary>The phrase from its head on; of the phrase that a relative clause describes, the part that it describes.</summary>
    private static Argument Filler(Annotation a, Predicate p, int phrase) => phrase >= 0 && phrase == p.Antecedent ? new Argument(phrase, p.AntecedentWord) : a.ArgumentOf(phrase);
}
