using System.Collections.Frozen;
using Marsad.Events;
using Marsad.Lexicon;

namespace Marsad.Storage.Formats;

/// <summary>A participant as CAMEO and GDELT code it; an absent part is empty.</summary>
/// <param name="Code">Country or <c>IGO</c>, then group or role: <c>ARMGOV</c>, <c>IGONAT</c>, <c>CVL</c>.</param>
/// <param name="Name">English, upper case.</param>
/// <param name="Country">CAMEO's three letters.</param>
/// <param name="KnownGroup">CAMEO's code of an international body.</param>
/// <param name="Religion"><c>REL</c> for clergy of an unstated religion.</param>
/// <param name="Type">CAMEO's role code.</param>
internal sealed record CameoActor(string Code, string Name, string Country, string KnownGroup, string Religion, string Type)
{
    /// <summary>No actor.</summary>
    public static readonly CameoActor None = new("", "", "", "", "", "");

    // CAMEO keeps some letters that ISO 3166 has since changed.
    private static readonly FrozenDictionary<string, string> Countries = new Dictionary<string, string>
    {
        ["IMN"] = "IMY",
        ["MNE"] = "MTN",
        ["ROU"] = "ROM",
        ["TLS"] = "TMP",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> KnownGroups = new Dictionary<string, string>
    {
        ["AL"] = "ARL",
        ["AMU"] = "AMU",
        ["ASEAN"] = "ASN",
        ["AU"] = "AFU",
        ["CIS"] = "CIS",
        ["COE"] = "COE",
        ["ECOWAS"] = "WAS",
        ["EU"] = "EEC",
        ["FAO"] = "FAO",
        ["GCC"] = "GCC",
        ["IAEA"] = "IAE",
        ["ICC"] = "ICC",
        ["ICJ"] = "ICJ",
        ["IGAD"] = "IGD",
        ["ILO"] = "ILO",
        ["IMF"] = "IMF",
        ["INTERPOL"] = "ITP",
        ["NATO"] = "NAT",
        ["OAS"] = "OAS",
        ["OIC"] = "OIC",
        ["OPEC"] = "OPC",
        ["OSCE"] = "SCE",
        ["SADC"] = "SAD",
        ["UN"] = "UNO",
        ["UNHCR"] = "HCR",
        ["UNSC"] = "UNO",
        ["WB"] = "WBK",
        ["WFP"] = "WFP",
        ["WHO"] = "WHO",
        ["WTO"] = "WTO",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> RoleNames = new Dictionary<string, string>
    {
        ["BUS"] = "BUSINESS",
        ["COP"] = "POLICE",
        ["CRM"] = "CRIMINAL",
        ["CVL"] = "CIVILIAN",
        ["EDU"] = "EDUCATION",
        ["GOV"] = "GOVERNMENT",
        ["JUD"] = "JUDICIARY",
        ["LAB"] = "LABOR",
        ["LEG"] = "LEGISLATURE",
        ["MED"] = "MEDIA",
        ["MIL"] = "MILITARY",
        ["NGO"] = "NGO",
        ["OPP"] = "OPPOSITION",
        ["PTY"] = "POLITICAL PARTY",
        ["REB"] = "REBEL",
        ["REL"] = "RELIGIOUS",
        ["SPY"] = "INTELLIGENCE",
    }.ToFrozenDictionary();

    /// <summary>The CAMEO coding of <paramref name="participant"/>; <see cref="None"/> for null.</summary>
    public static CameoActor Of(Participant? participant)
    {
        if (participant is null)
            return None;
        EntityCode code = EntityCode.Parse(participant.Code);
        string name = (participant.Name ?? RoleNames.GetValueOrDefault(code.Role, code.Role)).ToUpperInvariant();
        return code.IsInternational ? InternationalBody(code.Role, name) : National(code, name);
    }

    private static CameoActor InternationalBody(string acronym, string name)
    {
        // "The West" is a region in CAMEO, no organisation.
        if (acronym == "WEST")
            return None with { Code = "WST", Name = name, Country = "WST" };
        string group = KnownGroups.GetValueOrDefault(acronym, "");
        return None with { Code = "IGO" + group, Name = name, KnownGroup = group, Type = "IGO" };
    }

    private static CameoActor National(EntityCode code, string name)
    {
        string country = code.Country == EntityCode.Unknown ? "" : Countries.GetValueOrDefault(code.Country, code.Country);
        CameoActor actor = None with { Code = country + code.Role, Name = name, Country = country };
        // CAMEO has clergy among the religions, not among the roles.
        return code.Role == "REL" ? actor with { Religion = "REL" } : actor with { Type = code.Role };
    }
}
