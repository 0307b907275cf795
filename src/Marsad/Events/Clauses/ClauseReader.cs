using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Events.Clauses;

/// <summary>
/// Finds the predicates of a sentence and, for each, how its clause begins, its subject, objects and prepositional phrases: verb first, subject first, after <c>إن</c>, in relative clauses.
/// </summary>
public sealed class ClauseReader(CompiledLexicon lexicon)
{
    private readonly ClauseOpeningReader _openings = new(lexicon);
    private readonly ClauseScanner _scanner = new(lexicon);
    private readonly ArgumentAssigner _arguments = new(lexicon);
    private readonly PassivePredicateReader _passives = new(lexicon);

    /// <summary>Reads words <paramref name="first"/> … <paramref name="end"/> − 1 into <paramref name="predicates"/>.</summary>
    public void Read(Annotation a, int first, int end, PredicateList predicates)
    {
        predicates.Clear();
        for (int w = first; w < end; w++)
        {
            if ((PredicateReading(a, first, w) ?? _passives.ReadingOf(a, first, end, w)) is not { } reading)
                continue;
            Predicate p = predicates.Add(w, lexicon.Lemmas[reading.LemmaId], reading);
            bool isVerb = a.Words[w].Tag.IsVerb();
            int topic = -1;
            if (isVerb)
                topic = _openings.Read(a, first, p, predicates);
            else if (reading.Form.Kind == FormKind.PassiveParticiple)
                PassivePredicateReader.Link(a, p, predicates);
            else
                ClauseOpeningReader.ReadParticiple(a, p, predicates);
            BarePhrases right = _scanner.Scan(a, end, p, hasSubject: topic >= 0);
            if (isVerb)
                _arguments.Assign(a, p, topic, right, predicates);
            else
                (p.Object, p.SecondObject) = (right.First, right.Second);
        }
        ArgumentAssigner.ShareArguments(predicates);
        ObjectPastRelative.GiveBack(a, predicates);
    }

    private Reading? PredicateReading(Annotation a, int first, int w)
    {
        Word word = a.Words[w];
        if (a.ReadingOf(word) is not { LemmaId: >= 0 } reading)
            return null;
        if (word.Tag.IsVerb())
            return lexicon.Lemmas[reading.LemmaId].Class is LemmaClass.Verb or LemmaClass.Phrase ? reading : null;
        return w == first ? null : ParticipleReading(a, w);
    }

    /// <summary>«ما يسمى "مسيرة الأعلام"»: a march is no woman who makes march; مطالبة may be both a demand and she who demands.</summary>
    private bool NamesAct(Annotation a, Word word) =>
        a.ReadingOf(word) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId] is { Class: LemmaClass.Noun, NounClass: NounClass.Act, IsMasdar: false };

    private static bool HaveSameNumber(Annotation a, int noun, int adjective) =>
        a.ReadingOf(a.Words[noun]) is { Form.Number: Arabic.Number.Plural } && a.ReadingOf(a.Words[adjective]) is { Form.Number: Arabic.Number.Plural };

    /// <summary>مطالبا بـ, متهمة إياه: a participle in the accusative, or a feminine one after a mark, stands for a clause, even where the word is a noun too (داعية).</summary>
    private Reading? ParticipleReading(Annotation a, int w)
    {
        Word word = a.Words[w];
        // «على 14 متهما»: what is counted.
        if (a.Words[w - 1].Tag is Tag.Number or Tag.Quantifier)
            return null;
        // «أقصت مرشحين معارضين»: what is said of an indefinite noun in its own phrase.
        int phrase = a.PhraseOfWord[w];
        if (phrase >= 0 && a.Phrases[phrase] is { Definite: false } np && np.HeadWord < w && a.Words[np.HeadWord].Tag.IsNoun() && HaveSameNumber(a, np.HeadWord, w))
            return null;
        // «حزاما ناسفا», «طائرات مهاجمة»: what a weapon is for, not what is done with it.
        if (phrase >= 0 && a.Phrases[phrase] is { Class: NounClass.Weapon, Definite: false } weapon && weapon.HeadWord == w - 1)
            return null;
        bool afterMark = a.Words[w - 1].Tag is Tag.Comma or Tag.Bracket or Tag.Quote;
        if (word.Tag != Tag.AdjectiveIndefinite && !(afterMark && word.Tag is Tag.NounIndefinite or Tag.NounConstruct && !NamesAct(a, word)))
            return null;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            FormFeatures form = reading.Form;
            if (form.Kind != FormKind.ActiveParticiple || reading.Has(Proclitics.Al | Proclitics.Preposition) || form.Has(FormTraits.Construct))
                continue;
            Lemma lemma = lexicon.Lemmas[reading.LemmaId];
            if (lemma.Senses.Count == 0 && lemma.VerbKind != VerbKind.Report)
                continue;
            bool plural = form is { Number: Number.Plural, Gender: Gender.Masculine } && !form.Has(FormTraits.Nominative);
            if (form.Has(FormTraits.Accusative) || plural || (afterMark && form is { Gender: Gender.Feminine, Number: Number.Singular }))
                return reading;
        }
        return null;
    }
}
