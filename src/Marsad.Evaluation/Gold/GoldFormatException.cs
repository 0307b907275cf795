namespace Marsad.Evaluation.Gold;

/// <summary>A file that is no gold: its first line tells none of the formats.</summary>
public sealed class GoldFormatException : Exception
{
    internal GoldFormatException(int line, string message)
        : base($"{message}; give a file of annotated articles or of Gold Standard Records") => Line = line;

    /// <summary>Line number, from 1.</summary>
    public int Line { get; }
}
