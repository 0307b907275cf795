using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>Takes the phrases behind a predicate: which are its prepositional phrases, which may be its subject or object, which belong to another phrase.</summary>
internal sealed class ClausePhrases(CompiledLexicon lexicon)
{
    /// <summary>Adds phrase <paramref name="index"/> to those of <paramref name="p"/>: behind a preposition to its prepositional phrases, else to <paramref name="right"/>.</summary>
    /// <param name="a">The text.</param>
    /// <param name="p">The predicate whose clause the phrase stands in.</param>
    /// <param name="index">The phrase.</param>
    /// <param name="hasSubject">True where the subject stands before the verb.</param>
    /// <param name="afterComma">True behind a comma that closes no insertion.</param>
    /// <param name="right">The bare phrases so far.</param>
    public void Add(Annotation a, Predicate p, int index, bool hasSubject, bool afterComma, ref BarePhrases right)
    {
        if ((hasSubject || right.First >= 0) && IsObjectOfAct(a, index))
            return;
        NounPhrase phrase = a.Phrases[index];
        Add(a, p, index, phrase, afterComma && (hasSubject || !CompletesVerb(a, p, phrase, right)), ref right);
    }

    private void Add(Annotation a, Predicate p, int index, NounPhrase phrase, bool pastComma, ref BarePhrases right)
    {
        if (!phrase.IsBare)
        {
            if (phrase.Government == Government.Preposition)
                p.AddPrepositional(index);
            return;
        }
        if (phrase.Coordinated >= 0 || phrase.Apposed >= 0 || a.IsTime(a.Words[phrase.HeadWord]) || phrase.Class is NounClass.Time)
            return;
        if ((pastComma && right.First >= 0) || IsEmphatic(a, index) || DescribesJoined(a, index))
            return;
        // «المتحدث باسم الوزارة نيد برايس»: the name behind a title's complements is the title's.
        if (right is { First: >= 0, Second: < 0 } && IsNameOfTitle(a, right.First, index))
        {
            a.Phrases[index] = phrase with { Apposed = right.First };
            return;
        }
        right.Add(index);
    }

    /// <summary>«أبدى البرلمان، في قرار غير ملزم، قلقه», «لقيت الخطوة، انتقادات حادة»: a verb that says nothing without its noun has it past a comma too.</summary>
    private static bool CompletesVerb(Annotation a, Predicate p, NounPhrase phrase, in BarePhrases right) =>
        p.Lemma.VerbKind is VerbKind.Light or VerbKind.Undergo && right.Second < 0 && IsWhatIsDone(phrase, isOwned: a.EncliticOf(phrase.HeadWord) != Enclitic.None);

    /// <summary>«قلقه», «انتقادات حادة»</summary>
    private static bool IsWhatIsDone(NounPhrase phrase, bool isOwned) =>
        phrase.Class is NounClass.Act or NounClass.Speech ? isOwned || !phrase.Definite : isOwned && phrase.Class == NounClass.Abstract;

    /// <summary>«وقع رؤساء مالي والنيجر العسكريون»: a nominative right behind joined names describes those whom they belong to.</summary>
    private static bool DescribesJoined(Annotation a, int index) =>
        index > 0 && a.Phrases[index - 1] is { Coordinated: >= 0 } joined && joined.EndWord == a.Phrases[index].FirstWord
        && a.ReadingOf(a.Words[a.Phrases[index].HeadWord]) is { IsDefinite: true, Form: var form } && form.Has(FormTraits.Nominative);

    /// <summary>«في الإقليم نفسه»: it says again what stands before it.</summary>
    private static bool IsEmphatic(Annotation a, int index)
    {
        NounPhrase self = a.Phrases[index];
        if (index == 0 || a.Words[self.HeadWord].Tag != Tag.Quantifier || self.EndWord != self.FirstWord + 1)
            return false;
        NounPhrase before = a.Phrases[index - 1];
        return !before.IsBare && before.EndWord == self.FirstWord && Agreement.Pronoun(a.EncliticOf(self.HeadWord), before);
    }

    /// <summary>«قتل الضابط بعد قصفها معسكرا»: bare behind an act that has its owner, it is the act's object, not the verb's.</summary>
    private static bool IsObjectOfAct(Annotation a, int index)
    {
        if (a.Phrases[index] is not { IsBare: true, Coordinated: < 0, Apposed: < 0 } phrase || index == 0)
            return false;
        NounPhrase act = a.Phrases[index - 1];
        bool hasOwner = a.EncliticOf(act.HeadWord) != Enclitic.None || (a.Words[act.EndWord - 1].Tag == Tag.Name && act.EndWord > act.HeadWord + 1);
        return act is { Class: NounClass.Act, IsBare: false, Coordinated: < 0 } && act.EndWord == phrase.FirstWord && hasOwner;
    }

    /// <summary>«المتحدث باسم الوزارة نيد برايس»: between title and name stand only the title's complements.</summary>
    private bool IsNameOfTitle(Annotation a, int title, int name)
    {
        bool isTitle = a.Phrases[title].Class is NounClass.Person or NounClass.Spokesman or NounClass.Head && (name > title + 1 || a.Phrases[title].Class == NounClass.Spokesman);
        if (!isTitle || a.ReadingOf(a.Words[a.Phrases[name].HeadWord]) is { Form.Kind: not FormKind.Name })
            return false;
        for (int i = title + 1; i <= name; i++)
        {
            if (a.Phrases[i].Opening != a.Phrases[i - 1].EndWord || (i < name && a.Phrases[i].IsBare && a.Phrases[i].Coordinated < 0))
                return false;
        }
        Word word = a.Words[a.Phrases[name].HeadWord];
        bool isPerson = a.ReadingOf(word) is not { LemmaId: >= 0 } reading || lexicon.Lemmas[reading.LemmaId].Entities.All(e => lexicon.Entities[e].Kind == EntityKind.Person);
        return word.Tag is Tag.Name or Tag.Foreign && isPerson;
    }
}
