using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>Which letters before and behind a word are clitics, and which last letters print confuses.</summary>
internal static class CliticLetters
{
    /// <summary>ب, ل, ك before a word; none for another letter.</summary>
    public static Proclitics PrepositionOf(byte symbol)
    {
        if (symbol == Letter.Ba)
            return Proclitics.Ba;
        if (symbol == Letter.Lam)
            return Proclitics.Lam;
        return symbol == Letter.Kaf ? Proclitics.Kaf : Proclitics.None;
    }

    /// <summary>The pronoun that <paramref name="rest"/>, one to three letters, is as a whole: <c>ه</c>, <c>ها</c>, <c>هما</c>.</summary>
    public static Enclitic EncliticAt(ReadOnlySpan<byte> rest)
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

    /// <summary>Loose print writes ه for ة, ي for ى and the reverse.</summary>
    public static byte SwapOf(byte last)
    {
        if (last == Letter.Ha)
            return Letter.TaMarbuta;
        if (last == Letter.TaMarbuta)
            return Letter.Ha;
        if (last == Letter.Ya)
            return Letter.AlefMaqsura;
        return last == Letter.AlefMaqsura ? Letter.Ya : (byte)0;
    }
}
