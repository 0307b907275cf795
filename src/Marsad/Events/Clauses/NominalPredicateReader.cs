using Marsad.Arabic;
using Marsad.Events.Roles;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Clauses;

/// <summary>
/// Finds participles that stand for a verb in a clause that has none: «إنهم محاصرون من قبل القوات», because whoever does it is named behind; «إن بلاده رافضة للخطة», because it is a word of one's own with its matter behind.
/// </summary>
internal sealed class NominalPredicateReader(CompiledLexicon lexicon)
{
    /// <summary>How far behind the participle its agent may stand: «محاصرون بشكل شبه كامل من قبل».</summary>
    private const int Reach = 6;

    private readonly PrepositionSet _agents = PrepositionSet.OfAgents(lexicon);

    /// <summary>The participle reading of word <paramref name="w"/> where it is the predicate of a clause; null where it is not.</summary>
    public Reading? ReadingOf(Annotation a, int first, int end, int w)
    {
        Word word = a.Words[w];
        if (w == first || word.Tag is not (Tag.AdjectiveIndefinite or Tag.NounIndefinite) || !FollowsTopic(a, first, w))
            return null;
        bool hasAgent = HasAgent(a, w, end);
        if (!hasAgent && !HasMatter(a, w, end))
            return null;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            if (reading.Proclitics == Proclitics.None && (hasAgent ? IsPassive(reading) : IsWord(reading)))
                return reading;
        }
        return null;
    }

    private bool IsPassive(Reading reading) => reading.Form.Kind == FormKind.PassiveParticiple && lexicon.Lemmas[reading.LemmaId].Senses.Count > 0;

    /// <summary>رافضة, مؤيد, مستعدة: what one says by it is an event while it is said; «متقدمة», «مهاجمة» tell how things stand.</summary>
    private bool IsWord(Reading reading)
    {
        if (reading.Form.Kind != FormKind.ActiveParticiple || reading.Form.Has(FormTraits.Accusative))
            return false;
        Lemma verb = lexicon.Lemmas[reading.LemmaId];
        for (int i = 0; i < verb.Senses.Count; i++)
        {
            if (verb.Senses[i].Type is EventType.AGREE or EventType.SUPPORT or EventType.REJECT)
                return true;
        }
        return false;
    }

    /// <summary>«رافضة للخطة», «مستعدة لاستضافة المحادثات»</summary>
    private static bool HasMatter(Annotation a, int w, int end)
    {
        if (w + 1 >= end)
            return false;
        int phrase = a.PhraseOfWord[w + 1];
        return phrase < 0 ? a.Words[w + 1].Tag == Tag.Preposition : a.Phrases[phrase].Opening == w + 1 && a.Phrases[phrase].Government == Government.Preposition;
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
