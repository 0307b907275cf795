using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Marsad.Cli.Articles;
using Marsad.Cli.Coding;
using Marsad.Cli.Lexicon;
using Marsad.Storage.Formats;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad code</c>: articles in, records out.</summary>
internal sealed class CodeCommand(Shell shell)
{
    private const int MaxThreads = 1024;

    private readonly Argument<string[]> _paths = new Argument<string[]>("PATH")
    {
        Description = "Files of articles: text, HTML, JSON Lines or CSV (id, title, body, published, source, url, language), WARC, zip, any of them but zip compressed by gzip; folders; or - for standard input, which is read where none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    }.RefuseOptions();

    private readonly Option<string> _format = CommonOptions.Choice(
        "--format", "format", RecordFormats.Names, "Output format; parquet needs --out. Only jsonl and parquet keep every field in its structure; gdelt leaves out what is not told as done (future, hypothetical, negated).");

    private readonly Option<DateOnly?> _published = CommonOptions.Published();
    private readonly Option<string?> _title = new("--title") { HelpName = "TEXT", Description = "Title of articles that have none." };
    private readonly Option<string?> _source = new("--source") { HelpName = "TEXT", Description = "Outlet of articles that do not say theirs." };
    private readonly Option<string?> _out = new("--out") { HelpName = "FILE", Description = "Write the records to this file instead of standard output." };
    private readonly Option<string?> _lexicon = CommonOptions.Lexicon();

    private readonly Option<int> _threads = new("--threads")
    {
        HelpName = "N",
        Description = "Number of threads that code; the order of the output does not depend on it.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = ReadThreads,
    };

    private readonly Option<bool> _quiet = new("--quiet") { Description = "No progress, no summary, no word of records that the format leaves out; faults are still reported." };
    private readonly Option<bool> _progress = new("--progress") { Description = "Show progress even where standard error is no terminal." };

    public Command Create()
    {
        var command = new ExampledCommand(
            "code",
            "Code articles: write a record for every political event they report.",
            "marsad code news/ --published 2024-07-16 --out records.jsonl",
            "marsad code articles.jsonl --format parquet --out records.parquet",
            "cat articles.jsonl | marsad code --quiet | head -1")
        {
            _paths, _format, _published, _title, _source, _out, _lexicon, _threads, _quiet, _progress,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static int ReadThreads(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int threads) && threads is >= 1 and <= MaxThreads)
            return threads;
        result.AddError($"«{text}» is no number of threads; give 1 to {MaxThreads}");
        return 1;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string[] paths = PathsOf(parsed);
        RecordFormat format = RecordFormats.Find(parsed.GetRequiredValue(_format))!.Value;
        string? outPath = parsed.GetValue(_out);
        CheckOutput(paths, format, outPath);
        EventCoder coder = LexiconFolder.OpenCoder(shell, parsed.GetValue(_lexicon));
        var meter = new InputMeter { Total = TotalBytes(paths) };
        var input = new ArticleInput(shell, new ArticleDefaults(parsed.GetValue(_published), parsed.GetValue(_title), parsed.GetValue(_source)), meter);
        IEnumerable<InputFile> files = new InputFinder(shell, outPath is null ? null : shell.Resolve(outPath)).Find(paths);
        var run = new CodingRun(shell, meter, isQuiet: parsed.GetValue(_quiet), showsProgress: parsed.GetValue(_progress));
        RecordOutput output = RecordOutput.Open(shell, format, outPath);
        var pipeline = new CodingPipeline(coder, parsed.GetValue(_threads));
        return await run.RunAsync(pipeline.CodeAsync(input.ReadAsync(files, cancellationToken), cancellationToken), output, cancellationToken).ConfigureAwait(false);
    }

    private string[] PathsOf(ParseResult parsed)
    {
        if (parsed.GetValue(_paths) is { Length: > 0 } paths)
            return paths;
        return shell.InputIsTerminal ? throw CommandException.Usage("give a file, a folder, or - to code what you type") : [InputFile.StandardInput];
    }

    private void CheckOutput(string[] paths, RecordFormat format, string? output)
    {
        if (format == RecordFormat.Parquet && output is null)
            throw CommandException.Usage("parquet is no text; name the file to write with --out");
        if (output is null)
            return;
        string target = TargetOf(output);
        if (paths.FirstOrDefault(path => path != InputFile.StandardInput && TargetOf(path) == target) is { } input)
            throw CommandException.Usage($"{input}: the output would overwrite the input; give another file with --out");
    }

    /// <summary>The file itself behind <paramref name="path"/>, which may be a link to it.</summary>
    private string TargetOf(string path)
    {
        string full = shell.Resolve(path);
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (IOException)
        {
            // Not there, or links in a circle: opening it will tell.
            return full;
        }
    }

    /// <summary>Size of all input; null where folders or standard input are among it.</summary>
    private long? TotalBytes(string[] paths)
    {
        FileInfo[] files = [.. paths.Select(path => new FileInfo(shell.Resolve(path)))];
        return files.All(file => file.Exists) ? files.Sum(file => file.Length) : null;
    }
}
