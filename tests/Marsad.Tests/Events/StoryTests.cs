using Xunit;

namespace Marsad.Tests.Events;

/// <summary>Records that lean on what the article said in sentences before.</summary>
public class StoryTests
{
    private static readonly IReadOnlyDictionary<int, string[]> Cases = CaseTable.Read("Events/story-cases.tsv", "article", "records");

    public static TheoryData<int> CaseLines() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Codes_an_article(int line)
    {
        string text = Cases[line][0];

        string records = EventNotation.Describe(BuiltInCoder.Instance.Code(BuiltInCoder.Article(text)));

        Assert.Equal($"{text} → {Cases[line][1]}", $"{text} → {records}");
    }
}
