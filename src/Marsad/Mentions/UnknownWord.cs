namespace Marsad.Mentions;

/// <summary>Tells by its letters that a word which no list knows is an ordinary word, not a name.</summary>
internal static class UnknownWord
{
    private const int ShortestStem = 3;

    /// <summary>«ابتسامته», «صدحوا», «لإنجاح»: a word with a pronoun, the ending of a verb, or a verbal noun behind ل.</summary>
    public static bool IsOrdinary(ReadOnlySpan<char> word) => EndsIn(word, "تها") || EndsIn(word, "ته") || EndsIn(word, "هم") || EndsIn(word, "هما") || EndsIn(word, "ها") || EndsIn(word, "وا") || IsVerbalNoun(word);

    private static bool EndsIn(ReadOnlySpan<char> word, string ending) => word.Length >= ShortestStem + ending.Length && word.EndsWith(ending);

    /// <summary>إنجاح: إ, two letters, ا, one letter.</summary>
    private static bool IsVerbalNoun(ReadOnlySpan<char> word) => word is ['ل' or 'ب', 'إ', _, _, 'ا', _];
}
