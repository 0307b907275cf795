using Marsad.Observatory.Grouping;

namespace Marsad.Observatory.Tests.Grouping;

public class AverageLinkageTests
{
    [Theory]
    [InlineData("0-1:5 1-2:5 0-2:5", "012 3")]
    [InlineData("0-1:5 1-2:4 0-2:-3", "01 2 3")]
    [InlineData("0-1:5 2-3:5 1-2:4 0-2:4 0-3:4 1-3:0", "0123")]
    [InlineData("0-1:5 1-2:9 0-2:x", "0 12 3")]
    [InlineData("0-1:5 1-2:5 0-2:?", "012 3")]
    [InlineData("0-1:2.9 2-3:3", "0 1 23")]
    [InlineData("", "0 1 2 3")]
    public void Joins_groups_that_agree_on_the_average_and_do_not_conflict(string closeness, string groups)
    {
        Dictionary<(int, int), double> pairs = closeness.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(pair => (pair[0] - '0', pair[2] - '0'), pair => Read(pair[4..]));

        IReadOnlyList<IReadOnlyList<int>> found = AverageLinkage.Group(4, pairs.Where(p => p.Value >= 3).Select(p => (p.Key.Item1, p.Key.Item2, p.Value)), (i, k) => pairs.GetValueOrDefault((i, k)), 3);

        Assert.Equal(groups, string.Join(' ', found.Select(group => string.Concat(group))));
    }

    /// <summary><c>x</c>: cannot be in one group; <c>?</c>: they say nothing of each other.</summary>
    private static double Read(string closeness) => closeness switch
    {
        "x" => double.NegativeInfinity,
        "?" => double.NaN,
        _ => double.Parse(closeness, System.Globalization.CultureInfo.InvariantCulture),
    };
}
