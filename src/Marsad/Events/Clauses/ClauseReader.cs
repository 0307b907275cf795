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
    private readonly CircumstanceReader _participles = new(lexicon);
    private readonly JudgedReader _judged = new(lexicon);

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
                AssignObjects(a, p, right);
            _judged.Reassign(a, p, predicates);
        }
        SharedArguments.Share(predicates);
        ObjectPastRelative.GiveBack(a, predicates);
        GiveBackComplements(predicates);
    }

    /// <summary>«متهمة إياه بالخيانة»: a participle has its subject from the clause before, and its object behind it, as phrase or as إيا with a pronoun.</summary>
    private void AssignObjects(Annotation a, Predicate p, in BarePhrases right)
    {
        p.ObjectPronoun = _participles.PronounBehind(a, p.Word);
        p.ObjectIsPronoun = p.ObjectPronoun != Enclitic.None;
        if (p.ObjectIsPronoun)
            Loosen(a, p.Word);
        (p.Object, p.SecondObject) = p.ObjectIsPronoun ? (-1, right.First) : (right.First, right.Second);
    }

    /// <summary>«عقوبات على شركة صينية متهمة إياها»: the participle is no attribute of the phrase that it stands behind.</summary>
    private static void Loosen(Annotation a, int word)
    {
        int phrase = a.PhraseOfWord[word];
        if (phrase < 0 || a.Phrases[phrase].EndWord != word + 1 || a.Phrases[phrase].HeadWord == word)
            return;
        a.Phrases[phrase] = a.Phrases[phrase] with { EndWord = word };
        a.PhraseOfWord[word] = -1;
    }

    /// <summary>«شجب الغارة، مؤكدا أنها جريمة»: the clause behind a participle is the participle's.</summary>
    private static void GiveBackComplements(PredicateList predicates)
    {
        for (int i = 1; i < predicates.Count; i++)
        {
            Predicate participle = predicates[i];
            if (participle.Link != ClauseLink.Participial || participle.ComplementWord < 0)
                continue;
            for (int before = 0; before < i; before++)
            {
                if (predicates[before].ComplementWord == participle.ComplementWord)
                    predicates[before].ComplementWord = -1;
            }
        }
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
        return w == first ? null : _participles.ReadingOf(a, first, w);
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
            bool isJoined = other.Has(Proclitics.Wa) && other.Form.Kind == chosen.Form.Kind && other.Form.Person == 3 && other.Enclitic == chosen.Enclitic;
            bool tellsMore = isJoined && lexicon.Lemmas[other.LemmaId] is { Class: LemmaClass.Verb } lemma && lemma.Senses.Count > senses;
            if (tellsMore && (joined == chosen || other.Form.Number == chosen.Form.Number))
                joined = other;
        }
        return joined;
    }
}
