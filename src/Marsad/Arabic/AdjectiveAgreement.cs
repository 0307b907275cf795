namespace Marsad.Arabic;

/// <summary>Whether an adjective can belong to the noun or adjective right before it, as far as their letters tell.</summary>
internal static class AdjectiveAgreement
{
    /// <summary>True where gender, number or case speak against it: <c>هاجم الجيش المدينة</c>, <c>اغتال مجهولون قاضيا</c>.</summary>
    public static bool Clashes(FormFeatures before, FormFeatures adjective)
    {
        if (before.Gender == Gender.Unknown || adjective.Gender == Gender.Unknown)
            return false;
        return !NumbersFit(before, adjective) || CasesClash(before, adjective);
    }

    /// <summary>Both show their case by ون and ين, and not the same: <c>فتش جنود إسرائيليون مسافرين</c>.</summary>
    public static bool CasesClash(FormFeatures before, FormFeatures adjective) =>
        ShowsCase(before) && ShowsCase(adjective) && before.Has(FormTraits.Nominative) != adjective.Has(FormTraits.Nominative);

    /// <summary>True for a plural in <c>ون</c> or <c>ين</c>: it is of people.</summary>
    public static bool IsSoundPlural(FormFeatures form) => form is { Number: Number.Plural, Gender: Gender.Masculine } && !form.Has(FormTraits.InternalPlural);

    private static bool ShowsCase(FormFeatures form) => form.Number == Number.Dual || IsSoundPlural(form);

    /// <summary>Plurals that are no persons have the feminine singular; of which nouns mean persons, only a plural in ون tells.</summary>
    private static bool NumbersFit(FormFeatures before, FormFeatures adjective) => adjective.Number switch
    {
        Number.Singular when adjective.Gender == Gender.Masculine => before is { Gender: Gender.Masculine, Number: Number.Singular or Number.Unknown },
        Number.Singular => before.Number == Number.Plural ? !IsSoundPlural(before) : before is { Gender: Gender.Feminine, Number: Number.Singular or Number.Unknown },
        Number.Plural => before.Number == Number.Plural && (before.Gender == adjective.Gender || before.Has(FormTraits.InternalPlural) && adjective.Gender == Gender.Feminine),
        Number.Dual => before.Number == Number.Dual && before.Gender == adjective.Gender,
        _ => true,
    };
}
