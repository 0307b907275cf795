using System.Text.Json;

namespace Marsad.Bench.Throughput;

/// <summary>What one process measured.</summary>
/// <param name="Workers">Threads that coded.</param>
/// <param name="Articles">Articles coded.</param>
/// <param name="Tokens">Their words, numbers and marks.</param>
/// <param name="TextBytes">UTF-8 bytes of their titles and bodies.</param>
/// <param name="Records">Event records found: the same for any number of workers.</param>
/// <param name="Seconds">Wall-clock time.</param>
/// <param name="ProcessorSeconds">Processor time of all threads in that time.</param>
/// <param name="AllocatedBytes">Managed memory allocated by all threads in that time.</param>
/// <param name="PeakWorkingSet">Most memory that the process held from start to end, in bytes.</param>
public sealed record CodingMeasurement(
    int Workers, int Articles, long Tokens, long TextBytes, long Records, double Seconds, double ProcessorSeconds, long AllocatedBytes, long PeakWorkingSet)
{
    public double ArticlesPerSecond => Articles / Seconds;

    public double TokensPerSecond => Tokens / Seconds;

    /// <summary>Millions of UTF-8 bytes.</summary>
    public double MegabytesPerSecond => TextBytes / Seconds / 1e6;

    /// <summary>Processors that the process had, on average; clearly fewer than workers on a machine that is busy with other programs.</summary>
    public double CoresHad => ProcessorSeconds / Seconds;

    public long AllocatedPerArticle => AllocatedBytes / Articles;

    /// <summary>As one line, by which a process tells its parent.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    public static CodingMeasurement FromJson(string json) => JsonSerializer.Deserialize<CodingMeasurement>(json)!;
}
