using Marsad.Lexicon;
using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>
/// Finds all readings of a word by trying what the lexicon's automaton accepts: <c>وسيهاجمونها</c> = و + س + يهاجمون + ها. Names and constructs of several words are found from their first.
/// </summary>
public sealed class WordAnalyzer(CompiledLexicon lexicon)
{
    /// <summary>Ways on that a word has at most: with its conjunction or without, as printed or with its last letter changed, four splits each.</summary>
    internal const int MostWaysOn = 16;

    private const int LongestEnclitic = 3;

    private readonly Automaton _automaton = lexicon.Automaton;
    private readonly int _afterArticle = ArticleNode(lexicon.Automaton, out _);
    private readonly int _articleKey = ArticleKey(lexicon.Automaton);

    /// <summary>Appends the readings of token <paramref name="index"/> to <paramref name="readings"/>; none for an unknown word.</summary>
    public void Analyze(FoldedText folded, List<Token> tokens, int index, List<Reading> readings)
    {
        Token token = tokens[index];
        Span<WayOn> ways = stackalloc WayOn[MostWaysOn];
        int first = readings.Count;
        int count = AnalyzeAlone(folded.Symbols[token.FoldStart..token.FoldEnd], readings, ways, index + 1, out bool swapped);
        int alone = readings.Count;
        GoOn(folded, tokens, index, ways[..count], readings);
        if (swapped && readings.Count > alone)
            readings.RemoveRange(first, alone - first);
    }

    /// <summary>
    /// Appends the readings of <paramref name="symbols"/>, a word by itself that ends before token <paramref name="end"/>, and puts into <paramref name="ways"/> which longer keys begin with it. All this
    /// depends on the word's form alone.
    /// </summary>
    /// <returns>How many ways there are, <see cref="MostWaysOn"/> at most.</returns>
    internal int AnalyzeAlone(ReadOnlySpan<byte> symbols, List<Reading> readings, Span<WayOn> ways, int end, out bool swapped)
    {
        var word = new Word(symbols, readings, ways, end);
        int before = readings.Count;
        Split(ref word, finalSwap: 0);
        byte swap = readings.Count > before || symbols.Length < 3 ? (byte)0 : CliticLetters.SwapOf(symbols[^1]);
        swapped = swap != 0;
        if (swapped)
            Split(ref word, swap);
        return word.WayCount;
    }

    /// <summary>Appends the readings of the keys that go on from token <paramref name="index"/> over the space behind it: <c>مجلس الأمن</c>, <c>الولايات المتحدة</c>.</summary>
    internal void GoOn(FoldedText folded, List<Token> tokens, int index, ReadOnlySpan<WayOn> ways, List<Reading> readings)
    {
        if (ways.IsEmpty || index + 1 >= tokens.Count || folded.Symbols[tokens[index].FoldEnd] != Letter.Space)
            return;
        int before = readings.Count;
        ulong first = 1UL << folded.Symbols[tokens[index + 1].FoldStart];
        foreach (ref readonly WayOn way in ways)
        {
            if (way.Swapped && readings.Count > before)
                return;
            if ((way.Symbols & first) != 0)
                GoOn(folded.Symbols, tokens, index + 1, way, readings);
        }
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

    private void Split(ref Word word, byte finalSwap)
    {
        ReadOnlySpan<byte> s = word.Symbols;
        SplitAfterConjunction(ref word, 0, Proclitics.None, finalSwap);
        if (s.Length > 2 && s[0] == Letter.Waw)
            SplitAfterConjunction(ref word, 1, Proclitics.Wa, finalSwap);
        else if (s.Length > 2 && s[0] == Letter.Fa)
            SplitAfterConjunction(ref word, 1, Proclitics.Fa, finalSwap);
    }

    private void SplitAfterConjunction(ref Word word, int at, Proclitics clitics, byte finalSwap)
    {
        ReadOnlySpan<byte> s = word.Symbols;
        Walk(ref word, at, Automaton.Root, 0, clitics, finalSwap);
        int left = s.Length - at;
        if (left < 3)
            return;
        byte first = s[at];
        byte second = s[at + 1];
        if (first == Letter.Alef && second == Letter.Lam)
            Walk(ref word, at + 2, Automaton.Root, 0, clitics | Proclitics.Al, finalSwap);
        if (first == Letter.Sin)
            Walk(ref word, at + 1, Automaton.Root, 0, clitics | Proclitics.Sin, finalSwap);
        Proclitics preposition = CliticLetters.PrepositionOf(first);
        if (preposition == Proclitics.None)
            return;
        Walk(ref word, at + 1, Automaton.Root, 0, clitics | preposition, finalSwap);
        if (left < 4)
            return;
        if (first == Letter.Lam && second == Letter.Lam)
        {
            Walk(ref word, at + 2, Automaton.Root, 0, clitics | preposition | Proclitics.Al, finalSwap);
            if (_afterArticle >= 0)
                Walk(ref word, at + 2, _afterArticle, _articleKey, clitics | preposition, finalSwap);
        }
        else if (second == Letter.Alef && s[at + 2] == Letter.Lam)
        {
            Walk(ref word, at + 3, Automaton.Root, 0, clitics | preposition | Proclitics.Al, finalSwap);
        }
    }

    /// <summary>Walks the automaton over the rest of the word.</summary>
    private void Walk(ref Word word, int at, int node, int key, Proclitics clitics, byte finalSwap)
    {
        ReadOnlySpan<byte> s = word.Symbols;
        int last = s.Length - 1;
        for (int i = at; i < s.Length; i++)
        {
            if (i > at && s.Length - i <= LongestEnclitic && _automaton.IsFinal(node) && finalSwap == 0)
                AcceptBeforeEnclitic(word, i, key, clitics);
            byte symbol = i == last && finalSwap != 0 ? finalSwap : s[i];
            node = _automaton.Step(node, symbol, ref key);
            if (node < 0)
                return;
        }
        if (_automaton.IsFinal(node) && s.Length > at)
            Accept(word.Readings, key, clitics, Enclitic.None, word.EndToken);
        node = _automaton.Step(node, Letter.Space, ref key);
        if (node >= 0)
            word.Add(new WayOn(_automaton.SymbolsAt(node), node, key, clitics, finalSwap != 0));
    }

    /// <summary>Walks on over the words from <paramref name="token"/> on.</summary>
    private void GoOn(ReadOnlySpan<byte> s, List<Token> tokens, int token, in WayOn way, List<Reading> readings)
    {
        int node = way.Node;
        int key = way.Key;
        while (token < tokens.Count && tokens[token].Kind != TokenKind.LineEnd)
        {
            Token next = tokens[token];
            for (int i = next.FoldStart; i < next.FoldEnd; i++)
            {
                node = _automaton.Step(node, s[i], ref key);
                if (node < 0)
                    return;
            }
            token++;
            if (_automaton.IsFinal(node))
                Accept(readings, key, way.Clitics, Enclitic.None, token);
            if (s[next.FoldEnd] != Letter.Space)
                return;
            node = _automaton.Step(node, Letter.Space, ref key);
            if (node < 0)
                return;
        }
    }

    private void AcceptBeforeEnclitic(in Word word, int at, int key, Proclitics clitics)
    {
        Enclitic enclitic = CliticLetters.EncliticAt(word.Symbols[at..]);
        if (enclitic != Enclitic.None)
            Accept(word.Readings, key, clitics, enclitic, word.EndToken);
    }

    private void Accept(List<Reading> readings, int key, Proclitics clitics, Enclitic enclitic, int endToken)
    {
        foreach (SurfaceForm form in lexicon.FormsOf(key))
        {
            if (CliticRules.Allow(form.Features, lexicon.Lemmas[form.LemmaId], clitics, enclitic))
                readings.Add(new Reading(form.LemmaId, form.Bits, clitics, enclitic, endToken));
        }
    }

    private ref struct Word(ReadOnlySpan<byte> symbols, List<Reading> readings, Span<WayOn> ways, int endToken)
    {
        private readonly Span<WayOn> _ways = ways;

        public readonly ReadOnlySpan<byte> Symbols = symbols;
        public readonly List<Reading> Readings = readings;
        public readonly int EndToken = endToken;

        public int WayCount { get; private set; }

        public void Add(WayOn way) => _ways[WayCount++] = way;
    }
}
