using Marsad.Ontology;

namespace Marsad.Evaluation.Scoring;

/// <summary>How well records agree with event gold.</summary>
public sealed record EventScores
{
    /// <summary>Number of gold events.</summary>
    public required int Gold { get; init; }

    /// <summary>Number of records of the gold's articles.</summary>
    public required int Predicted { get; init; }

    /// <summary>Sentence and type.</summary>
    public required PrecisionRecall What { get; init; }

    /// <summary>Sentence and quad: cooperation or conflict, verbal or material.</summary>
    public required PrecisionRecall Quad { get; init; }

    /// <summary>Sentence, type, and the countries and organisations of actor and recipient.</summary>
    public required PrecisionRecall WhoDidWhatToWhom { get; init; }

    /// <summary>Countries and organisations of the actors of matched records.</summary>
    public required PrecisionRecall Actor { get; init; }

    /// <summary>Countries and organisations of the recipients of matched records.</summary>
    public required PrecisionRecall Recipient { get; init; }

    public required Share Mode { get; init; }

    public required Share Factuality { get; init; }

    public required Share Attribution { get; init; }

    /// <summary>Of matched records whose gold has a time.</summary>
    public required Share When { get; init; }

    /// <summary>Of matched records whose gold has a place.</summary>
    public required Share Where { get; init; }

    /// <summary>Of matched records with one actor each, of the right country.</summary>
    public required Share ActorRole { get; init; }

    /// <summary>Sentence and type for each type that gold or records name, in alphabetical order.</summary>
    public required IReadOnlyList<TypeScore> ByType { get; init; }
}

/// <summary>How well records of one type agree with gold.</summary>
/// <param name="Type">Event type.</param>
/// <param name="What">Sentence and type.</param>
public sealed record TypeScore(EventType Type, PrecisionRecall What);
