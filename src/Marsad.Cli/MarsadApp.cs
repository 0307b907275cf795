using System.CommandLine;
using Marsad.Cli.Commands;
using Marsad.Lexicon;

namespace Marsad.Cli;

/// <summary>The marsad command: reads the command line, runs what it asks for, turns what goes wrong into one clear line and an exit code.</summary>
public static class MarsadApp
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">Words of the command line, without the program's name.</param>
    /// <param name="shell">Streams and folder.</param>
    /// <param name="cancellationToken">Stops the command: Ctrl-C.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Shell shell, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(shell);
        try
        {
            return await ParseAndRunAsync(args, shell, cancellationToken).ConfigureAwait(false);
        }
        catch (CommandException fault)
        {
            shell.Report(fault.Message);
            return fault.ExitCode;
        }
        catch (LexiconException fault)
        {
            foreach (string line in fault.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                shell.Report(line);
            return ExitCode.CannotReadOrWrite;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            shell.Report("stopped");
            return ExitCode.Interrupted;
        }
        catch (IOException fault) when (BrokenPipe.Is(fault))
        {
            return ExitCode.Success;
        }
        catch (IOException fault)
        {
            shell.Report($"cannot read or write: {fault.Message}");
            return ExitCode.CannotReadOrWrite;
        }
    }

    private static async Task<int> ParseAndRunAsync(IReadOnlyList<string> args, Shell shell, CancellationToken cancellationToken)
    {
        ParseResult parsed = CommandTree.Create(shell).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(error => error.Message.ReplaceLineEndings(" ")))
                shell.Report(message);
            shell.Report($"see {CommandTree.PathOf(parsed.CommandResult)} --help");
            return ExitCode.Usage;
        }
        StreamWriter output = shell.OpenText();
        await using (output.ConfigureAwait(false))
        {
            // The shell's token, not the parser's own handler, tells of Ctrl-C.
            var invocation = new InvocationConfiguration { Output = output, Error = shell.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await parsed.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
        }
    }
}
