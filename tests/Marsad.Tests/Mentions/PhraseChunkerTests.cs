using Marsad.Mentions;
using Marsad.Text;
using Xunit;

namespace Marsad.Tests.Mentions;

public class PhraseChunkerTests
{
    private static readonly IReadOnlyDictionary<int, string[]> Cases = CaseTable.Read("Mentions/noun-phrases.tsv", "sentence", "phrases");

    public static TheoryData<int> CaseLines() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Groups_words_into_phrases(int line)
    {
        Annotation annotation = BuiltInCoder.Instance.Annotate(BuiltInCoder.Article(Cases[line][0]));

        IEnumerable<string> phrases = annotation.Phrases.Select(p => annotation.Document[SpanOf(annotation, p)]);

        Assert.Equal(Cases[line][1], string.Join(" | ", phrases));
    }

    [Theory]
    [InlineData("وصلت المساعدات إلى غزة.", Marsad.Lexicon.NounClass.Act)]
    [InlineData("وصلت مراسلة إلى غزة.", Marsad.Lexicon.NounClass.Person)]
    [InlineData("وصل فلسطينيون إلى غزة.", Marsad.Lexicon.NounClass.Person)]
    public void Tells_what_the_first_phrase_means(string sentence, Marsad.Lexicon.NounClass expected)
    {
        Annotation annotation = BuiltInCoder.Instance.Annotate(BuiltInCoder.Article(sentence));

        Assert.Equal(expected, annotation.Phrases[0].Class);
    }

    private static TextSpan SpanOf(Annotation annotation, NounPhrase phrase) =>
        annotation.Words[phrase.FirstWord].Span.Union(annotation.Words[phrase.EndWord - 1].Span);
}
