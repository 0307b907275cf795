using System.Collections.Immutable;
using Marsad.Events;
using Marsad.Observatory.Words;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Observatory.Mentions;

/// <summary>One record as the observatory sees it: a row that a store can keep.</summary>
public sealed record Mention
{
    /// <summary>Id of the record.</summary>
    public required string RecordId { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>Id of the article's copy group; that of the article where nothing is known of copies.</summary>
    public required string CopyGroup { get; init; }

    /// <summary>Outlet, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Day of publication, or null where unknown.</summary>
    public DateOnly? Published { get; init; }

    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public required int Quad { get; init; }

    /// <summary>PLOVER's score, −10 … 10.</summary>
    public required double Score { get; init; }

    public required Factuality Factuality { get; init; }

    public ImmutableArray<Party> Actors { get; init; } = [];

    public ImmutableArray<Party> Recipients { get; init; } = [];

    /// <summary>Who is credited with the report, or null for the article itself.</summary>
    public Party? AttributedTo { get; init; }

    /// <summary>Those who deny it in the same article.</summary>
    public ImmutableArray<Party> DeniedBy { get; init; } = [];

    /// <summary>The days that the text names; null where it names none.</summary>
    public DayRange? Stated { get; init; }

    /// <summary>What <see cref="Stated"/> is true to; <see cref="DatePrecision.Published"/> where it is null.</summary>
    public DatePrecision Precision { get; init; } = DatePrecision.Published;

    public Place? Where { get; init; }

    public Toll? Dead { get; init; }

    public Toll? Injured { get; init; }

    /// <summary>PLOVER contexts.</summary>
    public ImmutableArray<string> Contexts { get; init; } = [];

    /// <summary>Index of the sentence in the article.</summary>
    public int Sentence { get; init; }

    /// <summary>True for a sentence of the title.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Hashes of the sentence's stems (<see cref="WordReader.Stems"/>), ascending, each once; empty where the text is not at hand.</summary>
    public ImmutableArray<ulong> Stems { get; init; } = [];

    /// <summary>The lexicon entry: <c>ar/FILE/ID</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>0 … 1: how sure the coder is of type, actor and recipient.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The mention that <paramref name="record"/> is.</summary>
    /// <param name="record">A record whose article holds its text; where the body is empty, <see cref="Stems"/> are.</param>
    /// <param name="copyGroup">Id of its article's copy group, or null where nothing is known of copies.</param>
    public static Mention Of(EventRecord record, string? copyGroup = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        DayRange? stated = record.DatePrecision == DatePrecision.Published ? null : DayRange.Parse(record.When.Value) ?? (record.Date is { } day ? new DayRange(day, day) : null);
        return new Mention
        {
            RecordId = record.Id,
            ArticleId = record.Article.Id,
            CopyGroup = copyGroup ?? record.Article.Id,
            Source = record.Article.Source,
            Published = record.Article.Published,
            Type = record.Type,
            Mode = record.Mode,
            Quad = record.Scale.Quad,
            Score = record.Scale.Score,
            Factuality = record.Factuality,
            Actors = [.. record.Actors.Select(Party.Of)],
            Recipients = [.. record.Recipients.Select(Party.Of)],
            AttributedTo = record.AttributedTo is null ? null : Party.Of(record.AttributedTo),
            DeniedBy = [.. record.DeniedBy.Select(Party.Of)],
            Stated = stated,
            Precision = stated is null ? DatePrecision.Published : record.DatePrecision,
            Where = Place.Of(record.Where) ?? record.Recipients.Select(Place.Of).FirstOrDefault(place => place is not null),
            Dead = Toll.Of(record.Dead),
            Injured = Toll.Of(record.Injured),
            Contexts = [.. record.Contexts],
            Sentence = record.SentenceIndex,
            IsHeadline = record.Sentence.End <= (record.Article.Title?.Length ?? 0),
            Stems = StemsOf(record),
            Rule = record.Rule,
            Confidence = record.Confidence,
        };
    }

    private static ImmutableArray<ulong> StemsOf(EventRecord record)
    {
        var document = new Document(record.Article.Title, record.Article.Body);
        return record.Sentence.End <= document.Text.Length ? [.. WordReader.Stems(document[record.Sentence]).Distinct().Order()] : [];
    }
}
