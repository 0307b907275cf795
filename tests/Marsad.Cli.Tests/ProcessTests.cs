using System.Diagnostics;

namespace Marsad.Cli.Tests;

/// <summary>What only a process of its own shows: pipes and signals.</summary>
public sealed class ProcessTests : IDisposable
{
    private const int MoreThanIsTaken = 300_000;

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_closed_pipe_ends_the_program_in_silence()
    {
        // More records than a pipe holds.
        _desk.Write("a.jsonl", string.Join('\n', Enumerable.Range(0, 3_000).Select(i => Desk.Line($"{i}", Desk.Attack))));
        using Process program = Start("code", "a.jsonl");

        string? first = await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        program.StandardOutput.Close();
        string error = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("{\"id\":", first, StringComparison.Ordinal);
        Assert.Empty(error);
        Assert.Equal(ExitCode.Success, program.ExitCode);
    }

    [Fact]
    public async Task An_interruption_leaves_whole_records()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no such signal there");
        using Process program = Start("code", "-");
        Task feeding = FeedAsync(program);

        var lines = new List<string> { (await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))! };
        // TERM, for a program started in the background is deaf to INT.
        using (Process kill = Process.Start("kill", ["-TERM", $"{program.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        while (await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            lines.Add(line);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        await feeding;

        Assert.All(lines, line => Assert.EndsWith("}", line, StringComparison.Ordinal));
        Assert.Equal("marsad: stopped", (await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
        Assert.Equal(ExitCode.Interrupted, program.ExitCode);
    }

    private Process Start(params string[] args)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "marsad-cli.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, .. args])
        {
            WorkingDirectory = _desk.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>Sends articles for as long as somebody takes them; a program that does not stop when told to comes to their end.</summary>
    private static async Task FeedAsync(Process program)
    {
        try
        {
            for (int i = 0; i < MoreThanIsTaken; i++)
                await program.StandardInput.WriteLineAsync(Desk.Line($"{i}", Desk.Attack));
            program.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program has ended, as it was told to.
        }
    }
}
