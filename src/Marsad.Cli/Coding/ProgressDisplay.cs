using Marsad.Cli.Articles;

namespace Marsad.Cli.Coding;

/// <summary>How far the work is, on standard error: on a terminal a line that is written over, elsewhere a line now and then.</summary>
/// <remarks>Drawn by the thread that writes records, between two articles: so it never mixes with another line.</remarks>
internal sealed class ProgressDisplay(Shell shell, CodingTally tally, InputMeter meter)
{
    private const int BarWidth = 20;
    private const string ClearLine = "\r\e[K";
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan NextLine = TimeSpan.FromSeconds(10);

    private TimeSpan _lastDrawn;
    private bool _isShown;

    /// <summary>Shows how far the work is, if some time has passed since it was last shown.</summary>
    /// <param name="elapsed">Time since the work began.</param>
    public void Update(TimeSpan elapsed)
    {
        if (elapsed - _lastDrawn < (shell.ErrorIsTerminal ? Redraw : NextLine))
            return;
        _lastDrawn = elapsed;
        string line = $"marsad: {Bar()}{tally.Describe(elapsed, meter.Bytes)}";
        if (!shell.ErrorIsTerminal)
        {
            shell.Error.WriteLine(line);
            return;
        }
        shell.Error.Write(ClearLine + line);
        _isShown = true;
    }

    /// <summary>Makes room for another line.</summary>
    public void Clear()
    {
        if (_isShown)
            shell.Error.Write(ClearLine);
        _isShown = false;
    }

    private string Bar()
    {
        if (meter.Total is not > 0)
            return "";
        double share = Math.Clamp((double)meter.Bytes / meter.Total.Value, 0, 1);
        int full = (int)(share * BarWidth);
        return $"[{new string('#', full)}{new string('.', BarWidth - full)}] {(int)(share * 100)}% ";
    }
}
