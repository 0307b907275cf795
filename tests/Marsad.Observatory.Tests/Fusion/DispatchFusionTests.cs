namespace Marsad.Observatory.Tests.Fusion;

/// <summary>Dispatches of several outlets, coded and fused.</summary>
public class DispatchFusionTests(ITestOutputHelper output)
{
    [Fact]
    public void Records_of_one_happening_become_one_event()
    {
        IReadOnlyDictionary<string, string?> expected = CodedDispatches.Happenings();
        Dictionary<string, string> found = CodedDispatches.Events.SelectMany(e => e.Mentions.Where(expected.ContainsKey).Select(mention => (mention, e.Id))).ToDictionary(m => m.mention, m => m.Id, StringComparer.Ordinal);
        Dictionary<string, string> described = CodedDispatches.Records.ToDictionary(r => r.Id, r => $"{r.Article.Id} «{r.Trigger.Text}» {r.Type}", StringComparer.Ordinal);

        PairwiseScore score = PairwiseScore.Of(found, expected, record => described[record]);

        output.WriteLine(score.ToString());
        Assert.True(score.F1 >= 0.90, score.ToString());
    }

    [Fact]
    public void The_table_of_happenings_knows_nearly_all_records() => Assert.True(CodedDispatches.Happenings().Count >= 0.9 * CodedDispatches.Records.Count);
}
