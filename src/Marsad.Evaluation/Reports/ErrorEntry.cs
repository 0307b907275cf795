using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;
using Marsad.Events;
using Marsad.Ontology;

namespace Marsad.Evaluation.Reports;

/// <summary>One event of the error report: heading, sentence, and gold beside predicted, wrong fields marked with an asterisk.</summary>
internal static class ErrorEntry
{
    private const int NameWidth = 11;
    private const int ValueWidth = 30;
    private const string Nothing = "-";

    public static void Write(CodingError error, TextWriter writer)
    {
        string sentence = error.Sentence is { } s ? $"sentence {s.Index}" : "outside the sentences";
        writer.WriteLine($"  {string.Join(", ", error.Kinds.Select(NameOf))}: {error.Type}, {sentence}");
        writer.WriteLine($"    {MarkedSentence.Of(error)}");
        writer.WriteLine(Row(' ', "", "gold", "predicted"));
        Side? gold = error.Gold is { } e ? Side.Of(e) : null;
        Side? predicted = error.Predicted is { } r ? Side.Of(r) : null;
        WriteValues(error, gold, predicted, writer);
        WriteWords("gold", gold, writer);
        WriteWords("predicted", predicted, writer);
        writer.WriteLine();
    }

    /// <summary>The name of <paramref name="kind"/> as headings and summary print it.</summary>
#pragma warning disable CA1308 // English names of an enum, lower case by design
    public static string NameOf(ErrorKind kind) => kind.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
