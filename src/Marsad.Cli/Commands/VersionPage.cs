using System.CommandLine;
using System.CommandLine.Invocation;

namespace Marsad.Cli.Commands;

/// <summary><c>--version</c>: what records name as their coder, so that a result can be cited.</summary>
internal static class VersionPage
{
    public static Option CreateOption() => new Option<bool>("--version") { Description = "Show the versions of program and lexicon.", Action = new Print() };

    private sealed class Print : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(new EventCoder().Name);
            return ExitCode.Success;
        }

        public override bool ClearsParseErrors => true;
    }
}
