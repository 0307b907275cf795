namespace Marsad.Evaluation.Reports;

/// <summary>One event of the error report: heading, sentence, gold beside predicted with the wrong fields starred, and the words behind the codes.</summary>
internal static class ErrorEntry
{
    private const int NameWidth = 12;
    private const int LeastGoldWidth = 20;
    private const string Nothing = "-";

    private static readonly ErrorKind[] Fields =
        [ErrorKind.Actor, ErrorKind.Recipient, ErrorKind.Mode, ErrorKind.Factuality, ErrorKind.Attribution, ErrorKind.When, ErrorKind.Where];

    public static void Write(CodingError error, TextWriter writer)
    {
        EventFields? gold = error.Gold is { } e ? EventFields.Of(e) : null;
        EventFields? predicted = error.Predicted is { } r ? EventFields.Of(r) : null;
        string sentence = error.Sentence is { } s ? $"sentence {s.Index}" : "outside all sentences";
        writer.WriteLine($"  {error.Type}  {string.Join(", ", error.Kinds.Select(ReportNames.Of))}  ({sentence})");
        writer.WriteLine($"    {MarkedSentence.Of(error)}");
        WriteValues(error, gold, predicted, writer);
        WriteTrigger(gold, predicted, writer);
        WriteWords(error, "gold", gold, writer);
        WriteWords(error, "predicted", predicted, writer);
        writer.WriteLine();
    }

    private static void WriteValues(CodingError error, EventFields? gold, EventFields? predicted, TextWriter writer)
    {
        (ErrorKind Field, string? Gold, string? Predicted)[] rows = [.. Fields.Select(field => (field, gold?.ValueOf(field), predicted?.ValueOf(field)))];
        int goldWidth = rows.Max(row => Math.Max(row.Gold?.Length ?? 0, LeastGoldWidth));
        writer.WriteLine($"      {"",-NameWidth}{"gold".PadRight(goldWidth)}  predicted");
        foreach ((ErrorKind field, string? wanted, string? found) in rows)
        {
            if (wanted is null && found is null)
                continue;
            char mark = error.Kinds.Contains(field) ? '*' : ' ';
            writer.WriteLine($"    {mark} {ReportNames.Of(field),-NameWidth}{(wanted ?? Nothing).PadRight(goldWidth)}  {found ?? Nothing}");
        }
    }

    /// <summary>The sentence shows the gold's trigger; the record's may be another: «قصفت» shelled, «هجوما» an attack.</summary>
    private static void WriteTrigger(EventFields? gold, EventFields? predicted, TextWriter writer)
    {
        if (gold is not null && predicted is not null && gold.Trigger != predicted.Trigger)
            writer.WriteLine($"      predicted trigger: {predicted.Trigger}");
    }

    private static void WriteWords(CodingError error, string side, EventFields? fields, TextWriter writer)
    {
        bool all = error.Gold is null || error.Predicted is null;
        foreach (ErrorKind field in Fields)
        {
            if ((all || error.Kinds.Contains(field)) && fields?.WordsOf(field) is { } words)
                writer.WriteLine($"      {side} {ReportNames.Of(field)}: {words}");
        }
    }
}
