using System.Runtime.CompilerServices;

namespace Marsad.Feeds.Files;

/// <summary>JSON Lines: an object a line, in UTF-8. Memory is bounded by the longest line.</summary>
internal sealed class JsonLinesFormat(int limit, MarkupCleaner markup) : IFormatReader
{
    public async IAsyncEnumerable<ArticleOutcome> ReadAsync(Stream input, string name, long passed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool isFirst = true;
        await foreach (Line line in new LineReader(input, limit).ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (line.Number <= passed)
                continue;
            string place = $"{name}:{line.Number}";
            if (line.IsTooLong)
            {
                yield return new ArticleFailed(place, $"the line is longer than {limit} bytes; it was passed over") { Item = line.Number };
            }
            else if (line.Bytes.Span.ContainsAnyExcept(" \t"u8))
            {
                if (isFirst && FaultOfBeginning(line.Bytes.Span) is { } fault)
                {
                    // One for the whole, not one for each of its lines.
                    yield return new ArticleFailed(name, fault);
                    yield break;
                }
                isFirst = false;
                yield return Inspect(ArticleLine.Read(line.Bytes.Span, place)) with { Item = line.Number };
            }
        }
    }

    private ArticleOutcome Inspect(ArticleOutcome read) => read is ArticleRead { Article: var article } ? ArticleInspector.Inspect(read.Place, markup.Clean(article)) : read;

    private static string? FaultOfBeginning(ReadOnlySpan<byte> bytes)
    {
        if (HtmlBeginning.IsLikely(bytes))
            return "this is an HTML page, not JSON Lines; call it .html";
        return JsonList.IsLikely(bytes) ? JsonList.Message : null;
    }
}
