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
    private readonly CircumstanceReader _participles = new(lexicon);
    private readonly JudgedReader _judged = new(lexicon);

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
                AssignObjects(a, p, right);
            _judged.Reassign(a, p, predicates);
        }
        ArgumentAssigner.ShareArguments(predicates);
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

    private Reading? PredicateReading(Annotation a, int first, int w)
    {
        Word word = a.Words[w];
        if (a.ReadingOf(word) is not { LemmaId: >= 0 } reading)
            return null;
        if (word.Tag.IsVerb())
            return lexicon.Lemmas[reading.LemmaId].Class is LemmaClass.Verb or LemmaClass.Phrase ? reading : null;
        return w == first ? null : _participles.ReadingOf(a, first, w);
    }
}
