namespace Marsad.Bank.Format;

/// <summary>Something wrong in a file of the bank.</summary>
/// <param name="File">File name.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record BankFault(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
