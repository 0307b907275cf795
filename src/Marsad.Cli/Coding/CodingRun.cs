using Marsad.Cli.Articles;
using Marsad.Events;
using Marsad.Feeds;

namespace Marsad.Cli.Coding;

/// <summary>One run of <c>marsad code</c>: writes the records, reports faults, shows progress, sums up.</summary>
internal sealed class CodingRun
{
    private readonly Shell _shell;
    private readonly InputMeter _meter;
    private readonly bool _isQuiet;
    private readonly CodingTally _tally = new();
    private readonly ProgressDisplay? _progress;
    private readonly long _start;

    public CodingRun(Shell shell, InputMeter meter, bool isQuiet, bool showsProgress)
    {
        (_shell, _meter, _isQuiet) = (shell, meter, isQuiet);
        _progress = !isQuiet && (showsProgress || shell.ErrorIsTerminal) ? new ProgressDisplay(shell, _tally, meter) : null;
        _start = shell.Clock.GetTimestamp();
    }

    private TimeSpan Elapsed => _shell.Clock.GetElapsedTime(_start);

    /// <summary>Writes the records of <paramref name="articles"/> to <paramref name="output"/> and completes it.</summary>
    /// <returns>Exit code.</returns>
    public async Task<int> RunAsync(IAsyncEnumerable<CodedArticle> articles, RecordOutput output, CancellationToken cancellationToken)
    {
        try
        {
            await using (output.ConfigureAwait(false))
                await WriteAsync(articles, output, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _progress?.Clear();
        }
        Summarise(output.LeftOut);
        return _tally.Failed == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }

    private async Task WriteAsync(IAsyncEnumerable<CodedArticle> articles, RecordOutput output, CancellationToken cancellationToken)
    {
        await foreach (CodedArticle article in articles.ConfigureAwait(false))
        {
            _tally.Add(article);
            foreach (EventRecord record in article.Records)
                await output.WriteAsync(record, cancellationToken).ConfigureAwait(false);
            if (article.Outcome is ArticleFailed failure)
            {
                _progress?.Clear();
                _shell.Report(failure.ToString());
            }
            _progress?.Update(Elapsed);
        }
    }

    private void Summarise(LeftOutTally leftOut)
    {
        if (_isQuiet)
            return;
        _shell.Report(_tally.Describe(Elapsed, _meter.Bytes));
        foreach (string skipped in _tally.Skipped.Describe())
            _shell.Report(skipped);
        if (leftOut.Describe() is { } notice)
            _shell.Report(notice);
    }
}
