using System.Runtime.InteropServices;
using Marsad.Text;
using Marsad.Time.Calendar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>A tokenised text as the time grammars look at it: word by word, of each of which it is known what it means for times.</summary>
internal readonly ref struct TimeText(Document document, List<Token> tokens, FoldedText folded, ReadOnlySpan<TimeWord> words, DateOnly? published)
{
    /// <summary>How many words back a verb still governs a time.</summary>
    private const int ClauseReach = 10;

    private readonly ReadOnlySpan<char> _text = document.Characters;
    private readonly ReadOnlySpan<Token> _tokens = CollectionsMarshal.AsSpan(tokens);
    private readonly ReadOnlySpan<byte> _symbols = folded.Symbols;
    private readonly ReadOnlySpan<TimeWord> _words = words;

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>The calendar as seen from the day of publication.</summary>
    public PublicationCalendar Calendar { get; } = PublicationCalendar.From(published);

    /// <summary>What token <paramref name="i"/> means; of no kind outside the text and for anything but an Arabic word.</summary>
    public TimeWord WordAt(int i) => (uint)i < (uint)_words.Length ? _words[i] : default;

    public TimeWordKind KindAt(int i) => WordAt(i).Kind;

    public TokenKind? TokenKindAt(int i) => (uint)i < (uint)_tokens.Length ? _tokens[i].Kind : null;

    public bool Is(int i, TimeWordKind kind) => WordAt(i).Kind == kind;

    /// <summary>One past <paramref name="i"/> where a word of <paramref name="kind"/> stands there, else <paramref name="i"/>.</summary>
    public int Skip(int i, TimeWordKind kind) => Is(i, kind) ? i + 1 : i;

    /// <summary>The punctuation at <paramref name="i"/>, or <c>'\0'</c>.</summary>
    public char MarkAt(int i) => (uint)i < (uint)_tokens.Length ? _tokens[i].Mark : '\0';

    /// <summary>True where no space parts token <paramref name="i"/> from the one before it; tatweel may (<c>الـ18</c>).</summary>
    public bool TouchesPrevious(int i) => i > 0 && i < _tokens.Length && _tokens[i - 1].FoldEnd == _tokens[i].FoldStart;

    /// <summary>True where no space parts the tokens <paramref name="first"/> … <paramref name="end"/> − 1.</summary>
    public bool IsUnspaced(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (!TouchesPrevious(i))
                return false;
        }
        return true;
    }

    /// <summary>The whole number written in digits at <paramref name="i"/>, or −1; numbers of more than nine digits or with a fraction are none.</summary>
    public int DigitsAt(int i) => DigitsAt(i, out _);

    /// <inheritdoc cref="DigitsAt(int)"/>
    /// <param name="i">Index of the token.</param>
    /// <param name="count">How many digits it has.</param>
    public int DigitsAt(int i, out int count)
    {
        count = 0;
        if ((uint)i >= (uint)_tokens.Length || _tokens[i].Kind != TokenKind.Number)
            return -1;
        return ReadDigits(Slice(i), out count);
    }

    /// <summary>The characters of token <paramref name="i"/>.</summary>
    public ReadOnlySpan<char> Slice(int i) => _text.Slice(_tokens[i].Span.Start, _tokens[i].Span.Length);

    /// <summary>The last letter of token <paramref name="i"/> as printed, vowel signs aside.</summary>
    public char LastLetter(int i) => _text[folded.OriginOf(_tokens[i].FoldEnd - 1)];

    /// <summary>Western, Arabic-Indic or Persian digits as a number, or −1.</summary>
    public static int ReadDigits(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        int number = 0;
        foreach (char c in text)
        {
            if (!char.IsDigit(c) || ++count > 9)
                return -1;
            number = (number * 10) + (int)char.GetNumericValue(c);
        }
        return count == 0 ? -1 : number;
    }

    /// <summary>One past a <c>و</c> that joins <paramref name="i"/> to what stands before: the token itself where they are written together.</summary>
    /// <returns>Where the joined word or number begins, or −1 where nothing joins.</returns>
    public int AfterAnd(int i)
    {
        TimeWord word = WordAt(i);
        if (word.Kind == TimeWordKind.And)
            return i + 1;
        return word.Has(TimeWordTraits.Joined) ? i : -1;
    }

    /// <summary>True for a definite relative adjective: <c>الدراسي</c>, <c>الهجرية</c>.</summary>
    public bool IsDefiniteNisba(int i)
    {
        if (!StartsWithArticle(i))
            return false;
        int end = _tokens[i].FoldEnd;
        byte last = _symbols[end - 1];
        return last == Letter.Ya || (last == Letter.TaMarbuta && _symbols[end - 2] == Letter.Ya);
    }

    /// <summary>True for an indefinite word in <c>ـا</c> or <c>ـة</c>: a predicate or a counted noun (<c>2014 شخصا</c>, <c>غدا واضحا</c>).</summary>
    public bool IsIndefiniteAccusative(int i)
    {
        if (TokenKindAt(i) != TokenKind.Word || StartsWithArticle(i))
            return false;
        int end = _tokens[i].FoldEnd;
        byte last = _symbols[end - 1];
        return end - _tokens[i].FoldStart > 2 && (last == Letter.Alef || last == Letter.TaMarbuta);
    }

    /// <summary>True where the word's last two letters are <c>ين</c> after the article: a dual or a plural (<c>الرجلين</c>).</summary>
    public bool IsDefiniteDual(int i)
    {
        if (!StartsWithArticle(i))
            return false;
        int end = _tokens[i].FoldEnd;
        return end - _tokens[i].FoldStart > 5 && _symbols[end - 1] == Letter.Nun && _symbols[end - 2] == Letter.Ya;
    }

    /// <summary>True where the letters of token <paramref name="i"/>, particles aside, begin with <paramref name="letter"/> as printed.</summary>
    public bool IsPrintedWith(int i, char letter) => _text[StartOf(i)] == letter;

    /// <summary>True where token <paramref name="i"/> is printed with tanwin: <c>غدًا</c>, <c>غداً</c>.</summary>
    public bool HasTanwin(int i) => Slice(i).Contains('\u064b');

    /// <summary>True where a verb shortly before, in the same clause, speaks of the future: <c>ستجرى الانتخابات في يونيو</c>.</summary>
    public bool LooksAhead(int i)
    {
        for (int k = i - 1; k >= Math.Max(0, i - ClauseReach); k--)
        {
            if (_tokens[k].Kind is TokenKind.Punctuation or TokenKind.LineEnd)
                return false;
            if (WordAt(k).Kind == TimeWordKind.Ahead || IsFutureVerb(k))
                return true;
        }
        return false;
    }

    /// <summary>The <c>س</c> of the future before a prefix of the imperfect: <c>سيلتقي</c>, <c>وستعقد</c>.</summary>
    private bool IsFutureVerb(int i)
    {
        if (_tokens[i].Kind != TokenKind.Word || WordAt(i).Kind != TimeWordKind.None)
            return false;
        int start = _tokens[i].FoldStart;
        if (_symbols[start] == Letter.Waw || _symbols[start] == Letter.Fa)
            start++;
        byte prefix = _symbols[start + 1];
        return _tokens[i].FoldEnd - start >= 5 && _symbols[start] == Letter.Sin && (prefix == Letter.Ya || prefix == Letter.Ta || prefix == Letter.Nun);
    }

    /// <summary>Where tokens <paramref name="first"/> … <paramref name="end"/> − 1 stand, without the particles written together with the first.</summary>
    public TextSpan SpanOf(int first, int end) => new(StartOf(first), _tokens[end - 1].Span.End);

    private int StartOf(int i) => folded.OriginOf(_tokens[i].FoldStart + WordAt(i).Skip);

    /// <summary>True for a word with the article: <c>الانتخابات</c>.</summary>
    public bool StartsWithArticle(int i)
    {
        if (TokenKindAt(i) != TokenKind.Word)
            return false;
        int start = _tokens[i].FoldStart;
        return _tokens[i].FoldEnd - start > 3 && _symbols[start] == Letter.Alef && _symbols[start + 1] == Letter.Lam;
    }
}
