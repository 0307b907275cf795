namespace Marsad.Cli;

/// <summary>Knows the error of a pipe whose reader has gone: <c>marsad code … | head</c>.</summary>
internal static class BrokenPipe
{
    private const int Epipe = 32;
    private const int ErrorBrokenPipe = unchecked((int)0x8007006D);
    private const int ErrorNoData = unchecked((int)0x800700E8);

    public static bool Is(IOException fault) => fault.HResult is Epipe or ErrorBrokenPipe or ErrorNoData;
}
