using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Text;

namespace Marsad.Cli.Lexicon;

/// <summary>Prints all readings of the words of a text, whatever their neighbours.</summary>
internal sealed class WordReport(CompiledLexicon lexicon, TextWriter output)
{
    private readonly WordAnalyzer _analyzer = new(lexicon);
    private readonly LemmaReport _lemmas = new(lexicon, output);

    /// <summary>Prints the readings of <paramref name="text"/>, word by word.</summary>
    /// <returns>Number of readings.</returns>
    public int Write(string text)
    {
        var document = new Document(null, text);
        var folded = new FoldedText();
        var tokens = new List<Token>();
        folded.Load(text);
        Tokenizer.Tokenize(text, folded, tokens);
        int found = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord)
                continue;
            var readings = new List<Reading>();
            _analyzer.Analyze(folded, tokens, i, readings);
            Write(document, tokens, i, readings);
            found += readings.Count;
        }
        return found;
    }

    private void Write(Document document, List<Token> tokens, int index, List<Reading> readings)
    {
        output.WriteLine(document[tokens[index].Span]);
        if (readings.Count == 0)
            output.WriteLine("    not in the lexicon");
        // Names of several words first, as the coder prefers them.
        foreach (Reading reading in readings.OrderByDescending(reading => reading.EndToken))
        {
            var words = new TextSpan(tokens[index].Span.Start, tokens[reading.EndToken - 1].Span.End);
            WriteReading(document[words], reading);
        }
        output.WriteLine();
    }

    private void WriteReading(string words, Reading reading)
    {
        Lemma lemma = lexicon.Lemmas[reading.LemmaId];
        output.WriteLine($"    {CliticText.Of(reading, words)}");
        output.WriteLine($"        {LemmaReport.Describe(lemma)}, {FormText.Of(reading.Form)}");
        _lemmas.WriteMeanings(lemma);
    }
}
