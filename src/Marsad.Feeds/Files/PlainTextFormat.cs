using System.Runtime.CompilerServices;
using Marsad.Feeds.Encodings;

namespace Marsad.Feeds.Files;

/// <summary>A file that is one text: the whole is the body, there is no title, and the id is the name.</summary>
internal sealed class PlainTextFormat(int limit, HtmlFormat html) : IFormatReader
{
    public async IAsyncEnumerable<ArticleOutcome> ReadAsync(Stream input, string name, long passed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        byte[]? bytes = await BoundedBytes.ReadAsync(input, limit, cancellationToken).ConfigureAwait(false);
        if (passed == 0)
            yield return Read(bytes, name) with { Item = 1 };
    }

    private ArticleOutcome Read(byte[]? bytes, string name)
    {
        if (bytes is null)
            return new ArticleFailed(name, $"the text is longer than {limit} bytes; split it into articles");
        // Before the bytes are decoded: a page has an encoding of its own to declare.
        if (HtmlBeginning.IsLikely(bytes))
            return html.Read(bytes, new PageOrigin(name, name));
        if (JsonList.IsLikely(bytes))
            return new ArticleFailed(name, JsonList.Message);
        return ArticleInspector.Inspect(name, new Article(name, Title: null, TextDecoder.Decode(bytes).Text));
    }
}
