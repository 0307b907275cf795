using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Marsad.Cli.Commands;

/// <summary>The text of <c>--help</c>: the usual sections, then examples and exit codes.</summary>
internal static class HelpPage
{
    private const int Width = 110;

    private static readonly (int Code, string Meaning)[] ExitCodes =
    [
        (ExitCode.Success, "all went well"),
        (ExitCode.Incomplete, "some input was skipped, an example failed or a word was not found"),
        (ExitCode.Usage, "the command line is wrong"),
        (ExitCode.CannotReadOrWrite, "a file cannot be read or written"),
        (ExitCode.Interrupted, "stopped by Ctrl-C"),
    ];

    public static Option CreateOption()
    {
        var option = new HelpOption { Description = "Show this help.", Recursive = true };
        option.Action = new Print((HelpAction)option.Action!);
        return option;
    }

    private sealed class Print : SynchronousCommandLineAction
    {
        private readonly HelpAction _sections;

        public Print(HelpAction sections)
        {
            _sections = sections;
            _sections.MaxWidth = Width;
        }

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            _sections.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            if (parseResult.CommandResult.Command is ExampledCommand command)
                WriteExamples(command, output);
            WriteExitCodes(output);
            return ExitCode.Success;
        }
    }

    private static void WriteExamples(ExampledCommand command, TextWriter output)
    {
        output.WriteLine(command.Examples.Count == 1 ? "Example:" : "Examples:");
        foreach (string example in command.Examples)
            output.WriteLine($"  {example}");
        output.WriteLine();
    }

    private static void WriteExitCodes(TextWriter output)
    {
        output.WriteLine("Exit codes:");
        foreach ((int code, string meaning) in ExitCodes)
            output.WriteLine($"  {code,-5}{meaning}");
    }
}
