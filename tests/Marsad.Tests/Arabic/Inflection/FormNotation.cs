using Marsad.Arabic;

namespace Marsad.Tests.Arabic.Inflection;

/// <summary>Forms as the tables of cases write them: <c>perfect.passive.3fs</c>, <c>mp.construct</c>.</summary>
internal static class FormNotation
{
    /// <summary>A form of a verb, with all that print shows of it.</summary>
    public static string OfVerb(FormFeatures form)
    {
        string kind = form.Kind switch
        {
            FormKind.ActiveParticiple => "active",
            FormKind.PassiveParticiple => "acted",
            _ => Lower(form.Kind),
        };
        string traits = (form.Has(FormTraits.Passive) ? ".passive" : "") + (form.Has(FormTraits.Short) ? ".short" : "");
        return $"{kind}{traits}.{Agreement(form)}";
    }

    /// <summary>A form of a noun or adjective.</summary>
    public static string OfNoun(FormFeatures form)
    {
        FormTraits[] traits = [FormTraits.Accusative, FormTraits.Construct, FormTraits.Nominative, FormTraits.NeedsSuffix];
        IEnumerable<string> names = traits.Where(t => form.Has(t)).Select(t => t == FormTraits.NeedsSuffix ? "suffix" : Lower(t));
        return string.Join('.', names.Prepend(Agreement(form)));
    }

    private static string Agreement(FormFeatures form)
    {
        string person = form.Person == 0 ? "" : $"{form.Person}";
        string gender = form.Gender switch { Gender.Masculine => "m", Gender.Feminine => "f", _ => "" };
        string number = form.Number switch { Number.Singular => "s", Number.Dual => "d", Number.Plural => "p", _ => "" };
        return person + gender + number;
    }

    private static string Lower<T>(T name)
        where T : struct, Enum => name.ToString().ToLowerInvariant();
}
