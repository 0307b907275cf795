using System.CommandLine;
using Marsad.Cli.Lexicon;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad lexicon stats</c>: how much the lexicon holds.</summary>
internal sealed class LexiconStatsCommand(Shell shell)
{
    private readonly Option<string?> _lexicon = CommonOptions.Lexicon();

    public Command Create()
    {
        var command = new ExampledCommand(
            "stats",
            "Count what the lexicon holds: rows of each table, lemmas, surface forms, the automaton, event lemmas by type and mode.",
            "marsad lexicon stats")
        {
            _lexicon,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var lexicon = LexiconUnderCheck.Open(shell, parsed.GetValue(_lexicon));
        StreamWriter output = shell.OpenText();
        await using (output.ConfigureAwait(false))
            new LexiconCounts(lexicon.Source, lexicon.Compiled).Write(output);
        return ExitCode.Success;
    }
}
