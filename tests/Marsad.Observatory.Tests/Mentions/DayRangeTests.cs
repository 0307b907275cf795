using System.Globalization;
using Marsad.Observatory.Mentions;

namespace Marsad.Observatory.Tests.Mentions;

public class DayRangeTests
{
    [Theory]
    [InlineData("2024-02-29", "2024-02-29 2024-02-29")]
    [InlineData("2024-02-29T18:30", "2024-02-29 2024-02-29")]
    [InlineData("2024-02", "2024-02-01 2024-02-29")]
    [InlineData("2024", "2024-01-01 2024-12-31")]
    [InlineData("2024-W01", "2024-01-01 2024-01-07")]
    [InlineData("2024-05-01/2024-05-07", "2024-05-01 2024-05-07")]
    [InlineData("2016-06/2016-08", "2016-06-01 2016-08-31")]
    public void Reads_a_value_at_its_own_precision(string value, string days) => Assert.Equal(days, Describe(DayRange.Parse(value)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024-W60")]
    [InlineData("2024-02-30")]
    [InlineData("2024-05-07/2024-05-01")]
    [InlineData("PRESENT_REF")]
    public void Answers_with_nothing_to_what_is_no_day(string? value) => Assert.Null(DayRange.Parse(value));

    [Theory]
    [InlineData("2024-05-01", "2024-05-01", 0)]
    [InlineData("2024-05-01", "2024-05-03", 2)]
    [InlineData("2024-05", "2024-05-20/2024-06-03", 0)]
    [InlineData("2024-06-01", "2024-05", 1)]
    public void Counts_the_days_between(string one, string other, int days)
    {
        Assert.Equal(days, DayRange.Parse(one)!.Value.DistanceTo(DayRange.Parse(other)!.Value));
        Assert.Equal(days, DayRange.Parse(other)!.Value.DistanceTo(DayRange.Parse(one)!.Value));
    }

    private static string Describe(DayRange? days) => string.Create(CultureInfo.InvariantCulture, $"{days?.From:yyyy-MM-dd} {days?.To:yyyy-MM-dd}");
}
