namespace Marsad.Text;

/// <summary>Cuts a text into <see cref="Token"/>s. Every visible character belongs to exactly one.</summary>
public static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="text"/>, whose folded view is <paramref name="folded"/>, to <paramref name="tokens"/>.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, FoldedText folded, List<Token> tokens)
    {
        ReadOnlySpan<byte> symbols = folded.Symbols;
        int i = 0;
        while (i < folded.Length)
        {
            byte symbol = symbols[i];
            if (symbol == Letter.Space)
            {
                i++;
                if (HasLineEnd(text[folded.OriginOf(i - 1)..folded.OriginOf(i)]))
                    tokens.Add(new Token(new TextSpan(folded.OriginOf(i - 1), folded.OriginOf(i)), i - 1, i, TokenKind.LineEnd, '\n'));
                continue;
            }
            int start = i;
            TokenKind kind = KindOf(symbol);
            i = kind switch
            {
                TokenKind.Word => EndOfWord(symbols, i),
                TokenKind.Latin => EndOfLatin(symbols, i),
                TokenKind.Number => EndOfNumber(text, folded, i),
                _ => EndOfMark(text, folded, i),
            };
            int from = folded.OriginOf(start);
            int end = folded.OriginOf(i - 1) + 1;
            if (kind == TokenKind.Word)
                end = EndOfSigns(text, end);
            char mark = kind == TokenKind.Punctuation ? text[from] : '\0';
            tokens.Add(new Token(new TextSpan(from, end), start, i, kind, mark));
        }
    }

    private static TokenKind KindOf(byte symbol)
    {
        if (Letter.IsArabic(symbol))
            return TokenKind.Word;
        if (Letter.IsLatin(symbol))
            return TokenKind.Latin;
        return symbol == Letter.Digit ? TokenKind.Number : TokenKind.Punctuation;
    }

    private static int EndOfWord(ReadOnlySpan<byte> symbols, int i)
    {
        while (Letter.IsArabic(symbols[i]))
            i++;
        return i;
    }

    private static int EndOfLatin(ReadOnlySpan<byte> symbols, int i)
    {
        while (Letter.IsLatin(symbols[i]) || symbols[i] == Letter.Digit || (symbols[i] == Letter.Apostrophe && Letter.IsLatin(symbols[i + 1])))
            i++;
        return i;
    }

    /// <summary>Digits, with <c>. , ٫ ٬</c> between digits: <c>1,200</c>, <c>3.5</c>; a final full stop is no part of the number.</summary>
    private static int EndOfNumber(ReadOnlySpan<char> text, FoldedText folded, int i)
    {
        ReadOnlySpan<byte> symbols = folded.Symbols;
        while (true)
        {
            while (symbols[i] == Letter.Digit)
                i++;
            bool separator = i + 1 < folded.Length && symbols[i] == Letter.Break && symbols[i + 1] == Letter.Digit
                && text[folded.OriginOf(i)] is '.' or ',' or '٫' or '٬';
            if (!separator)
                return i;
            i++;
        }
    }

    /// <summary>One character: both halves of a surrogate pair (😀).</summary>
    private static int EndOfMark(ReadOnlySpan<char> text, FoldedText folded, int i)
    {
        int at = folded.OriginOf(i);
        bool pair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        return pair ? i + 2 : i + 1;
    }

    /// <summary>The vowel signs and tatweel behind the last letter, which folding dropped, belong to the word: <c>جداً</c>, <c>هـ</c>.</summary>
    private static int EndOfSigns(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && Letter.IsSign(text[end]))
            end++;
        return end;
    }

    private static bool HasLineEnd(ReadOnlySpan<char> space) => space.IndexOfAny("\n\r\u2028\u2029\u0085") >= 0;
}
