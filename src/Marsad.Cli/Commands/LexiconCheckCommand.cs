using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Marsad.Cli.Lexicon;
using Marsad.Lexicon.Source;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad lexicon check</c>: the form of every file, and every entry's examples.</summary>
internal sealed class LexiconCheckCommand(Shell shell)
{
    private readonly Argument<string[]> _files = new Argument<string[]>("FILE")
    {
        Description = "Run only the examples of these files of the lexicon (ar/events/assault.yaml, or assault.yaml); all where none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    }.RefuseOptions();

    private readonly Option<string?> _lexicon = CommonOptions.Lexicon();

    private readonly Option<double> _atLeast = new("--at-least")
    {
        HelpName = "SHARE",
        Description = "Pass if at least this share of the examples is right: 0 to 1.",
        DefaultValueFactory = _ => 1,
        CustomParser = ReadShare,
    };

    public Command Create()
    {
        var command = new ExampledCommand(
            "check",
            "Verify the form of the lexicon's files and code the examples of its event entries: each must give the records that its entry says.",
            "marsad lexicon check --lexicon my-lexicon",
            "marsad lexicon check assault.yaml --at-least 0.95")
        {
            _files, _lexicon, _atLeast,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static double ReadShare(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1)
            return share;
        result.AddError($"«{text}» is no share; give a number of 0 to 1, such as 0.95");
        return 0;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var lexicon = LexiconUnderCheck.Open(shell, parsed.GetValue(_lexicon));
        IReadOnlyList<EventEntry> entries = lexicon.EntriesOf(parsed.GetValue(_files) ?? []);
        StreamWriter output = shell.OpenText();
        await using (output.ConfigureAwait(false))
        {
            var report = new ExampleReport(output);
            report.WriteFaults(lexicon.Faults);
            ExampleScore score = report.WriteFailures(entries, lexicon.CheckExamples(entries, cancellationToken));
            return lexicon.Faults.Count == 0 && score.Share >= parsed.GetValue(_atLeast) ? ExitCode.Success : ExitCode.Incomplete;
        }
    }
}
