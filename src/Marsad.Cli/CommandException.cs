namespace Marsad.Cli;

/// <summary>A command cannot go on.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="message">What is wrong, where, and what to do, in one line.</param>
public sealed class CommandException(int exitCode, string message) : Exception(message)
{
    /// <summary>One of <see cref="Cli.ExitCode"/>.</summary>
    public int ExitCode { get; } = exitCode;

    internal static CommandException Usage(string message) => new(Cli.ExitCode.Usage, message);

    internal static CommandException CannotReadOrWrite(string message) => new(Cli.ExitCode.CannotReadOrWrite, message);
}
