using System.Collections.Immutable;
using Marsad.Events;
using Marsad.Observatory.Fusion;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Words;

namespace Marsad.Observatory.Contradictions;

/// <summary>Finds reports of one happening that contradict each other.</summary>
public static class ContradictionFinder
{
    /// <summary>The contradictions in and between <paramref name="events"/>, in their order.</summary>
    /// <param name="events">What <see cref="EventFuser.Fuse"/> made.</param>
    /// <param name="links">What <see cref="EventLinker.Link"/> found between them.</param>
    /// <param name="mentions">The mentions that they are made of.</param>
    public static IReadOnlyList<Contradiction> Find(IEnumerable<FusedEvent> events, IEnumerable<EventLink> links, IEnumerable<Mention> mentions)
    {
        Dictionary<string, Mention> byRecord = mentions.ToDictionary(mention => mention.RecordId, StringComparer.Ordinal);
        Dictionary<string, FusedEvent> byId = events.ToDictionary(e => e.Id, StringComparer.Ordinal);
        ILookup<string, EventLink> denials = links.Where(link => link.Kind is LinkKind.Denied or LinkKind.PlanDenied).ToLookup(link => link.FromEvent, StringComparer.Ordinal);
        return [.. byId.Values.SelectMany(e => Of(e, denials[e.Id].Select(link => byId[link.ToEvent]), byRecord))];
    }

    private static IEnumerable<Contradiction> Of(FusedEvent reported, IEnumerable<FusedEvent> denials, Dictionary<string, Mention> byRecord)
    {
        List<Mention> mentions = [.. reported.Mentions.Select(record => byRecord[record])];
        foreach (FusedEvent denial in denials)
        {
            List<Mention> denying = [.. denial.Mentions.Select(record => byRecord[record])];
            yield return Make(ContradictionKind.Factuality, [reported.Id, denial.Id], [SideOf(mentions), SideOf(denying)]);
        }

        List<Mention> denied = [.. mentions.Where(mention => !mention.DeniedBy.IsEmpty)];
        if (denied.Count > 0 && reported.Factuality != Factuality.Negated)
            yield return Make(ContradictionKind.Denial, [reported.Id], [SideOf(mentions), DenyingSide(denied)]);
        if (TollSides(mentions, mention => mention.Dead) is { } dead)
            yield return Make(ContradictionKind.Dead, [reported.Id], dead);
        if (TollSides(mentions, mention => mention.Injured) is { } injured)
            yield return Make(ContradictionKind.Injured, [reported.Id], injured);
    }

    private static Contradiction Make(ContradictionKind kind, ImmutableArray<string> events, ImmutableArray<ContradictionSide> sides) =>
        new(Mixing.IdOf($"{kind} {string.Join(' ', events)}"), kind, events, sides);

    /// <summary>
    /// One side for each number, where two do not fit together. Numbers that rise from day to day are the course of one count and contradict nothing; those of one text are one.
    /// </summary>
    private static ImmutableArray<ContradictionSide>? TollSides(List<Mention> mentions, Func<Mention, Toll?> toll)
    {
        List<Mention> counted = [.. mentions.Where(mention => toll(mention)?.Best is not null)];
        List<Mention> contradicted = [.. counted.Where(mention => counted.Exists(other => DoNotFit(mention, other, toll) || DoNotFit(other, mention, toll)))];
        return contradicted.Count == 0 ? null : [.. contradicted.GroupBy(mention => toll(mention)!.Best).Select(same => SideOf([.. same]) with { Toll = toll(same.First()) })];
    }

    private static bool DoNotFit(Mention earlier, Mention later, Func<Mention, Toll?> toll)
    {
        Toll first = toll(earlier)!, second = toll(later)!;
        if (earlier.CopyGroup == later.CopyGroup || earlier.Published > later.Published || first.Overlaps(second))
            return false;
        bool grew = earlier.Published < later.Published && second.Best > first.Best;
        return !grew;
    }

    private static ContradictionSide SideOf(List<Mention> mentions) => new(
        mentions[0].Factuality,
        null,
        [.. mentions.Select(mention => mention.AttributedTo).OfType<Party>().DistinctBy(party => (party.Id, party.Code))],
        Sources(mentions),
        [.. mentions.Select(mention => mention.RecordId)]);

    private static ContradictionSide DenyingSide(List<Mention> mentions) => new(
        Factuality.Negated,
        null,
        [.. mentions.SelectMany(mention => mention.DeniedBy).DistinctBy(party => (party.Id, party.Code))],
        Sources(mentions),
        [.. mentions.Select(mention => mention.RecordId)]);

    private static ImmutableArray<string> Sources(List<Mention> mentions) =>
        [.. mentions.Select(mention => mention.Source).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
