using System.Runtime.CompilerServices;
using Marsad.Feeds;

namespace Marsad.Cli.Articles;

/// <summary>Reads the articles of one PATH and reports on standard error what is no article or cannot be read.</summary>
internal sealed class SinglePathReader(Shell shell, string path, ArticleDefaults defaults)
{
    private int _articles;
    private int _faults;

    /// <summary>Exit code of a command that has read all.</summary>
    public int ExitCode => _faults == 0 ? Cli.ExitCode.Success : _articles == 0 ? Cli.ExitCode.CannotReadOrWrite : Cli.ExitCode.Incomplete;

    public async IAsyncEnumerable<Article> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var input = new ArticleInput(shell, defaults);
        await foreach (ArticleOutcome outcome in input.ReadAsync(new InputFinder(shell).Find([path]), cancellationToken).ConfigureAwait(false))
        {
            if (outcome is not ArticleRead read)
            {
                _faults += outcome is ArticleFailed ? 1 : 0;
                shell.Report(outcome.ToString()!);
                continue;
            }
            _articles++;
            yield return read.Article;
        }
    }
}
