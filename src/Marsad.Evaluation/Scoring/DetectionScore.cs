using Marsad.Ontology;

namespace Marsad.Evaluation.Scoring;

/// <summary>How well a coder tells sentences that report an event of one type from those that do not.</summary>
/// <param name="Type">Event type.</param>
/// <param name="Sentences">Sentences flagged as reporting one, against those that do.</param>
/// <param name="EasyNoFlagged">Share of the easy negatives that were flagged.</param>
/// <param name="DifficultNoFlagged">Share of the difficult negatives that were flagged.</param>
public sealed record DetectionScore(EventType Type, PrecisionRecall Sentences, Share EasyNoFlagged, Share DifficultNoFlagged);
