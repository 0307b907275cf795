using Marsad.Arabic;
using Marsad.Lexicon;

namespace Marsad.Mentions;

/// <summary>Whether a phrase can be the subject of a verb, or the antecedent of a pronoun, by gender and number.</summary>
internal static class Agreement
{
    /// <summary>A verb before its subject is singular and agrees in gender; plurals that mean no persons, and broken plurals, count as feminine too.</summary>
    public static bool VerbBeforeSubject(FormFeatures verb, NounPhrase subject)
    {
        if (!IsThird(verb) || verb.Number is Number.Plural or Number.Dual || subject.Oblique)
            return false;
        if (subject.Gender == Gender.Unknown || verb.Gender == Gender.Unknown)
            return true;
        if (verb.Gender == subject.Gender)
            return true;
        // تعرض جنود لهجوم: several men have the masculine.
        if (verb.Gender == Gender.Feminine && subject is { Number: Number.Plural, Class: NounClass.Person or NounClass.Spokesman or NounClass.Head })
            return false;
        // «وحث السلطات على»: feminine things in the plural have no masculine verb.
        if (verb.Gender == Gender.Masculine && subject is { Gender: Gender.Feminine, Number: Number.Plural, Class: not (NounClass.Person or NounClass.Unknown) } && subject.FirstWord == subject.HeadWord)
            return false;
        return subject.Number is Number.Plural or Number.Unknown;
    }

    /// <summary>A verb after its subject agrees in gender and number.</summary>
    public static bool VerbAfterSubject(FormFeatures verb, NounPhrase subject)
    {
        if (!IsThird(verb))
            return false;
        return Fits(verb.Gender, verb.Number, subject);
    }

    /// <summary>Whether <paramref name="pronoun"/> can take up <paramref name="antecedent"/>.</summary>
    public static bool Pronoun(Enclitic pronoun, NounPhrase antecedent) => pronoun switch
    {
        Enclitic.Hu => Fits(Gender.Masculine, Number.Singular, antecedent),
        Enclitic.Ha => Fits(Gender.Feminine, Number.Singular, antecedent),
        Enclitic.Hum => Fits(Gender.Masculine, Number.Plural, antecedent),
        Enclitic.Huma => antecedent.Number == Number.Dual,
        _ => false,
    };

    private static bool IsThird(FormFeatures verb) => verb.Person is 3 or 0;

    private static bool Fits(Gender gender, Number number, NounPhrase phrase)
    {
        bool collective = phrase.Class is NounClass.People or NounClass.Force or NounClass.Body or NounClass.Group;
        bool plural = phrase.Number is Number.Plural;
        if (number == Number.Plural)
            return plural || phrase.Number is Number.Unknown or Number.Dual || collective;
        if (number == Number.Dual)
            return phrase.Number is Number.Dual or Number.Unknown;
        if (plural)
            return gender == Gender.Feminine && phrase.Class is not NounClass.Person;
        return phrase.Gender == Gender.Unknown || gender == Gender.Unknown || phrase.Gender == gender;
    }
}
