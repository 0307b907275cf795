using System.Text.Json;
using Marsad.Events;
using Marsad.Text;
using Keys = Marsad.Storage.Formats.RecordKeys;

namespace Marsad.Storage.Formats;

/// <summary>Writes JSON Lines: one record a line, keys in a fixed order, text as UTF-8, lines ended by <c>\n</c>.</summary>
/// <remarks>
/// Scores, coordinates and confidence always have a decimal point (<c>-6.0</c>), so that readers that infer types see one type in a column.
/// Half a surrogate pair in the text is written as U+FFFD.
/// </remarks>
public sealed class JsonLinesWriter : TextRecordWriter
{
    // The writer's order of calls is fixed below and tested, so its own check of it is left out.
    private static readonly JsonWriterOptions Options = new() { Encoder = PlainJsonEncoder.Instance, SkipValidation = true };

    private readonly Utf8JsonWriter _json;

    /// <summary>A writer over <paramref name="output"/>, which stays open.</summary>
    public JsonLinesWriter(Stream output)
        : base(output) => _json = new Utf8JsonWriter(Buffer, Options);

    private protected override void Compose(EventRecord record)
    {
        _json.Reset(Buffer);
        WriteRecord(record);
        _json.Flush();
        Buffer.Append((byte)'\n');
    }

    private void WriteRecord(EventRecord record)
    {
        _json.WriteStartObject();
        _json.WriteString(Keys.Id, record.Id);
        WriteArticle(record.Article);
        WriteEvent(record);
        WriteParticipants(Keys.Actor, record.Actors);
        WriteParticipants(Keys.Recipient, record.Recipients);
        _json.WriteString(Keys.Factuality, record.Factuality.Word());
        WriteAttribution(record.AttributedTo);
        WriteParticipants(Keys.DeniedBy, record.DeniedBy);
        WriteWhen(record.When);
        WriteDate(Keys.Date, record.Date);
        _json.WriteString(Keys.DatePrecision, record.DatePrecision.Word());
        WriteWhere(record.Where);
        WriteCasualties(Keys.Dead, record.Dead);
        WriteCasualties(Keys.Injured, record.Injured);
        WriteTrigger(record.Trigger);
        WriteSentence(record);
        _json.WriteString(Keys.Rule, record.Rule);
        WriteDecimal(Keys.Confidence, record.Confidence);
        _json.WriteString(Keys.Coder, record.Coder);
        _json.WriteEndObject();
    }

    private void WriteArticle(Article article)
    {
        _json.WriteStartObject(Keys.Article);
        _json.WriteString(Keys.Id, article.Id);
        _json.WriteString(Keys.Title, article.Title);
        _json.WriteString(Keys.Source, article.Source);
        _json.WriteString(Keys.Url, article.Url);
        WriteDate(Keys.Published, article.Published);
        _json.WriteEndObject();
    }

    private void WriteEvent(EventRecord record)
    {
        _json.WriteString(Keys.Event, record.Type.Word());
        _json.WriteString(Keys.Mode, record.Mode);
        _json.WriteStartArray(Keys.Context);
        foreach (string context in record.Contexts)
            _json.WriteStringValue(context);
        _json.WriteEndArray();
        _json.WriteNumber(Keys.QuadCode, record.Scale.Quad);
        WriteDecimal(Keys.EventScale, record.Scale.Score);
        _json.WriteString(Keys.Cameo, record.Scale.Cameo);
        WriteDecimal(Keys.Goldstein, record.Scale.Goldstein);
    }

    private void WriteParticipants(JsonEncodedText key, IReadOnlyList<Participant> participants)
    {
        _json.WriteStartArray(key);
        foreach (Participant participant in participants)
        {
            _json.WriteStartObject();
            WriteParticipant(participant);
        }
        _json.WriteEndArray();
    }

    private void WriteAttribution(Participant? source)
    {
        if (source is null)
        {
            _json.WriteNull(Keys.AttributedTo);
            return;
        }
        _json.WriteStartObject(Keys.AttributedTo);
        WriteParticipant(source);
    }

    /// <summary>Writes the members and closes the object.</summary>
    private void WriteParticipant(Participant participant)
    {
        WriteEvidence(participant.Evidence);
        _json.WriteString(Keys.Id, participant.Id);
        _json.WriteString(Keys.Name, participant.Name);
        _json.WriteString(Keys.Code, participant.Code);
        _json.WriteEndObject();
    }

    private void WriteWhen(EventTime when)
    {
        _json.WriteStartObject(Keys.When);
        if (when.Evidence is Evidence evidence)
            WriteEvidence(evidence);
        else
            _json.WriteNull(Keys.Text);
        _json.WriteString(Keys.Value, when.Value);
        _json.WriteEndObject();
    }

    private void WriteWhere(EventPlace? where)
    {
        if (where is null)
        {
            _json.WriteNull(Keys.Where);
            return;
        }
        _json.WriteStartObject(Keys.Where);
        WriteEvidence(where.Evidence);
        _json.WriteString(Keys.Name, where.Name);
        _json.WriteString(Keys.Code, where.Code);
        WriteDecimal(Keys.Latitude, where.Latitude);
        WriteDecimal(Keys.Longitude, where.Longitude);
        _json.WriteString(Keys.Precision, where.Precision);
        _json.WriteNull(Keys.GeoNames);
        _json.WriteEndObject();
    }

    private void WriteCasualties(JsonEncodedText key, Casualties? casualties)
    {
        if (casualties is null)
        {
            _json.WriteNull(key);
            return;
        }
        _json.WriteStartObject(key);
        WriteInteger(Keys.Value, casualties.Value);
        WriteInteger(Keys.Low, casualties.Low);
        WriteInteger(Keys.High, casualties.High);
        WriteEvidence(casualties.Evidence);
        _json.WriteEndObject();
    }

    private void WriteTrigger(Evidence trigger)
    {
        _json.WriteStartObject(Keys.Trigger);
        WriteEvidence(trigger);
        _json.WriteEndObject();
    }

    private void WriteSentence(EventRecord record)
    {
        _json.WriteStartObject(Keys.Sentence);
        _json.WriteNumber(Keys.Index, record.SentenceIndex);
        WriteSpan(record.Sentence);
        _json.WriteEndObject();
    }

    private void WriteEvidence(Evidence evidence)
    {
        _json.WriteString(Keys.Text, evidence.Words.Span);
        WriteSpan(evidence.Span);
    }

    private void WriteSpan(TextSpan span)
    {
        _json.WriteNumber(Keys.Start, span.Start);
        _json.WriteNumber(Keys.End, span.End);
    }

    private void WriteDate(JsonEncodedText key, DateOnly? date)
    {
        if (date is not DateOnly day)
        {
            _json.WriteNull(key);
            return;
        }
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out int length, "O", null);
        _json.WriteString(key, text[..length]);
    }

    private void WriteInteger(JsonEncodedText key, int? value)
    {
        if (value is int number)
            _json.WriteNumber(key, number);
        else
            _json.WriteNull(key);
    }

    private void WriteDecimal(JsonEncodedText key, double? value)
    {
        if (value is not double number)
        {
            _json.WriteNull(key);
            return;
        }
        if (!double.IsFinite(number))
            throw new ArgumentException($"«{key}» is {number}, which JSON cannot tell");
        Span<byte> digits = stackalloc byte[32];
        number.TryFormat(digits, out int length, default, null);
        if (digits[..length].IndexOfAny(".E"u8) < 0)
        {
            ".0"u8.CopyTo(digits[length..]);
            length += 2;
        }
        _json.WritePropertyName(key);
        _json.WriteRawValue(digits[..length], skipInputValidation: true);
    }
}
