using Marsad.Events;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Storage.Formats;

/// <summary>What a record says, as read back from a file: the fields that records are compared by. The file may be another coder's.</summary>
public sealed record CodedRecord
{
    /// <summary>The record's id; null where the coder gives none.</summary>
    public string? Id { get; init; }

    public required string ArticleId { get; init; }

    public required EventType Type { get; init; }

    /// <summary>Null where none.</summary>
    public string? Mode { get; init; }

    public IReadOnlyList<CodedParticipant> Actors { get; init; } = [];

    public IReadOnlyList<CodedParticipant> Recipients { get; init; } = [];

    /// <summary><see cref="Factuality.Actual"/> where the file does not say.</summary>
    public Factuality Factuality { get; init; }

    /// <summary>Who is credited with the report; null for the article itself.</summary>
    public CodedParticipant? AttributedTo { get; init; }

    /// <summary>ISO 8601 date or interval; null where none.</summary>
    public string? WhenValue { get; init; }

    /// <summary>ISO 3166-1 alpha-3; null where none.</summary>
    public string? WhereCode { get; init; }

    /// <summary>The words that assert the event.</summary>
    public required CodedEvidence Trigger { get; init; }
}

/// <summary>Words of the text as a file gives them.</summary>
/// <param name="Text">The words, or null where the file has only their place.</param>
/// <param name="Span">UTF-16 offsets into the coded text, or null where the file has only the words.</param>
public sealed record CodedEvidence(string? Text, TextSpan? Span);

/// <summary>An actor, recipient or source as a file gives it.</summary>
/// <param name="Evidence">Its words.</param>
/// <param name="Code">Actor code: <c>ARM:GOV</c>.</param>
public sealed record CodedParticipant(CodedEvidence Evidence, string Code);
