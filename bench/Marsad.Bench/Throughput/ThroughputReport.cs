using System.Runtime.InteropServices;

namespace Marsad.Bench.Throughput;

/// <summary>Measures and prints the table.</summary>
/// <remarks>Speeds vary between machines; ratios are what is to be compared.</remarks>
public static class ThroughputReport
{
    private const int Starts = 10;

    /// <summary>Below this share of a core for each worker, other programs decide the ratio.</summary>
    private const double FairShare = 0.9;

    /// <summary>Measures what <paramref name="options"/> ask for and prints it to <paramref name="output"/>.</summary>
    /// <exception cref="BenchException">The articles cannot be read, or coding them failed.</exception>
    public static async Task PrintAsync(ThroughputOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        ArticleSet set = await ArticleSet.ReadAsync(options.Path).ConfigureAwait(false);
        CodingMeasurement[] rows = MeasureCoding(options);
        PrintHeading(set, rows[0], options, output);
        PrintTable(rows, output);
        output.WriteLine();
        PrintTimes("lexicon load", () => double.Parse(FreshProcess.Run(FreshProcess.LexiconLoad).Output), output);
        PrintTimes("start-up, one sentence", () => FreshProcess.Run(FreshProcess.StartUp).Elapsed.TotalMilliseconds, output);
    }

    /// <summary>
    /// The fastest measurement for each number of workers: other programs can slow a process down, not speed it up. Rounds alternate between the
    /// numbers, so that a busy minute falls on all.
    /// </summary>
    private static CodingMeasurement[] MeasureCoding(ThroughputOptions options)
    {
        int[] workers = [.. new[] { 1, Environment.ProcessorCount }.Distinct()];
        CodingMeasurement[] all = [.. Enumerable.Range(0, options.Rounds).SelectMany(_ => workers).Select(count => MeasureOnce(count, options))];
        if (all.Select(measurement => measurement.Records).Distinct().Count() > 1)
            throw new BenchException("the same articles gave different numbers of records; coding is not deterministic, which is to be mended first");
        return [.. all.GroupBy(measurement => measurement.Workers).Select(group => group.MinBy(measurement => measurement.Seconds)!)];
    }

    private static CodingMeasurement MeasureOnce(int workers, ThroughputOptions options) =>
        CodingMeasurement.FromJson(FreshProcess.Run(FreshProcess.Coding, $"{workers}", $"{options.Megabytes}", options.Path).Output);

    private static void PrintHeading(ArticleSet set, CodingMeasurement coded, ThroughputOptions options, TextWriter output)
    {
        output.Write($"{new EventCoder().Name}, {RuntimeInformation.FrameworkDescription}, ");
        output.WriteLine($"{RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} cores");
        output.WriteLine($"{Path.GetFileName(options.Path)}: {set.Articles.Count} articles, {set.TextBytes / 1e6:F2} MB");
        output.Write($"coded: {coded.Articles:N0} articles, {coded.Tokens:N0} tokens, ");
        output.WriteLine($"{coded.TextBytes / 1e6:F1} MB, {coded.Records:N0} records; fastest of {options.Rounds}");
        output.WriteLine();
    }

    private static void PrintTable(CodingMeasurement[] rows, TextWriter output)
    {
        output.WriteLine("| workers | articles/s |  tokens/s |  MB/s | allocated bytes/article | peak working set, MB | cores had | ratio |");
        output.WriteLine("|--------:|-----------:|----------:|------:|------------------------:|---------------------:|----------:|------:|");
        foreach (CodingMeasurement row in rows)
        {
            output.Write($"| {row.Workers,7} | {row.ArticlesPerSecond,10:N0} | {row.TokensPerSecond,9:N0} | {row.MegabytesPerSecond,5:F2} ");
            output.Write($"| {row.AllocatedPerArticle,23:N0} | {row.PeakWorkingSet / 1e6,20:F0} ");
            output.WriteLine($"| {row.CoresHad,9:F2} | {row.ArticlesPerSecond / rows[0].ArticlesPerSecond,5:F2} |");
        }
        if (rows.Any(row => row.CoresHad < FairShare * row.Workers))
            output.WriteLine("The machine was busy: workers had less than a core each, so the ratio is not the coder's own.");
    }

    private static void PrintTimes(string what, Func<double> milliseconds, TextWriter output)
    {
        double[] times = [.. Enumerable.Range(0, Starts).Select(_ => milliseconds()).Order()];
        double median = (times[(Starts - 1) / 2] + times[Starts / 2]) / 2;
        output.WriteLine($"{what}: minimum {times[0]:F0} ms, median {median:F0} ms of {Starts} fresh processes");
    }
}
