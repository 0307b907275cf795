namespace Marsad.Text;

/// <summary>What a <see cref="Token"/> is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Arabic letters.</summary>
    Word,

    /// <summary>Latin letters, with digits and apostrophes (<c>F-16</c> is two tokens and a dash).</summary>
    Latin,

    /// <summary>Digits with separators inside: <c>1,200</c>, <c>3.5</c>.</summary>
    Number,

    /// <summary>One other visible character.</summary>
    Punctuation,

    /// <summary>One or more line ends.</summary>
    LineEnd,
}

/// <summary>A word, number or mark.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="FoldStart">Its first symbol in the <see cref="FoldedText"/>.</param>
/// <param name="FoldEnd">One past its last symbol; equal to <paramref name="FoldStart"/> where folding left nothing.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Mark">The character, for punctuation; otherwise <c>'\0'</c>.</param>
public readonly record struct Token(TextSpan Span, int FoldStart, int FoldEnd, TokenKind Kind, char Mark)
{
    /// <summary>True for a word of Arabic or Latin letters.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Latin;
}
