using Marsad.Text;

namespace Marsad.Arabic;

/// <summary>What print tells that folding drops.</summary>
internal static class Spelling
{
    /// <summary>True where <paramref name="written"/> ends in <paramref name="word"/>, vowel signs aside. An alef that begins the word may lack its hamza: <c>الى</c>, <c>ان</c>.</summary>
    public static bool EndsIn(ReadOnlySpan<char> written, string word)
    {
        int i = written.Length - 1;
        for (int k = word.Length - 1; k >= 0; k--)
        {
            if (Letter.IsSign(word[k]))
                continue;
            while (i >= 0 && Letter.IsSign(written[i]))
                i--;
            if (i < 0 || (written[i] != word[k] && !(k == 0 && i == 0 && written[i] == 'ا' && word[k] is 'أ' or 'إ' or 'آ')))
                return false;
            i--;
        }
        return true;
    }

    /// <summary><paramref name="word"/> without vowel signs and tatweel; the same string where it has none.</summary>
    public static string WithoutSigns(string word)
    {
        foreach (char c in word)
        {
            if (Letter.IsSign(c))
                return string.Concat(word.Where(letter => !Letter.IsSign(letter)));
        }
        return word;
    }
}
