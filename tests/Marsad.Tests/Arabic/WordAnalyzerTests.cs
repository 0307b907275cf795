using Marsad.Arabic;
using Xunit;

namespace Marsad.Tests.Arabic;

public class WordAnalyzerTests
{
    private static readonly IReadOnlyDictionary<int, string[]> Cases = CaseTable.Read("Arabic/word-readings.tsv", "word", "lemma", "proclitics", "enclitic");

    public static TheoryData<int> CaseLines() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Splits_what_is_written_together(int line)
    {
        string[] cells = Cases[line];

        Assert.Contains(WordFixture.Describe(cells[1], Enum.Parse<Proclitics>(cells[2]), Enum.Parse<Enclitic>(cells[3])), WordFixture.Read(cells[0]));
    }

    [Theory]
    [InlineData("بالهجوما", "the article and the indefinite accusative")]
    [InlineData("الهجومه", "the article and a pronoun")]
    [InlineData("سقصف", "the future before a perfect or noun")]
    [InlineData("بيقصف", "a preposition before a verb")]
    [InlineData("اليقصف", "the article before a verb")]
    [InlineData("للن", "a preposition before a negation")]
    [InlineData("القاس", "the article and a participle that has lost its ya")]
    public void Refuses_what_cannot_stand_together(string word, string why)
    {
        IEnumerable<string> readings = WordFixture.Read(word);

        Assert.True(!readings.Any(), $"{word} joins {why}, read as: {string.Join("; ", readings)}");
    }

    [Theory]
    [InlineData("مجلس الأمن الدولي", 2)]
    [InlineData("الولايات المتحدة", 2)]
    [InlineData("والولايات\u00a0 المتحدة", 2)]
    public void Finds_names_of_several_words_from_their_first(string text, int tokens)
    {
        Annotation annotation = BuiltInCoder.Instance.Annotate(BuiltInCoder.Article(text));

        Word word = annotation.Words[0];
        Assert.True(word.EndToken - word.FirstToken >= tokens, $"read as {annotation.Document[word.Span]}");
    }

    [Fact]
    public void Reads_no_name_across_a_line_end()
    {
        Annotation annotation = BuiltInCoder.Instance.Annotate(BuiltInCoder.Article("الولايات\nالمتحدة"));

        Assert.Equal(1, annotation.Words[0].EndToken);
    }
}
