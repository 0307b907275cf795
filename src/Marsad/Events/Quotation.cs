using Marsad.Arabic;

namespace Marsad.Events;

/// <summary>Where quotation marks open and close. The plain mark <c>"</c> does both in turn.</summary>
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
                return Opens(a, w) == true || w == start;
        }
        return false;
    }

    /// <summary>Null for a mark that does both.</summary>
    private static bool? Opens(Annotation a, int word) => a.Tokens[a.Words[word].FirstToken].Mark switch
    {
        '“' or '«' or '‘' or '„' => true,
        '”' or '»' or '’' => false,
        _ => null,
    };
}
