namespace Marsad.Text;

/// <summary>The text that is coded; everything else is a <see cref="TextSpan"/> into it.</summary>
/// <remarks>The title, two newlines and the body, exactly as given; the body alone where there is no title.</remarks>
public sealed class Document
{
    private const string BehindTitle = "\n\n";

    private readonly string? _title;
    private readonly string _body;
    private readonly char[]? _joined;
    private readonly int _length;
    private string? _text;

    /// <summary>A document of <paramref name="title"/> (may be null or empty) and <paramref name="body"/>.</summary>
    public Document(string? title, string body)
        : this(title, body, new char[RoomFor(title, body)])
    {
    }

    /// <summary>As the other, of a text that is joined in <paramref name="buffer"/>; <see cref="RoomFor"/> tells how long that has to be.</summary>
    internal Document(string? title, string body, char[] buffer)
    {
        ArgumentNullException.ThrowIfNull(body);
        (_title, _body) = (title, body);
        TitleLength = title?.Length ?? 0;
        _length = BodyStart + body.Length;
        if (TitleLength == 0)
            _text = body;
        else
            _joined = Join(title!, body, buffer);
        WritesAlefMaqsura = Characters.Contains('ى');
    }

    /// <summary>The whole text; <see cref="Characters"/> are the same without a copy.</summary>
    public string Text => _text ??= Characters.ToString();

    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Characters => _joined is null ? _body : _joined.AsSpan(0, _length);

    /// <summary>Length of the title in UTF-16 code units; 0 where there is none.</summary>
    public int TitleLength { get; }

    /// <summary>Where the body begins.</summary>
    public int BodyStart => TitleLength == 0 ? 0 : TitleLength + BehindTitle.Length;

    /// <summary>False for print without a single <c>ى</c>, which writes <c>الي</c> and <c>علي</c> for <c>إلى</c> and <c>على</c>.</summary>
    public bool WritesAlefMaqsura { get; }

    /// <summary>The words at <paramref name="span"/>, as they stand.</summary>
    public string this[TextSpan span] => Slice(span).ToString();

    /// <summary>The characters at <paramref name="span"/>, without a copy.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Characters.Slice(span.Start, span.Length);

    /// <summary>The words at <paramref name="span"/> as a part of title or body, which stays what it is when the next document is read.</summary>
    internal ReadOnlyMemory<char> WordsAt(TextSpan span)
    {
        if (span.End <= TitleLength)
            return _title.AsMemory(span.Start, span.Length);
        return span.Start >= BodyStart ? _body.AsMemory(span.Start - BodyStart, span.Length) : this[span].AsMemory();
    }

    /// <summary>Room that it takes to join title and body: none where there is no title.</summary>
    internal static int RoomFor(string? title, string? body) => string.IsNullOrEmpty(title) ? 0 : title.Length + BehindTitle.Length + (body?.Length ?? 0);

    private static char[] Join(string title, string body, char[] buffer)
    {
        title.CopyTo(buffer);
        BehindTitle.CopyTo(buffer.AsSpan(title.Length));
        body.CopyTo(buffer.AsSpan(title.Length + BehindTitle.Length));
        return buffer;
    }
}
