using Marsad.Cli.Explaining;
using Marsad.Lexicon.Source;

namespace Marsad.Cli.Tests.Explaining;

public sealed class RuleBookTests
{
    private const string File = """
        # Entries of a test.
        - verb: قصف
          id: first   # the first
          frame: {subj: actor}

        # A comment that belongs to the next.
        - id: "second"
          verb: هاجم
          examples:
            - text: نص
              record: none
        """;

    private readonly RuleBook _rules = new([new LexiconFile("ar/events/test.yaml", File)]);

    [Theory]
    [InlineData("ar/test/first", 2, "- verb: قصف\n  id: first   # the first\n  frame: {subj: actor}")]
    [InlineData("ar/test/second", 7, "- id: \"second\"\n  verb: هاجم\n  examples:\n    - text: نص\n      record: none")]
    public void Finds_the_lines_of_an_entry(string rule, int line, string yaml)
    {
        RuleEntry entry = _rules.Find(rule)!;

        Assert.Equal(new SourcePlace("ar/events/test.yaml", line), entry.Place);
        Assert.Equal(yaml, entry.Yaml);
    }

    [Theory]
    [InlineData("ar/test/third")]
    [InlineData("ar/nowhere/first")]
    [InlineData("first")]
    public void Knows_no_other_rules(string rule) => Assert.Null(_rules.Find(rule));
}
