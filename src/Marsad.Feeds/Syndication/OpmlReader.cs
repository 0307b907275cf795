using System.Xml;
using System.Xml.Linq;

namespace Marsad.Feeds.Syndication;

/// <summary>A feed that a list names.</summary>
/// <param name="Title">Its name, or null.</param>
/// <param name="Address">Where it is.</param>
public sealed record ListedFeed(string? Title, Uri Address);

/// <summary>Reads OPML, the format in which feed readers exchange their lists.</summary>
public static class OpmlReader
{
    /// <summary>The feeds of the list, folders dissolved, each once.</summary>
    /// <exception cref="FormatException">It is no OPML; the message says where.</exception>
    public static IReadOnlyList<ListedFeed> Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            using XmlReader xml = SafeXml.Open(bytes, contentType: null);
            return [.. XDocument.Load(xml).Descendants("outline").Select(Read).OfType<ListedFeed>().DistinctBy(feed => feed.Address)];
        }
        catch (XmlException e)
        {
            throw new FormatException($"the list cannot be read: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    private static ListedFeed? Read(XElement outline) =>
        Uri.TryCreate((string?)outline.Attribute("xmlUrl"), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? new ListedFeed((string?)outline.Attribute("title") ?? (string?)outline.Attribute("text"), address)
            : null;
}
