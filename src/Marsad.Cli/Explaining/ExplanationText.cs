using Marsad.Events;
using Marsad.Text;

namespace Marsad.Cli.Explaining;

/// <summary>Prints an explanation for reading: the sentences with their evidence marked, a block a record, the words that were passed over.</summary>
internal sealed class ExplanationText(RuleBook rules, bool hasColour, TextWriter output)
{
    private readonly MarkedText _marked = new(hasColour);

    public void Write(ExplainedArticle explained)
    {
        output.WriteLine($"article {MarkedText.Plain(explained.Article.Id)}");
        output.WriteLine();
        WriteSentences(explained);
        if (explained.Records.Count == 0)
            WriteNoRecords();
        for (int i = 0; i < explained.Records.Count; i++)
            new RecordBlock(explained.Records[i], i + 1, rules).Write(output);
        WritePassedOver(explained);
    }

    private void WriteNoRecords()
    {
        output.WriteLine("no records");
        output.WriteLine();
    }

    private void WriteSentences(ExplainedArticle explained)
    {
        List<EvidenceMark> marks = EvidenceMark.Of(explained.Records);
        for (int s = 0; s < explained.Annotation.Sentences.Count; s++)
        {
            output.WriteLine(_marked.Of(explained.Annotation.Document.Text, explained.Annotation.Sentences[s].Span, marks));
            if (!hasColour)
                WriteLegends(explained.Records, s);
        }
        output.WriteLine();
    }

    /// <summary><c>[1] ASSAULT.aerial: trigger 〔قصفت〕 actor 〔روسيا〕</c>; the English between the Arabic keeps the order of both.</summary>
    private void WriteLegends(IReadOnlyList<EventRecord> records, int sentence)
    {
        for (int i = 0; i < records.Count; i++)
        {
            if (records[i].SentenceIndex != sentence)
                continue;
            IEnumerable<string> evidence = RecordEvidence.Of(records[i]).Select(e => $"{e.Role} 〔{MarkedText.Plain(e.Evidence.Text)}〕");
            output.WriteLine($"    [{i + 1}] {RecordBlock.TypeOf(records[i])}: {string.Join(" ", evidence)}");
        }
    }

    private void WritePassedOver(ExplainedArticle explained)
    {
        if (explained.PassedOver.Count == 0)
            return;
        output.WriteLine("not coded: words that can tell of an event, and why they give no record here");
        Document document = explained.Annotation.Document;
        foreach (PassedOver word in explained.PassedOver)
            output.WriteLine($"    {PassReasonText.Of(word.Reason),-66} {MarkedText.Plain(document[word.Trigger])}");
        output.WriteLine();
    }
}
