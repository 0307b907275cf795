using AngleSharp.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>A paragraph of a page.</summary>
/// <param name="Text">White space collapsed; line breaks are <c>\n</c>. Never empty.</param>
/// <param name="LinkedLength">How much of it is the text of links, in UTF-16 code units.</param>
/// <param name="Element">The block in which it stands.</param>
internal readonly record struct Paragraph(string Text, int LinkedLength, IElement Element)
{
    /// <summary>Share of the text that is links, 0–1.</summary>
    public double LinkShare => (double)LinkedLength / Text.Length;
}
