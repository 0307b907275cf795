using System.Globalization;

namespace Marsad.Feeds.Pages;

/// <summary>Reads the day out of the dates of metadata: ISO 8601 as written by many hands, and RFC 822.</summary>
internal static class WrittenDate
{
    // 1990 is older than any page; two digits of the next century are a misprint.
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    private static readonly string[] Formats = ["yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy"];

    /// <summary>The day as written, whatever the time zone: <c>2024-07-15T01:30:00+0300</c>, <c>2024/7/15 01:30</c>, <c>Mon, 15 Jul 2024 01:30:00 +0300</c>.</summary>
    /// <returns>Null where <paramref name="text"/> is no such date or lies outside 1990–2099.</returns>
    public static DateOnly? Read(string text)
    {
        ReadOnlySpan<char> date = WithoutWeekday(text.AsSpan().Trim());
        foreach (ReadOnlySpan<char> candidate in (ReadOnlySpan<string>)[Before(date, "T "), FirstWords(date, 3)])
        {
            if (DateOnly.TryParseExact(candidate.TrimEnd(','), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly day) && day.Year is >= FirstYear and <= LastYear)
                return day;
        }
        return null;
    }

    private static ReadOnlySpan<char> WithoutWeekday(ReadOnlySpan<char> date)
    {
        int comma = date.IndexOf(',');
        return comma is > 0 and <= 9 && !date[..comma].ContainsAnyInRange('0', '9') ? date[(comma + 1)..].TrimStart() : date;
    }

    private static string Before(ReadOnlySpan<char> date, string ends)
    {
        int end = date.IndexOfAny(ends);
        return (end < 0 ? date : date[..end]).ToString();
    }

    private static string FirstWords(ReadOnlySpan<char> date, int count) =>
        string.Join(' ', date.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(count));
}
