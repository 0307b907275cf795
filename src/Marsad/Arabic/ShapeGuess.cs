using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>What the letters of an unknown word tell of it.</summary>
/// <param name="Definite">Begins with the article, alone or after و ف ب ل ك.</param>
/// <param name="Proclitics">What seems to be written before it.</param>
/// <param name="Feminine">Ends in <c>ة</c>.</param>
/// <param name="Nisba">Ends in <c>ي</c> or <c>ية</c>: likely an adjective.</param>
/// <param name="VerbalNoun">Built like a verbal noun of the derived forms: <c>استفعال</c>, <c>انفعال</c>, <c>افتعال</c>.</param>
/// <param name="VerbLike">Begins like an imperfect.</param>
/// <param name="VerbPlural">Begins and ends like an imperfect in the plural: <c>يفعلون</c>.</param>
/// <param name="Owned">Ends in <c>ة</c> with a pronoun: <c>ابتسامته</c> is no name.</param>
internal readonly record struct ShapeGuess(bool Definite, Proclitics Proclitics, bool Feminine, bool Nisba, bool VerbalNoun, bool VerbLike, bool VerbPlural, bool Owned)
{
    private const int ShortestOwned = 6;

    public static ShapeGuess Of(ReadOnlySpan<byte> word)
    {
        Proclitics proclitics = Proclitics.None;
        ReadOnlySpan<byte> rest = word;
        if (rest.Length > 4 && rest[0] == Letter.Waw && StartsWithArticle(rest[1..]))
        {
            proclitics |= Proclitics.Wa;
            rest = rest[1..];
        }
        if (rest.Length > 4 && rest[0] == Letter.Lam && rest[1] == Letter.Lam)
        {
            proclitics |= Proclitics.Lam | Proclitics.Al;
            rest = rest[2..];
        }
        else if (rest.Length > 5 && PrepositionOf(rest[0]) is var preposition and not Proclitics.None && StartsWithArticle(rest[1..]))
        {
            proclitics |= preposition | Proclitics.Al;
            rest = rest[3..];
        }
        else if (StartsWithArticle(rest))
        {
            proclitics |= Proclitics.Al;
            rest = rest[2..];
        }
        bool definite = (proclitics & Proclitics.Al) != 0;
        bool feminine = rest.Length > 2 && rest[^1] == Letter.TaMarbuta;
        ReadOnlySpan<byte> stem = feminine ? rest[..^1] : rest;
        bool nisba = stem.Length > 3 && stem[^1] == Letter.Ya;
        ReadOnlySpan<byte> bare = WithoutConjunction(rest);
        bool verbPlural = !definite && IsImperfectPlural(bare);
        bool verbLike = verbPlural || (!definite && bare.Length is > 3 and < 7 && (bare[0] == Letter.Ya || bare[0] == Letter.Ta) && !feminine && !nisba);
        return new ShapeGuess(definite, proclitics, feminine, nisba, !definite && IsVerbalNoun(bare), verbLike, verbPlural, !definite && IsOwned(rest));
    }

    /// <summary>ويميل, وتنامت: no known word is left if و is split off, but the shape shows behind it.</summary>
    private static ReadOnlySpan<byte> WithoutConjunction(ReadOnlySpan<byte> word) => word.Length > 4 && word[0] == Letter.Waw ? word[1..] : word;

    private static bool IsImperfectPlural(ReadOnlySpan<byte> word) =>
        word.Length > 5 && (word[0] == Letter.Ya || word[0] == Letter.Ta) && word[^2] == Letter.Waw && word[^1] == Letter.Nun;

    /// <summary>استقطاب, اندفاع, احتقان: alef first and before the last letter, with ست, ن or ت behind the first.</summary>
    private static bool IsVerbalNoun(ReadOnlySpan<byte> word)
    {
        if (word.Length < 6 || word[0] != Letter.Alef || word[^2] != Letter.Alef)
            return false;
        return word[1] == Letter.Nun || word[2] == Letter.Ta;
    }

    private static bool IsOwned(ReadOnlySpan<byte> word)
    {
        if (word.Length < ShortestOwned)
            return false;
        bool isHis = word[^1] == Letter.Ha && word[^2] == Letter.Ta;
        bool isHersOrTheirs = word[^2] == Letter.Ha && word[^3] == Letter.Ta && (word[^1] == Letter.Alef || word[^1] == Letter.Mim);
        return isHis || isHersOrTheirs;
    }

    private static bool StartsWithArticle(ReadOnlySpan<byte> word) => word.Length > 3 && word[0] == Letter.Alef && word[1] == Letter.Lam;

    private static Proclitics PrepositionOf(byte symbol)
    {
        if (symbol == Letter.Ba)
            return Proclitics.Ba;
        return symbol == Letter.Kaf ? Proclitics.Kaf : Proclitics.None;
    }
}
