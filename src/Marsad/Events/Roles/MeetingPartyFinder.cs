using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Events.Triggers;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds who meets where a meeting is named only as that in which something is said or agreed: «اتفق الوفدان خلال اجتماع في جنيف», «قال للرئيس التركي في اتصال هاتفي».</summary>
internal sealed class MeetingPartyFinder(CompiledLexicon lexicon, RoleFiller roles)
{
    private readonly int _fi = lexicon.PrepositionIndex("في");
    private readonly int _lam = lexicon.PrepositionIndex("ل");

    /// <summary>Adds to <paramref name="draft"/>, which names no one itself, those who speak to each other in the clause around it; no one where there are not two sides.</summary>
    public void Add(SentenceContext context, EventDraft draft, in EventNoun noun)
    {
        Annotation a = context.Annotation;
        if (draft is not { Sense.Type: EventType.CONSULT, Mode: not "visit", Actors.Count: 0, Recipients.Count: 0 } || !IsSetting(a, noun) || ClauseAround(context, noun) is not { } p)
            return;
        if (AddresseeOf(a, p, draft.Mode == "phone") is >= 0 and var addressee)
            roles.AddConvener(a, draft, a.ArgumentOf(addressee), context.Memory);
        if (p.Subject >= 0 && p.Subject != noun.Phrase && a.IsSomeone(p.Subject))
            roles.AddConvener(a, draft, a.ArgumentOf(p.Subject), context.Memory);
        if (!AreTwoSides(draft.Actors))
            draft.Actors.Clear();
    }

    /// <summary>«خلال اجتماع», «في اتصال هاتفي», «عقب لقائهما»; not the meeting that was told of before.</summary>
    private bool IsSetting(Annotation a, in EventNoun noun)
    {
        NounPhrase phrase = a.Phrases[noun.Phrase];
        if (phrase.HeadWord != noun.Word || (a.Words[noun.Word].Tag == Tag.NounDefinite && a.EncliticOf(noun.Word) == Enclitic.None))
            return false;
        return phrase.Government == Government.Preposition ? phrase.Preposition == _fi : a.StandsBehind(lexicon, phrase, ParticleCategory.Setting) || a.StandsBehind(lexicon, phrase, ParticleCategory.Aftermath);
    }

    /// <summary>The clause that the noun stands in, else the one that it introduces.</summary>
    private static Predicate? ClauseAround(SentenceContext context, in EventNoun noun)
    {
        for (int i = context.Predicates.Count - 1; i >= 0; i--)
        {
            Predicate p = context.Predicates[i];
            if (p.Word < noun.Word && noun.Word < p.ClauseEnd && p.Antecedent != noun.Phrase)
                return p;
        }
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            if (p.Word > noun.Word && p.Link is ClauseLink.Main or ClauseLink.Coordinate && p.Antecedent != noun.Phrase)
                return p;
        }
        return null;
    }

    /// <summary>«قال للرئيس», «أبلغ نظيره»: to whom it is said; −1 where no one is named. Whom something is done to need not be there, unless it is said on the phone.</summary>
    private int AddresseeOf(Annotation a, Predicate p, bool isByPhone)
    {
        if (p.Object >= 0 && !p.ObjectIsPronoun && IsPerson(a, p.Object) && (isByPhone || p.Lemma.VerbKind == VerbKind.Report))
            return p.Object;
        foreach (int phrase in p.Prepositional)
        {
            if (a.Phrases[phrase].Preposition == _lam && IsPerson(a, phrase))
                return phrase;
        }
        return -1;
    }

    private static bool IsPerson(Annotation a, int phrase) => a.Phrases[phrase].Class is NounClass.Person or NounClass.Head;

    /// <summary>«قال للصحفيين عقب اجتماع»: who is told of the meeting was not there.</summary>
    private static bool AreTwoSides(List<ActorReference> parties)
    {
        if (parties.Exists(party => party.Code.Role == "MED"))
            return false;
        for (int i = 1; i < parties.Count; i++)
        {
            if (parties[i].Code != parties[0].Code)
                return true;
        }
        return false;
    }
}
