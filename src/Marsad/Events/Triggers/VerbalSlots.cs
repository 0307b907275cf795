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
    private readonly int _an = lexicon.PrepositionIndex("عن");

    /// <summary>Fills the slots of <paramref name="context"/>, which last until the next trigger.</summary>
    public SlotFillers Fill(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        SlotFillers fillers = context.Fillers;
        fillers.Clear();
        fillers.Subject = IsImpersonal(context.Annotation, p) ? Argument.None : Filler(a, p, AuthorOf(context, p));
        FillObjects(context, fillers, p);
        fillers.Clause = p.ComplementWord;
        fillers.Told = TellingReader.Read(context, p);
        foreach (int phrase in p.Prepositional)
            fillers.AddPrepositional(a.Phrases[phrase].Preposition, Complement(a, phrase));
        AddPredicateOf(a, fillers, p);
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
        if (p.ObjectIsPronoun && p.Object < 0)
            p.Object = antecedents.Find(context, p.Reading.Enclitic, p.Word, preferred: -1, excluded: p.Subject);
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

    /// <summary>«أصدرت الوزارة بيانا يدعو», «وقع النواب رسالة تطالب»: what a text says, its author says.</summary>
    private int AuthorOf(SentenceContext context, Predicate p)
    {
        if (!context.IsText(p.Subject))
            return p.Subject;
        if (IssuerOf(context, p) is var issuer and >= 0)
            return issuer;
        if (IsSourceNamed(context.Annotation, p.Subject))
            return p.Subject + 1;
        return context.LastAuthor >= 0 && IsKnown(context.Annotation, context.Annotation.Phrases[p.Subject]) ? context.LastAuthor : p.Subject;
    }

    /// <summary>«أصدرت الوزارة بيانا يدعو»: the subject of another verb that has the text beside it; −1 where there is none.</summary>
    private static int IssuerOf(SentenceContext context, Predicate p)
    {
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate other = context.Predicates[i];
            if (other != p && other.Subject >= 0 && other.Subject != p.Subject && (other.Object == p.Subject || other.Prepositional.Contains(p.Subject)))
                return other.Subject;
        }
        return -1;
    }

    /// <summary>«البيان الصادر عن الوزارة»</summary>
    private bool IsSourceNamed(Annotation a, int text)
    {
        if (text + 1 >= a.Phrases.Count)
            return false;
        NounPhrase next = a.Phrases[text + 1];
        return next.Government == Government.Preposition && next.Preposition == _an && next.Opening == a.Phrases[text].EndWord;
    }

    /// <summary>«وأضاف البيان», «الرسالة الأخيرة»: a text told of before.</summary>
    private static bool IsKnown(Annotation a, NounPhrase text) =>
        text.Definite && (text.EndWord == text.HeadWord + 1 || a.Words[text.HeadWord + 1].Tag == Tag.AdjectiveDefinite);
}
