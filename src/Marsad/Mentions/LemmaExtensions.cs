using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Questions that stages ask of a <see cref="Lemma"/>.</summary>
internal static class LemmaExtensions
{
    private const char CountryEnd = ':';

    /// <summary>True for a role noun that has its country in itself: <c>مستوطن</c>, <c>الاحتلال</c>.</summary>
    public static bool HasCountry(this Lemma role) => role.Role!.Contains(CountryEnd, StringComparison.Ordinal);

    /// <summary>True for a head or body that is one of several international ones, and most often the one in its code: <c>الأمين العام</c>, <c>الحلف</c>.</summary>
    public static bool IsOfSomeBody(this Lemma role) =>
        role.Role!.StartsWith("IGO", StringComparison.Ordinal) && (role.NounClass == NounClass.Head || role is { NounClass: NounClass.Body } && !role.Text.Contains(' ', StringComparison.Ordinal));

    /// <summary>True for a servant or organ of a state: <c>حكومة</c>, <c>شرطة</c>.</summary>
    public static bool IsOfState(this Lemma role) => role.Role is "GOV" or "MIL" or "COP" or "SPY" or "LEG" or "JUD";

    /// <summary>The role of a role noun, without the country or body that it may have in itself: <c>قوات حفظ السلام</c> of Russia are soldiers.</summary>
    public static string RoleAlone(this Lemma role)
    {
        if (!role.HasCountry())
            return role.Role!;
        EntityCode code = EntityCode.Parse(role.Role!);
        return !code.IsInternational ? code.Role : role.NounClass == NounClass.Force ? "MIL" : "GOV";
    }

    /// <summary><c>وزير</c> of <c>وزير الخارجية</c>.</summary>
    public static string FirstWord(this Lemma lemma)
    {
        int space = lemma.Text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? lemma.Text : lemma.Text[..space];
    }
}
