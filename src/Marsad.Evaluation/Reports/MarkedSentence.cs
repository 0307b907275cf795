using Marsad.Text;

namespace Marsad.Evaluation.Reports;

/// <summary>A sentence on one line with its trigger in guillemets: <c>أمس «قصفت» القوات الروسية المدينة</c>.</summary>
internal static class MarkedSentence
{
    /// <summary>Code units shown to either side of a trigger that stands in no sentence.</summary>
    private const int Context = 80;

    public static string Of(CodingError error)
    {
        string text = error.Article.Document.Text;
        if (error.Trigger is not { } given)
            return OneLine(text, error.Sentence!.Span);
        TextSpan trigger = Within(new TextSpan(0, text.Length), given);
        TextSpan shown = error.Sentence?.Span ?? Within(new TextSpan(0, text.Length), new TextSpan(trigger.Start - Context, trigger.End + Context));
        trigger = Within(shown, trigger);
        string before = OneLine(text, new TextSpan(shown.Start, trigger.Start));
        string after = OneLine(text, new TextSpan(trigger.End, shown.End));
        return $"{before}«{OneLine(text, trigger)}»{after}";
    }

    /// <summary>Another coder's offsets may reach beyond the text.</summary>
    private static TextSpan Within(TextSpan bounds, TextSpan span)
    {
        int start = Math.Clamp(span.Start, bounds.Start, bounds.End);
        return new TextSpan(start, Math.Clamp(span.End, start, bounds.End));
    }

    private static string OneLine(string text, TextSpan span) =>
        string.Create(span.Length, (text, span.Start), static (line, source) =>
        {
            for (int i = 0; i < line.Length; i++)
            {
                char c = source.text[source.Start + i];
                line[i] = char.IsControl(c) ? ' ' : c;
            }
        });
}
