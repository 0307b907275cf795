using System.Text.Json;

namespace Marsad.Storage.Formats;

/// <summary>The keys of the record in JSON, encoded once.</summary>
internal static class RecordKeys
{
    public static readonly JsonEncodedText Actor = JsonEncodedText.Encode("actor");
    public static readonly JsonEncodedText Article = JsonEncodedText.Encode("article");
    public static readonly JsonEncodedText AttributedTo = JsonEncodedText.Encode("attributed_to");
    public static readonly JsonEncodedText Cameo = JsonEncodedText.Encode("cameo");
    public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    public static readonly JsonEncodedText Coder = JsonEncodedText.Encode("coder");
    public static readonly JsonEncodedText Confidence = JsonEncodedText.Encode("confidence");
    public static readonly JsonEncodedText Context = JsonEncodedText.Encode("context");
    public static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
    public static readonly JsonEncodedText DatePrecision = JsonEncodedText.Encode("date_precision");
    public static readonly JsonEncodedText Dead = JsonEncodedText.Encode("dead");
    public static readonly JsonEncodedText DeniedBy = JsonEncodedText.Encode("denied_by");
    public static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
    public static readonly JsonEncodedText Event = JsonEncodedText.Encode("event");
    public static readonly JsonEncodedText EventScale = JsonEncodedText.Encode("event_scale");
    public static readonly JsonEncodedText Factuality = JsonEncodedText.Encode("factuality");
    public static readonly JsonEncodedText GeoNames = JsonEncodedText.Encode("geonames");
    public static readonly JsonEncodedText Goldstein = JsonEncodedText.Encode("goldstein");
    public static readonly JsonEncodedText High = JsonEncodedText.Encode("high");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Index = JsonEncodedText.Encode("index");
    public static readonly JsonEncodedText Injured = JsonEncodedText.Encode("injured");
    public static readonly JsonEncodedText Latitude = JsonEncodedText.Encode("lat");
    public static readonly JsonEncodedText Longitude = JsonEncodedText.Encode("lon");
    public static readonly JsonEncodedText Low = JsonEncodedText.Encode("low");
    public static readonly JsonEncodedText Mode = JsonEncodedText.Encode("mode");
    public static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    public static readonly JsonEncodedText Precision = JsonEncodedText.Encode("precision");
    public static readonly JsonEncodedText Published = JsonEncodedText.Encode("published");
    public static readonly JsonEncodedText QuadCode = JsonEncodedText.Encode("quad_code");
    public static readonly JsonEncodedText Recipient = JsonEncodedText.Encode("recipient");
    public static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    public static readonly JsonEncodedText Sentence = JsonEncodedText.Encode("sentence");
    public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
    public static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    public static readonly JsonEncodedText Trigger = JsonEncodedText.Encode("trigger");
    public static readonly JsonEncodedText Url = JsonEncodedText.Encode("url");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    public static readonly JsonEncodedText When = JsonEncodedText.Encode("when");
    public static readonly JsonEncodedText Where = JsonEncodedText.Encode("where");
}
