using System.Globalization;

namespace Marsad.Bank.Checking;

/// <summary>The value of a time expression: <c>2022</c>, <c>2022-05</c>, <c>2022-05-21</c> or <c>2022-05-01/2022-05-07</c>.</summary>
public static class TimeValue
{
    private static readonly string[] Precisions = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Checks <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">It is no such value, or an interval that ends before it begins.</exception>
    public static void Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] ends = text.Split('/');
        bool sound = ends.Length <= 2 && ends.All(IsDate) && (ends.Length == 1 || string.CompareOrdinal(ends[0], ends[1]) < 0);
        if (!sound)
            throw new FormatException($"«{text}» is no time; 2022, 2022-05, 2022-05-21 or 2022-05-01/2022-05-07 is expected");
    }

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, Precisions, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
