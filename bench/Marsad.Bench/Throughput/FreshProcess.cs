using System.Diagnostics;

namespace Marsad.Bench.Throughput;

/// <summary>Runs this program again, for what can only be measured once in a process: start-up, first touch, peak memory.</summary>
public static class FreshProcess
{
    /// <summary>Codes one sentence.</summary>
    public const string StartUp = "--start-up";

    /// <summary>Loads the lexicon and prints the milliseconds that it took.</summary>
    public const string LexiconLoad = "--lexicon-load";

    /// <summary>Codes articles and prints a <see cref="CodingMeasurement"/>; words after it: workers, megabytes, file.</summary>
    public const string Coding = "--coding";

    // Not Environment.ProcessPath, which is «dotnet» where the program was started as «dotnet Marsad.Bench.dll».
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Marsad.Bench.exe" : "Marsad.Bench");

    /// <summary>Runs the program with <paramref name="words"/> to its end.</summary>
    /// <returns>What it printed, and the time from before its start to after its end.</returns>
    /// <exception cref="BenchException">It failed.</exception>
    public static (string Output, TimeSpan Elapsed) Run(params string[] words)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(Program, words) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0
            ? (output, elapsed)
            : throw new BenchException($"{Program} {string.Join(' ', words)}: ended with code {process.ExitCode}; its reason stands above");
    }
}
