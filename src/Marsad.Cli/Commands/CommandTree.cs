using System.CommandLine;
using System.CommandLine.Parsing;

namespace Marsad.Cli.Commands;

/// <summary>All commands, with what they share.</summary>
internal static class CommandTree
{
    public static Command Create(Shell shell)
    {
        var root = new ExampledCommand("marsad", "Reads Arabic news and writes down who did what to whom, when, where and according to whom.", "marsad code news/ --published 2024-07-16 --out records.jsonl")
        {
            new CodeCommand(shell).Create(),
            new AnnotateCommand(shell).Create(),
            new ExplainCommand(shell).Create(),
            new EvalCommand(shell).Create(),
            LexiconCommands.Create(shell),
            HelpPage.CreateOption(),
            VersionPage.CreateOption(),
        };
        return root;
    }

    /// <summary><c>marsad lexicon find</c></summary>
    public static string PathOf(CommandResult command) => command.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : command.Command.Name;
}
