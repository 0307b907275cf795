using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Questions that stages ask of a role noun.</summary>
internal static class RoleNounExtensions
{
    private const char CountryEnd = ':';

    /// <summary>True for a role that has its country in itself: <c>مستوطن</c>, <c>الاحتلال</c>.</summary>
    public static bool HasCountry(this Lemma role) => role.Role!.Contains(CountryEnd, StringComparison.Ordinal);

    /// <summary>The role, without the country that it may have in itself.</summary>
    public static string RoleAlone(this Lemma role) => role.HasCountry() ? EntityCode.Parse(role.Role!).Role : role.Role!;
}
