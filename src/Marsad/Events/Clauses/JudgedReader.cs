using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>
/// «نددت الوزارة بالغارة وحملت إسرائيل المسؤولية», «ووصف إسرائيل بأنها دولة احتلال»: of a verb that goes on with the subject of the clause before, the phrase behind it is who is judged, where the verb cannot do without one.
/// </summary>
internal sealed class JudgedReader(CompiledLexicon lexicon)
{
    private readonly int _ba = lexicon.PrepositionIndex("ب");

    /// <summary>Makes what stands as subject of <paramref name="p"/> its object, and the subject of the clause before its subject.</summary>
    public void Reassign(Annotation a, Predicate p, PredicateList predicates)
    {
        if (p.Link != ClauseLink.Coordinate || p.Subject < 0 || p.SubjectIsImplied || p.ObjectIsPronoun || p.SecondObject >= 0 || a.Phrases[p.Subject].FirstWord < p.Word)
            return;
        if (p.Object >= 0 ? !IsSecondObject(a, p, p.Object) : !IsDescribed(a, p))
            return;
        int subject = ImpliedSubject.Before(a, p, predicates);
        if (subject < 0)
            return;
        (p.Subject, p.Object, p.SecondObject) = (subject, p.Subject, p.Object);
        p.SubjectIsImplied = true;
    }

    /// <summary>«المسؤولية»: what some sense of the verb has beside its object.</summary>
    private bool IsSecondObject(Annotation a, Predicate p, int phrase)
    {
        if (a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is not { } lemma)
            return false;
        for (int r = 0; SenseCount(a, p, r) is >= 0 and int count; r++)
        {
            for (int i = 0; i < count; i++)
            {
                if (HasSecondObject(SenseAt(a, p, r, i), lemma.Id))
                    return true;
            }
        }
        return false;
    }

    /// <summary>«بأنها»: what is said behind ب is said of the phrase that the pronoun takes up.</summary>
    private bool IsDescribed(Annotation a, Predicate p)
    {
        if (!a.IsJoinedByBa(p.ComplementWord) || !Agreement.Pronoun(a.EncliticOf(p.ComplementWord), a.Phrases[p.Subject]))
            return false;
        for (int r = 0; SenseCount(a, p, r) is >= 0 and int count; r++)
        {
            for (int i = 0; i < count; i++)
            {
                if (SenseAt(a, p, r, i) is var sense && sense.Frame.RoleOf(SlotKind.Object) == ArgumentRole.Recipient && HasCondition(sense, _ba))
                    return true;
            }
        }
        return false;
    }

    /// <summary>How many senses the verb has by the <paramref name="r"/>th reading of its word that is a verb in the same form (حمّل and حمل are printed alike); −1 past the last reading.</summary>
    private int SenseCount(Annotation a, Predicate p, int r)
    {
        Word word = a.Words[p.Word];
        if (r >= word.ReadingCount)
            return -1;
        Reading reading = a.Readings[word.FirstReading + r];
        return reading.Form.Kind == p.Form.Kind && reading.Enclitic == p.Reading.Enclitic ? lexicon.Lemmas[reading.LemmaId].Senses.Count : 0;
    }

    private Sense SenseAt(Annotation a, Predicate p, int r, int index) =>
        lexicon.Lemmas[a.Readings[a.Words[p.Word].FirstReading + r].LemmaId].Senses[index];

    private static bool HasSecondObject(Sense sense, int lemma)
    {
        for (int c = 0; c < sense.With.Count; c++)
        {
            if (sense.With[c].Kind == SlotKind.SecondObject && Array.BinarySearch(sense.With[c].Lemmas, lemma) >= 0)
                return true;
        }
        return false;
    }

    private static bool HasCondition(Sense sense, int preposition)
    {
        for (int c = 0; c < sense.With.Count; c++)
        {
            if (sense.With[c].Kind == SlotKind.Preposition && (sense.With[c].Prepositions & (1UL << preposition)) != 0)
                return true;
        }
        return false;
    }
}
