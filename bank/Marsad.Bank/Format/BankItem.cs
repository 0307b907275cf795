using Marsad.Text;

namespace Marsad.Bank.Format;

/// <summary>A dispatch of one to three sentences, headline apart, with all its events.</summary>
public sealed class BankItem
{
    /// <summary>An item as it was read.</summary>
    /// <param name="id"><c>FILE-NUMBER</c>.</param>
    /// <param name="line">Line of its <c>@</c>, from 1.</param>
    /// <param name="published">Day of publication.</param>
    /// <param name="title">Headline, or null.</param>
    /// <param name="body">The sentences of the body, one a line.</param>
    /// <param name="records">All events, in file order; empty for an item without event.</param>
    /// <param name="lure">Why there is no event, in one word; null where there is one, or where it is not said.</param>
    public BankItem(string id, int line, DateOnly published, string? title, IReadOnlyList<string> body, IReadOnlyList<BankRecord> records, string? lure)
    {
        (Id, Line, Published, Title, Records, Lure) = (id, line, published, title, records, lure);
        Document = new Document(title, string.Join(' ', body));
        Sentences = [.. SpansOf(Document, body)];
    }

    public string Id { get; }

    public int Line { get; }

    public DateOnly Published { get; }

    public string? Title { get; }

    public IReadOnlyList<BankRecord> Records { get; }

    public string? Lure { get; }

    /// <summary>Headline and body; all spans count from its start.</summary>
    public Document Document { get; }

    /// <summary>Where the sentences stand, the headline first if there is one.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>The sentences of the body, joined by a space.</summary>
    public string Body => Document.Text[Document.BodyStart..];

    /// <summary>Index of the sentence that holds all of <paramref name="span"/>, or −1 for a span that reaches over two.</summary>
    public int SentenceOf(TextSpan span)
    {
        for (int i = 0; i < Sentences.Count; i++)
        {
            if (Sentences[i].Covers(span))
                return i;
        }
        return -1;
    }

    private static IEnumerable<TextSpan> SpansOf(Document document, IReadOnlyList<string> body)
    {
        if (document.TitleLength > 0)
            yield return new TextSpan(0, document.TitleLength);
        int start = document.BodyStart;
        foreach (string sentence in body)
        {
            yield return new TextSpan(start, start + sentence.Length);
            start += sentence.Length + 1;
        }
    }
}
