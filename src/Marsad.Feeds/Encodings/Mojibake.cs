namespace Marsad.Feeds.Encodings;

/// <summary>How a text was garbled before it came here.</summary>
public enum MojibakeKind : byte
{
    /// <summary>UTF-8 that was read as Windows-1252 or Latin-1: <c>Ø§Ù„Ø±Ø¦ÙŠØ³</c>.</summary>
    Utf8AsLatin,

    /// <summary>UTF-8 that was read as Windows-1256: <c>ط§ظ„ط±ط¦ظٹط³</c>.</summary>
    Utf8AsWindows1256,

    /// <summary>Windows-1256 that was read as Windows-1252 or Latin-1: <c>ÇáÑÆíÓ</c>.</summary>
    Windows1256AsLatin,

    /// <summary>Letters that an encoding could not write: <c>?????? ????</c>. They are lost.</summary>
    QuestionMarks,

    /// <summary>Bytes that an encoding could not read: <c>������</c>. They are lost.</summary>
    ReplacementCharacters,
}

/// <summary>Recognises text that was decoded wrongly, so that it is reported rather than coded.</summary>
public static class Mojibake
{
    // Arabic news has 1 % of ط and ظ together, European news at most 20 % of accented letters: the shares are far from both.
    private const double PairShare = 0.3;
    private const double TahShare = 0.25;
    private const double AccentShare = 0.6;
    private const double QuestionShare = 0.3;
    private const double ReplacementShare = 0.02;
    private const int LeastCharacters = 12;

    /// <summary>How <paramref name="text"/> was garbled; null where it was not, or is too short to tell.</summary>
    public static MojibakeKind? Find(ReadOnlySpan<char> text)
    {
        Counts counts = Count(text);
        if (counts.Visible < LeastCharacters)
            return null;
        if (counts.Replaced >= ReplacementShare * counts.Visible)
            return MojibakeKind.ReplacementCharacters;
        if (counts.Questions >= QuestionShare * counts.Visible)
            return MojibakeKind.QuestionMarks;
        if (2 * counts.LatinPairs >= PairShare * counts.Visible)
            return MojibakeKind.Utf8AsLatin;
        if (counts.Tahs >= TahShare * counts.Visible)
            return MojibakeKind.Utf8AsWindows1256;
        return counts.Accented >= AccentShare * counts.Visible ? MojibakeKind.Windows1256AsLatin : null;
    }

    /// <summary>One line that says what happened to a text and what to do.</summary>
    public static string Describe(MojibakeKind kind) => kind switch
    {
        MojibakeKind.Utf8AsLatin => "the text is garbled: UTF-8 that was once read as Windows-1252 (Ø§Ù„ for ال); store it again from its source",
        MojibakeKind.Utf8AsWindows1256 => "the text is garbled: UTF-8 that was once read as Windows-1256 (ط§ظ„ for ال); store it again from its source",
        MojibakeKind.Windows1256AsLatin => "the text is garbled: Windows-1256 that was once read as Windows-1252 (Çá for ال); store it again from its source",
        MojibakeKind.QuestionMarks => "the text is lost: question marks stand for its letters; store it again from its source, as UTF-8",
        _ => "the text is damaged: too many of its bytes belong to no encoding known here; store it again from its source, as UTF-8",
    };

    private static Counts Count(ReadOnlySpan<char> text)
    {
        var counts = new Counts();
        char previous = ' ';
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) || c is '\u0085' or '\u00A0')
                counts.Visible++;
            counts.Replaced += c == '\uFFFD' ? 1 : 0;
            counts.Questions += c == '?' ? 1 : 0;
            counts.Tahs += c is 'ط' or 'ظ' ? 1 : 0;
            counts.Accented += c is >= '\u00C0' and <= '\u00FF' ? 1 : 0;
            // D8–DB begin the UTF-8 of all Arabic letters; what follows is 80–BF, which Windows-1252 prints as signs.
            counts.LatinPairs += previous is 'Ø' or 'Ù' or 'Ú' or 'Û' && c is not (>= '\u00C0' and <= '\u00FF') and > '\u007F' && !char.IsBetween(c, '\u0600', '\u06FF') ? 1 : 0;
            previous = c;
        }
        return counts;
    }

    private ref struct Counts
    {
        public int Visible;
        public int Replaced;
        public int Questions;
        public int Tahs;
        public int Accented;
        public int LatinPairs;
    }
}
