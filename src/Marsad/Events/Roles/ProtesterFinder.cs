using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Roles;

/// <summary>Finds who takes part in a protest that is told without them, by their name elsewhere in the sentence: <c>اندلعت مظاهرة في البلدة وأحرق المتظاهرون إطارات</c>.</summary>
public sealed class ProtesterFinder(CompiledLexicon lexicon, ActorResolver resolver)
{
    /// <summary>Gives protests that have no actor the first protesters of the sentence.</summary>
    internal void Find(SentenceContext context)
    {
        foreach (EventDraft draft in context.Drafts)
        {
            if (draft.Sense.Type == EventType.PROTEST && draft.Actors.Count == 0 && ProtestersIn(context) is { IsActor: true } protesters && !draft.Recipients.Exists(r => r.Phrase == protesters.Phrase))
                draft.Actors.Add(protesters);
        }
    }

    private ActorReference ProtestersIn(SentenceContext context)
    {
        Annotation a = context.Annotation;
        for (int w = context.First; w < context.End; w++)
        {
            if (a.PhraseOfWord[w] is >= 0 and int phrase && a.Phrases[phrase].HeadWord == w && a.Phrases[phrase].Number == Number.Plural && IsProtester(a, a.Words[w]))
                return resolver.Resolve(a, phrase, context.Memory);
        }
        return ActorReference.None;
    }

    /// <summary><c>المتظاهرون</c>, <c>المحتجون</c>, <c>المعتصمون</c>: people called by what they do.</summary>
    private bool IsProtester(Annotation a, Word word)
    {
        if (word.Chosen < 0 || lexicon.Lemmas[a.Readings[word.Chosen].LemmaId].Role is null)
            return false;
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            if (a.Readings[r].Form.Kind == FormKind.ActiveParticiple && Protests(lexicon.Lemmas[a.Readings[r].LemmaId]))
                return true;
        }
        return false;
    }

    private static bool Protests(Lemma verb)
    {
        for (int i = 0; i < verb.Senses.Count; i++)
        {
            if (verb.Senses[i] is { Type: EventType.PROTEST, With.Count: 0 })
                return true;
        }
        return false;
    }
}
