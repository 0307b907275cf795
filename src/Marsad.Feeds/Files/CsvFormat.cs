using System.Runtime.CompilerServices;
using System.Text;
using Marsad.Feeds.Encodings;
using Sylvan.Data.Csv;

namespace Marsad.Feeds.Files;

/// <summary>CSV (RFC 4180) with a row of names; commas, semicolons, tabs or bars between the fields, quotes with line breaks in them.</summary>
internal sealed class CsvFormat(int limit, CsvColumnNames names, MarkupCleaner markup) : IFormatReader
{
    private const int BeginningLength = 64 * 1024;

    public async IAsyncEnumerable<ArticleOutcome> ReadAsync(Stream input, string name, long passed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PeekedStream peeked = await PeekedStream.OpenAsync(input, BeginningLength, cancellationToken).ConfigureAwait(false);
        if (peeked.Beginning.IsEmpty)
            yield break;
        (Encoding encoding, _) = TextDecoder.Find(peeked.Beginning.Span);
        using var text = new StreamReader(peeked, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var options = new CsvDataReaderOptions { HasHeaders = true, BufferSize = BeginningLength, MaxBufferSize = Math.Max(limit, BeginningLength), OwnsReader = false };
        CsvDataReader rows = await CsvDataReader.CreateAsync(text, options, cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            CsvArticleRow row = new(rows, names);
            if (row.Fault is { } fault)
            {
                yield return new ArticleFailed(name, fault);
                yield break;
            }
            for (long number = 1; await rows.ReadAsync(cancellationToken).ConfigureAwait(false); number++)
            {
                if (number > passed)
                    yield return Read(row, $"{name}:{number + 1}") with { Item = number };
            }
        }
    }

    private ArticleOutcome Read(CsvArticleRow row, string place)
    {
        ArticleOutcome read = row.Read(place);
        return read is ArticleRead { Article: var article } ? ArticleInspector.Inspect(place, markup.Clean(article)) : read;
    }
}
