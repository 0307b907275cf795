using System.CommandLine;
using System.CommandLine.Parsing;
using Marsad.Cli.Evaluating;
using Marsad.Cli.Lexicon;
using Marsad.Evaluation;
using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad eval</c>: scores the coder, or a file of records, against annotated texts.</summary>
internal sealed class EvalCommand(Shell shell)
{
    private static readonly DateOnly DefaultDay = new(2022, 6, 1);

    private readonly Argument<string> _gold =
        new Argument<string>("GOLD") { Description = "Annotated articles, or Gold Standard Records for detection or spans; JSON Lines." }.RefuseOptions();

    private readonly Option<string?> _predictions = new("--predictions")
    {
        HelpName = "FILE",
        Description = "Score these records (as marsad code writes them, article.id equal to the gold's id) instead of coding the gold's texts.",
    };

    private readonly Option<int?> _errors = new("--errors")
    {
        HelpName = "N",
        Description = "Print the first N (without N: all) events on which gold and records disagree, in context.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = ReadLimit,
    };

    private readonly Option<DateOnly?> _published = CommonOptions.Published("Day of publication of texts whose gold does not tell it; 2022-06-01 where not given.");
    private readonly Option<bool> _json = CommonOptions.Json("Print the scores as one JSON object.");
    private readonly Option<string?> _lexicon = CommonOptions.Lexicon();

    public Command Create()
    {
        var command = new ExampledCommand(
            "eval",
            "Code annotated texts and score the records: what happened, who did what to whom, factuality, attribution, time, place.",
            "marsad eval gold.jsonl --errors 20",
            "marsad eval gold.jsonl --predictions other-coder.jsonl --json")
        {
            _gold, _predictions, _errors, _json, _published, _lexicon,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static int? ReadLimit(ArgumentResult result)
    {
        if (result.Tokens.Count == 0)
            return null;
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, out int limit) && limit >= 0)
            return limit;
        result.AddError($"«{text}» is no number of errors to print");
        return null;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        bool printsErrors = parsed.GetResult(_errors) is not null;
        if (printsErrors && parsed.GetValue(_json))
            throw CommandException.Usage("--errors prints text for reading; leave --json out");
        CheckPredictions(parsed);
        GoldFile gold = ReadGold(parsed.GetRequiredValue(_gold));
        if (printsErrors && gold.Format != GoldFormat.Events)
            throw CommandException.Usage("--errors needs gold of annotated articles; Gold Standard Records have no whole events to compare");
        (IReadOnlyList<PredictedRecord> records, bool isWhole) = Predict(parsed, gold, cancellationToken);
        StreamWriter output = shell.OpenText();
        await using (output.ConfigureAwait(false))
            new GoldScores(gold, records).Write(output, parsed.GetValue(_json), printsErrors, parsed.GetValue(_errors));
        return isWhole && gold.Faults.Count == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }

    private void CheckPredictions(ParseResult parsed)
    {
        if (parsed.GetValue(_predictions) is null)
            return;
        Option[] ofCoding = [_lexicon, _published];
        if (ofCoding.FirstOrDefault(option => parsed.GetResult(option) is not null) is { } unused)
            throw CommandException.Usage($"{unused.Name} is for coding, and --predictions are coded already; leave one of them out");
    }

    private GoldFile ReadGold(string path)
    {
        try
        {
            using StreamReader reader = OpenText(path);
            GoldFile gold = GoldReader.Read(reader);
            Report(path, gold.Faults);
            return gold;
        }
        catch (GoldFormatException fault)
        {
            throw CommandException.CannotReadOrWrite($"{path}:{fault.Line}: {fault.Message}");
        }
    }

    /// <summary>The records to score, and whether all of them could be read.</summary>
    private (IReadOnlyList<PredictedRecord> Records, bool IsWhole) Predict(ParseResult parsed, GoldFile gold, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_predictions) is not { } path)
        {
            EventCoder coder = LexiconFolder.OpenCoder(shell, parsed.GetValue(_lexicon));
            return (GoldCoding.Code(coder, gold, parsed.GetValue(_published) ?? DefaultDay, cancellationToken), true);
        }
        using StreamReader reader = OpenText(path);
        PredictionFile file = PredictionReader.Read(reader);
        Report(path, file.Faults);
        ReportStrangers(path, file.Records, gold);
        return (file.Records, file.Faults.Count == 0);
    }

    /// <summary>Records of other articles are not scored; where ids are written otherwise than in the gold, all are.</summary>
    private void ReportStrangers(string path, IReadOnlyList<PredictedRecord> records, GoldFile gold)
    {
        HashSet<string> ids = [.. gold.Ids];
        int strangers = records.Count(record => !ids.Contains(record.ArticleId));
        if (strangers > 0)
            shell.Report($"{path}: {strangers} of {records.Count} records are not scored: their article.id is no id of the gold");
    }

    private StreamReader OpenText(string path)
    {
        try
        {
            return new StreamReader(shell.Resolve(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandException.CannotReadOrWrite($"{path}: the file cannot be opened; check that it exists and may be read");
        }
    }

    private void Report(string path, IReadOnlyList<LineFault> faults)
    {
        foreach (LineFault fault in faults)
            shell.Report($"{path}:{fault.Line}: {fault.Message}");
    }
}
