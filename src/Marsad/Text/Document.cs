namespace Marsad.Text;

/// <summary>The text that is coded; everything else is a <see cref="TextSpan"/> into it.</summary>
/// <remarks>The title, two newlines and the body, exactly as given; the body alone where there is no title.</remarks>
public sealed class Document
{
    /// <summary>A document of <paramref name="title"/> (may be null or empty) and <paramref name="body"/>.</summary>
    public Document(string? title, string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        TitleLength = title?.Length ?? 0;
        Text = TitleLength == 0 ? body : string.Concat(title, "\n\n", body);
        WritesAlefMaqsura = Text.Contains('ى', StringComparison.Ordinal);
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Length of the title in UTF-16 code units; 0 where there is none.</summary>
    public int TitleLength { get; }

    /// <summary>Where the body begins.</summary>
    public int BodyStart => TitleLength == 0 ? 0 : TitleLength + 2;

    /// <summary>False for print without a single <c>ى</c>, which writes <c>الي</c> and <c>علي</c> for <c>إلى</c> and <c>على</c>.</summary>
    public bool WritesAlefMaqsura { get; }

    /// <summary>The words at <paramref name="span"/>, as they stand.</summary>
    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    /// <summary>The characters at <paramref name="span"/>, without a copy.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);
}
