using Marsad.Lexicon.Source;
using Xunit;

namespace Marsad.Tests;

public class ExampleCheckerTests
{
    private const string Text = "اعتقلت الشرطة التونسية نقابيا معروفا.";

    [Theory]
    [InlineData("COERCE.arrest | الشرطة التونسية | نقابيا معروفا")]
    [InlineData("COERCE.arrest | الشرطة | نقابيا | actual")]
    [InlineData("COERCE.arrest")]
    public void Passes_a_record_that_is_coded(string record) => Assert.Empty(Check(record));

    [Theory]
    [InlineData("none")]
    [InlineData("COERCE")]
    [InlineData("ASSAULT.abduct | الشرطة التونسية | نقابيا معروفا")]
    [InlineData("COERCE.arrest | نقابيا معروفا | الشرطة التونسية")]
    [InlineData("COERCE.arrest | - | نقابيا معروفا")]
    [InlineData("COERCE.arrest | الشرطة التونسية | نقابيا معروفا | negated")]
    public void Reports_a_record_that_is_not(string record)
    {
        ExampleFailure failure = Assert.Single(Check(record));

        Assert.Equal((Text, record), (failure.Text, failure.Expected));
        Assert.StartsWith("COERCE.arrest | الشرطة التونسية | نقابيا", Assert.Single(failure.Actual), StringComparison.Ordinal);
        Assert.Equal("ar/events/coerce.yaml:1", failure.Place.ToString());
    }

    private static IEnumerable<ExampleFailure> Check(string record)
    {
        string entry = $$"""
            - verb: اعتقل
              id: arrest
              root: عقل
              form: VIII
              event: COERCE
              mode: arrest
              frame: {subj: actor, obj: recipient}
              example: {{Text}}
              record: "{{record}}"
            """;
        LexiconSource source = LexiconReader.Read([new LexiconFile("ar/events/coerce.yaml", entry)]);
        return new ExampleChecker(BuiltInCoder.Instance).Check(source.Events);
    }
}
