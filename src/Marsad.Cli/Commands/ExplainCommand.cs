using System.CommandLine;
using Marsad.Cli.Articles;
using Marsad.Cli.Explaining;
using Marsad.Cli.Lexicon;
using Marsad.Lexicon.Source;

namespace Marsad.Cli.Commands;

/// <summary><c>marsad explain</c>: each record with its evidence and its derivation.</summary>
internal sealed class ExplainCommand(Shell shell)
{
    private readonly Argument<string> _path = CommonOptions.SinglePath();
    private readonly Option<DateOnly?> _published = CommonOptions.Published();
    private readonly Option<string?> _lexicon = CommonOptions.Lexicon();
    private readonly Option<bool> _json = CommonOptions.Json("One line of JSON an article: records with their lexicon entries and the parts of their confidence, and the words that were passed over (not_coded).");

    public Command Create()
    {
        var command = new ExampledCommand(
            "explain",
            "Show why each record exists: the text marked, then each field with its words, what makes the confidence, the lexicon entry; last, under «not coded», the words that gave no record, and why.",
            "marsad explain article.txt --published 2024-07-16",
            "echo 'قصفت روسيا مدينة خاركيف' | marsad explain -")
        {
            _path, _published, _json, _lexicon,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        IReadOnlyList<LexiconFile>? overlay = parsed.GetValue(_lexicon) is { } folder ? LexiconFolder.Read(shell, folder) : null;
        var rules = new RuleBook(overlay ?? []);
        EventCoder coder = LexiconFolder.CoderWith(overlay);
        var articles = new SinglePathReader(shell, parsed.GetRequiredValue(_path), new ArticleDefaults(parsed.GetValue(_published)));
        if (parsed.GetValue(_json))
            await WriteJsonAsync(coder, rules, articles, cancellationToken).ConfigureAwait(false);
        else
            await WriteTextAsync(coder, rules, articles, cancellationToken).ConfigureAwait(false);
        return articles.ExitCode;
    }

    private async Task WriteJsonAsync(EventCoder coder, RuleBook rules, SinglePathReader articles, CancellationToken cancellationToken)
    {
        var json = new ExplanationJson(rules, shell.Output);
        await foreach (Article article in articles.ReadAsync(cancellationToken).ConfigureAwait(false))
            await json.WriteAsync(ExplainedArticle.Of(coder, article), cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteTextAsync(EventCoder coder, RuleBook rules, SinglePathReader articles, CancellationToken cancellationToken)
    {
        StreamWriter output = shell.OpenText();
        await using (output.ConfigureAwait(false))
        {
            var text = new ExplanationText(rules, shell.OutputHasColour, output);
            await foreach (Article article in articles.ReadAsync(cancellationToken).ConfigureAwait(false))
                text.Write(ExplainedArticle.Of(coder, article));
        }
    }
}
