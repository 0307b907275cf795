using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Marsad.Feeds.Pages;

namespace Marsad.Feeds.Syndication;

/// <summary>Reads RSS 2.0 and Atom 1.0.</summary>
public static class FeedParser
{
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>The feed in <paramref name="bytes"/>.</summary>
    /// <param name="bytes">As received.</param>
    /// <param name="contentType">The server's header, or null.</param>
    /// <param name="address">Against which links are resolved.</param>
    /// <exception cref="FormatException">It is no feed, or not whole; the message says where.</exception>
    public static FeedDocument Parse(byte[] bytes, string? contentType, Uri address)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using XmlReader xml = SafeXml.Open(bytes, contentType);
        try
        {
            SyndicationFeedFormatter formatter = FormatterFor(xml);
            formatter.ReadFrom(xml);
            SyndicationFeed feed = formatter.Feed;
            return new FeedDocument(Plain(feed.Title?.Text), [.. feed.Items.Select(item => Read(item, address))]);
        }
        catch (Exception e) when (e is XmlException or FormatException or UriFormatException)
        {
            throw new FormatException($"the feed cannot be read: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    private static SyndicationFeedFormatter FormatterFor(XmlReader xml)
    {
        var rss = new Rss20FeedFormatter();
        var atom = new Atom10FeedFormatter();
        SyndicationFeedFormatter formatter = rss.CanRead(xml) ? rss : atom.CanRead(xml) ? atom : throw new FormatException($"its first element is <{xml.LocalName}>, not RSS 2.0 or Atom 1.0");
        // Dates are read from the text below: one that is misspelt must not cost the feed.
        formatter.DateTimeParser = ReadDate;
        return formatter;
    }

    private static bool ReadDate(XmlDateTimeData data, out DateTimeOffset date)
    {
        DateOnly? day = WrittenDate.Read(data.DateTimeString);
        // The day as written, at noon of no zone; the minimum stands for none.
        date = day is { } known ? new DateTimeOffset(known.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero) : default;
        return true;
    }

    private static FeedItem Read(SyndicationItem item, Uri address)
    {
        SyndicationLink? link = item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate") ?? item.Links.FirstOrDefault();
        Uri? absolute = link?.Uri is { } reference && Uri.TryCreate(address, reference, out Uri? resolved) && resolved.Scheme is "http" or "https" ? resolved : null;
        string? content = Extension(item, "encoded", ContentModule) ?? (item.Content as TextSyndicationContent)?.Text;
        return new FeedItem(string.IsNullOrWhiteSpace(item.Id) ? null : item.Id.Trim(), Plain(item.Title?.Text), absolute, Published(item), string.IsNullOrWhiteSpace(content) ? null : content, Plain(item.Summary?.Text));
    }

    private static DateOnly? Published(SyndicationItem item)
    {
        DateTimeOffset date = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
        if (date != default)
            return DateOnly.FromDateTime(date.DateTime);
        return Extension(item, "date", DublinCore) is { } text ? WrittenDate.Read(text) : null;
    }

    private static string? Extension(SyndicationItem item, string name, string space) =>
        item.ElementExtensions.FirstOrDefault(extension => extension.OuterName == name && extension.OuterNamespace == space)?.GetObject<XElement>().Value;

    private static string? Plain(string? text) => text is not null && PageText.OfFragment(text) is { Length: > 0 } plain ? plain : null;
}
