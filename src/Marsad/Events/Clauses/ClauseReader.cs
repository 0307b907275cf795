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
    private readonly NominalPredicateReader _nominals = new(lexicon);

    /// <summary>Reads words <paramref name="first"/> … <paramref name="end"/> − 1 into <paramref name="predicates"/>.</summary>
    public void Read(Annotation a, int first, int end, PredicateList predicates)
    {
        predicates.Clear();
        for (int w = first; w < end; w++)
        {
            Reading? own = PredicateReading(a, first, w, predicates.Count);
            if ((own ?? _nominals.ReadingOf(a, first, end, w)) is not { } reading)
                continue;
            Predicate p = predicates.Add(w, lexicon.Lemmas[reading.LemmaId], reading);
            bool isVerb = a.Words[w].Tag.IsVerb();
            int limit = EndAround(p, predicates, end);
            p.IsInserted = limit < end;
            int topic = -1;
            if (isVerb)
                topic = _openings.Read(a, first, p, predicates);
            else if (own is null)
                NominalPredicateReader.Link(a, p, predicates);
            else
                ClauseOpeningReader.ReadParticiple(a, p, predicates);
            BarePhrases right = _scanner.Scan(a, limit, p, hasSubject: topic >= 0);
            if (isVerb)
                _arguments.Assign(a, p, topic, right, predicates);
            else
                (p.Object, p.SecondObject) = (right.First, right.Second);
        }
        ArgumentAssigner.ShareArguments(predicates);
        ObjectPastRelative.GiveBack(a, predicates);
    }

    /// <summary>A clause inserted between two commas ends with them.</summary>
    private static int EndAround(Predicate p, PredicateList predicates, int end)
    {
        for (int g = predicates.Count - 2; g >= 0; g--)
        {
            if (predicates[g].InsertionEnd > p.Word)
                return predicates[g].InsertionEnd;
        }
        return end;
    }

    private Reading? PredicateReading(Annotation a, int first, int w, int before)
    {
        Word word = a.Words[w];
        if (a.ReadingOf(word) is not { LemmaId: >= 0 } reading)
            return null;
        if (word.Tag.IsVerb())
            return lexicon.Lemmas[reading.LemmaId].Class is LemmaClass.Verb or LemmaClass.Phrase ? (before > 0 && a.Words[w - 1].Tag == Tag.Comma ? Joined(a, word, reading) : reading) : null;
        return w == first ? null : ParticipleReading(a, w);
    }

    /// <summary>«نفت التهمة، ودعت المراقبين إلى الزيارة»: where a clause has gone before, a verb of something told is joined to it before it is one that begins with و and tells less.</summary>
    private Reading Joined(Annotation a, Word word, Reading chosen)
    {
        if (chosen.Has(Proclitics.Wa))
            return chosen;
        int senses = lexicon.Lemmas[chosen.LemmaId].Senses.Count;
        Reading joined = chosen;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading other = a.Readings[r];
            if (other.Has(Proclitics.Wa) && other.Form.Kind == chosen.Form.Kind && other.Form.Person == 3 && other.Enclitic == chosen.Enclitic && lexicon.Lemmas[other.LemmaId] is { Class: LemmaClass.Verb } lemma && lemma.Senses.Count > senses
                && (joined == chosen || other.Form.Number == chosen.Form.Number))
                joined = other;
        }
        return joined;
    }

    /// <summary>«ما يسمى "مسيرة الأعلام"»: a march is no woman who makes march; مطالبة may be both a demand and she who demands.</summary>
    private bool NamesAct(Annotation a, Word word) =>
        a.ReadingOf(word) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId] is { Class: LemmaClass.Noun, NounClass: NounClass.Act, IsMasdar: false };

    private static bool HaveSameNumber(Annotation a, int noun, int adjective) =>
        a.ReadingOf(a.Words[noun]) is { Form.Number: Arabic.Number.Plural } && a.ReadingOf(a.Words[adjective]) is { Form.Number: Arabic.Number.Plural };

    /// <summary>«سار المحتجون رافعين لافتات»: with an object right behind it a plural is no noun for people.</summary>
    private static bool TakesObject(Annotation a, int w)
    {
        if (a.Words[w].Tag != Tag.NounIndefinite || a.ReadingOf(a.Words[w]) is not { Form: { Kind: FormKind.ActiveParticiple, Number: Number.Plural, Gender: Gender.Masculine } })
            return false;
        int next = w + 1 < a.Words.Count ? a.PhraseOfWord[w + 1] : -1;
        return next >= 0 && next != a.PhraseOfWord[w] && a.Phrases[next] is { IsBare: true, Coordinated: < 0 } && a.Words[w + 1].Tag.IsNoun() && !a.IsTime(a.Words[w + 1]);
    }

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
        if (word.Tag != Tag.AdjectiveIndefinite && !TakesObject(a, w) && !(afterMark && word.Tag is Tag.NounIndefinite or Tag.NounConstruct && !NamesAct(a, word)))
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
