namespace Marsad.Cli;

/// <summary>What the process tells its caller when it ends.</summary>
public static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>The command ran to its end, but some input was skipped, an example failed or a word was not found.</summary>
    public const int Incomplete = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read or written; the command stopped.</summary>
    public const int CannotReadOrWrite = 3;

    /// <summary>Ctrl-C: what was written until then is whole records.</summary>
    public const int Interrupted = 130;
}
