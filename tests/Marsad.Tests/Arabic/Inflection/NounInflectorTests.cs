using Marsad.Arabic;
using Marsad.Text;
using Xunit;

namespace Marsad.Tests.Arabic.Inflection;

public class NounInflectorTests
{
    private static readonly IReadOnlyDictionary<int, string[]> Cases =
        CaseTable.Read("Arabic/Inflection/noun-forms.tsv", "lemma", "plurals", "gender", "kind", "sound endings", "expected", "never");

    public static TheoryData<int> CaseLines() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Inflects_a_noun(int line)
    {
        ILookup<string, string> forms = NounInflector.Inflect(NounOf(Cases[line])).ToLookup(f => FormNotation.OfNoun(f.Features), f => Fold(f.Surface));

        foreach (string expected in Cases[line][5].Split(" | "))
        {
            string[] parts = expected.Split('=');
            Assert.True(forms[parts[0]].Contains(Fold(parts[1])), $"{Cases[line][0]}: {expected} expected, generated: {string.Join(' ', forms[parts[0]])}");
        }
    }

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Generates_no_form_that_the_language_lacks(int line)
    {
        HashSet<string> all = [.. NounInflector.Inflect(NounOf(Cases[line])).Select(f => f.Surface)];

        Assert.DoesNotContain(Cases[line][6].Split(' '), all.Contains);
    }

    [Theory]
    [InlineData("قصف", "قصف قصفا")]
    [InlineData("مهاجمة", "مهاجمة مهاجمات")]
    [InlineData("انسحاب", "انسحاب انسحابات انسحابا")]
    [InlineData("لقاء", "لقاء لقاءات لقاءين")]
    public void Inflects_a_verbal_noun(string masdar, string expected)
    {
        HashSet<string> all = [.. NounInflector.InflectMasdar(masdar).Select(f => f.Surface)];

        Assert.Superset(expected.Split(' ').ToHashSet(), all);
    }

    private static NounParadigm NounOf(string[] cells)
    {
        Gender gender = cells[2] == "f" ? Gender.Feminine : Gender.Masculine;
        FormKind kind = cells[3] == "adjective" ? FormKind.Adjective : FormKind.Noun;
        bool sound = cells[4] == "yes";
        return new NounParadigm(cells[0], cells[1] == "-" ? [] : cells[1].Split('|'), gender, sound, sound, kind);
    }

    private static string Fold(string surface) => Letter.ToText(Letter.Fold(surface));
}
