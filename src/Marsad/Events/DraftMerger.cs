using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events;

/// <summary>One happening, one record a sentence (CODEBOOK 2): an attack and its casualties, a visit and its talks, the same act said twice.</summary>
internal static class DraftMerger
{
    internal static void Merge(SentenceContext context)
    {
        List<EventDraft> drafts = context.Drafts;
        drafts.Sort((x, y) => x.TriggerWord.CompareTo(y.TriggerWord));
        DropMotives(context);
        for (int i = 0; i < drafts.Count; i++)
        {
            for (int j = drafts.Count - 1; j > i; j--)
            {
                if (!SameHappening(context, drafts[i], drafts[j]))
                    continue;
                bool keepSecond = Weight(drafts[j]) > Weight(drafts[i]) || Spreads(context, drafts[i], drafts[j]);
                EventDraft kept = keepSecond ? drafts[j] : drafts[i];
                Absorb(kept, keepSecond ? drafts[i] : drafts[j]);
                context.Pass(keepSecond ? drafts[i].TriggerWord : drafts[j].TriggerWord, PassReason.Merged);
                drafts[i] = kept;
                drafts.RemoveAt(j);
            }
        }
    }

    /// <summary>«تظاهر الآلاف رفضا للانقلاب», «تنديدا بالغلاء»: why people protest is told by the protest.</summary>
    private static void DropMotives(SentenceContext context)
    {
        List<EventDraft> drafts = context.Drafts;
        for (int i = drafts.Count - 1; i > 0; i--)
        {
            if (!IsMotive(context, drafts[i]) || drafts[i - 1].Sense.Type != EventType.PROTEST)
                continue;
            context.Pass(drafts[i].TriggerWord, PassReason.Merged);
            drafts.RemoveAt(i);
        }
    }

    private static bool IsMotive(SentenceContext context, EventDraft draft) =>
        draft is { IsNominal: true, Sense.Type: EventType.REJECT or EventType.ACCUSE or EventType.SUPPORT, Actors.Count: 0 }
        && context.Annotation.ReadingOf(context.Annotation.Words[draft.TriggerWord]) is { } reading && reading.Form.Has(Arabic.FormTraits.Accusative);

    private static bool SameHappening(SentenceContext context, EventDraft first, EventDraft second)
    {
        if (first.Sense.Type != second.Sense.Type || first.Factuality != second.Factuality)
            return false;
        // «شنت الطائرات غارة استهدفت مخزنا»
        if (second.Actors.Count == 0 && second.Predicate is { Link: ClauseLink.Relative, Antecedent: >= 0 } p && p.Antecedent == context.Annotation.PhraseOfWord[first.TriggerWord])
            return true;
        if (first.Sense.Type is EventType.ASSAULT or EventType.PROTEST && (IsDoneBy(context, first, second) || IsDoneBy(context, second, first)))
            return Compatible(first.Actors, second.Actors);
        if (first.Sense.Type == EventType.ASSAULT && (IsCasualty(first) || IsCasualty(second)))
            return Compatible(first.Actors, second.Actors);
        // «قتلت القوات شابا وأصابت آخرين», «قتل بغارة أميركية»
        if (first.Sense.Type == EventType.ASSAULT && first.Actors.Count > 0 && !TakesSomeone(first) && !TakesSomeone(second) && (CountsVictims(first) || CountsVictims(second)))
            return SameCountries(first.Actors, second.Actors);
        if (first.Sense.Type == EventType.CONSULT)
            return Within(first, second) || Within(second, first);
        if (first.Sense.Type == EventType.ACCUSE && JudgesAgain(second))
            return SameCountries(first.Actors, second.Actors) && !HasStopBetween(context, first, second);
        if (AreJoined(context.Annotation, first, second))
            return SameCountries(first.Actors, second.Actors);
        if (first.Mode != second.Mode && first.Mode is not null && second.Mode is not null)
            return false;
        bool near = second.TriggerWord - first.TriggerWord <= 2;
        return near && SameCountries(first.Actors, second.Actors) && Compatible(first.Recipients, second.Recipients) && !HasStopBetween(context, first, second);
    }

    /// <summary>«ندد بما وصفه بالعدوان», «دانت القرار واصفة إياه بالانقلاب»: what is blamed is called a name, which is the same blame.</summary>
    private static bool JudgesAgain(EventDraft draft) =>
        draft is { IsNominal: false, Sense.Mode: "disapprove", Predicate: { ObjectIsPronoun: true, Lemma.VerbKind: Lexicon.VerbKind.Report } p }
        && (p.Link == ClauseLink.Participial || (p.Link == ClauseLink.Relative && p.Antecedent < 0));

    /// <summary>«دمرت الغارات المنازل», «عم الإضراب المدينة»: what the attack does is the attack.</summary>
    private static bool IsDoneBy(SentenceContext context, EventDraft effect, EventDraft attack) =>
        attack.IsNominal && effect is { IsNominal: false, Predicate: { SubjectIsImplied: false } p } && p.Subject == context.Annotation.PhraseOfWord[attack.TriggerWord];

    /// <summary>«عم إضراب المدينة»: the noun says what kind of protest it is.</summary>
    private static bool Spreads(SentenceContext context, EventDraft verb, EventDraft protest) => protest.Sense.Type == EventType.PROTEST && IsDoneBy(context, verb, protest);

    /// <summary>«حملة مداهمات واعتقالات»: two words for what was done, of which nothing more is said than of one.</summary>
    private static bool AreJoined(Annotation a, EventDraft first, EventDraft second)
    {
        if (!first.IsNominal || !second.IsNominal || first.Recipients.Count + second.Recipients.Count > 0 || a.Words[second.TriggerWord].Tag == Arabic.Tag.NounDefinite)
            return false;
        return a.Phrases[a.PhraseOfWord[second.TriggerWord]].Coordinated == a.PhraseOfWord[first.TriggerWord] && second.TriggerWord - first.TriggerWord <= 2;
    }

    private static bool HasStopBetween(SentenceContext context, EventDraft first, EventDraft second)
    {
        for (int w = first.TriggerWord; w < second.TriggerWord; w++)
        {
            if (context.Annotation.Words[w].Tag == Arabic.Tag.Stop)
                return true;
        }
        return false;
    }

    /// <summary>Death or injury told without who did it.</summary>
    private static bool IsCasualty(EventDraft draft) => CountsVictims(draft) && draft.Actors.Count == 0;

    /// <summary>The attack names what happened, where it is named; an explosion that no one is said to cause, or a clause that describes the attack, does so less than the death.</summary>
    private static int Weight(EventDraft draft)
    {
        if (IsCasualty(draft))
            return 1;
        bool describes = draft is { IsNominal: false, Actors.Count: 0, Predicate.Link: ClauseLink.Relative };
        return describes ? 0 : draft.Sense.Frame.HasRole(ArgumentRole.Actor) ? 2 : 1;
    }

    /// <summary>«خطف المسلحون طفلا وقتلوا والده» are two deeds.</summary>
    private static bool TakesSomeone(EventDraft draft) => draft.Sense.Mode == "abduct";

    private static bool CountsVictims(EventDraft draft) => draft.Lemma.Casualty != Lexicon.CasualtyKind.None;

    private static bool Compatible(List<ActorReference> first, List<ActorReference> second) => first.Count == 0 || second.Count == 0 || SameCountries(first, second);

    private static bool SameCountries(List<ActorReference> first, List<ActorReference> second)
    {
        foreach (ActorReference actor in first)
        {
            if (second.HasCountry(actor.Code.Country))
                return true;
        }
        return first.Count == 0 && second.Count == 0;
    }

    /// <summary>Everyone who takes part in <paramref name="inner"/> takes part in <paramref name="outer"/>.</summary>
    private static bool Within(EventDraft inner, EventDraft outer) => HoldsAll(outer, inner.Actors) && HoldsAll(outer, inner.Recipients);

    private static bool HoldsAll(EventDraft outer, List<ActorReference> participants)
    {
        foreach (ActorReference participant in participants)
        {
            if (!outer.Actors.HasCountry(participant.Code.Country) && !outer.Recipients.HasCountry(participant.Code.Country))
                return false;
        }
        return true;
    }

    private static void Absorb(EventDraft kept, EventDraft other)
    {
        if (kept.Actors.Count == 0)
            kept.Actors.AddRange(other.Actors);
        foreach (ActorReference recipient in other.Recipients)
        {
            if (kept.Recipients.Count == 0 || (IsCasualty(other) && !kept.Recipients.Exists(known => known.Span == recipient.Span)))
                kept.Recipients.Add(recipient);
        }
        kept.Mode ??= other.Mode;
        kept.Dead ??= other.Dead;
        kept.Injured ??= other.Injured;
        kept.Where ??= other.Where;
        if (kept.Time < 0)
            kept.Time = other.Time;
    }
}
