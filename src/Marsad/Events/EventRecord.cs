using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>How real the text says the event is.</summary>
public enum Factuality : byte
{
    /// <summary>Said to have happened or to be happening.</summary>
    Actual,

    /// <summary>Announced, planned, expected.</summary>
    Future,

    /// <summary>Possible or conditional.</summary>
    Hypothetical,

    /// <summary>Said not to have happened, or denied by its alleged actor.</summary>
    Negated,
}

/// <summary>To what the record's date is true.</summary>
public enum DatePrecision : byte
{
    /// <summary>The text names the day.</summary>
    Day,

    /// <summary>The text names the week; the date is its first day.</summary>
    Week,

    /// <summary>The text names the month; the date is its first day.</summary>
    Month,

    /// <summary>The text names the year; the date is its first day.</summary>
    Year,

    /// <summary>The text names an interval; the date is its first day.</summary>
    Interval,

    /// <summary>The text names no time; the date is the day of publication.</summary>
    Published,
}

/// <summary>Words of the text.</summary>
/// <param name="Words">As they stand: a part of the article's title or body, not a copy.</param>
/// <param name="Span">Where: UTF-16 offsets into the coded text, end exclusive.</param>
public readonly record struct Evidence(ReadOnlyMemory<char> Words, TextSpan Span)
{
    public Evidence(string text, TextSpan span)
        : this(text.AsMemory(), span)
    {
    }

    /// <summary>A copy of the words.</summary>
    public string Text => Words.ToString();

    /// <summary>True for the same words in the same place.</summary>
    public bool Equals(Evidence other) => Span == other.Span && Words.Span.SequenceEqual(other.Words.Span);

    public override int GetHashCode() => Span.GetHashCode();
}

/// <summary>An actor, recipient or source with its evidence.</summary>
/// <param name="Evidence">Its head noun phrase; for a pronoun or implied subject, that of its antecedent.</param>
/// <param name="Id">Entity of the lexicon (<c>state/ARM</c>), or null for a generic actor.</param>
/// <param name="Name">English name of the entity, or null.</param>
/// <param name="Code">Actor code: <c>ARM:GOV</c>, <c>IGO:CSTO</c>, <c>---:CVL</c>.</param>
public sealed record Participant(Evidence Evidence, string? Id, string? Name, string Code);

/// <summary>When the text says it happened.</summary>
/// <param name="Evidence">The time expression, or null where none belongs to the event.</param>
/// <param name="Value">ISO 8601 at the text's own precision, or an interval; null where unresolved.</param>
public sealed record EventTime(Evidence? Evidence, string? Value)
{
    public static readonly EventTime None = new(null, null);
}

/// <summary>Where the text says it happened.</summary>
/// <param name="Evidence">The place as written.</param>
/// <param name="Name">English name, or null where the lexicon has none.</param>
/// <param name="Code">ISO 3166-1 alpha-3 of its country, or null where unknown.</param>
/// <param name="Latitude">Degrees, or null.</param>
/// <param name="Longitude">Degrees, or null.</param>
/// <param name="Precision"><c>city</c>, <c>region</c> or <c>country</c>; null where unknown.</param>
public sealed record EventPlace(Evidence Evidence, string? Name, string? Code, double? Latitude, double? Longitude, string? Precision);

/// <summary>A number of dead or injured.</summary>
/// <param name="Evidence">The words that give it.</param>
/// <param name="Value">Best figure; null for an indefinite one (<c>عشرات</c>).</param>
/// <param name="Low">At least; null where open.</param>
/// <param name="High">At most; null where open.</param>
public sealed record Casualties(Evidence Evidence, int? Value, int? Low, int? High);

/// <summary>One event mention, as DESIGN and CODEBOOK define it.</summary>
public sealed record EventRecord
{
    private double _confidence;
    private ConfidenceReasons _reasons;

    /// <summary>Stable hash of article id, trigger and type: sixteen hexadecimal digits.</summary>
    public required string Id { get; init; }

    public required Article Article { get; init; }

    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, or null where none fits.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts, in the manual's order.</summary>
    public required IReadOnlyList<string> Contexts { get; init; }

    /// <summary>Quad, score, CAMEO and Goldstein of type and mode.</summary>
    public required PloverEntry Scale { get; init; }

    public required IReadOnlyList<Participant> Actors { get; init; }

    public required IReadOnlyList<Participant> Recipients { get; init; }

    public required Factuality Factuality { get; init; }

    /// <summary>Who is credited with the report, or null for the article itself.</summary>
    public Participant? AttributedTo { get; init; }

    /// <summary>Those who deny it in the same article.</summary>
    public IReadOnlyList<Participant> DeniedBy { get; init; } = [];

    public required EventTime When { get; init; }

    /// <summary>The day to sort by; null where neither the text nor the article tells one.</summary>
    public DateOnly? Date { get; init; }

    public required DatePrecision DatePrecision { get; init; }

    public EventPlace? Where { get; init; }

    public Casualties? Dead { get; init; }

    public Casualties? Injured { get; init; }

    public required Evidence Trigger { get; init; }

    public required int SentenceIndex { get; init; }

    public required TextSpan Sentence { get; init; }

    /// <summary>The lexicon entry: <c>ar/FILE/ID</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>0 … 1: how sure the coder is that type, actor and recipient are right.</summary>
    public required double Confidence
    {
        get => _confidence;
        init => _confidence = value;
    }

    /// <summary>What <see cref="Confidence"/> is made of; files do not hold it.</summary>
    public IReadOnlyList<ConfidencePart> ConfidenceParts => ConfidenceRater.PartsOf(this);

    internal ConfidenceReasons ConfidenceReasons
    {
        get => _reasons;
        init => _reasons = value;
    }

    /// <summary>Program and lexicon version: <c>marsad 0.1.0+lexicon.4f2a91</c>.</summary>
    public required string Coder { get; init; }

    /// <summary>Another sentence tells the same: only for who makes the record, before anyone else has it.</summary>
    internal void Confirm()
    {
        _reasons = _reasons.With(ConfidenceReason.ToldAgain);
        _confidence = ConfidenceRater.Total(_reasons);
    }
}
