using Marsad.Lexicon;
using Marsad.Mentions;
using Marsad.Ontology;

namespace Marsad.Events.Fields;

/// <summary>
/// Tells promises from plans: help and goods that the giver says himself he will give are promised (CODEBOOK 2): «قالت النرويج إنها ستمنح اليمن عشرة ملايين دولار». What someone else tells, or no one, lies ahead: «ستسلم لندن الدوحة طائرتين».
/// </summary>
public sealed class OwnPromiseReader(CompiledLexicon lexicon)
{
    private readonly Sense? _promise = PlainSense(lexicon);

    internal void Read(SentenceContext context)
    {
        if (_promise is null)
            return;
        foreach (EventDraft draft in context.Drafts)
        {
            if (!IsGivenAhead(draft) || !IsToldByGiver(draft))
                continue;
            draft.Sense = _promise;
            draft.Mode = null;
            draft.Factuality = Factuality.Actual;
            draft.Source = ActorReference.None;
        }
    }

    private static bool IsGivenAhead(EventDraft draft) =>
        draft is { Sense.Type: EventType.AID or EventType.COOPERATE, Factuality: Factuality.Future, IsNominal: false, Predicate.Future: true };

    private static bool IsToldByGiver(EventDraft draft) =>
        draft.Actors.Count > 0 && draft.Source.IsActor && draft.Source.Code.Country == draft.Actors[0].Code.Country;

    /// <summary>The sense of <c>تعهد</c> that says nothing of what is promised.</summary>
    private static Sense? PlainSense(CompiledLexicon lexicon)
    {
        Lemma? pledge = lexicon.FindVerb("تعهد");
        return pledge?.Senses.FirstOrDefault(sense => sense is { Type: EventType.AGREE, With.Count: 0 });
    }
}
