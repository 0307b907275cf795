using System.Text.Json;

namespace Marsad.Cli;

/// <summary>Names of enum members as output writes them: <c>VerbPerfect</c> is <c>verb-perfect</c>.</summary>
internal static class EnumWord
{
    /// <summary>The word for <paramref name="value"/>.</summary>
    public static string Word<T>(this T value)
        where T : struct, Enum => Cache<T>.Words[value];

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Words = Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    }
}
