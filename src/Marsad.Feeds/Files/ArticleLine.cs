using System.Text;
using System.Text.Json;
using Marsad.Feeds.Encodings;

namespace Marsad.Feeds.Files;

/// <summary>Reads the article in a line of JSON.</summary>
internal ref struct ArticleLine
{
    private readonly string _place;
    private Utf8JsonReader _json;
    private string? _id;
    private string? _title;
    private string? _body;
    private string? _text;
    private string? _published;
    private string? _source;
    private string? _url;
    private string? _language;
    private string? _fault;

    private ArticleLine(ReadOnlySpan<byte> line, string place)
    {
        _place = place;
        _json = new Utf8JsonReader(line);
    }

    /// <summary>The article in <paramref name="line"/>, or what is wrong with it.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="place"><c>FILE:LINE</c>; also the id of an article that has none.</param>
    public static ArticleOutcome Read(ReadOnlySpan<byte> line, string place)
    {
        if (Utf8Text.FindInvalid(line) is int offset)
            return new ArticleFailed(place, $"byte {offset} of the line is not UTF-8; convert the file to UTF-8");
        var reader = new ArticleLine(line, place);
        try
        {
            reader.ReadObject();
        }
        catch (JsonException fault)
        {
            return new ArticleFailed(place, $"byte {fault.BytePositionInLine} of the line: no valid JSON; each line must be one JSON object");
        }
        return reader.Result();
    }

    private void ReadObject()
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            _fault = "the line is no JSON object; an object with «body» is expected";
            return;
        }
        while (_fault is null && _json.Read() && _json.TokenType == JsonTokenType.PropertyName)
            ReadMember();
        // Finds what stands behind the object.
        if (_fault is null)
            _json.Read();
    }

    private void ReadMember()
    {
        if (_json.ValueTextEquals("id"u8))
            _id = ReadId();
        else if (_json.ValueTextEquals("title"u8))
            _title = ReadText("title");
        else if (_json.ValueTextEquals("body"u8))
            _body = ReadText("body");
        else if (_json.ValueTextEquals("text"u8))
            _text = ReadText("text");
        else if (_json.ValueTextEquals("published"u8))
            _published = ReadText("published");
        else if (_json.ValueTextEquals("source"u8))
            _source = ReadText("source");
        else if (_json.ValueTextEquals("url"u8))
            _url = ReadText("url");
        else if (_json.ValueTextEquals("language"u8))
            _language = ReadText("language");
        else
            _json.Skip();
    }

    /// <summary>An id may be a number, as many corpora have it; it is taken as written.</summary>
    private string? ReadId()
    {
        _json.Read();
        return _json.TokenType == JsonTokenType.Number ? Encoding.ASCII.GetString(_json.ValueSpan) : TextOf("id");
    }

    private string? ReadText(string name)
    {
        _json.Read();
        return TextOf(name);
    }

    private string? TextOf(string name)
    {
        if (_json.TokenType == JsonTokenType.Null)
            return null;
        if (_json.TokenType != JsonTokenType.String)
        {
            _fault = $"«{name}» is {NameOf(_json.TokenType)}; text is expected";
            return null;
        }
        try
        {
            return _json.GetString();
        }
        catch (InvalidOperationException)
        {
            _fault = $"«{name}» has half a surrogate pair (\\uD800 … \\uDFFF alone)";
            return null;
        }
    }

    private static string NameOf(JsonTokenType type) => type switch
    {
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.StartArray => "a list",
        _ => "an object",
    };

    private readonly ArticleOutcome Result()
    {
        if (_fault is not null)
            return Failed(_fault);
        if ((_body ?? _text) is not string body)
            return Failed("«body» is missing");
        DateOnly? published = null;
        if (_published is not null)
        {
            published = PublishedDate.Read(_published);
            if (published is null)
                return Failed($"«published» is «{_published}»; a date (2024-07-15) or date-time (2024-07-15T09:30:00Z) is expected");
        }
        string id = string.IsNullOrEmpty(_id) ? _place : _id;
        return new ArticleRead(_place, new Article(id, _title, body, _source, _url, published, _language));
    }

    private readonly ArticleFailed Failed(string message) => new(_place, message);
}
