using System.Runtime.CompilerServices;
using Marsad.Feeds.Encodings;
using Marsad.Feeds.Pages;

namespace Marsad.Feeds.Files;

/// <summary>Where a page comes from.</summary>
/// <param name="Place">What outcomes call it.</param>
/// <param name="Id">Id of its article.</param>
/// <param name="Address">Its address; null where unknown.</param>
/// <param name="Charset">What its server said of its encoding; null where nothing.</param>
internal sealed record PageOrigin(string Place, string Id, Uri? Address = null, string? Charset = null);

/// <summary>A file that is one page.</summary>
internal sealed class HtmlFormat(int limit, PageReader pages) : IFormatReader
{
    public async IAsyncEnumerable<ArticleOutcome> ReadAsync(Stream input, string name, long passed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[]? bytes = await BoundedBytes.ReadAsync(input, limit, cancellationToken).ConfigureAwait(false);
        if (passed > 0)
            yield break;
        ArticleOutcome outcome = bytes is null
            ? new ArticleFailed(name, $"the page is longer than {limit} bytes")
            : Read(bytes, new PageOrigin(name, name));
        yield return outcome with { Item = 1 };
    }

    /// <summary>The article in the page <paramref name="bytes"/>.</summary>
    public ArticleOutcome Read(ReadOnlySpan<byte> bytes, PageOrigin origin)
    {
        string html = TextDecoder.Decode(bytes, origin.Charset).Text;
        return pages.Read(html, origin.Address) is { } page
            ? ArticleInspector.Inspect(origin.Place, page.ToArticle(origin.Id))
            : new ArticleSkipped(origin.Place, SkipReason.NoArticle, "the page holds no text of an article");
    }
}
