using System.Collections.Immutable;
using Marsad.Events;
using Marsad.Observatory.Mentions;
using Marsad.Ontology;

namespace Marsad.Observatory.Fusion;

/// <summary>One happening as it is reported, over all its mentions.</summary>
public sealed record FusedEvent
{
    /// <summary>Stable hash of its first mention: sixteen hexadecimal digits.</summary>
    public required string Id { get; init; }

    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public required int Quad { get; init; }

    /// <summary>PLOVER's score of type and mode, −10 … 10.</summary>
    public required double Score { get; init; }

    public required Factuality Factuality { get; init; }

    /// <summary>Who acts, the most often told first.</summary>
    public ImmutableArray<Party> Actors { get; init; } = [];

    /// <summary>Who is acted upon, the most often told first.</summary>
    public ImmutableArray<Party> Recipients { get; init; } = [];

    /// <summary>Best day, or the first of a week, month, year or interval; null where no report tells or has a day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Last day of what <see cref="Date"/> begins; equal to it for a day.</summary>
    public DateOnly? DateEnd { get; init; }

    /// <summary>What <see cref="Date"/> is true to; <see cref="DatePrecision.Published"/> where it is the day of the first report.</summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>Most exact place that most mentions tell, or null.</summary>
    public Place? Where { get; init; }

    /// <summary>Range of the dead over all reports; <see cref="Toll.Best"/> is the latest figure. Null where none is told.</summary>
    public Toll? Dead { get; init; }

    /// <summary>Range of the injured, likewise.</summary>
    public Toll? Injured { get; init; }

    /// <summary>PLOVER contexts that at least half of the mentions have.</summary>
    public ImmutableArray<string> Contexts { get; init; } = [];

    /// <summary>Ids of its records, by day of publication, article and sentence.</summary>
    public required ImmutableArray<string> Mentions { get; init; }

    /// <summary>Ids of the articles that report it, in the order of their first mention.</summary>
    public required ImmutableArray<string> Articles { get; init; }

    /// <summary>Outlets that report it, each once, in alphabetical order.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Number of independent sources: reports of which no two share an outlet or a text. At least 1.</summary>
    public required int IndependentSources { get; init; }

    /// <summary>Who is credited with it, each once.</summary>
    public ImmutableArray<Party> AttributedTo { get; init; } = [];

    /// <summary>Who denies it in its own articles, each once.</summary>
    public ImmutableArray<Party> DeniedBy { get; init; } = [];

    /// <summary>Day of its first report, or null where no article has a day.</summary>
    public DateOnly? FirstReported { get; init; }

    /// <summary>Day of its last report, or null where no article has a day.</summary>
    public DateOnly? LastReported { get; init; }

    /// <summary>The lexicon entries (<c>ar/FILE/ID</c>) of its mentions, that with the most confidence behind it first.</summary>
    public required ImmutableArray<string> Rules { get; init; }

    /// <summary>0 … 1: the chance that at least one independent text is coded right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Number of articles that report it; copies count.</summary>
    public int Reports => Articles.Length;
}
