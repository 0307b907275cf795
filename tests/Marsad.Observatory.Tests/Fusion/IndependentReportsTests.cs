using Marsad.Observatory.Fusion;

namespace Marsad.Observatory.Tests.Fusion;

public class IndependentReportsTests
{
    [Theory]
    [InlineData("A1", 1)]
    [InlineData("A1 B1 C1", 1)]
    [InlineData("A1 A2 A3", 1)]
    [InlineData("A1 B2", 2)]
    [InlineData("A1 A2 B1", 2)]
    [InlineData("A1 B1 B2 C2 C3", 3)]
    [InlineData("A1 B1 C1 C2", 2)]
    [InlineData("-1 -2 A2", 2)]
    public void Counts_reports_of_which_no_two_share_an_outlet_or_a_text(string reports, int expected) =>
        Assert.Equal(expected, IndependentReports.Count(reports.Split(' ').Select(report => (report[0] == '-' ? null : report[..1], report[1..]))));
}
