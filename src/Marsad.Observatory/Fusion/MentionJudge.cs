using System.Collections.Immutable;
using Marsad.Events;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Words;
using Marsad.Ontology;

namespace Marsad.Observatory.Fusion;

/// <summary>Judges whether two mentions tell of one happening.</summary>
/// <remarks>Points are added respect by respect, as in the linkage of records (Fellegi and Sunter, "A Theory for Record Linkage", 1969), with weights set by hand.</remarks>
public sealed class MentionJudge(FusionTolerances tolerances, StemWeights weights)
{
    private static readonly ImmutableHashSet<string> Weapons = ["aerial", "drone", "heavy-weapons", "explosives", "suicide-attack", "firearms", "targeted", "destroy", "primitive"];

    /// <summary>The agreement of two mentions of the same factuality.</summary>
    public Agreement Compare(Mention first, Mention second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Factuality != second.Factuality || AreOfOneSentence(first, second))
            return Agreement.Conflict;
        return CompareWhen(first, second) is { } when ? CompareApartFromWhen(first, second) with { When = when } : Agreement.Conflict;
    }

    /// <summary>The agreement of two mentions whatever their factuality and days; <see cref="Agreement.When"/> is 0.</summary>
    public Agreement CompareApartFromWhen(Mention first, Mention second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Type.Family() != second.Type.Family())
            return Agreement.Conflict;
        if (CompareParties(first, second) is not (double actors, double recipients))
            return Agreement.Conflict;
        if (CompareWhere(first, second) is not { } where)
            return Agreement.Conflict;
        return new Agreement(CompareWhat(first, second), actors, recipients, 0, where, CompareTolls(first, second), CompareWords(first, second));
    }

    /// <summary>
    /// True where two mentions of different factuality tell of the same act by the same parties: with the same lexicon entry, or the same mode and a named party or words in common, or
    /// nearly the same words.
    /// </summary>
    public bool TellOneAct(Mention first, Mention second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (!HaveSameParties(first, second))
            return false;
        if (first.Rule == second.Rule)
            return true;
        double cosine = AreOfOneSentence(first, second) ? 0 : weights.Cosine(first.Stems, second.Stems) ?? 0;
        bool sameMode = first.Mode is not null && first.Mode == second.Mode;
        return cosine >= tolerances.SameActWords || (sameMode && (cosine >= tolerances.SameModeWords || ShareNamedParty(first, second)));
    }

    private bool HaveSameParties(Mention first, Mention second)
    {
        bool twoSided = IsTwoSided(first) || IsTwoSided(second);
        double? actors = twoSided ? PartyComparison.Compare(Parties(first), Parties(second)) : PartyComparison.Compare(first.Actors, second.Actors);
        double? recipients = twoSided ? null : PartyComparison.Compare(first.Recipients, second.Recipients);
        return (actors ?? recipients) >= tolerances.LinkedParty && (recipients ?? actors) >= tolerances.LinkedParty;
    }

    private static bool ShareNamedParty(Mention first, Mention second) =>
        Parties(first).Where(party => party.IsNamed).Any(party => Parties(second).Any(other => other.Id == party.Id));

    private static ImmutableArray<Party> Parties(Mention mention) => [.. mention.Actors, .. mention.Recipients];

    /// <summary>A sentence tells one happening once (codebook, section 2), so that two records of it are two happenings.</summary>
    private static bool AreOfOneSentence(Mention first, Mention second) => first.ArticleId == second.ArticleId && first.Sentence == second.Sentence;

    private double CompareWhat(Mention first, Mention second)
    {
        if (first.Type != second.Type)
            return tolerances.SameFamily;
        if (first.Mode is null || second.Mode is null)
            return tolerances.SameType;
        if (first.Mode == second.Mode)
            return tolerances.SameType + tolerances.SameMode;
        bool weapons = first.Type == EventType.ASSAULT && Weapons.Contains(first.Mode) && Weapons.Contains(second.Mode);
        return tolerances.SameType + (weapons ? tolerances.OtherWeapon : tolerances.OtherMode);
    }

    /// <summary>Points for actors and for recipients; null where they are others.</summary>
    private (double Actors, double Recipients)? CompareParties(Mention first, Mention second)
    {
        if (IsTwoSided(first) || IsTwoSided(second))
            return ComparePartners(Parties(first), Parties(second));
        double? actors = PartyComparison.Compare(first.Actors, second.Actors);
        double? recipients = PartyComparison.Compare(first.Recipients, second.Recipients);
        if (actors < tolerances.OtherParty || recipients < tolerances.OtherParty)
            return null;
        bool sameVictim = first.Type.Family() == TypeFamily.Force && first.Recipients.Any(party => party.IsPerson && second.Recipients.Any(other => other.Id == party.Id));
        return (tolerances.SameParty * (actors ?? 0), (tolerances.SameParty * (recipients ?? 0)) + (sameVictim ? tolerances.SameVictim : 0));
    }

    /// <summary>A meeting is told from either side, with both as actors or with a host.</summary>
    private (double Actors, double Recipients)? ComparePartners(ImmutableArray<Party> first, ImmutableArray<Party> second)
    {
        if (PartyComparison.Compare(first, second) is not { } closeness)
            return (0, 0);
        if (closeness < tolerances.OtherParty)
            return null;
        bool bothTold = first.Length > 1 && second.Length > 1;
        double partner = bothTold && LeastCloseness(first, second) < tolerances.OtherParty ? tolerances.OtherPartner : 0;
        double points = tolerances.SameParty * closeness;
        return (points, bothTold ? points + partner : 0);
    }

    private static double LeastCloseness(ImmutableArray<Party> first, ImmutableArray<Party> second)
    {
        (ImmutableArray<Party> fewer, ImmutableArray<Party> more) = first.Length <= second.Length ? (first, second) : (second, first);
        return fewer.Min(party => more.Max(other => PartyComparison.Compare(party, other)));
    }

    private static bool IsTwoSided(Mention mention) =>
        mention.Type == EventType.CONSULT || (mention.Actors.Length > 1 && mention.Recipients.IsEmpty && TypeFamilies.IsMutual(mention.Type, mention.Mode));

    /// <summary>Points for days; null where they are others.</summary>
    private double? CompareWhen(Mention first, Mention second)
    {
        if (Days(first) is not { } days || Days(second) is not { } otherDays)
            return first.ArticleId == second.ArticleId ? 0 : tolerances.NoDay;
        int distance = days.DistanceTo(otherDays);
        bool stated = first.Stated is not null && second.Stated is not null;
        if (distance > AllowedDays(first, second))
            return null;
        if (days.Length > 2 || otherDays.Length > 2)
            return days == otherDays ? tolerances.SameReportDay : tolerances.NearDay;
        if (first.Stated is null && second.Stated is null)
            return first.Published == second.Published ? tolerances.SameReportDay : tolerances.NearDay;
        return distance > 0 ? tolerances.NearDay : stated ? tolerances.SameDay : tolerances.SameReportDay;
    }

    private int AllowedDays(Mention first, Mention second)
    {
        if (first.Stated is not null && second.Stated is not null)
            return tolerances.StatedDays;
        return first.Factuality == Factuality.Future && first.Stated is null && second.Stated is null ? tolerances.PlanReportDays : tolerances.ReportDays;
    }

    /// <summary>What is reported without a day happened on the day of the report or the one before.</summary>
    private static DayRange? Days(Mention mention) =>
        mention.Stated ?? (mention.Published is { } published ? new DayRange(published.AddDays(-1), published) : null);

    /// <summary>Points for places; null where they are others and the happening is tied to its place.</summary>
    private double? CompareWhere(Mention first, Mention second)
    {
        if (first.Where is not { } place || second.Where is not { } other)
            return 0;
        double? elsewhere = first.Type.Family().IsTiedToPlace() ? null : tolerances.OtherPlace;
        if (place.Name is not null && place.Name == other.Name)
            return place.Precision == "country" ? tolerances.PlaceWithin : tolerances.SamePlace;
        if (place.Country is not null && other.Country is not null && place.Country != other.Country)
            return elsewhere;
        if (place.DistanceTo(other) is { } kilometres && place.Precision != "country" && other.Precision != "country")
            return IsWithinReach(place, other, kilometres) ? tolerances.PlaceWithin : elsewhere;
        return place.Text == other.Text ? tolerances.SamePlace / 2 : tolerances.PlaceWithin;
    }

    private bool IsWithinReach(Place place, Place other, double kilometres) =>
        kilometres <= (place.Precision == "region" || other.Precision == "region" ? tolerances.RegionKilometres : tolerances.NearKilometres);

    private double CompareTolls(Mention first, Mention second)
    {
        bool dated = Days(first) is not null && Days(second) is not null;
        double dead = CompareToll(first.Dead, second.Dead, dated);
        return dead == 0 ? CompareToll(first.Injured, second.Injured, dated) : dead;
    }

    private double CompareToll(Toll? first, Toll? second, bool dated)
    {
        if (first?.Best is not { } figure || second?.Best is not { } other)
            return 0;
        if (figure == other)
            return tolerances.SameToll * Math.Clamp((figure - 1) / 2.0, 0, 1);
        return !dated || Math.Max(figure, other) > 3 * Math.Min(figure, other) ? tolerances.FarToll : tolerances.OtherToll;
    }

    /// <summary>Points for a headline and a sentence of its text: all of them where more than the type tells that it is the same.</summary>
    private double CompareHeadline(Mention first, Mention second)
    {
        if (first.CopyGroup != second.CopyGroup || first.IsHeadline == second.IsHeadline)
            return 0;
        bool sameAct = first.Rule == second.Rule || (first.Mode is not null && first.Mode == second.Mode);
        bool actorsTold = !first.Actors.IsEmpty && !second.Actors.IsEmpty;
        bool samePlace = first.Where?.Name is not null && first.Where.Name == second.Where?.Name;
        return sameAct || actorsTold || samePlace ? tolerances.Headline : tolerances.Headline / 2;
    }

    private double CompareWords(Mention first, Mention second)
    {
        double bonus = CompareHeadline(first, second);

        // A headline is too short for its words to speak against its text.
        double least = bonus > 0 ? 0 : tolerances.LeastForWords;
        if (weights.Cosine(first.Stems, second.Stems) is not { } cosine)
            return bonus;
        double scale = first.Type.Family().IsVerbal() ? tolerances.VerbalWords : 1;
        return bonus + (scale * Math.Clamp((cosine - tolerances.CommonWords) * tolerances.SameWords, least, tolerances.MostForWords));
    }
}
