using Marsad.Evaluation.Scoring;

namespace Marsad.Evaluation.Tests.Scoring;

public class ShareTests
{
    [Theory]
    [InlineData(0, 7, 0.0)]
    [InlineData(7, 7, 1.0)]
    [InlineData(1, 3, 0.333)]
    [InlineData(2, 3, 0.667)]
    [InlineData(1, 16, 0.062)] // 0.0625 is exact in binary: a true tie goes to the even digit
    [InlineData(3, 16, 0.188)]
    [InlineData(5, 16, 0.312)]
    [InlineData(1, 2000, 0.001)] // 0.0005 is stored just above: no tie
    [InlineData(5, 2000, 0.003)]
    [InlineData(9, 2000, 0.004)] // 0.0045 is stored just below
    [InlineData(11, 2000, 0.005)]
    [InlineData(1047, 2000, 0.523)]
    [InlineData(1999, 2000, 1.0)]
    public void RoundsTheExactValueToThreeDecimals(int count, int total, double expected) => Assert.Equal(expected, new Share(count, total).Value);

    [Fact]
    public void NoCaseHasNoValue() => Assert.Null(new Share(0, 0).Value);

    [Fact]
    public void AnUndecidedItemIsNoCase() => Assert.Equal(new Share(1, 2), Share.Of<bool?>([true, null, false], item => item));
}
