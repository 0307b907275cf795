using Marsad.Arabic;

namespace Marsad.Cli.Lexicon;

/// <summary>Writes a reading's clitics apart from its stem: <c>و + س + … + ها</c>.</summary>
internal static class CliticText
{
    private static readonly (Proclitics Clitic, string Letters)[] Before =
    [
        (Proclitics.Wa, "و"), (Proclitics.Fa, "ف"), (Proclitics.Sin, "س"), (Proclitics.Ba, "ب"), (Proclitics.Lam, "ل"), (Proclitics.Kaf, "ك"), (Proclitics.Al, "ال"),
    ];

    /// <summary>The parts of <paramref name="reading"/>; <paramref name="words"/> where nothing is written with it.</summary>
    public static string Of(Reading reading, string words)
    {
        if (reading.Proclitics == Proclitics.None && reading.Enclitic == Enclitic.None)
            return words;
        IEnumerable<string> before = Before.Where(pair => reading.Has(pair.Clitic)).Select(pair => pair.Letters);
        IEnumerable<string> after = reading.Enclitic == Enclitic.None ? [] : [LettersOf(reading.Enclitic)];
        return string.Join(" + ", [.. before, "…", .. after]);
    }

    private static string LettersOf(Enclitic enclitic) => enclitic switch
    {
        Enclitic.Hu => "ه",
        Enclitic.Ha => "ها",
        Enclitic.Hum => "هم",
        Enclitic.Huma => "هما",
        Enclitic.Na => "نا",
        Enclitic.Ya => "ي",
        Enclitic.Ka => "ك",
        _ => "",
    };
}
