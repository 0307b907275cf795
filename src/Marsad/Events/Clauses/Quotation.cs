using Marsad.Arabic;

namespace Marsad.Events.Clauses;

/// <summary>Where quotation marks open and close. The plain mark <c>"</c> does both.</summary>
internal static class Quotation
{
    /// <summary>True where a quotation goes on behind the stretch; <paramref name="open"/> tells whether it begins within one.</summary>
    public static bool IsOpen(Annotation a, int start, int end, bool open)
    {
        for (int w = start; w < end; w++)
        {
            if (a.Words[w].Tag == Tag.Quote)
                open = Opens(a, w) ?? !open;
        }
        return open;
    }

    /// <summary>The word that closes a quotation already open at <paramref name="start"/>, else <paramref name="end"/>.</summary>
    public static int EndOfOpen(Annotation a, int start, int end)
    {
        for (int w = start; w < end; w++)
        {
            if (a.Words[w].Tag == Tag.Quote && Opens(a, w) != true)
                return w;
        }
        return end;
    }

    /// <summary>True where the first mark opens a quotation: one said to be open already has lost its closing mark.</summary>
    public static bool OpensFirst(Annotation a, int start, int end)
    {
        for (int w = start; w < end; w++)
        {
            if (a.Words[w].Tag == Tag.Quote)
                return Opens(a, w) == true;
        }
        return false;
    }

    /// <summary>True for a mark that opens, false for one that closes; null where neither its shape nor the spaces around it tell.</summary>
    private static bool? Opens(Annotation a, int word)
    {
        Text.Token mark = a.Tokens[a.Words[word].FirstToken];
        return mark.Mark switch
        {
            '“' or '«' or '‘' or '„' => true,
            '”' or '»' or '’' => false,
            _ => OpensBySpaces(a.Document.Characters, mark.Span),
        };
    }

    private static bool? OpensBySpaces(ReadOnlySpan<char> text, Text.TextSpan mark)
    {
        bool before = mark.Start > 0 && char.IsLetterOrDigit(text[mark.Start - 1]);
        bool after = mark.End < text.Length && char.IsLetterOrDigit(text[mark.End]);
        return before == after ? null : after;
    }
}
