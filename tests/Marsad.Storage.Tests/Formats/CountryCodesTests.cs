using Marsad.Storage.Formats;

namespace Marsad.Storage.Tests.Formats;

public class CountryCodesTests
{
    [Theory]
    [InlineData("RUS", "RS", 365)]
    [InlineData("DEU", "GM", 255)]
    [InlineData("IRQ", "IZ", 645)]
    [InlineData("SDN", "SU", 625)]
    [InlineData("SSD", "OD", 626)]
    [InlineData("PSE", "WE", null)]
    [InlineData("XKX", "KV", 347)]
    [InlineData("ZZZ", null, null)]
    [InlineData(null, null, null)]
    public void A_country_has_its_codes(string? iso3, string? fips, int? cow) =>
        Assert.Equal((fips, cow), (CountryCodes.FipsOf(iso3), CountryCodes.CowOf(iso3)));

    [Fact]
    public void No_code_stands_for_two_countries()
    {
        string[] fips = [.. CountryCodes.All.Select(row => row.Fips).OfType<string>()];
        int[] cow = [.. CountryCodes.All.Select(row => row.Cow).OfType<int>()];
        Assert.Equal(fips.Length, fips.Distinct().Count());
        Assert.Equal(cow.Length, cow.Distinct().Count());
        Assert.Equal(195, cow.Length);
    }

    [Fact]
    public void FIPS_codes_are_those_of_the_lexicon()
    {
        using Stream stream = typeof(Article).Assembly.GetManifestResourceStream("lexicon/world/countries.tsv")!;
        using var reader = new StreamReader(stream);
        string[] lines = reader.ReadToEnd().Split('\n');
        string[][] rows = [.. lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
        int iso3 = Array.IndexOf(rows[0], "iso3");
        int fips = Array.IndexOf(rows[0], "fips");
        Assert.True(rows.Length > 200);
        Assert.All(rows.Skip(1), row => Assert.Equal(row[fips], CountryCodes.FipsOf(row[iso3]) ?? ""));
    }
}
