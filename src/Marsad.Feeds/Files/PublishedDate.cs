using System.Globalization;

namespace Marsad.Feeds.Files;

/// <summary>Reads the day out of an ISO 8601 date or date-time.</summary>
internal static class PublishedDate
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>
    /// The day as it is written: that of <c>2024-07-15T01:30:00+03:00</c> is 15 July, the outlet's own day, though it was still the 14th in UTC.
    /// </summary>
    /// <returns>Null where <paramref name="text"/> is neither a date nor a date-time.</returns>
    public static DateOnly? Read(string text)
    {
        // The whole is checked, the day alone is taken: converting would move it into another time zone.
        bool isIso = DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out _);
        return isIso ? DateOnly.ParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }
}
