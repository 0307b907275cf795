using Marsad.Arabic;
using Marsad.Lexicon;
using Marsad.Text;

namespace Marsad.Mentions;

/// <summary>Says which preposition governs a phrase: one written with it (<c>بموسكو</c>), or the word before it (<c>في موسكو</c>).</summary>
internal sealed class GovernmentReader(CompiledLexicon lexicon, WordSenses senses)
{
    private readonly int _ba = lexicon.PrepositionIndex("ب");
    private readonly int _lam = lexicon.PrepositionIndex("ل");

    /// <summary>What governs the phrase that begins at <paramref name="start"/>, behind <paramref name="prepositionWord"/> (−1 where there is none); and the preposition's index, or −1.</summary>
    public (Government Government, int Preposition) Read(Annotation a, int start, int prepositionWord)
    {
        Proclitics proclitics = prepositionWord < 0 && a.Words[start].Chosen < 0 ? GuessedProclitics(a, start) : a.ProcliticsOf(start);
        if ((proclitics & Proclitics.Ba) != 0)
            return (Government.Preposition, _ba);
        if ((proclitics & Proclitics.Lam) != 0)
            return (Government.Preposition, _lam);
        if ((proclitics & Proclitics.Kaf) != 0)
            return (Government.OtherPreposition, -1);
        if (prepositionWord < 0)
            return (Government.Bare, -1);
        int index = senses.LemmaOf(a, a.Words[prepositionWord])?.Preposition ?? -1;
        return index >= 0 ? (Government.Preposition, index) : (Government.OtherPreposition, -1);
    }

    /// <summary>What seems to be written before an unknown word, by its letters alone.</summary>
    public static Proclitics GuessedProclitics(Annotation a, int word)
    {
        Token token = a.Tokens[a.Words[word].FirstToken];
        return ShapeGuess.Of(a.Folded.Symbols[token.FoldStart..token.FoldEnd]).Proclitics;
    }
}
