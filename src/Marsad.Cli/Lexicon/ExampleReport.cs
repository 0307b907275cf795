using Marsad.Lexicon.Source;

namespace Marsad.Cli.Lexicon;

/// <summary>How many examples are right.</summary>
/// <param name="Right">Coded as their entry says.</param>
/// <param name="Total">All that were run.</param>
internal readonly record struct ExampleScore(int Right, int Total)
{
    /// <summary>0 … 1; 1 where there is no example.</summary>
    public double Share => Total == 0 ? 1 : (double)Right / Total;
}

/// <summary>Prints what a check of the lexicon has found.</summary>
internal sealed class ExampleReport(TextWriter output)
{
    public void WriteFaults(IReadOnlyList<string> faults)
    {
        foreach (string fault in faults)
            output.WriteLine(fault);
        if (faults.Count > 0)
            output.WriteLine();
    }

    /// <summary>Prints <paramref name="failures"/> and how many examples of <paramref name="entries"/> are right.</summary>
    public ExampleScore WriteFailures(IReadOnlyList<EventEntry> entries, IReadOnlyList<ExampleFailure> failures)
    {
        foreach (ExampleFailure failure in failures)
            Write(failure);
        int total = entries.Sum(entry => entry.Examples.Count);
        var score = new ExampleScore(total - failures.Count, total);
        output.WriteLine($"{score.Right} of {score.Total} examples right");
        return score;
    }

    private void Write(ExampleFailure failure)
    {
        output.WriteLine($"{failure.Place}: {failure.Rule}");
        output.WriteLine($"    text      {failure.Text}");
        output.WriteLine($"    expected  {failure.Expected}");
        foreach (string record in failure.Actual.DefaultIfEmpty("none"))
            output.WriteLine($"    got       {record}");
        output.WriteLine();
    }
}
