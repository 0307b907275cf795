using System.Text;
using Marsad.Text;

namespace Marsad.Cli.Explaining;

/// <summary>Prints a stretch of text with marks in it; the text itself stays as it is, bidi controls included.</summary>
/// <param name="hasColour">True: marks are underlined, in a colour a quad, triggers bold. False: marks stand in <c>〔…〕</c>.</param>
internal sealed class MarkedText(bool hasColour)
{
    private const string Reset = "\e[0m";

    // Verbal cooperation green, material cooperation cyan, verbal conflict yellow, material conflict red.
    private static readonly string[] QuadColours = ["32", "36", "33", "31"];

    /// <summary>The text at <paramref name="span"/> on one line, with those of <paramref name="marks"/> that begin in it.</summary>
    public string Of(string text, TextSpan span, IReadOnlyList<EvidenceMark> marks)
    {
        var line = new StringBuilder();
        int at = span.Start;
        foreach (EvidenceMark mark in marks)
        {
            if (mark.Span.Start < at || mark.Span.Start >= span.End)
                continue;
            int end = Math.Min(mark.Span.End, span.End);
            AppendSafe(line, text.AsSpan(at..mark.Span.Start));
            line.Append(Opening(mark));
            AppendSafe(line, text.AsSpan(mark.Span.Start..end));
            line.Append(hasColour ? Reset : "〕");
            at = end;
        }
        AppendSafe(line, text.AsSpan(at..span.End));
        return line.ToString();
    }

    /// <summary><paramref name="text"/> on one line.</summary>
    public static string Plain(string text)
    {
        var line = new StringBuilder(text.Length);
        AppendSafe(line, text);
        return line.ToString();
    }

    private string Opening(EvidenceMark mark)
    {
        if (!hasColour)
            return "〔";
        string colour = QuadColours[Math.Clamp(mark.Quad, 1, QuadColours.Length) - 1];
        return mark.IsTrigger ? $"\e[1;4;{colour}m" : $"\e[4;{colour}m";
    }

    /// <summary>Control characters of the text must not reach a terminal.</summary>
    private static void AppendSafe(StringBuilder line, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            line.Append(char.IsControl(c) ? ' ' : c);
    }
}
