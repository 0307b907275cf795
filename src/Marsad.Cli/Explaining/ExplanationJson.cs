using System.Buffers;
using System.Text.Json;
using Marsad.Events;
using Marsad.Storage.Formats;
using Marsad.Text;

namespace Marsad.Cli.Explaining;

/// <summary>Writes an explanation as one line of JSON: the records as <c>marsad code</c> writes them, each with its lexicon entry and the parts of its confidence, and the words that were passed over.</summary>
internal sealed class ExplanationJson(RuleBook rules, Stream output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = PlainJsonEncoder.Instance };

    public async Task WriteAsync(ExplainedArticle explained, CancellationToken cancellationToken)
    {
        var line = new ArrayBufferWriter<byte>();
        var json = new Utf8JsonWriter(line, Options);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteString("article", explained.Article.Id);
            json.WriteStartArray("records");
            foreach (EventRecord record in explained.Records)
                await WriteRecordAsync(json, record).ConfigureAwait(false);
            json.WriteEndArray();
            WritePassedOver(json, explained);
            json.WriteEndObject();
        }
        line.Write("\n"u8);
        await output.WriteAsync(line.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteRecordAsync(Utf8JsonWriter json, EventRecord record)
    {
        json.WriteStartObject();
        json.WritePropertyName("record");
        json.WriteRawValue(await SerialiseAsync(record).ConfigureAwait(false), skipInputValidation: true);
        RuleEntry? entry = rules.Find(record.Rule);
        json.WriteString("entry_place", entry?.Place.ToString());
        json.WriteString("entry", entry?.Yaml);
        WriteConfidence(json, record.ConfidenceParts);
        json.WriteEndObject();
    }

    /// <summary>The record as it stands in a record file, without the line end.</summary>
    private static async Task<byte[]> SerialiseAsync(EventRecord record)
    {
        using var bytes = new MemoryStream();
        var writer = new JsonLinesWriter(bytes);
        await using (writer.ConfigureAwait(false))
            await writer.WriteAsync(record).ConfigureAwait(false);
        return bytes.ToArray()[..^1];
    }

    private static void WriteConfidence(Utf8JsonWriter json, IReadOnlyList<ConfidencePart> parts)
    {
        json.WriteStartArray("confidence_parts");
        foreach (ConfidencePart part in parts)
        {
            json.WriteStartObject();
            json.WriteNumber("change", part.Change);
            json.WriteString("reason", part.Reason.Word());
            json.WriteString("why", ConfidenceReasonText.Of(part.Reason));
            json.WriteString("text", part.Evidence?.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePassedOver(Utf8JsonWriter json, ExplainedArticle explained)
    {
        Document document = explained.Annotation.Document;
        json.WriteStartArray("not_coded");
        foreach (PassedOver word in explained.PassedOver)
        {
            json.WriteStartObject();
            json.WriteString("text", document.Slice(word.Trigger));
            json.WriteNumber("start", word.Trigger.Start);
            json.WriteNumber("end", word.Trigger.End);
            json.WriteString("reason", word.Reason.Word());
            json.WriteString("why", PassReasonText.Of(word.Reason));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
