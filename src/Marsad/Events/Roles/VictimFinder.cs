using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds the dead and hurt of an attack that the sentence counts beside it: <c>خمسة قتلى في هجوم</c>, <c>خلف الهجوم 21 ضحية</c>.</summary>
public sealed class VictimFinder(CompiledLexicon lexicon, ActorResolver resolver)
{
    private const double Guess = 0.5;

    /// <summary>Gives an assault that has no one acted upon the nearest words for casualties that are no one's yet.</summary>
    internal void Find(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            if (draft.Sense.Type == EventType.ASSAULT && draft.Recipients.Count == 0 && draft.Lemma.Casualty == CasualtyKind.None && NearestVictims(context, draft) is { IsActor: true } victims)
                draft.Recipients.Add(victims);
        }
    }

    private ActorReference NearestVictims(SentenceContext context, EventDraft draft)
    {
        Annotation a = context.Annotation;
        int nearest = -1;
        for (int w = context.First; w < context.End; w++)
        {
            int phrase = a.PhraseOfWord[w];
            if (phrase < 0 || a.Phrases[phrase].HeadWord != w || !IsCasualties(a, w) || IsTaken(context, phrase))
                continue;
            if (nearest < 0 || Math.Abs(w - draft.TriggerWord) < Math.Abs(a.Phrases[nearest].HeadWord - draft.TriggerWord))
                nearest = phrase;
        }
        return nearest < 0 ? ActorReference.None : ActorOf(context, draft, nearest);
    }

    private bool IsCasualties(Annotation a, int word) =>
        a.ReadingOf(a.Words[word]) is { LemmaId: >= 0 } reading && lexicon.Lemmas[reading.LemmaId] is { Class: LemmaClass.Noun, IsMasdar: false, Casualty: not CasualtyKind.None };

    private static bool IsTaken(SentenceContext context, int phrase)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            if (context.Annotation.PhraseOfWord[draft.TriggerWord] == phrase || draft.Recipients.HasPhrase(phrase))
                return true;
        }
        return false;
    }

    /// <summary>Who they are, by their own words; else people of the place.</summary>
    private ActorReference ActorOf(SentenceContext context, EventDraft draft, int phrase)
    {
        ActorReference named = resolver.Resolve(context.Annotation, phrase, context.Memory);
        if (named.Strength > Guess)
            return named;
        string country = draft.Where?.Code ?? context.Memory.StoryCountry ?? EntityCode.Unknown;
        return new ActorReference(new EntityCode(country, "CVL"), -1, SpanOf(context.Annotation, phrase), phrase, Guess);
    }

    private static Text.TextSpan SpanOf(Annotation a, int phrase)
    {
        NounPhrase np = a.Phrases[phrase];
        return new Text.TextSpan(a.BareSpan(a.Words[np.FirstWord]).Start, a.Words[np.EndWord - 1].Span.End);
    }
}
