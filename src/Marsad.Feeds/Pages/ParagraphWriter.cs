using System.Text;
using AngleSharp.Dom;

namespace Marsad.Feeds.Pages;

/// <summary>Gathers text into paragraphs: white space is collapsed, two line breaks in a row end a paragraph.</summary>
internal sealed class ParagraphWriter(IElement root)
{
    private readonly StringBuilder _text = new();
    private int _linkedLength;
    private IElement _element = root;

    /// <summary>The paragraphs that have ended.</summary>
    public List<Paragraph> Paragraphs { get; } = [];

    public void Append(string text, bool isLink)
    {
        int before = _text.Length;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                _text.Append(c);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
                _text.Append(' ');
        }
        if (isLink)
            _linkedLength += _text.Length - before;
    }

    /// <summary><c>&lt;br&gt;</c></summary>
    public void BreakLine()
    {
        if (_text.Length > 0 && _text[^1] == ' ')
            _text.Length--;
        if (_text.Length == 0)
            return;
        if (_text[^1] == '\n')
            End(_element);
        else
            _text.Append('\n');
    }

    /// <summary>Ends the paragraph, which stands in <paramref name="element"/>.</summary>
    public void End(IElement element)
    {
        _element = element;
        string text = _text.ToString().Trim();
        if (text.Length > 0)
            Paragraphs.Add(new Paragraph(text, Math.Min(_linkedLength, text.Length), element));
        _text.Clear();
        _linkedLength = 0;
    }
}
