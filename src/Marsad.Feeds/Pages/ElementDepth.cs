using AngleSharp.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>Measures how deep elements stand within elements.</summary>
internal static class ElementDepth
{
    /// <summary>Number of elements on the longest way down from <paramref name="root"/>, itself included. Needs no stack.</summary>
    public static int Of(IElement root)
    {
        int depth = 1;
        int deepest = 1;
        IElement at = root;
        while (true)
        {
            if (at.FirstElementChild is { } child)
            {
                at = child;
                deepest = Math.Max(deepest, ++depth);
                continue;
            }
            while (at != root && at.NextElementSibling is null)
            {
                at = at.ParentElement!;
                depth--;
            }
            if (at == root)
                return deepest;
            at = at.NextElementSibling!;
        }
    }
}
