using System.Buffers;
using Marsad.Events;
using Marsad.Text;
using Marsad.Time.Calendar;
using Marsad.Time.Grammar;
using Marsad.Time.Vocabulary;

namespace Marsad.Time;

/// <summary>Finds the words that tell times in Arabic news and what day, month, length … they tell.</summary>
/// <remarks>
/// Immutable and safe for use by many threads: built once, used for all articles. A word costs one walk through a small automaton; only where it can begin a
/// time expression are the grammars asked, longest kind first, and nothing is allocated but the values of what is found. Wrong times are worse than missed
/// ones, so words with another common meaning count only in company (<c>مارس</c> 'March' or 'practised').
/// </remarks>
public sealed class TimeExpressionReader
{
    private readonly TimeVocabulary _vocabulary = TimeVocabulary.Build();

    /// <summary>Appends the time expressions of a document to <paramref name="expressions"/>, in the order of the text, without overlaps.</summary>
    /// <param name="document">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="folded">Its normalised view.</param>
    /// <param name="published">Day of publication, to which <c>أمس</c> and the like refer; null where unknown, and their values are then null.</param>
    /// <param name="expressions">Where to append.</param>
    public void Read(Document document, List<Token> tokens, FoldedText folded, DateOnly? published, List<TimeExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(folded);
        ArgumentNullException.ThrowIfNull(expressions);
        TimeWord[] words = ArrayPool<TimeWord>.Shared.Rent(tokens.Count);
        LookUp(tokens, folded, words);
        Read(new TimeText(document, tokens, folded, words.AsSpan(0, tokens.Count), published), tokens, expressions);
        ArrayPool<TimeWord>.Shared.Return(words);
    }

    private void LookUp(List<Token> tokens, FoldedText folded, TimeWord[] words)
    {
        ReadOnlySpan<byte> symbols = folded.Symbols;
        for (int i = 0; i < tokens.Count; i++)
            words[i] = tokens[i].Kind == TokenKind.Word ? _vocabulary.Find(symbols[tokens[i].FoldStart..tokens[i].FoldEnd]) : default;
    }

    private static void Read(in TimeText text, List<Token> tokens, List<TimeExpression> expressions)
    {
        int own = expressions.Count;
        int i = 0;
        while (i < tokens.Count)
        {
            if (tokens[i].Kind == TokenKind.Number || text.WordAt(i).CanBegin)
                i = ReadAt(text, i, own, expressions);
            else
                i++;
        }
    }

    /// <summary>Appends the expression that begins at token <paramref name="i"/>, if one does.</summary>
    /// <returns>The token to go on with.</returns>
    private static int ReadAt(in TimeText text, int i, int own, List<TimeExpression> expressions)
    {
        TimeWordKind kind = text.KindAt(i);
        if (kind is TimeWordKind.From or TimeWordKind.Between)
            return RangeGrammar.Read(text, i) is { Found: true } range ? Add(expressions, AtPeriod(text, i, range)) : i + 1;
        if (kind is TimeWordKind.Every or TimeWordKind.Regularly or TimeWordKind.Manner)
            return RepetitionGrammar.Read(text, i) is { Found: true } repetition ? Add(expressions, OfLength(text, i, repetition, TimexType.Set)) : i + 1;
        if (ClockGrammar.Read(text, i) is { Found: true } clock)
            return Add(expressions, AtClock(text, i, clock, expressions.Count > own ? expressions[^1] : null));
        PeriodMatch period = PeriodGrammar.Read(text, i);
        if (period.Found)
            return Add(expressions, AtPeriod(text, i, period));
        if (DurationGrammar.Read(text, i) is { Found: true } duration)
            return Add(expressions, OfLength(text, i, duration, TimexType.Duration));
        return i + 1;
    }

    private static int Add(List<TimeExpression> expressions, TimeExpression expression)
    {
        expressions.Add(expression);
        return expression.EndToken;
    }

    private static TimeExpression AtPeriod(in TimeText text, int i, PeriodMatch match)
    {
        if (RepetitionGrammar.YearlyTail(text, match.End) is { Found: true } yearly)
            return OfLength(text, i, yearly, TimexType.Set);
        CalendarPeriod period = match.Period;
        DateOnly? start = period.IsResolved ? period.First : null;
        return new TimeExpression(text.SpanOf(i, match.End), i, match.End, TimexType.Date, period.ToIso(), start, period.Precision);
    }

    private static TimeExpression OfLength(in TimeText text, int i, LengthMatch length, TimexType type) =>
        new(text.SpanOf(i, length.End), i, length.End, type, length.Value, null, length.Unit.Precision());

    /// <summary>A clock time is of the day that its own words name, else of the day named just before (<c>أمس الساعة 14:30</c>), else of publication.</summary>
    private static TimeExpression AtClock(in TimeText text, int i, ClockMatch clock, TimeExpression? previous)
    {
        DateOnly? day = text.Calendar.Published;
        if (clock.Day is { } named)
            day = named.IsResolved ? named.First : null;
        else if (previous is { Type: TimexType.Date, Precision: DatePrecision.Day } before && IsNear(text, before.EndToken, i))
            day = before.Start;
        string? value = day is { } d ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{d:yyyy-MM-dd}T{clock.Time:HH:mm}") : null;
        return new TimeExpression(text.SpanOf(i, clock.End), i, clock.End, TimexType.Time, value, day, DatePrecision.Day);
    }

    /// <summary>True where at most a preposition, comma or bracket parts <c>أمس</c> from <c>الساعة</c>.</summary>
    private static bool IsNear(in TimeText text, int end, int i) =>
        i == end || (i == end + 1 && (text.MarkAt(end) is '،' or ',' or '(' || text.KindAt(end) is TimeWordKind.In or TimeWordKind.At));
}
