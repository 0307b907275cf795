using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Marsad.Feeds;
using Marsad.Feeds.Files;

namespace Marsad.Cli.Articles;

/// <summary>What is taken for true of articles that do not say it themselves.</summary>
/// <param name="Published">Day of publication, or null.</param>
/// <param name="Title">Headline, or null.</param>
/// <param name="Source">Outlet, or null.</param>
internal sealed record ArticleDefaults(DateOnly? Published = null, string? Title = null, string? Source = null)
{
    public Article Complete(Article article) => article with
    {
        Published = article.Published ?? Published,
        Title = string.IsNullOrEmpty(article.Title) ? Title ?? article.Title : article.Title,
        Source = article.Source ?? Source,
    };
}

/// <summary>Streams articles out of files and standard input. What is not to be coded or cannot be read is an outcome in the stream, and reading goes on.</summary>
internal sealed class ArticleInput(Shell shell, ArticleDefaults defaults, InputMeter? meter = null)
{
    private readonly ArticleFileReader _reader = new();

    /// <summary>The articles of <paramref name="files"/>, in order.</summary>
    public async IAsyncEnumerable<ArticleOutcome> ReadAsync(IEnumerable<InputFile> files, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (InputFile file in files)
        {
            await foreach (ArticleOutcome article in ReadAsync(file, cancellationToken).ConfigureAwait(false))
                yield return article;
        }
    }

    private async IAsyncEnumerable<ArticleOutcome> ReadAsync(InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (file.Fault is { } fault || !TryOpen(file, out Stream? stream, out fault))
        {
            yield return fault;
            yield break;
        }
        await using (stream.ConfigureAwait(false))
        {
            // Standard input has no extension: its beginning tells what it is.
            await foreach (ArticleOutcome outcome in _reader.ReadAsync(stream, file.Name, file.Format, cancellationToken: cancellationToken).ConfigureAwait(false))
                yield return outcome is ArticleRead read ? read with { Article = defaults.Complete(read.Article) } : outcome;
        }
    }

    private bool TryOpen(InputFile file, [NotNullWhen(true)] out Stream? stream, [NotNullWhen(false)] out ArticleFailed? fault)
    {
        (stream, fault) = (null, null);
        try
        {
            Stream opened = file.IsStandardInput ? shell.Input : new FileStream(file.FullPath!, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            stream = meter?.Measure(opened) ?? opened;
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            fault = new ArticleFailed(file.Name, "there is no such file or folder; check the path");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            fault = new ArticleFailed(file.Name, "the file cannot be opened; check that it may be read");
        }
        return false;
    }
}
