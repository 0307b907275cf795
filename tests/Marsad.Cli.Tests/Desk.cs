using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Marsad.Cli.Tests;

/// <summary>What a command printed and how it ended.</summary>
public sealed record Outcome(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output as JSON.</summary>
    public JsonElement[] Json => [.. Lines(Output).Select(line => JsonElement.Parse(line))];

    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>A folder of its own in which a test runs commands; it is gone afterwards.</summary>
public sealed class Desk : IDisposable
{
    /// <summary>A sentence that gives one record: ASSAULT, actor RUS:GOV.</summary>
    public const string Attack = "قصفت روسيا مدينة خاركيف";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("marsad-");

    public string Folder => _folder.FullName;

    /// <summary>Adjusts the shell before a command runs.</summary>
    public Func<Shell, Shell> Shell { get; set; } = shell => shell;

    /// <summary>A line of JSON Lines.</summary>
    public static string Line(string id, string body) => JsonSerializer.Serialize(new { id, body, published = "2024-07-16" });

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    /// <summary>Runs <c>marsad</c> with <paramref name="args"/> and an empty standard input.</summary>
    public Task<Outcome> RunAsync(params string[] args) => RunWithInputAsync("", args);

    /// <summary>Runs <c>marsad</c> with <paramref name="input"/> as standard input.</summary>
    public async Task<Outcome> RunWithInputAsync(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var shell = new Shell(standardInput, output, error, Folder);
        int exitCode = await MarsadApp.RunAsync(args, Shell(shell), TestContext.Current.CancellationToken);
        return new Outcome(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
