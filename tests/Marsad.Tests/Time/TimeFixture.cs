using Marsad.Text;
using Marsad.Time;

namespace Marsad.Tests.Time;

/// <summary>Reads times from plain text.</summary>
internal static class TimeFixture
{
    private static readonly TimeExpressionReader Reader = new();

    /// <summary>The time expressions of a document.</summary>
    public static List<TimeExpression> Read(Document document, DateOnly? published)
    {
        var folded = new FoldedText();
        folded.Load(document.Text);
        var tokens = new List<Token>();
        Tokenizer.Tokenize(document.Text, folded, tokens);
        var expressions = new List<TimeExpression>();
        Reader.Read(document, tokens, folded, published, expressions);
        return expressions;
    }
}
