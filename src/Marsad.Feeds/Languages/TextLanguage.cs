namespace Marsad.Feeds.Languages;

/// <summary>What a text is written in, as far as it matters to a reader of Arabic.</summary>
public enum TextLanguage : byte
{
    /// <summary>Too short to tell.</summary>
    Unknown,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>Persian (Farsi, Dari).</summary>
    Persian,

    /// <summary>Urdu.</summary>
    Urdu,

    /// <summary>Central Kurdish (Sorani).</summary>
    Kurdish,

    /// <summary>Pashto.</summary>
    Pashto,

    /// <summary>A language in another script: Latin, Cyrillic, Hebrew …</summary>
    OtherScript,

    /// <summary>Arabic, and as much or nearly as much of another language.</summary>
    Mixed,
}

/// <summary>What a text is written in, and by what that was told.</summary>
/// <param name="Language">The language.</param>
/// <param name="Reason">One line: <c>the text is Urdu: 41 of its 60 words (ہے، کے، میں …)</c>.</param>
public sealed record LanguageVerdict(TextLanguage Language, string Reason)
{
    /// <summary>True where the text can be coded: Arabic, or too short to be sure that it is not.</summary>
    public bool MayBeArabic => Language is TextLanguage.Arabic or TextLanguage.Unknown;
}
