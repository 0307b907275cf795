using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Where: the phrase that the frame names, else the nearest one in the sentence that says a place with <c>في</c>, <c>ب</c>, <c>قرب</c>, <c>شمالي</c>.</summary>
public sealed class PlaceReader(CompiledLexicon lexicon)
{
    private readonly int _fi = lexicon.PrepositionIndex("في");
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _ila = lexicon.PrepositionIndex("إلى");
    private readonly int _min = lexicon.PrepositionIndex("من");

    internal void Read(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
            draft.Where = Of(context, draft);
    }

    private EventPlace? Of(SentenceContext context, EventDraft draft)
    {
        Annotation a = context.Annotation;
        if (draft.PlacePhrase >= 0 && PlaceIn(a, draft.PlacePhrase) is { } named)
            return named;
        EventPlace? best = null;
        int bestDistance = int.MaxValue;
        for (int w = context.First; w < context.End; w++)
        {
            int index = a.PhraseOfWord[w];
            if (index < 0)
                continue;
            NounPhrase phrase = a.Phrases[index];
            w = phrase.EndWord - 1;
            if (!SaysPlace(phrase))
                continue;
            int distance = Distance(context, draft, phrase);
            if (distance >= bestDistance || PlaceIn(a, index) is not { } place)
                continue;
            (best, bestDistance) = (place, distance);
        }
        return best;
    }

    private bool SaysPlace(NounPhrase phrase)
    {
        if (phrase.Government == Government.Preposition)
            return phrase.Preposition == _fi || phrase.Preposition == _ba || phrase.Preposition == _ila || phrase.Preposition == _min;
        return phrase.Government == Government.OtherPreposition || phrase.Class is NounClass.Place or NounClass.Building;
    }

    /// <summary>Words between; what stands behind the trigger is nearer than what stands before, another clause is far.</summary>
    private static int Distance(SentenceContext context, EventDraft draft, NounPhrase phrase)
    {
        int distance = phrase.FirstWord >= draft.TriggerWord ? phrase.FirstWord - draft.TriggerWord : draft.TriggerWord - phrase.EndWord + 6;
        for (int i = 0; i < context.Predicates.Count; i++)
        {
            int verb = context.Predicates[i].Word;
            if (verb != draft.TriggerWord && Math.Min(draft.TriggerWord, phrase.FirstWord) < verb && verb < Math.Max(draft.TriggerWord, phrase.FirstWord))
                distance += 10;
        }
        return distance;
    }

    private EventPlace? PlaceIn(Annotation a, int index)
    {
        NounPhrase phrase = a.Phrases[index];
        for (int w = phrase.HeadWord; w < phrase.EndWord; w++)
        {
            Word word = a.Words[w];
            if (a.ReadingOf(word) is not { LemmaId: >= 0 } reading)
                continue;
            Lemma lemma = lexicon.Lemmas[reading.LemmaId];
            Entity? entity = PlaceOf(lemma);
            bool headIsPlace = phrase.Class is NounClass.Place or NounClass.Building;
            if (entity is null || (lemma.Class == LemmaClass.Nisba && !headIsPlace))
                continue;
            if (w > phrase.HeadWord && !headIsPlace)
                continue;
            TextSpan span = new(a.BareSpan(a.Words[phrase.FirstWord]).Start, a.Words[phrase.EndWord - 1].Span.End);
            return new EventPlace(
                new Evidence(a.Document[span], span), entity.Name, entity.Code.Country == EntityCode.Unknown ? null : entity.Code.Country,
                Finite(entity.Latitude), Finite(entity.Longitude), PrecisionOf(entity));
        }
        return null;
    }

    private Entity? PlaceOf(Lemma lemma)
    {
        Entity? state = null;
        foreach (int index in lemma.Entities)
        {
            Entity entity = lexicon.Entities[index];
            if (entity.Kind == EntityKind.Place)
                return entity;
            if (entity.Kind == EntityKind.State)
                state = entity;
        }
        return state;
    }

    private static double? Finite(double degrees) => double.IsNaN(degrees) ? null : degrees;

    private static string PrecisionOf(Entity entity) => entity.Subkind switch
    {
        "country" => "country",
        "region" or "water" or "mountain" or "island" => "region",
        _ => "city",
    };
}
