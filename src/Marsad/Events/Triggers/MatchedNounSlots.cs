using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>Finds what belongs to the noun that a verb's sense names: its complement, owner and object: <c>مصر</c> and <c>القرار</c> in <c>أعلنت رفض مصر القرار</c>.</summary>
internal sealed class MatchedNounSlots(CompiledLexicon lexicon)
{
    /// <summary>Adds to <paramref name="fillers"/> what belongs to the noun.</summary>
    public void Fill(Annotation a, Predicate p, in VerbalSense chosen, SlotFillers fillers)
    {
        EventType type = chosen.Sense.Type;
        fillers.Of = ComplementOf(a, chosen.Matched);
        // «أعلن المبعوث موافقة الأطراف»: told by one, done by the other.
        // But «ألمح إلى تورط الهند»: who is hinted at says nothing.
        bool tellsOfOther = p.Lemma.VerbKind == VerbKind.Report && chosen.Sense.Frame.RoleOf(SlotKind.Of) != ArgumentRole.Recipient;
        if (tellsOfOther && type is EventType.ACCUSE or EventType.REJECT or EventType.SUPPORT or EventType.AGREE && IsOwnerOfAct(a, chosen.Matched, fillers.Of))
            (fillers.Subject, fillers.Of) = (fillers.Of, Argument.None);
        if (type is EventType.ACCUSE or EventType.REJECT or EventType.SUPPORT)
            fillers.ObjectOfNoun = ObjectBehind(a, p, chosen.Matched);
    }

    /// <summary>What follows the noun: <c>المدنيين</c> in <c>أودى بحياة المدنيين</c>.</summary>
    private static Argument ComplementOf(Annotation a, Argument matched) =>
        !matched.IsEmpty && matched.Word + 1 < a.Phrases[matched.Phrase].EndWord ? new Argument(matched.Phrase, matched.Word + 1) : Argument.None;

    /// <summary>True for someone named as the owner of the verbal noun: <c>مصر</c> in <c>أعلنت موافقة مصر</c>.</summary>
    private bool IsOwnerOfAct(Annotation a, Argument matched, Argument complement)
    {
        if (complement.IsEmpty || !IsMasdar(a, matched.Word))
            return false;
        if (a.LemmaOf(lexicon, complement.Word) is not { } owner || a.EncliticOf(complement.Word) != Enclitic.None)
            return false;
        Tag tag = a.Words[complement.Word].Tag;
        bool isState = tag == Tag.Name && owner.Entities.Count > 0 && lexicon.Entities[owner.Entities[0]].Kind is not EntityKind.Place;
        return isState || (tag.IsNoun() && owner.Role is not null);
    }

    /// <summary>«أعلن رفضه القرار», «أعرب عن دعم بلاده انضمام السويد»: the bare phrase right behind a verbal noun that has its owner.</summary>
    private Argument ObjectBehind(Annotation a, Predicate p, Argument matched)
    {
        if (matched.IsEmpty || matched.Phrase == p.Subject || !IsMasdar(a, matched.Word))
            return Argument.None;
        bool isOwned = matched.Word + 1 < a.Phrases[matched.Phrase].EndWord || a.EncliticOf(matched.Word) != Enclitic.None;
        int last = LastOfJoinedActs(a, matched.Phrase);
        int next = last + 1;
        if (!isOwned || next >= a.Phrases.Count || next == p.Subject)
            return Argument.None;
        NounPhrase phrase = a.Phrases[next];
        bool isBehind = phrase.FirstWord == a.Phrases[last].EndWord && phrase.IsBare && phrase.Coordinated < 0 && phrase.Apposed < 0;
        // «دعم قطر الكامل للبنان»: an adjective that lost its noun is no object.
        return isBehind && phrase.Class != NounClass.Time && !a.Words[phrase.HeadWord].Tag.IsAdjective() ? a.ArgumentOf(next) : Argument.None;
    }

    /// <summary>«عن استنكارها واستهجانها القرار»</summary>
    private static int LastOfJoinedActs(Annotation a, int phrase)
    {
        while (phrase + 2 < a.Phrases.Count && a.Phrases[phrase + 1].Coordinated == phrase && a.Phrases[phrase + 1].Class == NounClass.Act)
            phrase++;
        return phrase;
    }

    private bool IsMasdar(Annotation a, int word) => a.LemmaOf(lexicon, word) is { IsMasdar: true };
}
