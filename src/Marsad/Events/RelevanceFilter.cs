using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events;

/// <summary>
/// Drops what has the words of an event but is none of politics: games and plays (<c>هاجم الفريق مرمى منافسه</c>), figures of speech (<c>اغتال الملل فرحة العطلة</c>), and what private
/// persons do in an article that speaks of no country (<c>شكر العريس ضيوفه</c>).
/// </summary>
public sealed class RelevanceFilter(CompiledLexicon lexicon)
{
    private const int OrdinaryEnough = 2;

    private static readonly ulong PoliticalContexts = MaskOf(
        "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "diplomatic", "legal", "human_rights", "rights_freedoms", "repression",
        "terrorism", "crime");

    internal void Filter(SentenceContext context)
    {
        List<EventDraft> drafts = context.Drafts;
        if (drafts.Count == 0)
            return;
        bool political = SpeaksOfPolitics(context);
        bool ordinary = !political && SpeaksOfOrdinaryThings(context);
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            if (ordinary || (!political && IsPrivate(context, drafts[i])) || IsDoneByDisaster(context, drafts[i]))
                Drop(context, i, PassReason.Ordinary);
            else if (IsFigurative(context, drafts[i]))
                Drop(context, i, PassReason.Figurative);
        }
    }

    private static void Drop(SentenceContext context, int draft, PassReason reason)
    {
        context.Pass(context.Drafts[draft].TriggerWord, reason);
        context.Drafts.RemoveAt(draft);
    }

    /// <summary>A word of politics other than those that the events themselves are told with: «قصف المهاجم المرمى» is not military.</summary>
    private bool SpeaksOfPolitics(SentenceContext context)
    {
        Annotation a = context.Annotation;
        for (int w = context.First; w < context.End; w++)
        {
            if (a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId] is { Senses.Count: 0 } lemma && (lemma.Contexts & PoliticalContexts) != 0)
                return true;
        }
        return false;
    }

    /// <summary>Words of sport, weather, art and the like.</summary>
    private bool SpeaksOfOrdinaryThings(SentenceContext context)
    {
        Annotation a = context.Annotation;
        int words = 0;
        int last = -1;
        for (int w = context.First; w < context.End; w++)
        {
            if (a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].IsOrdinary && reading.LemmaId != last)
                (words, last) = (words + 1, reading.LemmaId);
        }
        return words >= OrdinaryEnough;
    }

    /// <summary>Words and help between private persons in an article that names no country; violence and protest are never private.</summary>
    private static bool IsPrivate(SentenceContext context, EventDraft draft) =>
        context.Memory.StoryCountry is null && draft.Sense.Type <= EventType.THREATEN && draft.Actors.Count + draft.Recipients.Count > 0 && AllPrivate(draft.Actors) && AllPrivate(draft.Recipients);

    private static bool AllPrivate(List<ActorReference> actors)
    {
        foreach (ActorReference actor in actors)
        {
            if (actor.Entity >= 0 || actor.Code.IsInternational || actor.Code.Country != EntityCode.Unknown || actor.Code.Role is not ("CVL" or "EDU" or "BUS" or "MED" or "REL"))
                return false;
        }
        return true;
    }

    /// <summary>«أجبر الإعصار السكان على الفرار», «غرق القارب وقتل عشرون من ركابه»: nobody did it.</summary>
    private bool IsDoneByDisaster(SentenceContext context, EventDraft draft)
    {
        if (draft is not { IsNominal: false, Predicate: { } p })
            return false;
        if (draft.Lemma.Casualty != CasualtyKind.None && draft.Actors.Count == 0 && p is { Link: ClauseLink.Coordinate, Governor: >= 0 } && context.Predicates[p.Governor].Lemma.IsDisaster)
            return true;
        return p is { Subject: >= 0, SubjectIsImplied: false } && !p.Form.Has(FormTraits.Passive)
            && context.Annotation.LemmaOf(lexicon, context.Annotation.Phrases[p.Subject].HeadWord) is { IsDisaster: true };
    }

    /// <summary>A thing or notion that is said to attack, demand or refuse, and nobody else is named.</summary>
    private static bool IsFigurative(SentenceContext context, EventDraft draft)
    {
        if (draft.IsNominal || draft.Actors.Count + draft.Recipients.Count > 0 || draft.Predicate is not { Subject: >= 0, SubjectIsImplied: false } p || p.Form.Has(FormTraits.Passive))
            return false;
        NounPhrase subject = context.Annotation.Phrases[p.Subject];
        return subject.Class is NounClass.Thing or NounClass.Abstract or NounClass.Time or NounClass.BodyPart or NounClass.Unknown
            && context.Annotation.Words[subject.HeadWord].Tag != Tag.Name;
    }

    private static ulong MaskOf(params string[] contexts)
    {
        ulong mask = 0;
        foreach (string context in contexts)
            mask |= PloverContext.MaskOf(context)!.Value;
        return mask;
    }
}
