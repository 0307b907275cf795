using System.CommandLine;
using System.CommandLine.Parsing;
using Marsad.Cli.Annotating;
using Marsad.Cli.Articles;
using Marsad.Cli.Lexicon;
using Marsad.Time;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad annotate</c>: the layers below the records.</summary>
internal sealed class AnnotateCommand(Shell shell)
{
    private const string TimeMlFormat = "timeml";

    private readonly Argument<string> _path = CommonOptions.SinglePath();

    private readonly Option<Layers?> _layers = new("--layers")
    {
        HelpName = "LIST",
        Description = $"Layers to write, separated by commas: {string.Join(", ", LayerNames.All)}; all where not given.",
        CustomParser = ReadLayers,
    };

    private readonly Option<string> _format = CommonOptions.Choice(
        "--format", "format", ["jsonl", TimeMlFormat], "jsonl: a line an article. timeml: the text of one article with its time expressions (ISO-TimeML).");

    private readonly Option<DateOnly?> _published = CommonOptions.Published();
    private readonly Option<string?> _lexicon = CommonOptions.Lexicon();

    public Command Create()
    {
        var command = new ExampledCommand(
            "annotate",
            "Write what the coder sees below the records: sentences, tokens, words with their readings, noun phrases, mentions of actors, time expressions.",
            "marsad annotate article.txt --layers words,times --published 2024-07-16",
            "marsad annotate article.txt --format timeml --published 2024-07-16")
        {
            _path, _layers, _format, _published, _lexicon,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static Layers? ReadLayers(ArgumentResult result)
    {
        Layers? layers = LayerNames.Parse(result.Tokens[0].Value, out string unknown);
        if (layers is null)
            result.AddError($"«{unknown}» is no layer; layers are {string.Join(", ", LayerNames.All)}");
        return layers;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        bool isTimeMl = parsed.GetValue(_format) == TimeMlFormat;
        if (isTimeMl && parsed.GetValue(_layers) is not (null or Layers.Times))
            throw CommandException.Usage("TimeML holds times alone; leave --layers out");
        EventCoder coder = LexiconFolder.OpenCoder(shell, parsed.GetValue(_lexicon));
        var articles = new SinglePathReader(shell, parsed.GetRequiredValue(_path), new ArticleDefaults(parsed.GetValue(_published)));
        if (isTimeMl)
            return await WriteTimeMlAsync(coder, articles, cancellationToken).ConfigureAwait(false);
        var writer = new LayerWriter(coder, parsed.GetValue(_layers) ?? Layers.All);
        await foreach (Article article in articles.ReadAsync(cancellationToken).ConfigureAwait(false))
            writer.Write(article, coder.Annotate(article), shell.Output);
        return articles.ExitCode;
    }

    private async Task<int> WriteTimeMlAsync(EventCoder coder, SinglePathReader articles, CancellationToken cancellationToken)
    {
        string? first = null;
        await foreach (Article article in articles.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (first is not null)
            {
                shell.Report($"{article.Id}: TimeML is one text a file, so only {first} was written; give one article at a time");
                return ExitCode.Incomplete;
            }
            first = article.Id;
            await WriteTimeMlAsync(article, coder.Annotate(article)).ConfigureAwait(false);
        }
        return articles.ExitCode;
    }

    private async Task WriteTimeMlAsync(Article article, Annotation annotation)
    {
        StreamWriter output = shell.OpenText();
        await using (output.ConfigureAwait(false))
        {
            TimeMl.Write(annotation.Document, annotation.Times, article.Published, output);
            await output.WriteLineAsync().ConfigureAwait(false);
        }
    }
}
