using Marsad.Arabic;
using Marsad.Text;
using Xunit;

namespace Marsad.Tests.Arabic.Inflection;

public class VerbInflectorTests
{
    private static readonly IReadOnlyDictionary<int, string[]> Cases =
        CaseTable.Read("Arabic/Inflection/verb-forms.tsv", "lemma", "root", "form", "imperfect", "masdars", "expected", "never");

    public static TheoryData<int> CaseLines() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Inflects_a_verb(int line)
    {
        VerbParadigm verb = VerbOf(Cases[line]);
        ILookup<string, string> forms = VerbInflector.Inflect(verb).ToLookup(f => FormNotation.OfVerb(f.Features), f => Fold(f.Surface));
        HashSet<string> masdars = [.. VerbInflector.MasdarsOf(verb).SelectMany(NounInflector.InflectMasdar).Select(f => Fold(f.Surface))];

        foreach (string expected in Cases[line][5].Split(" | "))
        {
            string[] parts = expected.Split('=');
            IEnumerable<string> generated = parts[0] == "masdar" ? masdars : forms[parts[0]];
            Assert.True(generated.Contains(Fold(parts[1])), $"{verb.Lemma}: {expected} expected, generated: {string.Join(' ', generated)}");
        }
    }

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Generates_no_form_that_the_language_lacks(int line)
    {
        VerbParadigm verb = VerbOf(Cases[line]);
        HashSet<string> all = [.. VerbInflector.Inflect(verb).Select(f => Fold(f.Surface)), .. VerbInflector.MasdarsOf(verb).Select(m => Fold(m))];

        Assert.DoesNotContain(Cases[line][6].Split(' '), never => all.Contains(Fold(never)));
    }

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Cites_the_lemma(int line)
    {
        VerbParadigm verb = VerbOf(Cases[line]);

        Assert.Contains(Fold(verb.Lemma), VerbInflector.CitationForms(verb).Select(f => Fold(f)));
    }

    [Theory]
    [InlineData("قال", "قول", VerbForm.I, "imperfect")]
    [InlineData("كتب", "كتبب", VerbForm.I, "4 radicals")]
    [InlineData("عرقل", "عرق", VerbForm.QI, "3 radicals")]
    public void Refuses_a_paradigm_that_does_not_fit(string lemma, string root, VerbForm form, string told)
    {
        var verb = new VerbParadigm(lemma, root, form, null, []);

        FormatException fault = Assert.Throws<FormatException>(() => VerbInflector.Inflect(verb));

        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        Assert.Contains(lemma, fault.Message, StringComparison.Ordinal);
    }

    private static VerbParadigm VerbOf(string[] cells) =>
        new(cells[0], cells[1], Enum.Parse<VerbForm>(cells[2]), cells[3] == "-" ? null : cells[3], cells[4] == "-" ? [] : cells[4].Split(' '));

    private static string Fold(string surface) => Letter.ToText(Letter.Fold(surface));
}
