using Marsad.Arabic;

namespace Marsad.Events.Clauses;

/// <summary>Passes over what stands in a clause and is none of its arguments: a source, words between dashes, a relative clause.</summary>
internal static class ClauseAside
{
    /// <summary>«لا يهتم بالضحايا، وفق تعبيره»: to whom it is credited is no argument.</summary>
    public static int PastSource(Annotation a, int i, int limit) =>
        i + 1 < limit && a.PhraseOfWord[i + 1] is >= 0 and int source ? a.Phrases[source].EndWord - 1 : i;

    /// <summary>«قال غانتس -في كلمته اليوم- إن»: what stands between dashes belongs to no clause around.</summary>
    public static int PastDashes(Annotation a, int i, int limit)
    {
        if (!OpensDash(a, i))
            return i;
        for (int j = i + 1; j < limit; j++)
        {
            if (a.Words[j].Tag == Tag.Bracket && IsDash(a.Tokens[a.Words[j].FirstToken].Mark))
                return j;
        }
        return i;
    }

    private static bool OpensDash(Annotation a, int i)
    {
        Text.Token token = a.Tokens[a.Words[i].FirstToken];
        ReadOnlySpan<char> text = a.Document.Characters;
        return IsDash(token.Mark) && token.Span.Start > 0 && char.IsWhiteSpace(text[token.Span.Start - 1]) && token.Span.End < text.Length && !char.IsWhiteSpace(text[token.Span.End]);
    }

    private static bool IsDash(char mark) => mark is '-' or '–' or '—';

    /// <summary>«القرار الذي رفضته موسكو»: one past the last word of the relative clause that opens at <paramref name="i"/>.</summary>
    public static int EndOfRelative(Annotation a, int i, int limit)
    {
        i++;
        while (i < limit && a.Words[i].Tag is not (Tag.Comma or Tag.Stop or Tag.Bracket or Tag.Complementiser or Tag.Subordinator or Tag.Conditional))
            i++;
        return i;
    }
}
