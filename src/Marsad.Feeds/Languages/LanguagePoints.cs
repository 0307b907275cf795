namespace Marsad.Feeds.Languages;

/// <summary>Adds up the evidence of words for each language in Arabic script.</summary>
internal ref struct LanguagePoints
{
    private double _arabic;
    private double _persian;
    private double _urdu;
    private double _kurdish;
    private double _pashto;

    /// <summary>Adds the evidence of <paramref name="word"/>; false where it is not in Arabic script.</summary>
    public bool Add(ReadOnlySpan<char> word)
    {
        if (!LanguageWords.IsArabicScript(word))
            return false;
        _arabic += LanguageWords.IsArabic(word) ? 1 : LanguageWords.HasArabicShape(word) ? 0.5 : 0;
        _urdu += LanguageWords.IsUrdu(word) ? 1 : 0;
        _kurdish += LanguageWords.IsKurdish(word) ? 1 : 0;
        _pashto += LanguageWords.IsPashto(word) ? 1 : 0;
        // Letters that all of them have and Arabic has not; Persian has no letter of its own.
        if (word.ContainsAny(LanguageWords.SharedLetters))
            _persian += 0.5;
        _persian += LanguageWords.IsPersian(word) ? 1 : 0;
        return true;
    }

    /// <summary>The language with most points, Arabic where it has as many as another; <see cref="TextLanguage.Unknown"/> below <paramref name="least"/> points.</summary>
    public readonly TextLanguage Most(double least)
    {
        (TextLanguage language, double most) = (TextLanguage.Arabic, _arabic);
        // Letters of their own speak for these before the shared ones speak for Persian.
        (TextLanguage, double)[] others = [(TextLanguage.Urdu, _urdu), (TextLanguage.Kurdish, _kurdish), (TextLanguage.Pashto, _pashto), (TextLanguage.Persian, _persian)];
        foreach ((TextLanguage other, double points) in others)
        {
            if (points > most)
                (language, most) = (other, points);
        }
        return most < least ? TextLanguage.Unknown : language;
    }
}
