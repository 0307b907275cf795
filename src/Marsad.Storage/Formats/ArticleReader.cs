using System.Runtime.CompilerServices;
using System.Text;

namespace Marsad.Storage.Formats;

/// <summary>Streams articles out of files; what cannot be read is a fault in the stream, and reading goes on.</summary>
/// <remarks>
/// <para>
/// JSON Lines (<c>.jsonl</c>, <c>.ndjson</c>, <c>.json</c>): an object a line with <c>body</c> (or <c>text</c>) and, if known,
/// <c>id</c>, <c>title</c>, <c>published</c>, <c>source</c>, <c>url</c>, <c>language</c>;
/// other members are passed over, empty lines too. An article without id is called <c>FILE:LINE</c>.
/// </para>
/// <para>Any other file is plain text: the whole is the body, there is no title, and the id is the path as given.</para>
/// <para>HTML is not read: a file called so, or that begins with a tag, is a fault, and so is such a body; so is a file that is one JSON list.</para>
/// <para>All files are UTF-8, with or without a byte order mark. Memory is bounded by the longest line, not by the file.</para>
/// </remarks>
public sealed class ArticleReader
{
    /// <summary>Longest line, and longest plain text, that is read: 64 MiB.</summary>
    public const int DefaultLimit = 64 * 1024 * 1024;

    private readonly int _limit;

    /// <summary>A reader of lines and plain texts of at most <paramref name="limit"/> bytes; a longer one is a fault.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is not between 1 and 512 MiB.</exception>
    public ArticleReader(int limit = DefaultLimit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1 << 29);
        _limit = limit;
    }

    /// <summary>The articles in the file at <paramref name="path"/>, by its extension. A file that cannot be opened is a fault.</summary>
    public async IAsyncEnumerable<ArticleOrFault> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Open(path) is not Stream file)
        {
            yield return ArticleOrFault.Of(path, "the file cannot be opened; check that it exists, is no folder and may be read");
            yield break;
        }
        await using (file.ConfigureAwait(false))
        {
            await foreach (ArticleOrFault article in ReadAsync(file, path, ArticleFileKinds.Of(path), cancellationToken).ConfigureAwait(false))
                yield return article;
        }
    }

    /// <summary>The articles in <paramref name="input"/>, a file of <paramref name="kind"/> that faults call <paramref name="name"/>.</summary>
    public IAsyncEnumerable<ArticleOrFault> ReadAsync(Stream input, string name, ArticleFileKind kind, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return kind switch
        {
            ArticleFileKind.JsonLines => ReadJsonLinesAsync(input, name, cancellationToken),
            ArticleFileKind.Html => new[] { ArticleOrFault.Of(name, HtmlPage.Message) }.ToAsyncEnumerable(),
            _ => ReadPlainTextAsync(input, name, cancellationToken),
        };
    }

    private async IAsyncEnumerable<ArticleOrFault> ReadJsonLinesAsync(
        Stream input, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool isFirst = true;
        await foreach (Line line in new LineReader(input, _limit).ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            string place = $"{name}:{line.Number}";
            if (line.IsTooLong)
            {
                yield return ArticleOrFault.Of(place, $"the line is longer than {_limit} bytes; it was passed over");
            }
            else if (line.Bytes.Span.ContainsAnyExcept(" \t"u8))
            {
                if (isFirst && FaultOfBeginning(line.Bytes.Span) is { } fault)
                {
                    // One for the whole, not one for each of its lines.
                    yield return ArticleOrFault.Of(name, fault);
                    yield break;
                }
                isFirst = false;
                yield return ArticleLine.Read(line.Bytes.Span, place);
            }
        }
    }

    private async IAsyncEnumerable<ArticleOrFault> ReadPlainTextAsync(
        Stream input, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var text = new MemoryStream();
        byte[] piece = new byte[64 * 1024];
        int read;
        while ((read = await input.ReadAsync(piece, cancellationToken).ConfigureAwait(false)) > 0 && text.Length <= _limit)
            text.Write(piece.AsSpan(0, read));
        yield return ReadPlainText(text.GetBuffer().AsSpan(0, (int)text.Length), name);
    }

    private ArticleOrFault ReadPlainText(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.Length > _limit)
            return ArticleOrFault.Of(name, $"the text is longer than {_limit} bytes; split it into articles");
        // Before the bytes are checked: a page in an old encoding would only turn into HTML in another.
        if (FaultOfBeginning(bytes) is { } fault)
            return ArticleOrFault.Of(name, fault);
        if (Utf8Text.FindInvalid(bytes) is int offset)
            return ArticleOrFault.Of(name, $"byte {offset} is not UTF-8; convert the file to UTF-8");
        if (bytes.StartsWith(Utf8Text.ByteOrderMark))
            bytes = bytes[Utf8Text.ByteOrderMark.Length..];
        return ArticleOrFault.Of(new Article(name, Title: null, Encoding.UTF8.GetString(bytes)));
    }

    /// <summary>What to say of a file that begins with <paramref name="bytes"/>; null where it may be read.</summary>
    private static string? FaultOfBeginning(ReadOnlySpan<byte> bytes)
    {
        if (HtmlPage.IsLikely(bytes))
            return HtmlPage.Message;
        return JsonList.IsLikely(bytes) ? JsonList.Message : null;
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
