using Marsad.Events;
using Marsad.Observatory.Fusion;
using Marsad.Observatory.Mentions;
using Marsad.Ontology;

namespace Marsad.Observatory.Relations;

/// <summary>A fused event as one pair sees it: the row that relations are counted from.</summary>
/// <param name="Dyad">Who towards whom.</param>
/// <param name="EventId">The event.</param>
/// <param name="Date">Its day.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Scale">PLOVER's score, −10 … 10.</param>
/// <param name="IndependentSources">Number of independent sources, 1 or more.</param>
/// <param name="Confidence">0 … 1.</param>
public sealed record DyadEvent(Dyad Dyad, string EventId, DateOnly Date, int Quad, double Scale, int IndependentSources, double Confidence)
{
    /// <summary>
    /// The rows of <paramref name="fused"/>: one for each actor and recipient of different states or bodies; for what several do together without a recipient (talks, an agreement,
    /// a fight between them), one for each of them towards each other. None for what is planned, possible, denied or undated, and for what is dated to no better than a year.
    /// </summary>
    public static IEnumerable<DyadEvent> Of(FusedEvent fused)
    {
        ArgumentNullException.ThrowIfNull(fused);
        if (fused.Factuality != Factuality.Actual || fused.Date is not { } day || fused.Precision == DatePrecision.Year)
            return [];
        List<string> actors = States(fused.Actors), recipients = States(fused.Recipients);
        IEnumerable<Dyad> dyads = IsMutual(fused, recipients) ? Pairs([.. actors, .. recipients], [.. actors, .. recipients]) : Pairs(actors, recipients);
        return dyads.Distinct().Select(dyad => new DyadEvent(dyad, fused.Id, day, fused.Quad, fused.Score, fused.IndependentSources, fused.Confidence));
    }

    /// <summary>Talks are held by both, whoever is the guest.</summary>
    private static bool IsMutual(FusedEvent fused, List<string> recipients) =>
        fused.Type == EventType.CONSULT || (recipients.Count == 0 && TypeFamilies.IsMutual(fused.Type, fused.Mode));

    private static IEnumerable<Dyad> Pairs(List<string> actors, List<string> recipients) =>
        from actor in actors from recipient in recipients where actor != recipient select new Dyad(actor, recipient);

    private static List<string> States(IEnumerable<Party> parties) => [.. parties.Select(party => party.State).OfType<string>().Distinct(StringComparer.Ordinal)];
}
