using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds to whom something is said in talks: «شدد خلال اتصال مع نظيره على ضرورة التهدئة», «أكد لدى استقباله السفير أهمية الحوار».</summary>
internal sealed class TalkPartnerFinder(CompiledLexicon lexicon)
{
    private readonly PrepositionSet _with = PrepositionSet.Of(lexicon, "مع", "ب");

    /// <summary>The phrase that names the other side of the talks in the clause of <paramref name="p"/>, or −1.</summary>
    public int Find(SentenceContext context, Predicate p)
    {
        Annotation a = context.Annotation;
        for (int w = p.ClauseStart; w < context.End && !(w > p.Word && EndsClause(a.Words[w].Tag)); w++)
        {
            int phrase = a.PhraseOfWord[w];
            if (phrase >= 0 && a.Phrases[phrase].HeadWord == w && IsTalk(a, phrase) && PartnerBehind(a, phrase) is var partner and >= 0)
                return partner;
        }
        return -1;
    }

    private static bool EndsClause(Tag tag) => tag.IsVerb() || tag is Tag.Stop or Tag.Complementiser or Tag.Relative or Tag.Subordinator or Tag.Conditional;

    /// <summary>خلال اتصال, في اجتماع: talks that are where it is said.</summary>
    private bool IsTalk(Annotation a, int phrase)
    {
        if (a.Phrases[phrase].IsBare || a.LemmaOf(lexicon, a.Phrases[phrase].HeadWord) is not { } lemma)
            return false;
        for (int i = 0; i < lemma.Senses.Count; i++)
        {
            if (lemma.Senses[i].Type == EventType.CONSULT)
                return true;
        }
        return false;
    }

    /// <summary>«اتصال مع نظيره», «لقائه السفير»</summary>
    private int PartnerBehind(Annotation a, int talk)
    {
        int next = a.AdjoiningPhrase(talk);
        if (next < 0 || !a.IsSomeone(next))
            return -1;
        NounPhrase phrase = a.Phrases[next];
        bool isObject = phrase.IsBare && a.EncliticOf(a.Phrases[talk].HeadWord) != Enclitic.None;
        return isObject || (phrase.Government == Government.Preposition && _with.Contains(phrase.Preposition)) ? next : -1;
    }
}
