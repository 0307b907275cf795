using Xunit;

namespace Marsad.Tests.Arabic;

public class TaggerTests
{
    private static readonly IReadOnlyDictionary<int, string[]> Cases = CaseTable.Read("Arabic/tagged-sentences.tsv", "sentence", "tags");

    public static TheoryData<int> CaseLines() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Chooses_the_tags_of_a_sentence(int line)
    {
        Annotation annotation = BuiltInCoder.Instance.Annotate(BuiltInCoder.Article(Cases[line][0]));

        string tags = string.Join(' ', annotation.Words.Select(w => w.Tag));

        Assert.Equal($"{Cases[line][0]} → {Cases[line][1]}", $"{Cases[line][0]} → {tags}");
    }

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Gives_every_token_to_one_word(int line)
    {
        Annotation annotation = BuiltInCoder.Instance.Annotate(BuiltInCoder.Article(Cases[line][0]));

        Assert.Equal(Enumerable.Range(0, annotation.Tokens.Count), annotation.Words.SelectMany(w => Enumerable.Range(w.FirstToken, w.EndToken - w.FirstToken)));
    }

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Bears_the_tag_by_one_of_the_words_own_readings(int line)
    {
        Annotation annotation = BuiltInCoder.Instance.Annotate(BuiltInCoder.Article(Cases[line][0]));

        Assert.All(annotation.Words, w => Assert.True(w.Chosen == -1 || (w.Chosen >= w.FirstReading && w.Chosen < w.FirstReading + w.ReadingCount)));
    }
}
