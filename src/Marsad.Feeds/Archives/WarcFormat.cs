using System.Runtime.CompilerServices;
using Marsad.Feeds.Encodings;
using Marsad.Feeds.Files;

namespace Marsad.Feeds.Archives;

/// <summary>WARC: the pages that a crawler stored. Records that hold none (requests, images, errors, redirects) are passed over without a word.</summary>
internal sealed class WarcFormat(int limit, HtmlFormat html) : IFormatReader
{
    // A Common Crawl record of text (WET), or a page.
    private const int Ok = 200;

    public async IAsyncEnumerable<ArticleOutcome> ReadAsync(Stream input, string name, long passed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PeekedStream peeked = await PeekedStream.OpenAsync(input, GzipMemberReader.Magic.Length, cancellationToken).ConfigureAwait(false);
        bool isGzip = peeked.Beginning.Span.StartsWith(GzipMemberReader.Magic);
        IAsyncEnumerable<ArticleOutcome> outcomes = isGzip ? ReadMembersAsync(peeked, name, passed, cancellationToken) : ReadRecordsAsync(peeked, name, passed, cancellationToken);
        await foreach (ArticleOutcome outcome in outcomes.ConfigureAwait(false))
            yield return outcome;
    }

    /// <summary>An item is a record.</summary>
    private async IAsyncEnumerable<ArticleOutcome> ReadRecordsAsync(Stream input, string name, long passed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long item = 0;
        await foreach (WarcRecord record in new WarcRecordReader(input, limit).ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            item++;
            if (item > passed && Read(record, PlaceOf(name, record.Offset)) is { } outcome)
                yield return outcome with { Item = item };
        }
    }

    /// <summary>An item is a member, which holds one record as a rule; where it holds several, its last outcome bears its number.</summary>
    private async IAsyncEnumerable<ArticleOutcome> ReadMembersAsync(Stream input, string name, long passed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long item = 0;
        await foreach (GzipMember member in new GzipMemberReader(input, limit).ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            item++;
            if (item <= passed)
                continue;
            string place = PlaceOf(name, member.Offset);
            if (member.Damage is not null)
            {
                yield return new ArticleFailed(place, $"{member.Damage}; the record was passed over") { Item = item };
                continue;
            }
            List<ArticleOutcome> outcomes = await ReadMemberAsync(member, place, cancellationToken).ConfigureAwait(false);
            for (int i = 0; i < outcomes.Count; i++)
                yield return outcomes[i] with { Item = i == outcomes.Count - 1 ? item : item - 1 };
        }
    }

    private async ValueTask<List<ArticleOutcome>> ReadMemberAsync(GzipMember member, string place, CancellationToken cancellationToken)
    {
        List<ArticleOutcome> outcomes = [];
        using var content = new MemoryStream(member.Content.ToArray(), writable: false);
        await foreach (WarcRecord record in new WarcRecordReader(content, limit).ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (Read(record, place) is { } outcome)
                outcomes.Add(outcome);
        }
        return outcomes;
    }

    /// <summary>What became of <paramref name="record"/>; null where it never was to be an article.</summary>
    private ArticleOutcome? Read(WarcRecord record, string place)
    {
        if (record.Damage is not null)
            return new ArticleFailed(place, $"{record.Damage}; it was passed over");
        string id = record.Id ?? place;
        Uri.TryCreate(record.TargetUri, UriKind.Absolute, out Uri? address);
        string? type = record.Headers.GetValueOrDefault("Content-Type");
        return record.Type switch
        {
            "response" => ReadResponse(record, new PageOrigin(place, id, address)),
            "resource" when IsPage(type, record.Block.Span) => html.Read(record.Block.Span, new PageOrigin(place, id, address, DeclaredEncoding.InHeader(type))),
            "conversion" when type?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true =>
                ArticleInspector.Inspect(place, new Article(id, null, TextDecoder.Decode(record.Block.Span).Text, address?.Host, record.TargetUri)),
            _ => null,
        };
    }

    private ArticleOutcome? ReadResponse(WarcRecord record, PageOrigin origin)
    {
        if (ArchivedResponse.Read(record.Block, limit) is not { } response)
            return new ArticleFailed(origin.Place, "the record holds no HTTP response that can be unpacked; it was passed over");
        return response.Status == Ok && IsPage(response.ContentType, response.Body.Span)
            ? html.Read(response.Body.Span, origin with { Charset = DeclaredEncoding.InHeader(response.ContentType) })
            : null;
    }

    private static bool IsPage(string? contentType, ReadOnlySpan<byte> body) =>
        contentType is null ? HtmlBeginning.IsLikely(body) : contentType.Contains("html", StringComparison.OrdinalIgnoreCase);

    private static string PlaceOf(string name, long offset) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}, byte {offset}");
}
