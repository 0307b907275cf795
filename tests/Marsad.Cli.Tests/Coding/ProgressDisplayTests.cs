using System.Globalization;
using Marsad.Cli.Articles;
using Marsad.Cli.Coding;
using Marsad.Feeds;

namespace Marsad.Cli.Tests.Coding;

public sealed class ProgressDisplayTests : IDisposable
{
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly CodingTally _tally = new();
    private readonly InputMeter _meter = new() { Total = 1_000_000 };

    public void Dispose() => _error.Dispose();

    [Fact]
    public void A_terminal_shows_one_line_that_is_written_over()
    {
        ProgressDisplay progress = OnTerminal(true);
        _tally.Add(new CodedArticle(new ArticleRead("1", new Article("1", null, "")), []));
        _meter.Add(250_000);

        progress.Update(TimeSpan.FromSeconds(0.1));
        progress.Update(TimeSpan.FromSeconds(2));
        progress.Update(TimeSpan.FromSeconds(2.1));
        progress.Clear();
        progress.Clear();

        Assert.Equal("\r\e[Kmarsad: [#####...............] 25% 1 article, 0 records in 2.0 s, 0 articles/s, 0.1 MB/s\r\e[K", _error.ToString());
    }

    [Fact]
    public void Elsewhere_a_line_is_printed_now_and_then()
    {
        _meter.Total = null;
        ProgressDisplay progress = OnTerminal(false);

        progress.Update(TimeSpan.FromSeconds(2));
        progress.Update(TimeSpan.FromSeconds(10));
        progress.Update(TimeSpan.FromSeconds(12));
        progress.Clear();

        Assert.Equal("marsad: 0 articles, 0 records in 10.0 s, 0 articles/s, 0.0 MB/s\n", _error.ToString());
    }

    private ProgressDisplay OnTerminal(bool isTerminal) => new(new Shell(Stream.Null, Stream.Null, _error, "/") { ErrorIsTerminal = isTerminal }, _tally, _meter);
}
