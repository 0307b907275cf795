using System.CommandLine;
using Marsad.Cli.Lexicon;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad lexicon find</c>: what a word means to the coder.</summary>
internal sealed class LexiconFindCommand(Shell shell)
{
    private readonly Argument<string[]> _words = new Argument<string[]>("WORD")
    {
        Description = "A word as it stands in a text, clitics and all, or a name of several words.",
        Arity = ArgumentArity.OneOrMore,
    }.RefuseOptions();

    private readonly Option<string?> _lexicon = CommonOptions.Lexicon();

    public Command Create()
    {
        var command = new ExampledCommand(
            "find",
            "Show all readings of a word: clitics, lemma, form, event meanings with their rules and frames, entities with their codes.",
            "marsad lexicon find وسيهاجمونها",
            "marsad lexicon find مجلس الأمن")
        {
            _words, _lexicon,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        EventCoder coder = LexiconFolder.OpenCoder(shell, parsed.GetValue(_lexicon));
        StreamWriter output = shell.OpenText();
        await using (output.ConfigureAwait(false))
        {
            int found = new WordReport(coder.Lexicon, output).Write(string.Join(' ', parsed.GetRequiredValue(_words)));
            return found > 0 ? ExitCode.Success : ExitCode.Incomplete;
        }
    }
}
