using Marsad.Lexicon;
using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>
/// Finds all readings of a word by trying what the lexicon's automaton accepts: <c>وسيهاجمونها</c> = و + س + يهاجمون + ها. Names and constructs of several words are found from their first.
/// </summary>
public sealed class WordAnalyzer(CompiledLexicon lexicon)
{
    private const int LongestEnclitic = 3;

    private readonly Automaton _automaton = lexicon.Automaton;
    private readonly int _afterArticle = ArticleNode(lexicon.Automaton, out _);
    private readonly int _articleKey = ArticleKey(lexicon.Automaton);

    /// <summary>Appends the readings of token <paramref name="index"/> to <paramref name="readings"/>; none for an unknown word.</summary>
    public void Analyze(FoldedText folded, List<Token> tokens, int index, List<Reading> readings)
    {
        var word = new Word(folded.Symbols, tokens, index, readings);
        int before = readings.Count;
        Split(word, finalSwap: 0);
        if (readings.Count > before || word.Length < 3)
            return;
        byte swap = SwapOf(word.Symbols[word.End - 1]);
        if (swap != 0)
            Split(word, swap);
    }

    /// <summary>Loose print writes ه for ة, ي for ى and the reverse.</summary>
    private static byte SwapOf(byte last)
    {
        if (last == Letter.Ha)
            return Letter.TaMarbuta;
        if (last == Letter.TaMarbuta)
            return Letter.Ha;
        if (last == Letter.Ya)
            return Letter.AlefMaqsura;
        return last == Letter.AlefMaqsura ? Letter.Ya : (byte)0;
    }

    private static int ArticleNode(Automaton automaton, out int key)
    {
        key = 0;
        int node = automaton.Step(Automaton.Root, Letter.Alef, ref key);
        return node < 0 ? -1 : automaton.Step(node, Letter.Lam, ref key);
    }

    private static int ArticleKey(Automaton automaton)
    {
        ArticleNode(automaton, out int key);
        return key;
    }

    private void Split(in Word word, byte finalSwap)
    {
        ReadOnlySpan<byte> s = word.Symbols;
        int at = word.Start;
        SplitAfterConjunction(word, at, Proclitics.None, finalSwap);
        if (word.Length > 2 && s[at] == Letter.Waw)
            SplitAfterConjunction(word, at + 1, Proclitics.Wa, finalSwap);
        else if (word.Length > 2 && s[at] == Letter.Fa)
            SplitAfterConjunction(word, at + 1, Proclitics.Fa, finalSwap);
    }

    private void SplitAfterConjunction(in Word word, int at, Proclitics clitics, byte finalSwap)
    {
        ReadOnlySpan<byte> s = word.Symbols;
        Walk(word, at, Automaton.Root, 0, clitics, finalSwap);
        int left = word.End - at;
        if (left < 3)
            return;
        byte first = s[at];
        byte second = s[at + 1];
        if (first == Letter.Alef && second == Letter.Lam)
            Walk(word, at + 2, Automaton.Root, 0, clitics | Proclitics.Al, finalSwap);
        if (first == Letter.Sin)
            Walk(word, at + 1, Automaton.Root, 0, clitics | Proclitics.Sin, finalSwap);
        Proclitics preposition = PrepositionOf(first);
        if (preposition == Proclitics.None)
            return;
        Walk(word, at + 1, Automaton.Root, 0, clitics | preposition, finalSwap);
        if (left < 4)
            return;
        if (first == Letter.Lam && second == Letter.Lam)
        {
            Walk(word, at + 2, Automaton.Root, 0, clitics | preposition | Proclitics.Al, finalSwap);
            if (_afterArticle >= 0)
                Walk(word, at + 2, _afterArticle, _articleKey, clitics | preposition, finalSwap);
        }
        else if (second == Letter.Alef && s[at + 2] == Letter.Lam)
        {
            Walk(word, at + 3, Automaton.Root, 0, clitics | preposition | Proclitics.Al, finalSwap);
        }
    }

    private static Proclitics PrepositionOf(byte symbol)
    {
        if (symbol == Letter.Ba)
            return Proclitics.Ba;
        if (symbol == Letter.Lam)
            return Proclitics.Lam;
        return symbol == Letter.Kaf ? Proclitics.Kaf : Proclitics.None;
    }

    /// <summary>Walks the automaton over the rest of the word, and over following words as long as a longer key may match.</summary>
    private void Walk(in Word word, int at, int node, int key, Proclitics clitics, byte finalSwap)
    {
        ReadOnlySpan<byte> s = word.Symbols;
        int last = word.End - 1;
        int i = at;
        for (; i < word.End; i++)
        {
            if (i > at && word.End - i <= LongestEnclitic && _automaton.IsFinal(node) && finalSwap == 0)
                AcceptBeforeEnclitic(word, i, key, clitics);
            byte symbol = i == last && finalSwap != 0 ? finalSwap : s[i];
            node = _automaton.Step(node, symbol, ref key);
            if (node < 0)
                return;
        }
        if (_automaton.IsFinal(node) && i > at)
            Accept(word, key, clitics, Enclitic.None, word.Index + 1);
        WalkOn(word, node, key, clitics);
    }

    /// <summary>Goes on over the space after the word: <c>مجلس الأمن</c>, <c>الولايات المتحدة</c>.</summary>
    private void WalkOn(in Word word, int node, int key, Proclitics clitics)
    {
        ReadOnlySpan<byte> s = word.Symbols;
        int token = word.Index + 1;
        int i = word.End;
        while (s[i] == Letter.Space && token < word.Tokens.Count && word.Tokens[token].Kind != TokenKind.LineEnd)
        {
            node = _automaton.Step(node, Letter.Space, ref key);
            if (node < 0)
                return;
            Token next = word.Tokens[token];
            for (i = next.FoldStart; i < next.FoldEnd; i++)
            {
                node = _automaton.Step(node, s[i], ref key);
                if (node < 0)
                    return;
            }
            token++;
            if (_automaton.IsFinal(node))
                Accept(word, key, clitics, Enclitic.None, token);
        }
    }

    private void AcceptBeforeEnclitic(in Word word, int at, int key, Proclitics clitics)
    {
        Enclitic enclitic = EncliticAt(word.Symbols[at..word.End]);
        if (enclitic != Enclitic.None)
            Accept(word, key, clitics, enclitic, word.Index + 1);
    }

    private static Enclitic EncliticAt(ReadOnlySpan<byte> rest)
    {
        byte first = rest[0];
        if (rest.Length == 1)
        {
            if (first == Letter.Ha)
                return Enclitic.Hu;
            if (first == Letter.Ya)
                return Enclitic.Ya;
            return first == Letter.Kaf ? Enclitic.Ka : Enclitic.None;
        }
        byte second = rest[1];
        if (rest.Length == 3)
            return first == Letter.Ha && second == Letter.Mim && rest[2] == Letter.Alef ? Enclitic.Huma : Enclitic.None;
        if (first == Letter.Ha)
        {
            if (second == Letter.Alef)
                return Enclitic.Ha;
            return second == Letter.Mim || second == Letter.Nun ? Enclitic.Hum : Enclitic.None;
        }
        if (first == Letter.Nun)
        {
            if (second == Letter.Alef)
                return Enclitic.Na;
            return second == Letter.Ya ? Enclitic.Ya : Enclitic.None;
        }
        return first == Letter.Kaf && second == Letter.Mim ? Enclitic.Ka : Enclitic.None;
    }

    private void Accept(in Word word, int key, Proclitics clitics, Enclitic enclitic, int endToken)
    {
        foreach (SurfaceForm form in lexicon.FormsOf(key))
        {
            if (CliticRules.Allow(form.Features, lexicon.Lemmas[form.LemmaId], clitics, enclitic))
                word.Readings.Add(new Reading(form.LemmaId, form.Bits, clitics, enclitic, endToken));
        }
    }

    private readonly ref struct Word(ReadOnlySpan<byte> symbols, List<Token> tokens, int index, List<Reading> readings)
    {
        public readonly ReadOnlySpan<byte> Symbols = symbols;
        public readonly List<Token> Tokens = tokens;
        public readonly int Index = index;
        public readonly List<Reading> Readings = readings;
        public readonly int Start = tokens[index].FoldStart;
        public readonly int End = tokens[index].FoldEnd;

        public int Length => End - Start;
    }
}
