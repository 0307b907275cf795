using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Marsad.Bank.Format;
using Marsad.Text;

namespace Marsad.Bank.Export;

/// <summary>Writes an item as a line of event gold, as <see cref="Evaluation.Gold.GoldReader"/> reads it.</summary>
public static class GoldLine
{
    /// <summary>Arabic is left as it is.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its end.</summary>
    /// <exception cref="FormatException">A trigger is not in the text; <see cref="Checking.BankChecker"/> reports it with its line.</exception>
    public static string Of(BankFile file, BankItem item)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(item);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("source", $"bank/sentences/{file.Name}");
            json.WriteString("published", item.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("title", item.Title ?? "");
            json.WriteString("body", item.Body);
            WriteSentences(json, item);
            json.WriteStartArray("events");
            foreach (BankRecord record in item.Records)
                WriteEvent(json, item, record);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteSentences(Utf8JsonWriter json, BankItem item)
    {
        json.WriteStartArray("sentences");
        for (int i = 0; i < item.Sentences.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("i", i);
            json.WriteNumber("start", item.Sentences[i].Start);
            json.WriteNumber("end", item.Sentences[i].End);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteEvent(Utf8JsonWriter json, BankItem item, BankRecord record)
    {
        TextSpan trigger = PhraseFinder.Find(item.Document.Text, record.Trigger);
        json.WriteStartObject();
        json.WriteNumber("sent", item.SentenceOf(trigger));
        json.WriteString("trigger", record.Trigger.Text);
        json.WriteString("event", record.Type.ToString());
        json.WriteString("mode", record.Mode);
        WriteMentions(json, "actor", record.Actors);
        WriteMentions(json, "recipient", record.Recipients);
        json.WriteString("factuality", record.Factuality.Word);
        json.WritePropertyName("attributed_to");
        WriteMention(json, record.AttributedTo);
        json.WriteString("when", record.When?.Value);
        json.WritePropertyName("where");
        WriteMention(json, record.Where);
        json.WriteEndObject();
    }

    private static void WriteMentions(Utf8JsonWriter json, string name, IReadOnlyList<CodedPhrase> mentions)
    {
        json.WriteStartArray(name);
        foreach (CodedPhrase mention in mentions)
            WriteMention(json, mention);
        json.WriteEndArray();
    }

    private static void WriteMention(Utf8JsonWriter json, CodedPhrase? mention)
    {
        if (mention is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteString("text", mention.Phrase.Text);
        json.WriteString("code", mention.Value);
        json.WriteEndObject();
    }
}
