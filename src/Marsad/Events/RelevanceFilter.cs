using Marsad.Arabic;
using Marsad.Events.Clauses;
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
        "terrorism");

    internal void Filter(SentenceContext context)
    {
        List<EventDraft> drafts = context.Drafts;
        if (drafts.Count == 0)
            return;
        int politicalWords = PoliticalWords(context);
        int ordinaryWords = OrdinaryWords(context);
        bool political = politicalWords > 0;
        bool ordinary = ordinaryWords >= OrdinaryEnough;
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            bool isOfOrdinaryStory = ordinary && (!political || (ordinaryWords > politicalWords && IsNowhere(context, drafts[i])));
            if (isOfOrdinaryStory || (!political && IsPrivate(context, drafts[i])) || IsDoneByDisaster(context, drafts[i]))
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

    /// <summary>Words of politics other than those that the events themselves are told with: «قصف المهاجم المرمى» is not military.</summary>
    private int PoliticalWords(SentenceContext context)
    {
        Annotation a = context.Annotation;
        int words = 0;
        for (int w = context.First; w < context.End; w++)
        {
            if (a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId] is { Senses.Count: 0 } lemma && (lemma.Contexts & PoliticalContexts) != 0)
                words++;
        }
        return words;
    }

    /// <summary>Words of sport, weather, art and the like.</summary>
    private int OrdinaryWords(SentenceContext context)
    {
        Annotation a = context.Annotation;
        int words = 0;
        int last = -1;
        for (int w = context.First; w < context.End; w++)
        {
            if (a.ReadingOf(a.Words[w]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId].IsOrdinary && reading.LemmaId != last)
                (words, last) = (words + 1, reading.LemmaId);
        }
        return words;
    }

    /// <summary>«تتعرض البطلة في الحلقة الأخيرة للخطف على يد عصابة»: a gang of no country in a sentence that speaks more of the play.</summary>
    private static bool IsNowhere(SentenceContext context, EventDraft draft)
    {
        if (context.Memory.StoryCountry is not null || draft.Where is not null)
            return false;
        return draft.Actors.TrueForAll(HasNoCountry) && draft.Recipients.TrueForAll(HasNoCountry);
    }

    private static bool HasNoCountry(ActorReference actor) =>
        actor.Entity < 0 && !actor.Code.IsInternational && actor.Code.Country == EntityCode.Unknown && actor.Code.Role is "CVL" or "CRM" or "REB";

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
