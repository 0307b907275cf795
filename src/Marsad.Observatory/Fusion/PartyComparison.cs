using System.Collections.Immutable;
using Marsad.Lexicon;
using Marsad.Observatory.Mentions;

namespace Marsad.Observatory.Fusion;

/// <summary>How closely parties agree, 0 … 1.</summary>
internal static class PartyComparison
{
    private const double SameEntity = 1;
    private const double SameCode = 0.8;
    private const double SameState = 0.6;
    private const double SameCountry = 0.3;
    private const double Unknown = 0.25;
    private const double OtherPerson = 0.2;

    private static readonly ImmutableHashSet<string> OfficialRoles = ["GOV", "MIL", "COP", "JUD", "LEG", "SPY"];

    /// <summary>Mean closeness of the parties of the shorter list, each to its nearest in the other; null where either list is empty.</summary>
    public static double? Compare(ImmutableArray<Party> first, ImmutableArray<Party> second)
    {
        if (first.IsEmpty || second.IsEmpty)
            return null;
        (ImmutableArray<Party> fewer, ImmutableArray<Party> more) = first.Length <= second.Length ? (first, second) : (second, first);
        return fewer.Average(party => more.Max(other => Compare(party, other)));
    }

    /// <summary>How closely two parties agree.</summary>
    public static double Compare(Party first, Party second)
    {
        if (first.Id is not null && first.Id == second.Id)
            return SameEntity;
        if (first.IsPlace || second.IsPlace)
            return first.Country == second.Country ? SameState : Unknown;
        if (first.IsPerson && second.IsPerson)
            return first.Country == second.Country ? OtherPerson : 0;
        if (first.Code == second.Code)
            return CompareOfOneCode(first, second);
        if (first.Country == EntityCode.Unknown || second.Country == EntityCode.Unknown)
            return Unknown;
        if (first.Country != second.Country || first.Country == "IGO")
            return 0;
        return OfficialRoles.Contains(first.Role) && OfficialRoles.Contains(second.Role) ? SameState : SameCountry;
    }

    /// <summary>Two groups of one country (حماس, الجهاد) have one code and are two.</summary>
    private static double CompareOfOneCode(Party first, Party second)
    {
        if (first.Country == EntityCode.Unknown)
            return Unknown;
        bool bothNamed = first.IsNamed && second.IsNamed && !first.IsPerson && !second.IsPerson;
        return bothNamed && first.Country != "IGO" ? OtherPerson : SameCode;
    }
}
