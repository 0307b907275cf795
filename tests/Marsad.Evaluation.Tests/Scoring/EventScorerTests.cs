using Marsad.Evaluation.Scoring;
using Marsad.Lexicon;
using Marsad.Ontology;

namespace Marsad.Evaluation.Tests.Scoring;

public class EventScorerTests
{
    private const string Sentence = "اعتقلت الشرطة متظاهرين.";

    private static readonly PloverScale Scale = BuiltInLexicon.Load().Scale;

    public static TheoryData<EventType, EventType> PairsOfTypes => [.. from gold in Enum.GetValues<EventType>() from found in Enum.GetValues<EventType>() select (gold, found)];

    /// <summary>An event found under another type still counts for its quad, as the ontology's table has it.</summary>
    [Theory]
    [MemberData(nameof(PairsOfTypes))]
    public void QuadsAreThoseOfTheOntology(EventType gold, EventType found)
    {
        bool sameQuad = Scale[gold, null].Quad == Scale[found, null].Quad;
        EventScores scores = EventScorer.Score([Samples.Article(Sentence, Samples.Gold("اعتقلت", gold))], [Samples.Record(Sentence, "الشرطة", found)]);
        Assert.Equal(sameQuad ? 1 : 0, scores.Quad.Right);
    }

    [Fact]
    public void NothingGivesZeroAndNoAccuracies()
    {
        EventScores scores = EventScorer.Score([Samples.Article(Sentence)], []);
        Assert.Equal(default, scores.What);
        Assert.Equal(0, scores.What.F1);
        Assert.Null(scores.Mode.Value);
        Assert.Empty(scores.ByType);
    }
}
