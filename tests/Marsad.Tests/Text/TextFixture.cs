using Marsad.Text;

namespace Marsad.Tests.Text;

/// <summary>Cuts plain text into tokens and sentences.</summary>
internal static class TextFixture
{
    /// <summary>The tokens of <paramref name="text"/>.</summary>
    public static List<Token> Tokenize(string text)
    {
        var folded = new FoldedText();
        folded.Load(text);
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, folded, tokens);
        return tokens;
    }

    /// <summary>The sentences of <paramref name="document"/>, as they stand.</summary>
    public static IEnumerable<string> Sentences(Document document)
    {
        var sentences = new List<Sentence>();
        SentenceSplitter.Split(document, Tokenize(document.Text), sentences);
        return sentences.Select(s => document[s.Span]);
    }
}
