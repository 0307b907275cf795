using System.CommandLine;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad lexicon</c> and its commands.</summary>
internal static class LexiconCommands
{
    public static Command Create(Shell shell) =>
        new ExampledCommand("lexicon", "Check the lexicon, look a word up, count.", "marsad lexicon find سيهاجمونها")
        {
            new LexiconCheckCommand(shell).Create(),
            new LexiconFindCommand(shell).Create(),
            new LexiconStatsCommand(shell).Create(),
        };
}
