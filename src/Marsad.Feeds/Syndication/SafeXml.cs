using System.Xml;
using Marsad.Feeds.Encodings;

namespace Marsad.Feeds.Syndication;

/// <summary>Reads XML from strangers: no external entities, no document type's own entities, nothing fetched.</summary>
internal static class SafeXml
{
    private const long LongestDocument = 64 * 1024 * 1024;

    /// <summary>A reader of <paramref name="bytes"/>, whatever encoding they are in and declare.</summary>
    public static XmlReader Open(byte[] bytes, string? contentType)
    {
        string text = TextDecoder.Decode(bytes, DeclaredEncoding.InHeader(contentType)).Text.TrimStart();
        // An entity of a document type that is passed over is an error where it is used.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = LongestDocument, CheckCharacters = false, IgnoreComments = true };
        return XmlReader.Create(new StringReader(text), settings);
    }
}
