namespace Marsad.Text;

/// <summary>A sentence: a run of tokens.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">One past its last token.</param>
/// <param name="Span">Where it stands in the text, outer white space excluded.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, TextSpan Span);

/// <summary>
/// Finds sentences: the title, and in the body stretches that end at a line end or at <c>. ! ? ؟ …</c> that is no part of an abbreviation, number or name.
/// </summary>
public static class SentenceSplitter
{
    private const int MostTokens = 300;

    /// <summary>Appends the sentences of the tokenised <paramref name="document"/> to <paramref name="sentences"/>.</summary>
    public static void Split(Document document, List<Token> tokens, List<Sentence> sentences)
    {
        int first = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool inTitle = tokens[i].Span.Start < document.TitleLength;
            if (tokens[i].Kind == TokenKind.LineEnd)
            {
                Add(tokens, first, i, sentences);
                first = i + 1;
            }
            else if (!inTitle && IsFinalMark(document.Characters, tokens, i))
            {
                int end = SkipClosingMarks(tokens, i + 1);
                Add(tokens, first, end, sentences);
                first = end;
                i = end - 1;
            }
        }
        Add(tokens, first, tokens.Count, sentences);
    }

    private static bool IsFinalMark(ReadOnlySpan<char> text, List<Token> tokens, int i)
    {
        Token token = tokens[i];
        if (token.Mark is '!' or '?' or '؟' or '…')
            return EndsRun(tokens, i);
        if (token.Mark != '.')
            return false;
        if (!EndsRun(tokens, i))
            return false;
        if (IsAbbreviation(text, tokens, i))
            return false;
        // «قال.وأضاف»: a missing space still ends a sentence between Arabic words, not inside an address such as «example.com».
        int next = token.Span.End;
        return next >= text.Length || char.IsWhiteSpace(text[next]) || i + 1 >= tokens.Count || tokens[i + 1].Kind is TokenKind.Word or TokenKind.Punctuation;
    }

    /// <summary>True for the last of a run of marks, such as <c>?!</c> or <c>...</c>.</summary>
    private static bool EndsRun(List<Token> tokens, int i) =>
        i + 1 >= tokens.Count || tokens[i + 1].Mark is not ('.' or '!' or '?' or '؟' or '…') || tokens[i + 1].Span.Start > tokens[i].Span.End;

    /// <summary>One or two letters before the point: <c>د.</c>, <c>أ.ف.ب</c>, <c>U.S.</c></summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> text, List<Token> tokens, int i)
    {
        if (i == 0 || !tokens[i - 1].IsWord || tokens[i - 1].Span.End != tokens[i].Span.Start)
            return false;
        int letters = tokens[i - 1].FoldEnd - tokens[i - 1].FoldStart;
        if (letters > 1)
            return false;
        int next = tokens[i].Span.End;
        bool inside = next < text.Length && !char.IsWhiteSpace(text[next]);
        bool title = letters == 1 && text[tokens[i - 1].Span.Start] is 'د' or 'م' or 'أ' or 'ا' or 'ه';
        return inside || title;
    }

    private static int SkipClosingMarks(List<Token> tokens, int i)
    {
        while (i < tokens.Count && tokens[i].Mark is '"' or '”' or '»' or ')' or '’' or '\'' or ']' && tokens[i].Span.Start == tokens[i - 1].Span.End)
            i++;
        return i;
    }

    /// <summary>No sentence of a writer is as long as <see cref="MostTokens"/>; text without marks (tables, transcripts) is cut, at a comma where there is one.</summary>
    private static void Add(List<Token> tokens, int first, int end, List<Sentence> sentences)
    {
        while (end - first > MostTokens)
        {
            int cut = first + MostTokens;
            while (cut > first + (MostTokens / 2) && tokens[cut - 1].Mark is not ('،' or ',' or ';' or '؛'))
                cut--;
            if (cut == first + (MostTokens / 2))
                cut = first + MostTokens;
            sentences.Add(new Sentence(first, cut, new TextSpan(tokens[first].Span.Start, tokens[cut - 1].Span.End)));
            first = cut;
        }
        if (end > first)
            sentences.Add(new Sentence(first, end, new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End)));
    }
}
