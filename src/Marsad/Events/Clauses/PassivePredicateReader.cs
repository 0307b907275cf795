using Marsad.Arabic;
using Marsad.Events.Roles;
using Marsad.Lexicon;
using Marsad.Mentions;

namespace Marsad.Events.Clauses;

/// <summary>«إنهم محاصرون من قبل القوات»: a passive participle that stands for a verb, because whoever does it is named behind it.</summary>
internal sealed class PassivePredicateReader(CompiledLexicon lexicon)
{
    /// <summary>How far behind the participle its agent may stand: «محاصرون بشكل شبه كامل من قبل».</summary>
    private const int Reach = 6;

    private readonly PrepositionSet _agents = PrepositionSet.OfAgents(lexicon);

    /// <summary>The passive reading of word <paramref name="w"/> where it is the predicate of a clause; null where it is not.</summary>
    public Reading? ReadingOf(Annotation a, int first, int end, int w)
    {
        Word word = a.Words[w];
        if (w == first || word.Tag is not (Tag.AdjectiveIndefinite or Tag.NounIndefinite) || !FollowsTopic(a, first, w) || !HasAgent(a, w, end))
            return null;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            if (reading.Form.Kind == FormKind.PassiveParticiple && reading.Proclitics == Proclitics.None && lexicon.Lemmas[reading.LemmaId].Senses.Count > 0)
                return reading;
        }
        return null;
    }

    /// <summary>Links the clause of <paramref name="p"/> and gives it its subject: the topic before it, or whom the pronoun before it means.</summary>
    public static void Link(Annotation a, Predicate p, PredicateList predicates)
    {
        int before = p.Word - 1;
        p.ClauseStart = before;
        if (a.PhraseOfWord[before] >= 0)
        {
            p.Subject = a.PhraseOfWord[before];
            return;
        }
        if (a.Words[before].Tag == Tag.Complementiser)
        {
            p.Link = ClauseLink.Complement;
            p.Governor = ClauseGovernor.OfComplement(a, before, predicates);
            p.Subject = ClauseTopicReader.OfPronoun(a, before, p, predicates);
        }
        p.SubjectIsImplied = p.Subject >= 0;
    }

    /// <summary>A pronoun (<c>إنهم</c>, <c>وهم</c>), or a definite phrase that begins the clause.</summary>
    private static bool FollowsTopic(Annotation a, int first, int w)
    {
        Word before = a.Words[w - 1];
        if (before.Tag == Tag.Pronoun || (before.Tag == Tag.Complementiser && a.EncliticOf(w - 1) != Enclitic.None))
            return true;
        int phrase = a.PhraseOfWord[w - 1];
        if (phrase < 0 || phrase == a.PhraseOfWord[w] || a.Phrases[phrase] is not { IsBare: true, Definite: true })
            return false;
        int opener = a.Phrases[phrase].Opening - 1;
        return opener < first || a.Words[opener].Tag == Tag.Complementiser;
    }

    private bool HasAgent(Annotation a, int w, int end)
    {
        for (int i = w + 1; i < end && i <= w + Reach && !a.Words[i].Tag.IsVerb() && !a.Words[i].Tag.IsMark(); i++)
        {
            if (a.Words[i].Tag == Tag.Preposition && a.LemmaOf(lexicon, i) is { } preposition && _agents.Contains(preposition.Preposition))
                return true;
        }
        return false;
    }
}
