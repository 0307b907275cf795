using Marsad.Arabic;
using Marsad.Events.Clauses;
using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Triggers;

/// <summary>
/// Reads contradictions of the kind «قال إن من يزعم أن القوات انسحبت مخطئ»: who calls a claim mistaken refuses it (with the sense of <c>كذّب</c>), and denies what it claims.
/// Runs when the sources are known, and before the events are coded.
/// </summary>
public sealed class MistakenClaimFinder(CompiledLexicon lexicon)
{
    private readonly Lemma? _belie = Array.Find(lexicon.Lemmas, lemma => lemma is { Class: LemmaClass.Verb, Text: "كذب" } && lemma.Senses.Any(sense => sense.Type == EventType.REJECT));

    internal void Find(SentenceContext context)
    {
        for (int i = 0; i < context.Predicates.Count && _belie is not null; i++)
        {
            Predicate claim = context.Predicates[i];
            bool claims = claim.Link == ClauseLink.Relative && claim.ComplementWord >= 0 && claim.Lemma.VerbKind is VerbKind.Report or VerbKind.Possible;
            if (claims && MistakeAround(context, claim) is var mistake and >= 0 && SpeakerOf(context, claim) is { IsActor: true } speaker)
                Contradict(context, _belie, claim, mistake, speaker);
        }
    }

    private static void Contradict(SentenceContext context, Lemma belie, Predicate claim, int mistake, ActorReference speaker)
    {
        Annotation a = context.Annotation;
        int end = mistake > claim.Word ? mistake : context.End;
        context.Sources.Add(new SourceRange(claim.ComplementWord, end, speaker, Factuality.Negated));
        context.Sources.Add(new SourceRange(mistake, mistake + 1, speaker, Factuality.Actual));
        Sense sense = belie.Senses.First(s => s.Type == EventType.REJECT);
        EventDraft draft = context.NewDraft(sense, belie, mistake, a.Words[mistake].Span, scopeStart: mistake, scopeEnd: mistake + 1);
        draft.Actors.Add(speaker);
        context.Consumed.Add(mistake);
        context.Drafts.Add(draft);
    }

    /// <summary>The one whose words the claim is spoken of in.</summary>
    private static ActorReference SpeakerOf(SentenceContext context, Predicate claim)
    {
        for (int i = context.Sources.Count - 1; i >= 0; i--)
        {
            if (context.Sources[i].Holds(claim.Word))
                return context.Sources[i].Source;
        }
        return ActorReference.None;
    }

    /// <summary>«من يظن أن … واهم», «مخطئ من يظن أن …»: the word that says so; −1 where there is none.</summary>
    private int MistakeAround(SentenceContext context, Predicate claim)
    {
        for (int w = claim.ComplementWord + 1; w < context.End; w++)
        {
            if (IsMistaken(context.Annotation, w))
                return w;
        }
        int before = claim.Word - 2;
        return before >= context.First && IsMistaken(context.Annotation, before) ? before : -1;
    }

    /// <summary>مخطئ, واهمون: without article, as a predicate stands.</summary>
    private bool IsMistaken(Annotation a, int w)
    {
        Word word = a.Words[w];
        for (int r = word.FirstReading; r < word.FirstReading + word.ReadingCount; r++)
        {
            Reading reading = a.Readings[r];
            if (reading.Form.Kind == FormKind.ActiveParticiple && !reading.Has(Proclitics.Al) && lexicon.Lemmas[reading.LemmaId].VerbKind == VerbKind.Err)
                return true;
        }
        return false;
    }
}
