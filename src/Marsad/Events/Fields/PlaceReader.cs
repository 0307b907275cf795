using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Fields;

/// <summary>
/// Where: the phrase that the frame names, else the nearest one that says a place with <c>في</c>, <c>ب</c>, <c>قرب</c>, <c>شمالي</c>; else where the act is hosted (<c>شهدت القاهرة مظاهرات</c>) or what it hits.
/// </summary>
public sealed class PlaceReader(CompiledLexicon lexicon)
{
    private const int OtherClause = 10;
    private const int BeforeTrigger = 6;
    private const int NextToTrigger = 5;
    private const int Unnamed = 10;
    private const int FarthestOfDeed = 30;
    private const int FarthestOfWord = 14;

    private readonly PlaceNamer _places = new(lexicon);
    private readonly int _fi = lexicon.PrepositionIndex("في");
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _min = lexicon.PrepositionIndex("من");
    private readonly int _ala = lexicon.PrepositionIndex("على");
    private readonly int _ila = lexicon.PrepositionIndex("إلى");
    private readonly int _amama = lexicon.PrepositionIndex("أمام");

    internal void Read(SentenceContext context)
    {
        Note(context);
        foreach (EventDraft draft in context.Drafts)
            draft.Where = Of(context, draft);
        foreach (EventDraft draft in context.Drafts)
        {
            if (IsForce(draft.Sense.Type))
                draft.Where ??= OfSameScene(context, draft);
        }
    }

    /// <summary>«استشهد خلال اقتحام مخيم جنين»: acts of force told in one sentence happen in one place.</summary>
    private static EventPlace? OfSameScene(SentenceContext context, EventDraft draft)
    {
        EventDraft? nearest = null;
        foreach (EventDraft other in context.Drafts)
        {
            bool isNearer = nearest is null || Math.Abs(other.TriggerWord - draft.TriggerWord) < Math.Abs(nearest.TriggerWord - draft.TriggerWord);
            if (other.Where is not null && IsForce(other.Sense.Type) && isNearer)
                nearest = other;
        }
        return nearest?.Where;
    }

    private static bool IsForce(EventType type) => type is EventType.ASSAULT or EventType.COERCE or EventType.PROTEST;

    /// <summary>Remembers the countries of the places named, for the camps and towns told of after them.</summary>
    private void Note(SentenceContext context)
    {
        Annotation a = context.Annotation;
        for (int w = context.First; w < context.End; w++)
        {
            int phrase = a.PhraseOfWord[w];
            if (phrase < 0)
                continue;
            w = a.Phrases[phrase].EndWord - 1;
            if (_places.CountryOfNamed(a, phrase) is { } country)
                context.NotePlace(a.Phrases[phrase].FirstWord, country);
        }
    }

    private EventPlace? Of(SentenceContext context, EventDraft draft)
    {
        if (draft.PlacePhrase >= 0 && _places.PlaceOf(context, draft.PlacePhrase) is { } framed)
            return framed;
        return Nearest(context, draft) ?? HostOf(context, draft) ?? TargetOf(context, draft) ?? HeadlineTopic(context, draft);
    }

    private EventPlace? Nearest(SentenceContext context, EventDraft draft)
    {
        Annotation a = context.Annotation;
        EventPlace? best = null;
        int farthest = draft.Sense.Type.IsDoneByWord() ? FarthestOfWord : FarthestOfDeed;
        int bestDistance = farthest + Unnamed;
        for (int w = context.First; w < context.End; w++)
        {
            int index = a.PhraseOfWord[w];
            if (index < 0)
                continue;
            NounPhrase phrase = a.Phrases[index];
            w = phrase.EndWord - 1;
            if (!SaysPlace(a, index, draft.Sense.Type) || IsOutside(context, draft, phrase))
                continue;
            int distance = Distance(context, draft, phrase);
            if (distance >= Math.Min(farthest, bestDistance))
                continue;
            // «الغرب» and «في مناطق» alone are no place, «في المخيم» and «اقتحم المخيم» are.
            bool standsApart = index != draft.Predicate?.Object && (distance > NextToTrigger || index == draft.Predicate?.Subject);
            bool needsName = !phrase.Definite || (phrase.IsBare && standsApart);
            if ((needsName ? _places.Named(a, index) : _places.PlaceOf(context, index)) is not { } place)
                continue;
            // «شارع السعدون وسط بغداد»: a place that has a name tells more.
            distance += place.Name is null ? Unnamed : 0;
            if (distance < bestDistance)
                (best, bestDistance) = (place, distance);
        }
        return best;
    }

    private bool SaysPlace(Annotation a, int index, EventType type)
    {
        NounPhrase phrase = a.Phrases[index];
        bool isPlace = phrase.Class is NounClass.Place or NounClass.Building;
        return phrase.Government switch
        {
            Government.Preposition when phrase.Preposition == _fi => true,
            Government.Preposition when phrase.Preposition == _ba => !type.IsDoneByWord(),
            Government.Preposition when phrase.Preposition == _min => type == EventType.RETREAT,
            Government.Preposition when phrase.Preposition == _ila => type is EventType.PROTEST or EventType.MOBILIZE or EventType.CONSULT,
            Government.Preposition when phrase.Preposition == _ala => isPlace,
            Government.Preposition when phrase.Preposition != _amama => false,
            // «بسبب روسيا» says no place, «قرب جنين» does.
            Government.Preposition or Government.OtherPreposition => isPlace || _places.IsNameOfPlace(a, index) || _places.SiteOf(a, phrase) != SiteKind.None,
            _ => isPlace && !type.IsDoneByWord(),
        };
    }

    /// <summary>What is asked for or promised has its own place, and so has what a relative clause tells of someone else.</summary>
    private static bool IsOutside(SentenceContext context, EventDraft draft, NounPhrase phrase)
    {
        if (context.IsContent(phrase.FirstWord) && !context.IsContent(draft.TriggerWord))
            return true;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            Predicate p = context.Predicates[i];
            bool isInside = p.Word < phrase.FirstWord && phrase.FirstWord < p.ClauseEnd;
            bool isOwn = p == draft.Predicate || (draft.TriggerWord >= p.ClauseStart && draft.TriggerWord < p.ClauseEnd) || p.Antecedent == context.Annotation.PhraseOfWord[draft.TriggerWord];
            if (p.Link == ClauseLink.Relative && isInside && !isOwn)
                return true;
        }
        return false;
    }

    /// <summary>Words between; what stands behind the trigger is nearer than what stands before, another clause is far. A place that opens the sentence holds for all of it.</summary>
    private static int Distance(SentenceContext context, EventDraft draft, NounPhrase phrase)
    {
        if (phrase.Opening == context.First && phrase.FirstWord < draft.TriggerWord && !phrase.IsBare)
            return BeforeTrigger + OtherClause;
        int distance = phrase.FirstWord >= draft.TriggerWord ? phrase.FirstWord - draft.TriggerWord : draft.TriggerWord - phrase.EndWord + BeforeTrigger;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            int verb = context.Predicates[i].Word;
            if (verb != draft.TriggerWord && Math.Min(draft.TriggerWord, phrase.FirstWord) < verb && verb < Math.Max(draft.TriggerWord, phrase.FirstWord))
                distance += OtherClause;
        }
        return distance;
    }

    /// <summary>«شهدت القاهرة مظاهرات», «تستضيف بغداد مباحثات بين»: a city that is the subject of what happens in it, and does nothing itself.</summary>
    private EventPlace? HostOf(SentenceContext context, EventDraft draft)
    {
        if (!draft.IsNominal || draft.Predicate is not { Subject: >= 0 } p || p.Object != context.Annotation.PhraseOfWord[draft.TriggerWord])
            return null;
        bool acts = draft.Actors.HasPhrase(p.Subject);
        return acts ? null : _places.Named(context.Annotation, p.Subject);
    }

    /// <summary>«السودان.. الجيش يعتقل وزراء»: a headline opens with the place that it is about.</summary>
    private EventPlace? HeadlineTopic(SentenceContext context, EventDraft draft)
    {
        Annotation a = context.Annotation;
        int topic = a.PhraseOfWord[context.First];
        if (topic < 0 || draft.Sense.Type.IsDoneByWord() || a.Sentences[context.Sentence].Span.Start >= a.Document.TitleLength)
            return null;
        int behind = a.Phrases[topic].EndWord;
        bool stands = behind < context.End && a.Words[behind].Tag == Arabic.Tag.Stop && draft.TriggerWord > behind;
        return stands ? _places.Named(a, topic) : null;
    }

    /// <summary>«قصفت كييف», «غزا العراق», «اقتحموا المنزل», «زيارته واشنطن»: what is hit or visited is where.</summary>
    private EventPlace? TargetOf(SentenceContext context, EventDraft draft)
    {
        if (draft.Sense.Type is not (EventType.ASSAULT or EventType.COERCE) && draft is not { Sense.Type: EventType.CONSULT, Mode: "visit" })
            return null;
        foreach (ActorReference recipient in draft.Recipients)
        {
            if (recipient.Phrase >= 0 && _places.PlaceOf(context, recipient.Phrase) is { } place)
                return place;
        }
        return null;
    }
}
