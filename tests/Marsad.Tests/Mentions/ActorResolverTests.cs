using Marsad.Mentions;
using Xunit;

namespace Marsad.Tests.Mentions;

public class ActorResolverTests
{
    private static readonly IReadOnlyDictionary<int, string[]> Cases = CaseTable.Read("Mentions/actors.tsv", "article", "phrase", "code");

    private static readonly ActorResolver Resolver = new(BuiltInCoder.Instance.Lexicon);

    private static readonly MentionIndexer Indexer = new(BuiltInCoder.Instance.Lexicon, Resolver);

    public static TheoryData<int> CaseLines() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Tells_who_a_phrase_is(int line)
    {
        (string text, string phrase, string code) = (Cases[line][0], Cases[line][1], Cases[line][2]);
        Annotation annotation = BuiltInCoder.Instance.Annotate(BuiltInCoder.Article(text));
        var memory = new ArticleMemory();
        memory.Clear(BuiltInCoder.Published);
        Indexer.Index(annotation, memory);

        ActorReference actor = Resolver.Resolve(annotation, LastPhrase(annotation, phrase), memory);

        Assert.Equal($"{text} → {phrase}: {code}", $"{text} → {phrase}: {(actor.IsActor ? actor.Code.ToString() : "no one")}");
    }

    private static int LastPhrase(Annotation annotation, string text)
    {
        int index = annotation.Phrases.FindLastIndex(p => annotation.Document[annotation.Words[p.FirstWord].Span.Union(annotation.Words[p.EndWord - 1].Span)] == text);
        Assert.True(index >= 0, $"{text} is no phrase of {annotation.Document.Text}");
        return index;
    }
}
