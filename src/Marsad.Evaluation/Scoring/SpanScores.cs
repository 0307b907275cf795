namespace Marsad.Evaluation.Scoring;

/// <summary>How well records of sentences known to hold an event agree with annotators' words.</summary>
/// <param name="Sentences">Sentences in which an annotator marked a verb.</param>
/// <param name="Trigger">Sentences where a trigger shares a word with a marked verb.</param>
/// <param name="ActorWords">Where an actor shares a word with a marked actor, of those that have one.</param>
/// <param name="RecipientWords">Where a recipient shares a word with a marked recipient, of those that have one.</param>
/// <param name="ActorCountry">Where an actor is of a marked country, of those that have one.</param>
public sealed record SpanScores(int Sentences, Share Trigger, Share ActorWords, Share RecipientWords, Share ActorCountry);
