namespace Marsad.Arabic;

/// <summary>Collects the surface forms of one lemma: spells hamzas, joins alefs, keeps each surface once per feature set.</summary>
/// <remarks>
/// A hamza (ء) in a stem is written on a seat that depends on vowels that print leaves out: <c>سأل</c>, <c>سئل</c>, <c>سؤال</c>. All seats that its place in the word
/// allows are generated; folding has made the alef seats one. Two alefs in a row are one letter in print: <c>ءاخذ</c> → <c>آخذ</c>.
/// </remarks>
internal sealed class SurfaceForms
{
    private readonly Dictionary<(string Surface, FormFeatures Features), bool> _seen = [];

    /// <summary>Distinct pairs in order of first addition.</summary>
    public IEnumerable<(string Surface, FormFeatures Features)> All => _seen.Keys;

    public void Add(string stem, FormFeatures features)
    {
        if (stem.Length == 0)
            return;
        foreach (string spelling in SpellHamza(stem))
            _seen.TryAdd((JoinAlefs(spelling), features), true);
    }

    /// <summary>Adds a surface whose hamza has its one seat.</summary>
    public void AddAsWritten(string surface, FormFeatures features) => _seen.TryAdd((surface, features), true);

    private static List<string> SpellHamza(string stem)
    {
        int at = stem.IndexOf('ء', StringComparison.Ordinal);
        if (at < 0)
            return [stem];
        string seats = Seats(stem, at);
        var spellings = new List<string>(seats.Length);
        foreach (char seat in seats)
        {
            foreach (string rest in SpellHamza(stem[(at + 1)..]))
                spellings.Add(string.Concat(stem.AsSpan(0, at), [seat], rest));
        }
        return spellings;
    }

    /// <summary>After a long alef the hamza stands alone at the end (<c>دعاء</c>), on و or ي before an ending (<c>دعاؤه</c>), never on an alef.</summary>
    private static string Seats(string stem, int at)
    {
        if (at == 0)
            return "ا";
        // آمن, ائتلف: the first two alefs are one.
        if (at == 1 && stem[0] == 'ا')
            return "ائ";
        if (stem[at - 1] != 'ا')
            return "اؤئء";
        return at == stem.Length - 1 ? "ء" : "ءؤئ";
    }

    private static string JoinAlefs(string s) => s.Replace("اا", "ا", StringComparison.Ordinal);
}
