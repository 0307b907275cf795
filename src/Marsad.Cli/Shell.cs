using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Marsad.Cli;

/// <summary>What a command sees of the process that runs it: streams, folder, terminal.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: results, UTF-8.</param>
/// <param name="Error">Standard error: faults, progress, summary.</param>
/// <param name="WorkingFolder">The folder that relative paths start from.</param>
public sealed record Shell(Stream Input, Stream Output, TextWriter Error, string WorkingFolder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>True where <see cref="Input"/> is a keyboard.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>True where <see cref="Output"/> is a terminal that shows colours.</summary>
    public bool OutputHasColour { get; init; }

    /// <summary>True where <see cref="Error"/> is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Clock of progress and summary.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The shell of this process.</summary>
    public static Shell OfProcess() =>
        new(new InterruptibleStream(Console.OpenStandardInput()), OpenStandardOutput(), OpenStandardError(), Environment.CurrentDirectory)
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputHasColour = !Console.IsOutputRedirected && TerminalHasColour(),
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };

    /// <summary>The full path of <paramref name="path"/>, which may be relative.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <summary>Prints one line on standard error.</summary>
    public void Report(string message) => Error.WriteLine($"marsad: {message}");

    /// <summary>A writer of text over <see cref="Output"/>, which stays open.</summary>
    public StreamWriter OpenText() => new(Output, Utf8, leaveOpen: true) { NewLine = "\n" };

    /// <summary>By the customs of terminals: https://no-color.org, and the one that can show nothing but text.</summary>
    private static bool TerminalHasColour() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static StreamWriter OpenStandardError() => new(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = Environment.NewLine };

    /// <summary>
    /// The console's own stream says nothing when the reader of a pipe has gone (<c>| head</c>), so that the work would go on for nobody; a file stream does.
    /// A file stream over a regular file, in turn, would write over what standard error sends to the same file.
    /// </summary>
    private static Stream OpenStandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
