using System.Text;
using Marsad.Text;

namespace Marsad.Feeds.Pages;

/// <summary>Compares phrases by their letters and digits alone: <c>«اقرأ أيضًا:»</c> and <c>إقرأ ايضا</c> are one.</summary>
internal static class FoldedPhrase
{
    /// <summary>The words of <paramref name="text"/>, letters folded, a space between; every digit is <c>#</c>, punctuation is gone.</summary>
    public static string Of(string text)
    {
        var phrase = new StringBuilder(text.Length);
        foreach (byte symbol in Letter.Fold(text))
        {
            char c = Letter.ToChar(symbol);
            if (char.IsLetter(c) || symbol == Letter.Digit)
                phrase.Append(c);
            else if (phrase.Length > 0 && phrase[^1] != ' ')
                phrase.Append(' ');
        }
        return phrase.ToString().TrimEnd();
    }
}
