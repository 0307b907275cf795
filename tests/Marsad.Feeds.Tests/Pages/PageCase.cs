using System.Globalization;

namespace Marsad.Feeds.Tests.Pages;

/// <summary>A page of <c>Pages/Data</c> and what is expected of it.</summary>
/// <remarks>
/// <c>NAME.txt</c> has a line <c>title:</c>, a line <c>published:</c>, lines <c>author:</c>, <c>outlet:</c>, <c>url:</c>, <c>language:</c> where these are to
/// be checked, an empty line, and the body.
/// </remarks>
public sealed record PageCase(string Name, string Html, IReadOnlyDictionary<string, string> Fields, string Body)
{
    /// <summary>Where the pages are taken from.</summary>
    public static readonly Uri Address = new("https://news.example/2024/2/9/khartoum-protests");

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Pages", "Data");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.html").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!;

    public DateOnly Published => DateOnly.ParseExact(Fields["published"], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static PageCase Load(string name)
    {
        string[] expected = File.ReadAllText(Path.Combine(Folder, name + ".txt")).TrimEnd('\n').Split("\n\n", 2);
        var fields = expected[0].Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);
        return new PageCase(name, File.ReadAllText(Path.Combine(Folder, name + ".html")), fields, expected[1]);
    }
}
