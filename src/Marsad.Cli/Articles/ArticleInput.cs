using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Marsad.Storage.Formats;

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

/// <summary>Streams articles out of files and standard input. What cannot be read is a fault in the stream, and reading goes on.</summary>
internal sealed class ArticleInput(Shell shell, ArticleDefaults defaults, InputMeter? meter = null)
{
    private readonly ArticleReader _reader = new();

    /// <summary>The articles of <paramref name="files"/>, in order.</summary>
    public async IAsyncEnumerable<ArticleOrFault> ReadAsync(IEnumerable<InputFile> files, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (InputFile file in files)
        {
            await foreach (ArticleOrFault article in ReadAsync(file, cancellationToken).ConfigureAwait(false))
                yield return article;
        }
    }

    private async IAsyncEnumerable<ArticleOrFault> ReadAsync(InputFile file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (file.Fault is { } fault || !TryOpen(file, out Stream? stream, out fault))
        {
            yield return ArticleOrFault.Of(fault);
            yield break;
        }
        await using (stream.ConfigureAwait(false))
        {
            IAsyncEnumerator<ArticleOrFault> articles = (await ReadAsync(file, stream, cancellationToken).ConfigureAwait(false)).GetAsyncEnumerator(cancellationToken);
            await using (articles.ConfigureAwait(false))
            {
                while (await MoveAsync(articles, file.Name).ConfigureAwait(false) is { } article)
                    yield return article;
            }
        }
    }

    private bool TryOpen(InputFile file, [NotNullWhen(true)] out Stream? stream, [NotNullWhen(false)] out ArticleFault? fault)
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
            fault = new ArticleFault(file.Name, "there is no such file or folder; check the path");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            fault = new ArticleFault(file.Name, "the file cannot be opened; check that it may be read");
        }
        return false;
    }

    /// <summary>Standard input has no extension: what begins with a brace is JSON Lines.</summary>
    private async Task<IAsyncEnumerable<ArticleOrFault>> ReadAsync(InputFile file, Stream stream, CancellationToken cancellationToken)
    {
        if (!file.IsStandardInput)
            return _reader.ReadAsync(stream, file.Name, file.Kind, cancellationToken);
        PeekedStream peeked = await PeekedStream.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
        return _reader.ReadAsync(peeked, file.Name, peeked.FirstVisible == '{' ? ArticleFileKind.JsonLines : ArticleFileKind.PlainText, cancellationToken);
    }

    /// <summary>The next article; null at the end. A file that breaks off (a network folder, a disk's fault) is a fault too, and its last.</summary>
    private async ValueTask<ArticleOrFault?> MoveAsync(IAsyncEnumerator<ArticleOrFault> articles, string name)
    {
        try
        {
            if (!await articles.MoveNextAsync().ConfigureAwait(false))
                return null;
        }
        catch (IOException e)
        {
            return ArticleOrFault.Of(new ArticleFault(name, $"reading stopped here ({e.Message}); check the disk or connection"));
        }
        ArticleOrFault read = articles.Current;
        return read.IsArticle ? ArticleOrFault.Of(defaults.Complete(read.Article)) : read;
    }
}
