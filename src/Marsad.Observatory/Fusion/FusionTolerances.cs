namespace Marsad.Observatory.Fusion;

/// <summary>
/// Within what bounds two mentions are one happening. Each respect in which they agree or differ adds points; mentions that reach <see cref="Enough"/> together are fused, and what
/// cannot be one happening is kept apart whatever else agrees.
/// </summary>
public sealed record FusionTolerances
{
    /// <summary>The values that ship; docs/observatory.md tells how they were found.</summary>
    public static readonly FusionTolerances Default = new();

    /// <summary>Points from which two mentions are one happening.</summary>
    public double Enough { get; init; } = 3.2;

    /// <summary>Mean points between all mentions of two groups from which the groups are joined.</summary>
    public double EnoughOnAverage { get; init; } = 2.6;

    /// <summary>Points from which events of different factuality are linked.</summary>
    public double EnoughForLink { get; init; } = 2.4;

    // What happened.

    /// <summary>The same type.</summary>
    public double SameType { get; init; } = 1;

    /// <summary>Two types of one family.</summary>
    public double SameFamily { get; init; } = 0.3;

    /// <summary>The same mode.</summary>
    public double SameMode { get; init; } = 0.4;

    /// <summary>Two modes of one type.</summary>
    public double OtherMode { get; init; } = -0.7;

    /// <summary>Two ways of attack, which reports confuse (a drone's missile).</summary>
    public double OtherWeapon { get; init; } = -0.2;

    // Who.

    /// <summary>The same actors (and, for recipients, the same recipients), weighted by how closely they agree.</summary>
    public double SameParty { get; init; } = 1.2;

    /// <summary>More for the same person as victim of force: nobody is killed twice.</summary>
    public double SameVictim { get; init; } = 1.5;

    /// <summary>Closeness below which parties that are both told are different ones, which keeps mentions apart.</summary>
    public double OtherParty { get; init; } = 0.15;

    /// <summary>Two meetings or fights with one party in common and another that differs.</summary>
    public double OtherPartner { get; init; } = -1.5;

    // When.

    /// <summary>Days between two stated days of one happening: night attacks and time zones.</summary>
    public int StatedDays { get; init; } = 1;

    /// <summary>Days between reports of one happening that do not say when.</summary>
    public int ReportDays { get; init; } = 2;

    /// <summary>Days between reports of one plan that do not say when.</summary>
    public int PlanReportDays { get; init; } = 14;

    /// <summary>The same stated day.</summary>
    public double SameDay { get; init; } = 0.8;

    /// <summary>Reported on the same day.</summary>
    public double SameReportDay { get; init; } = 0.6;

    /// <summary>Days that differ within the bounds, or a day in a stated month or year.</summary>
    public double NearDay { get; init; } = 0.3;

    /// <summary>No day known of one or both, in two articles; in one article it says nothing.</summary>
    public double NoDay { get; init; } = -0.5;

    // Where.

    /// <summary>The same city or region.</summary>
    public double SamePlace { get; init; } = 1;

    /// <summary>One place in the other, or the same country.</summary>
    public double PlaceWithin { get; init; } = 0.2;

    /// <summary>Another place, for what is not tied to one (<see cref="TypeFamilies.IsTiedToPlace"/>); for what is, it keeps mentions apart.</summary>
    public double OtherPlace { get; init; } = -0.5;

    /// <summary>Kilometres between two places that reports may confuse: a town and the camp beside it.</summary>
    public double NearKilometres { get; init; } = 8;

    /// <summary>Kilometres from a region's centre within which a city may lie in it.</summary>
    public double RegionKilometres { get; init; } = 250;

    // How many, and in which words.

    /// <summary>The same number of dead or of injured, three or more; two count half, and one says nothing.</summary>
    public double SameToll { get; init; } = 0.8;

    /// <summary>Numbers that differ.</summary>
    public double OtherToll { get; init; } = -0.2;

    /// <summary>Numbers more than three times apart, or numbers that differ where no day is known that makes it one happening.</summary>
    public double FarToll { get; init; } = -1;

    /// <summary>Points for each unit of the words' cosine above <see cref="CommonWords"/>.</summary>
    public double SameWords { get; init; } = 4;

    /// <summary>Cosine of weighted stems that any two sentences on one topic reach.</summary>
    public double CommonWords { get; init; } = 0.2;

    /// <summary>Least points for words.</summary>
    public double LeastForWords { get; init; } = -0.6;

    /// <summary>Most points for words.</summary>
    public double MostForWords { get; init; } = 2;

    /// <summary>A headline and a sentence of its own text: a headline says in few words what the text tells again. Half, where they share neither lexicon entry, mode
    /// nor place and not both tell the actor.</summary>
    public double Headline { get; init; } = 1;

    /// <summary>For verbal acts, how much more words count.</summary>
    public double VerbalWords { get; init; } = 1.25;

    // Links between events of different factuality.

    /// <summary>Confidence below which an event is not linked: there the coder is wrong more than nine times of ten.</summary>
    public double LeastLinkConfidence { get; init; } = 0.08;

    /// <summary>Closeness that parties told on both sides must have to be linked.</summary>
    public double LinkedParty { get; init; } = 0.5;

    /// <summary>Cosine of two sentences from which they tell one act in whatever words.</summary>
    public double SameActWords { get; init; } = 0.4;

    /// <summary>Cosine of two sentences from which, with the same mode, they tell one act.</summary>
    public double SameModeWords { get; init; } = 0.2;

    /// <summary>Days after its report within which a plan without a day comes true.</summary>
    public int PlanHorizonDays { get; init; } = 60;

    /// <summary>Days after the planned day on which a plan still comes true; before it, <see cref="StatedDays"/>.</summary>
    public int PlanSlackDays { get; init; } = 7;

    /// <summary>Days between a report and its denial.</summary>
    public int DenialDays { get; init; } = 14;
}
