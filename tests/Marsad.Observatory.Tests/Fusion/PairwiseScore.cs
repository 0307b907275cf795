namespace Marsad.Observatory.Tests.Fusion;

/// <summary>Pairs of records that are put together, against the pairs that belong together.</summary>
/// <param name="Right">Pairs put together that belong together.</param>
/// <param name="Wrong">Pairs put together that do not.</param>
/// <param name="Missed">Pairs that belong together and were not put together.</param>
internal sealed record PairwiseScore(IReadOnlyList<string> Right, IReadOnlyList<string> Wrong, IReadOnlyList<string> Missed)
{
    public double Precision => Right.Count / (double)(Right.Count + Wrong.Count);

    public double Recall => Right.Count / (double)(Right.Count + Missed.Count);

    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Scores <paramref name="found"/> (record → group) against <paramref name="expected"/>; a record expected in no group belongs with none.</summary>
    public static PairwiseScore Of(IReadOnlyDictionary<string, string> found, IReadOnlyDictionary<string, string?> expected, Func<string, string> describe)
    {
        List<string> right = [], wrong = [], missed = [];
        string[] records = [.. found.Keys.Order(StringComparer.Ordinal)];
        for (int i = 0; i < records.Length; i++)
        {
            for (int k = i + 1; k < records.Length; k++)
            {
                bool together = found[records[i]] == found[records[k]];
                bool belong = expected[records[i]] is { } happening && happening == expected[records[k]];
                if (together || belong)
                    (together && belong ? right : together ? wrong : missed).Add($"{describe(records[i])} ~ {describe(records[k])}");
            }
        }
        return new PairwiseScore(right, wrong, missed);
    }

    public override string ToString() =>
        $"precision {Precision:F3}, recall {Recall:F3}, F1 {F1:F3}\nwrong:\n{string.Join('\n', Wrong)}\nmissed:\n{string.Join('\n', Missed)}";
}
