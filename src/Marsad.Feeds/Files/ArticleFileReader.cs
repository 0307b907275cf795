using System.IO.Compression;
using System.Runtime.CompilerServices;
using Marsad.Feeds.Archives;
using Marsad.Feeds.Pages;

namespace Marsad.Feeds.Files;

/// <summary>Streams articles out of files of any format; what is not to be coded or cannot be read is an outcome in the stream, and reading goes on.</summary>
/// <remarks>
/// <para>JSON Lines: an object a line with <c>body</c> (or <c>text</c>) and, if known, <c>id</c>, <c>title</c>, <c>published</c>, <c>source</c>, <c>url</c>,
/// <c>language</c>; other members are passed over, empty lines too. An article without id is called <c>FILE:LINE</c>. CSV: the same, by the names of its columns.</para>
/// <para>HTML, WARC and zip: pages, with what they say of themselves. Any other file is plain text: the whole is the body, there is no title, and the id is the name.</para>
/// <para>All but zip may be compressed by gzip. Memory is bounded by the longest line, page or record, not by the file. For use by many threads.</para>
/// </remarks>
public sealed class ArticleFileReader
{
    private const int BeginningLength = 4 * 1024;

    private readonly Dictionary<SourceFormat, IFormatReader> _formats;

    /// <summary>A reader within the limits of <paramref name="options"/>; the usual ones where null.</summary>
    public ArticleFileReader(FileReadingOptions? options = null)
    {
        options ??= new FileReadingOptions();
        int limit = options.ItemLimit;
        var pages = new PageReader();
        var markup = new MarkupCleaner(pages);
        var html = new HtmlFormat(limit, pages);
        _formats = new Dictionary<SourceFormat, IFormatReader>
        {
            [SourceFormat.PlainText] = new PlainTextFormat(limit, html),
            [SourceFormat.JsonLines] = new JsonLinesFormat(limit, markup),
            [SourceFormat.Csv] = new CsvFormat(limit, options.Columns, markup),
            [SourceFormat.Html] = html,
            [SourceFormat.Warc] = new WarcFormat(limit, html),
            [SourceFormat.Zip] = new ZipFormat(options, this),
        };
    }

    /// <summary>The items of the file at <paramref name="path"/>, by its extension, else as plain text. A file that cannot be opened is a failure.</summary>
    /// <param name="path">The file, and what places call it.</param>
    /// <param name="passed">How many items to pass over: the <see cref="ArticleOutcome.Item"/> of the last outcome that was dealt with.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async IAsyncEnumerable<ArticleOutcome> ReadAsync(string path, long passed = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Open(path) is not Stream file)
        {
            yield return new ArticleFailed(path, "the file cannot be opened; check that it exists, is no folder and may be read");
            yield break;
        }
        await using (file.ConfigureAwait(false))
        {
            await foreach (ArticleOutcome outcome in ReadAsync(file, path, SourceFormats.Of(path) ?? SourceFormat.PlainText, passed, cancellationToken).ConfigureAwait(false))
                yield return outcome;
        }
    }

    /// <summary>The items of <paramref name="input"/>, which is not closed.</summary>
    /// <param name="input">Read forwards; gzip is recognised.</param>
    /// <param name="name">What places call it.</param>
    /// <param name="format">How it is written; null to tell by its beginning, as for standard input.</param>
    /// <param name="passed">How many items to pass over.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async IAsyncEnumerable<ArticleOutcome> ReadAsync(
        Stream input, string name, SourceFormat? format = null, long passed = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        IAsyncEnumerator<ArticleOutcome> outcomes = ReadFormatAsync(input, name, format, passed, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (outcomes.ConfigureAwait(false))
        {
            while (await MoveAsync(outcomes, name).ConfigureAwait(false) is { } outcome)
                yield return outcome;
        }
    }

    private async IAsyncEnumerable<ArticleOutcome> ReadFormatAsync(
        Stream input, string name, SourceFormat? format, long passed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A zip archive is read from its end; whoever could seek before still can.
        if (format == SourceFormat.Zip)
        {
            await foreach (ArticleOutcome outcome in _formats[SourceFormat.Zip].ReadAsync(input, name, passed, cancellationToken).ConfigureAwait(false))
                yield return outcome;
            yield break;
        }
        PeekedStream peeked = await PeekedStream.OpenAsync(input, BeginningLength, cancellationToken).ConfigureAwait(false);
        bool isGzip = peeked.Beginning.Span.StartsWith(GzipMemberReader.Magic);
        format ??= SourceFormats.OfBeginning(isGzip ? GzipMemberReader.Beginning(peeked.Beginning, BeginningLength) : peeked.Beginning.Span);
        IFormatReader reader = _formats[format.Value];
        // In WARC each record is compressed by itself; its reader finds them.
        Stream text = isGzip && format is not (SourceFormat.Warc or SourceFormat.Zip) ? Decompress(peeked) : peeked;
        await foreach (ArticleOutcome outcome in reader.ReadAsync(text, name, passed, cancellationToken).ConfigureAwait(false))
            yield return outcome;
    }

    private static ExpansionGuard Decompress(Stream input)
    {
        var counted = new CountedStream(input);
        return new ExpansionGuard(new GZipStream(counted, CompressionMode.Decompress, leaveOpen: true), () => counted.Count);
    }

    /// <summary>The next outcome; null at the end. A file that breaks off (a network folder, a damaged archive) is a failure, and its last outcome.</summary>
    private static async ValueTask<ArticleOutcome?> MoveAsync(IAsyncEnumerator<ArticleOutcome> outcomes, string name)
    {
        try
        {
            return await outcomes.MoveNextAsync().ConfigureAwait(false) ? outcomes.Current : null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or Sylvan.Data.Csv.CsvFormatException)
        {
            return new ArticleFailed(name, $"reading stopped here ({e.Message.ReplaceLineEndings(" ")}); check the file, its disk or connection");
        }
    }

    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
