using Marsad.Events;
using Marsad.Text;
using Marsad.Time;

namespace Marsad.Feeds.Pages;

/// <summary>Reads dates as pages print them: <c>الاثنين 15 تموز/يوليو 2024 - 10:30</c>, <c>نُشر في: ١٥ يوليو ٢٠٢٤</c>, <c>15/07/2024</c>. For use by many threads.</summary>
internal sealed class VisibleDateReader
{
    private readonly TimeExpressionReader _times = new();

    /// <summary>The first day that <paramref name="text"/> names in full; null where it names none. A day without its year is none.</summary>
    public DateOnly? Read(string text) => Find(text)?.Start;

    /// <summary>True where <paramref name="text"/> is a full date and hardly anything else: a line of its own between headline and text.</summary>
    public bool IsDateLine(string text)
    {
        // «آخر تحديث: الاثنين 15 يوليو 2024 الساعة 10:30 بتوقيت القاهرة»
        const int LongestLine = 80;
        const double LeastShare = 0.3;
        return text.Length <= LongestLine && Find(text) is { } date && date.Span.Length >= LeastShare * text.Length && !text.EndsWith('.');
    }

    private TimeExpression? Find(string text)
    {
        var document = new Document(null, text);
        var folded = new FoldedText();
        folded.Load(text);
        List<Token> tokens = [];
        Tokenizer.Tokenize(text, folded, tokens);
        List<TimeExpression> found = [];
        _times.Read(document, tokens, folded, published: null, found);
        // A time of day has its day from the words before it.
        int at = found.FindIndex(time => time is { Type: TimexType.Date, Precision: DatePrecision.Day, Start: not null });
        return at < 0 ? null : found[at];
    }
}
