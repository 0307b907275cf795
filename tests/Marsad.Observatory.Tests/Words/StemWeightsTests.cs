using Marsad.Observatory.Words;

namespace Marsad.Observatory.Tests.Words;

public class StemWeightsTests
{
    private static readonly StemWeights Weights = new([[1, 2], [1, 3], [1, 4, 5], [1, 4, 6]]);

    [Theory]
    [InlineData(new ulong[] { 1, 4 }, new ulong[] { 1, 4 }, 1.0)]
    [InlineData(new ulong[] { 2 }, new ulong[] { 3 }, 0.0)]
    [InlineData(new ulong[0], new ulong[] { 3 }, null)]
    public void Cosine_is_one_for_the_same_and_nothing_for_no_words(ulong[] first, ulong[] second, double? expected) =>
        Assert.Equal(expected, Weights.Cosine([.. first], [.. second]) is { } cosine ? Math.Round(cosine, 9) : null);

    [Fact]
    public void A_rare_stem_in_common_tells_more_than_a_common_one()
    {
        double? rare = Weights.Cosine([1, 4, 5], [4]), common = Weights.Cosine([1, 4, 5], [1]);

        Assert.True(rare > common);
    }

    [Fact]
    public void The_most_telling_stems_are_the_rarest_that_stand_elsewhere_too() => Assert.Equal([4UL], Weights.MostTelling([1, 4, 5], 1));
}
