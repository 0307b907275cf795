using Marsad.Time.Vocabulary;

namespace Marsad.Time.Grammar;

/// <summary>A number in a text.</summary>
/// <param name="End">One past its last token; 0 where there is none.</param>
/// <param name="Value">The number.</param>
internal readonly record struct NumberMatch(int End, int Value)
{
    public bool Found => End > 0;
}

/// <summary>Numbers in digits and words, of both genders: <c>18</c>, <c>الـ18</c>, <c>ثلاث عشرة</c>, <c>خمسة وعشرين</c>, <c>الحادي والعشرين</c>.</summary>
internal static class NumberGrammar
{
    /// <summary>A cardinal number that begins at <paramref name="i"/>.</summary>
    public static NumberMatch Cardinal(in TimeText text, int i)
    {
        NumberMatch digits = Digits(text, i);
        if (digits.Found)
            return digits;
        TimeWord word = text.WordAt(i);
        return word.Kind switch
        {
            TimeWordKind.Ones => FromOnes(text, i, word),
            TimeWordKind.Ten or TimeWordKind.Tens => new NumberMatch(i + 1, word.Value),
            TimeWordKind.Hundreds => FromHundreds(text, i, word),
            _ => default,
        };
    }

    /// <summary>Digits, with the article before them or not.</summary>
    public static NumberMatch Digits(in TimeText text, int i)
    {
        int at = text.Is(i, TimeWordKind.DefiniteArticle) && text.TouchesPrevious(i + 1) ? i + 1 : i;
        int value = text.DigitsAt(at);
        return value < 0 ? default : new NumberMatch(at + 1, value);
    }

    /// <summary>A definite ordinal that begins at <paramref name="i"/>: <c>الخامس عشر</c>, <c>العشرين</c>, <c>الحادية والعشرين</c>.</summary>
    public static NumberMatch Ordinal(in TimeText text, int i)
    {
        TimeWord word = text.WordAt(i);
        if (word.Kind == TimeWordKind.Tens && word.IsDefinite)
            return new NumberMatch(i + 1, word.Value);
        if (word.Kind != TimeWordKind.Ordinal || !word.IsDefinite)
            return default;
        TimeWord next = text.WordAt(i + 1);
        if (next.Kind == TimeWordKind.Ten && !next.Has(TimeWordTraits.Joined | TimeWordTraits.Definite))
            return new NumberMatch(i + 2, 10 + word.Value);
        if (next.Kind == TimeWordKind.Tens && next.Has(TimeWordTraits.Joined) && next.IsDefinite)
            return new NumberMatch(i + 2, next.Value + word.Value);
        return new NumberMatch(i + 1, word.Value);
    }

    private static NumberMatch FromOnes(in TimeText text, int i, TimeWord ones)
    {
        TimeWord next = text.WordAt(i + 1);
        if (next.Kind == TimeWordKind.Ten && !next.Has(TimeWordTraits.Joined))
            return new NumberMatch(i + 2, 10 + ones.Value);
        if (next.Kind == TimeWordKind.Tens && next.Has(TimeWordTraits.Joined))
            return new NumberMatch(i + 2, next.Value + ones.Value);
        // «ثلاثة آلاف», «خمس مئة» are beyond what times are told in.
        return next.Kind == TimeWordKind.Hundreds && !next.Has(TimeWordTraits.Joined) ? default : new NumberMatch(i + 1, ones.Value);
    }

    private static NumberMatch FromHundreds(in TimeText text, int i, TimeWord hundreds)
    {
        TimeWord next = text.WordAt(i + 1);
        if (next.Kind is not (TimeWordKind.Ones or TimeWordKind.Ten or TimeWordKind.Tens) || !next.Has(TimeWordTraits.Joined))
            return new NumberMatch(i + 1, hundreds.Value);
        NumberMatch rest = Cardinal(text, i + 1);
        return new NumberMatch(rest.End, hundreds.Value + rest.Value);
    }
}
