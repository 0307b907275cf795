using System.Collections.Frozen;
using System.Globalization;

namespace Marsad.Storage.Formats;

/// <summary>Country codes of other systems, by ISO 3166-1 alpha-3: the table <c>country-codes.tsv</c>.</summary>
internal static class CountryCodes
{
    private static readonly FrozenDictionary<string, CountryCodeRow> Rows = Read().ToFrozenDictionary(row => row.Iso3);

    /// <summary>All rows.</summary>
    public static IEnumerable<CountryCodeRow> All => Rows.Values;

    /// <summary>FIPS 10-4, as GDELT's places have it; null where it has none.</summary>
    public static string? FipsOf(string? iso3) => Find(iso3)?.Fips;

    /// <summary>Correlates of War state number; null for what is no state of that system, such as Palestine.</summary>
    public static int? CowOf(string? iso3) => Find(iso3)?.Cow;

    private static CountryCodeRow? Find(string? iso3) => iso3 is not null && Rows.TryGetValue(iso3, out CountryCodeRow? row) ? row : null;

    private static IEnumerable<CountryCodeRow> Read()
    {
        using Stream stream = typeof(CountryCodes).Assembly.GetManifestResourceStream("country-codes.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine(); // the header
        while (reader.ReadLine() is string line)
        {
            string[] cells = line.Split('\t');
            string? fips = cells[1].Length == 0 ? null : cells[1];
            int? cow = cells[2].Length == 0 ? null : int.Parse(cells[2], CultureInfo.InvariantCulture);
            yield return new CountryCodeRow(cells[0], fips, cow);
        }
    }
}

/// <summary>A row of <c>country-codes.tsv</c>.</summary>
internal sealed record CountryCodeRow(string Iso3, string? Fips, int? Cow);
