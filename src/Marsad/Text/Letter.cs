namespace Marsad.Text;

/// <summary>
/// The folded alphabet in which words are matched: 63 symbols, so that a set of them fits a 64-bit mask.
/// </summary>
/// <remarks>
/// Folding drops vowel signs, tatweel, bidi controls and joiners, and makes one letter of the forms of alef (أ إ آ ٱ → ا), of Persian and
/// Maghrebi letters (ی → ي, ک → ك, پ → ب, ڤ → ف, گ → ك, چ → ج) and of presentation forms (ﻼ → ل ا). ة/ه and ى/ي stay apart: careful print
/// tells them apart (قتلة killers, قتله he killed him), and the reader tries the other where a word is not found as written.
/// </remarks>
public static class Letter
{
    /// <summary>Anything that no word contains: punctuation, symbols, lone surrogates.</summary>
    public const byte Break = 0;

    /// <summary>White space.</summary>
    public const byte Space = 1;

    /// <summary>Any digit, Western, Arabic-Indic or Persian.</summary>
    public const byte Digit = 2;

    /// <summary>A character that folding drops; never stored.</summary>
    public const byte Dropped = 255;

    private const byte LamAlef = 254;

    /// <summary>A bidi control among the letters.</summary>
    private const char ArabicLetterMark = '\u061c';

    private const string ArabicLetters = "ءابةتثجحخدذرزسشصضطظعغفقكلمنهوؤيىئ";
    private const byte FirstArabic = 3;
    private const byte FirstLatin = FirstArabic + 33;

    /// <summary>An apostrophe inside a Latin word.</summary>
    public const byte Apostrophe = FirstLatin + 26;

    /// <summary>Number of symbols, <see cref="Break"/> included.</summary>
    public const int Count = Apostrophe + 1;

    private static readonly byte[] Table = BuildTable();

    public static readonly byte Hamza = Of('ء');
    public static readonly byte Alef = Of('ا');
    public static readonly byte Ba = Of('ب');
    public static readonly byte TaMarbuta = Of('ة');
    public static readonly byte Ta = Of('ت');
    public static readonly byte Sin = Of('س');
    public static readonly byte Fa = Of('ف');
    public static readonly byte Kaf = Of('ك');
    public static readonly byte Lam = Of('ل');
    public static readonly byte Mim = Of('م');
    public static readonly byte Nun = Of('ن');
    public static readonly byte Ha = Of('ه');
    public static readonly byte Waw = Of('و');
    public static readonly byte Ya = Of('ي');
    public static readonly byte AlefMaqsura = Of('ى');

    /// <summary>The symbol of <paramref name="c"/>, or <see cref="Dropped"/>.</summary>
    public static byte Of(char c)
    {
        int i = ArabicLetters.IndexOf(c, StringComparison.Ordinal);
        return i >= 0 ? (byte)(FirstArabic + i) : Table[c];
    }

    /// <summary>True for an Arabic letter.</summary>
    public static bool IsArabic(byte symbol) => symbol is >= FirstArabic and < FirstLatin;

    /// <summary>True for a Latin letter.</summary>
    public static bool IsLatin(byte symbol) => symbol is >= FirstLatin and < Apostrophe;

    /// <summary>True for what is printed on or between Arabic letters and folded away: vowel signs, tanwin, shadda, Koranic marks, tatweel.</summary>
    public static bool IsSign(char c) => c is >= '\u0610' and <= '\u06ed' && Table[c] == Dropped && c != ArabicLetterMark;

    /// <summary>A readable character for a symbol, for messages.</summary>
    public static char ToChar(byte symbol) => symbol switch
    {
        Break => '|',
        Space => ' ',
        Digit => '#',
        Apostrophe => '\'',
        < FirstLatin => ArabicLetters[symbol - FirstArabic],
        _ => (char)('a' + (symbol - FirstLatin)),
    };

    /// <summary>Symbols back to readable characters, for messages.</summary>
    public static string ToText(ReadOnlySpan<byte> symbols)
    {
        Span<char> chars = symbols.Length <= 256 ? stackalloc char[symbols.Length] : new char[symbols.Length];
        for (int i = 0; i < symbols.Length; i++)
            chars[i] = ToChar(symbols[i]);
        return new string(chars);
    }

    /// <summary>Folds <paramref name="text"/> into symbols, for building tables; the hot path uses <see cref="FoldedText"/>.</summary>
    public static byte[] Fold(ReadOnlySpan<char> text)
    {
        var symbols = new List<byte>(text.Length + 2);
        foreach (char c in text)
        {
            byte s = Table[c];
            if (s == Dropped)
                continue;
            if (s == LamAlef)
            {
                symbols.Add(Lam);
                s = Alef;
            }
            symbols.Add(s);
        }
        return [.. symbols];
    }

    /// <summary>Folds one character: 0, 1 or 2 symbols.</summary>
    /// <returns>How many of <paramref name="first"/>, <paramref name="second"/> are set.</returns>
    internal static int Fold(char c, out byte first, out byte second)
    {
        first = Table[c];
        second = 0;
        if (first < Count)
            return 1;
        if (first == Dropped)
            return 0;
        first = Lam;
        second = Alef;
        return 2;
    }

    private static byte[] BuildTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (int i = 0; i < ArabicLetters.Length; i++)
            table[ArabicLetters[i]] = (byte)(FirstArabic + i);
        for (int i = 0; i < 26; i++)
            table['a' + i] = table['A' + i] = (byte)(FirstLatin + i);
        for (int i = 0; i < 10; i++)
            table['0' + i] = table['٠' + i] = table['۰' + i] = Digit;
        table['\''] = table['’'] = Apostrophe;
        foreach (char space in " \t\r\n\v\f\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000")
            table[space] = Space;
        MapAll(table, "أإآٱٲٳ", 'ا');
        MapAll(table, "یېٸۍێ", 'ي');
        MapAll(table, "کڪگڭݣڬ", 'ك');
        MapAll(table, "پ", 'ب');
        MapAll(table, "ڤڥ", 'ف');
        MapAll(table, "چژ", 'ج');
        MapAll(table, "ہھەۀ", 'ه');
        MapAll(table, "ۃ", 'ة');
        MapAll(table, "ڨ", 'ق');
        MapAll(table, "ۇۆۋ", 'و');
        Drop(table, '\u0610', '\u061a');
        Drop(table, '\u064b', '\u065f');
        Drop(table, '\u06d6', '\u06dc');
        Drop(table, '\u06df', '\u06e8');
        Drop(table, '\u06ea', '\u06ed');
        Drop(table, '\u0640', '\u0640');
        Drop(table, '\u0670', '\u0670');
        Drop(table, '\u200b', '\u200f');
        Drop(table, '\u202a', '\u202e');
        Drop(table, '\u2060', '\u206f');
        Drop(table, '\ufeff', '\ufeff');
        // Variation selectors, which choose between an emoji's shapes.
        Drop(table, '\ufe00', '\ufe0f');
        Drop(table, ArabicLetterMark, ArabicLetterMark);
        Drop(table, '\u00ad', '\u00ad');
        MapPresentationForms(table);
        return table;
    }

    private static void MapAll(byte[] table, string from, char to)
    {
        foreach (char c in from)
            table[c] = table[to];
    }

    private static void Drop(byte[] table, char first, char last)
    {
        for (int c = first; c <= last; c++)
            table[c] = Dropped;
    }

    /// <summary>Arabic Presentation Forms A and B: the letter that Unicode's compatibility decomposition names.</summary>
    private static void MapPresentationForms(byte[] table)
    {
        // Forms-B run through the alphabet in order: each letter has its isolated, final, initial and medial shapes in turn.
        const string order = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
        int[] shapes = [1, 2, 2, 2, 2, 4, 2, 4, 2, 4, 4, 4, 4, 4, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2, 2, 4];
        int c = 0xFE80;
        for (int i = 0; i < order.Length; i++)
        {
            for (int k = 0; k < shapes[i]; k++)
                table[c++] = table[order[i]];
        }
        for (c = 0xFEF5; c <= 0xFEFC; c++)
            table[c] = LamAlef;
        Drop(table, '\ufe70', '\ufe7f');
        (char First, char Last, char Letter)[] formsA =
        [
            ('\ufb50', '\ufb51', 'ا'), ('\ufb56', '\ufb59', 'ب'), ('\ufb6a', '\ufb6d', 'ف'), ('\ufb7a', '\ufb7d', 'ج'), ('\ufb8a', '\ufb8b', 'ج'),
            ('\ufb8e', '\ufb91', 'ك'), ('\ufb92', '\ufb95', 'ك'), ('\ufba4', '\ufbad', 'ه'), ('\ufbd3', '\ufbd6', 'ك'), ('\ufbfc', '\ufbff', 'ي'),
        ];
        foreach ((char first, char last, char letter) in formsA)
        {
            for (int f = first; f <= last; f++)
                table[f] = table[letter];
        }
    }
}
