using Marsad.Arabic;

namespace Marsad.Cli.Lexicon;

/// <summary>Names a form's inflection: <c>imperfect, 3rd person masculine plural</c>.</summary>
internal static class FormText
{
    private static readonly string[] Persons = ["", "1st person", "2nd person", "3rd person"];

    public static string Of(FormFeatures form)
    {
        string[] agreement =
        [
            Persons[form.Person],
            form.Gender == Gender.Unknown ? "" : form.Gender.Word(),
            form.Number == Number.Unknown ? "" : form.Number.Word(),
        ];
        string[] parts = [form.Kind.Word(), string.Join(' ', agreement.Where(part => part.Length > 0)), .. TraitsOf(form)];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static IEnumerable<string> TraitsOf(FormFeatures form)
    {
        if (form.Has(FormTraits.Passive))
            yield return "passive";
        if (form.Has(FormTraits.Short))
            yield return "jussive or subjunctive";
        if (form.Has(FormTraits.Accusative))
            yield return "accusative";
        if (form.Has(FormTraits.Construct))
            yield return "construct";
        if (form.Has(FormTraits.Nominative))
            yield return "nominative";
    }
}
