using System.Collections.Concurrent;

namespace Marsad.Ontology;

/// <summary>PLOVER's contexts, in the manual's order; a set of them is a bit mask of <c>1UL &lt;&lt; index</c>.</summary>
public static class PloverContext
{
    /// <summary>All contexts as the manual spells them.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy", "economic", "legal",
        "reparations", "human_rights", "rights_freedoms", "repression", "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic",
        "territory", "peacekeeping", "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn", "cyber",
        "misinformation", "crime", "corruption", "illegal_drugs", "trafficking",
    ];

    private static readonly ConcurrentDictionary<ulong, string[]> Sets = new();

    /// <summary>The bit of <paramref name="name"/>, or null where PLOVER has no such context.</summary>
    public static ulong? MaskOf(string name)
    {
        for (int i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name)
                return 1UL << i;
        }
        return null;
    }

    /// <summary>The names in <paramref name="mask"/>, in the manual's order. The same mask gives the same list.</summary>
    public static IReadOnlyList<string> NamesIn(ulong mask) => Sets.GetOrAdd(mask, static set => [.. Names.Where((_, i) => (set & (1UL << i)) != 0)]);
}
