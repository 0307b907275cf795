using Marsad.Arabic;
using Marsad.Text;

namespace Marsad.Tests.Arabic;

/// <summary>Reads single words with the shipped lexicon.</summary>
internal static class WordFixture
{
    private static readonly WordAnalyzer Analyzer = new(BuiltInCoder.Instance.Lexicon);

    /// <summary>All readings of the first word of <paramref name="text"/>, as <c>lemma +proclitics +enclitic</c>.</summary>
    public static IEnumerable<string> Read(string text)
    {
        var folded = new FoldedText();
        folded.Load(text);
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, folded, tokens);
        var readings = new List<Reading>();
        Analyzer.Analyze(folded, tokens, 0, readings);
        return readings.Select(r => Describe(BuiltInCoder.Instance.Lexicon.Lemmas[r.LemmaId].Text, r.Proclitics, r.Enclitic)).Distinct();
    }

    /// <summary>The notation of <see cref="Read"/>.</summary>
    public static string Describe(string lemma, Proclitics proclitics, Enclitic enclitic) => $"{lemma} +{proclitics} +{enclitic}";
}
