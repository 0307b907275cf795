namespace Marsad.Bench.Throughput;

/// <summary>What <c>throughput</c> is asked for.</summary>
/// <param name="Path">File of articles.</param>
/// <param name="Megabytes">Text to code in each process, in millions of UTF-8 bytes; at least 1.</param>
/// <param name="Rounds">Fresh processes for each row; at least 1.</param>
public sealed record ThroughputOptions(string Path, int Megabytes = 100, int Rounds = 3)
{
    /// <summary>Reads the words after <c>throughput</c>.</summary>
    /// <exception cref="BenchException">A word that is not understood.</exception>
    public static ThroughputOptions Parse(ReadOnlySpan<string> words)
    {
        var options = new ThroughputOptions(ArticleSet.SamplePath);
        while (!words.IsEmpty)
        {
            (options, int used) = words switch
            {
                ["--megabytes", string value, ..] => (options with { Megabytes = Count(value, "--megabytes") }, 2),
                ["--rounds", string value, ..] => (options with { Rounds = Count(value, "--rounds") }, 2),
                [string path, ..] when !path.StartsWith('-') => (options with { Path = path }, 1),
                _ => throw new BenchException($"«{words[0]}» is not understood here; options are --megabytes N and --rounds N"),
            };
            words = words[used..];
        }
        return options;
    }

    private static int Count(string value, string option) =>
        int.TryParse(value, out int count) && count is > 0 and <= 10_000
            ? count
            : throw new BenchException($"{option} {value}: give a whole number from 1 to 10000");
}
