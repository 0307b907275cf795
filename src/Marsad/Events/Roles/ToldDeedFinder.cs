using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>
/// Finds who is praised, blamed or refused where a sentence only points at a deed told before: «رحب الأمين العام بالقرار», «دانت الوزارة هذا الموقف», «ندد الحزب بما جرى».
/// </summary>
internal sealed class ToldDeedFinder(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const int FarthestReply = 2;
    private const int FarthestDescription = 4;
    private const int FarthestObject = 5;
    private const double Understood = 0.6;

    /// <summary>Adds to <paramref name="reply"/> the doer of the deed that it points at, where it points at one.</summary>
    internal void AddDoer(SentenceContext context, EventDraft reply)
    {
        if (reply is not { Sense.Type: EventType.ACCUSE or EventType.REJECT or EventType.SUPPORT, Actors.Count: > 0, Recipients.Count: 0 })
            return;
        int pointer = PointerTo(context.Annotation, reply);
        if (pointer >= 0 && AddDescribed(context, reply, pointer))
            return;
        if (pointer >= 0 ? IsBare(context.Annotation, pointer) : NamesDeed(context.Annotation, reply))
            AddLastDoer(context, reply);
        else if (reply.Sense.Type == EventType.ACCUSE)
            AddKnownCulprit(context, reply);
    }

    /// <summary>«ندد بما جرى», «وصف ما حدث», «بما وصفه بالاختطاف»: the word ما that stands for the deed; −1 where there is none.</summary>
    private int PointerTo(Annotation a, EventDraft reply)
    {
        if (reply.IsNominal || reply.Predicate is not { } p)
            return -1;
        int end = Math.Min(p.ClauseEnd, a.Words.Count - 1);
        for (int w = p.Word + 1; w < end; w++)
        {
            if (a.Words[w].Tag == Tag.Relative)
                return a.Words[w + 1].Tag.IsVerb() && a.LemmaOf(lexicon, w) is { Text: "ما" or "بما" } ? w : -1;
            if (a.Words[w].Tag.IsVerb() || a.Words[w].Tag == Tag.Complementiser)
                return -1;
        }
        return -1;
    }

    /// <summary>«ما وصفته بعدوان إسرائيلي»: the description itself says whose deed it was.</summary>
    private bool AddDescribed(SentenceContext context, EventDraft reply, int pointer)
    {
        Annotation a = context.Annotation;
        int end = Math.Min(pointer + FarthestDescription, a.Words.Count);
        for (int w = pointer + 2; w < end && (a.Words[w].Tag.IsNominal() || a.Words[w].Tag is Tag.Quote or Tag.Preposition); w++)
        {
            int phrase = a.PhraseOfWord[w];
            if (phrase < 0 || !a.Words[w].Tag.IsAdjective() || !resolver.IsNisba(a, a.Words[w]))
                continue;
            ActorReference doer = resolver.ResolveOwner(a, phrase, w);
            if (reply.Actors.Exists(x => x.Code.Country == doer.Code.Country))
                return false;
            reply.Recipients.Add(doer);
            return true;
        }
        return false;
    }

    /// <summary>«ما جرى», «بما وصفه بالاختطاف»; but «ما وصفه بمحاولة البعض إثارة الفتنة» and «ما قال إنه تهديد» tell a deed of their own.</summary>
    private static bool IsBare(Annotation a, int pointer)
    {
        int behind = pointer + 2;
        while (behind < a.Words.Count && a.Words[behind].Tag is Tag.Quote or Tag.Preposition)
            behind++;
        if (behind >= a.Words.Count || a.PhraseOfWord[behind] is var phrase && phrase < 0)
            return behind >= a.Words.Count || a.Words[behind].Tag != Tag.Complementiser || a.IsJoinedByBa(behind);
        return IsUnspecified(a, phrase);
    }

    private static bool NamesDeed(Annotation a, EventDraft reply)
    {
        bool isOwn = reply.Sense.Type == EventType.SUPPORT;
        if (reply.IsNominal || reply.Predicate is not { } p)
            return false;
        // «وهي خطوة رحب بها المبعوث»
        if (p.Link == ClauseLink.Relative && p.Antecedent >= 0 && IsOfDeed(a.Phrases[p.Antecedent]) && IsUnspecified(a, p.Antecedent) && !a.Phrases[p.Antecedent].Definite)
            return true;
        if (p.Object >= 0)
            return !p.ObjectIsPronoun && IsDeed(a, p.Object, isOwn);
        foreach (int phrase in p.Prepositional)
        {
            if (reply.Sense.Frame.RoleOfPreposition(a.Phrases[phrase].Preposition) is not (null or ArgumentRole.Place))
                return IsDeed(a, phrase, isOwn);
        }
        return false;
    }

    /// <summary>A definite act, word or decision of which nothing more is said; «يؤيد الانضمام إلى الحلف» says what it is.</summary>
    private static bool IsDeed(Annotation a, int phrase, bool isOwn)
    {
        NounPhrase np = a.Phrases[phrase];
        bool specified = isOwn && phrase + 1 < a.Phrases.Count && a.Phrases[phrase + 1].Opening == np.EndWord && !a.Phrases[phrase + 1].IsBare;
        return !specified && !IsSpecifiedBehind(a, np.EndWord) && IsOfDeed(np) && IsUnspecified(a, phrase) && a.Words[np.HeadWord].Tag == Tag.NounDefinite && a.EncliticOf(np.HeadWord) == Enclitic.None;
    }

    /// <summary>«التطبيع معها», «التعديل الذي أقره المجلس»</summary>
    private static bool IsSpecifiedBehind(Annotation a, int word) =>
        word < a.Words.Count && (a.Words[word].Tag == Tag.Relative || a.Words[word].Tag == Tag.Preposition && a.EncliticOf(word) != Enclitic.None);

    private static bool IsOfDeed(NounPhrase phrase) => phrase.Class is NounClass.Decision or NounClass.Act or NounClass.Speech;

    /// <summary>«القرار», «الخطوة المفاجئة»: no noun behind the head says whose or what.</summary>
    private static bool IsUnspecified(Annotation a, int phrase)
    {
        NounPhrase np = a.Phrases[phrase];
        for (int w = np.HeadWord + 1; w < np.EndWord; w++)
        {
            if (!a.Words[w].Tag.IsAdjective())
                return false;
        }
        return true;
    }

    /// <summary>«ندد الوزير بقتل الفتى»: blame for a deed of force is for whoever the text says, here or shortly before, to have done it.</summary>
    private static void AddKnownCulprit(SentenceContext context, EventDraft reply)
    {
        foreach (EventDraft deed in context.Drafts)
        {
            bool isBlamed = deed.IsNominal && deed.TriggerWord > reply.TriggerWord && deed.TriggerWord <= reply.TriggerWord + FarthestObject;
            if (!isBlamed || deed.Sense.Type is not (EventType.ASSAULT or EventType.COERCE))
                continue;
            (int sentence, ActorReference last) = deed.Sense.Type == EventType.ASSAULT ? context.LastAssault : context.LastCoercion;
            ActorReference culprit = deed.Actors.Count > 0 ? deed.Actors[0] : last;
            bool isNear = deed.Actors.Count > 0 || context.Sentence - sentence <= FarthestReply;
            if (isNear && culprit.IsActor && !reply.Actors.Exists(x => x.Code == culprit.Code))
                reply.Recipients.Add(culprit with { Strength = culprit.Strength * Understood });
            return;
        }
    }

    private static bool IsOneOf(List<ActorReference> actors, ActorReference doer)
    {
        foreach (ActorReference actor in actors)
        {
            if (actor.Code == doer.Code || actor.Phrase == doer.Phrase)
                return true;
        }
        return false;
    }

    /// <summary>Its doer is whoever the last act before was told of; one's own deed is not blamed.</summary>
    private static void AddLastDoer(SentenceContext context, EventDraft reply)
    {
        for (int i = context.Deeds.Count - 1; i >= 0; i--)
        {
            Deed deed = context.Deeds[i];
            if (context.Sentence - deed.Sentence > FarthestReply)
                return;
            if (deed.Word >= reply.TriggerWord || IsOneOf(reply.Actors, context.DoersOf(deed)[0]))
                continue;
            foreach (ActorReference by in context.DoersOf(deed))
                reply.Recipients.Add(by with { Strength = by.Strength * Understood });
            return;
        }
    }
}
