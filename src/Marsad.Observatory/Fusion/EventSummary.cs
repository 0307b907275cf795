using System.Collections.Immutable;
using Marsad.Events;
using Marsad.Lexicon;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Fusion;

/// <summary>Sums the mentions of one happening up.</summary>
internal static class EventSummary
{
    /// <summary>Share of the mentions with parties in a slot that must tell a party for it to stand in the event.</summary>
    private const double PartyShare = 0.25;

    /// <summary>From the finest; what a text tells is better than the day of its print.</summary>
    private static readonly DatePrecision[] FromFinest = [DatePrecision.Day, DatePrecision.Week, DatePrecision.Interval, DatePrecision.Month, DatePrecision.Year];

    /// <summary>The event of <paramref name="mentions"/>, of which there is at least one.</summary>
    public static FusedEvent Of(IEnumerable<Mention> mentions)
    {
        List<Mention> ordered = [.. Order(mentions)];
        Mention type = Winner(ordered, mention => (mention.Type, mention.Mode));
        (DayRange? days, DatePrecision precision) = BestDays(ordered);
        return new FusedEvent
        {
            Id = Mixing.IdOf(ordered[0].RecordId),
            Type = type.Type,
            Mode = type.Mode,
            Quad = type.Quad,
            Score = type.Score,
            Factuality = ordered[0].Factuality,
            Actors = Parties(ordered, Actors, Recipients, keepTies: true),
            Recipients = Parties(ordered, Recipients, Actors, keepTies: false),
            Date = days?.From,
            DateEnd = days?.To,
            Precision = precision,
            Where = BestPlace(ordered),
            Dead = RangeOf(ordered, mention => mention.Dead),
            Injured = RangeOf(ordered, mention => mention.Injured),
            Contexts = [.. ordered.SelectMany(mention => mention.Contexts).CountBy(context => context).Where(context => 2 * context.Value >= ordered.Count).Select(context => context.Key)],
            Mentions = [.. ordered.Select(mention => mention.RecordId)],
            Articles = [.. ordered.Select(mention => mention.ArticleId).Distinct(StringComparer.Ordinal)],
            Sources = [.. ordered.Select(mention => mention.Source).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            IndependentSources = IndependentReports.Count(ordered.Select(mention => (mention.Source, mention.CopyGroup))),
            AttributedTo = [.. ordered.Select(mention => mention.AttributedTo).OfType<Party>().DistinctBy(Identity)],
            DeniedBy = [.. ordered.SelectMany(mention => mention.DeniedBy).DistinctBy(Identity)],
            FirstReported = ordered.Min(mention => mention.Published),
            LastReported = ordered.Max(mention => mention.Published),
            Rules = [.. ordered.GroupBy(mention => mention.Rule, StringComparer.Ordinal).OrderByDescending(Confidence).Select(same => same.Key)],
            Confidence = 1 - ordered.GroupBy(mention => mention.CopyGroup).Aggregate(1.0, (wrong, text) => wrong * (1 - text.Max(mention => mention.Confidence))),
        };
    }

    /// <summary>By day of publication (an unknown one last), article and sentence.</summary>
    public static IEnumerable<Mention> Order(IEnumerable<Mention> mentions) =>
        mentions.OrderBy(mention => mention.Published ?? DateOnly.MaxValue)
            .ThenBy(mention => mention.ArticleId, StringComparer.Ordinal).ThenBy(mention => mention.Sentence).ThenBy(mention => mention.RecordId, StringComparer.Ordinal);

    /// <summary>The first mention with the value that the most confidence stands behind.</summary>
    private static Mention Winner<T>(List<Mention> mentions, Func<Mention, T> value) => mentions.GroupBy(value).MaxBy(Confidence)!.First();

    private static double Confidence(IEnumerable<Mention> mentions) => mentions.Sum(mention => mention.Confidence);

    /// <summary>The day that most mentions tell at the finest precision, the earliest of those told as often; else the day of the first report.</summary>
    private static (DayRange?, DatePrecision) BestDays(List<Mention> mentions)
    {
        foreach (DatePrecision precision in FromFinest)
        {
            List<DayRange> told = [.. mentions.Where(mention => mention.Stated is not null && mention.Precision == precision).Select(mention => mention.Stated!.Value)];
            if (told.Count > 0)
                return (told.GroupBy(days => days).OrderByDescending(same => same.Count()).ThenBy(same => same.Key.From).First().Key, precision);
        }
        return (mentions.Min(mention => mention.Published) is { } first ? new DayRange(first, first) : null, DatePrecision.Published);
    }

    private static Place? BestPlace(List<Mention> mentions) =>
        mentions.Select(mention => mention.Where).OfType<Place>()
            .GroupBy(place => place.Name ?? place.Text, StringComparer.Ordinal)
            .OrderByDescending(same => Exactness(same.First())).ThenByDescending(same => same.Count())
            .FirstOrDefault()?.First();

    private static int Exactness(Place place) => place.Precision switch
    {
        "city" => 3,
        "region" => 2,
        "country" => 1,
        _ => 0,
    };

    private static Toll? RangeOf(List<Mention> mentions, Func<Mention, Toll?> toll)
    {
        List<Toll> told = [.. mentions.Select(toll).OfType<Toll>()];
        if (told.Count == 0)
            return null;
        return new Toll(told.Min(t => t.Low ?? t.Best), told.LastOrDefault(t => t.Best is not null)?.Best, told.Max(t => t.High ?? t.Best));
    }

    /// <summary>
    /// The parties of one slot that enough mentions tell; where one of a code is named (بايدن), the nameless of that code (مسؤول أمريكي) is the same. A party that the
    /// other slot has more often (a guest is told as visitor and as the one received) stands there.
    /// </summary>
    private static ImmutableArray<Party> Parties(List<Mention> mentions, Func<Mention, ImmutableArray<Party>> slot, Func<Mention, ImmutableArray<Party>> otherSlot, bool keepTies)
    {
        IEnumerable<string> told = mentions.SelectMany(mention => slot(mention).Select(Identity).Distinct());
        Dictionary<string, int> counts = told.CountBy(identity => identity).ToDictionary(StringComparer.Ordinal);
        double enough = PartyShare * mentions.Count(mention => !slot(mention).IsEmpty);
        IEnumerable<Party> often = mentions.SelectMany(mention => slot(mention)).DistinctBy(Identity).Where(party => counts[Identity(party)] >= enough);
        List<Party> parties = [.. often.OrderByDescending(party => counts[Identity(party)])];
        bool known = parties.Exists(party => party.Country != EntityCode.Unknown);
        return [.. parties.Where(party => (party.Country != EntityCode.Unknown || !known) && !IsNamedElsewhere(party) && BelongsIn(party))];

        bool IsNamedElsewhere(Party party) => parties.Exists(other => other.Code == party.Code && Namedness(other) > Namedness(party));
        bool BelongsIn(Party party) => Count(party, slot) - Count(party, otherSlot) is int more && (more > 0 || (more == 0 && keepTies));
        int Count(Party party, Func<Mention, ImmutableArray<Party>> of) => mentions.Count(mention => of(mention).Any(other => other.Code == party.Code));
    }

    private static ImmutableArray<Party> Actors(Mention mention) => mention.Actors;

    private static ImmutableArray<Party> Recipients(Mention mention) => mention.Recipients;

    private static int Namedness(Party party) => party.IsNamed ? 2 : party.Id is not null ? 1 : 0;

    private static string Identity(Party party) => party.Id is null ? party.Code : $"{party.Id} {party.Code}";
}
