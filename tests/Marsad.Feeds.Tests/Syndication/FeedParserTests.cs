using System.Text;
using Marsad.Feeds.Syndication;

namespace Marsad.Feeds.Tests.Syndication;

public class FeedParserTests
{
    private static readonly Uri Address = new("https://nahr.example/feed");

    [Fact]
    public void Rss_items_are_read_with_their_text_in_full()
    {
        FeedDocument feed = Parse(FeedSample.Rss(FeedSample.Item("1", extra: "<content:encoded><![CDATA[<p>فقرة</p><p>ثانية</p>]]></content:encoded>")));
        FeedItem expected = new("1", "خبر 1", new Uri("https://nahr.example/1"), new DateOnly(2024, 3, 5), "<p>فقرة</p><p>ثانية</p>", "ملخص الخبر في سطر واحد");
        Assert.Equal("النهر", feed.Title);
        Assert.Equal(expected, Assert.Single(feed.Items));
    }

    [Fact]
    public void Atom_entries_are_read_and_their_links_resolved()
    {
        const string Atom = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>النهر</title><id>urn:f</id><updated>2024-03-06T00:00:00Z</updated>
            <entry><title type="html">خبر &amp;quot;مهم&amp;quot;</title><id>urn:1</id><link rel="self" href="/self"/><link href="/news/1?utm_source=rss#top"/><updated>2024-03-06T00:00:00Z</updated><published>2024-03-05T22:00:00+03:00</published><content type="html">&lt;p&gt;نص&lt;/p&gt;</content></entry></feed>
            """;
        FeedItem item = Assert.Single(Parse(Atom).Items);
        Assert.Equal(("خبر \"مهم\"", new DateOnly(2024, 3, 5), "<p>نص</p>"), (item.Title, item.Published, item.Content));
        Assert.Equal("https://nahr.example/news/1", item.Key);
    }

    [Theory]
    [InlineData("5 مارس")]
    [InlineData("")]
    [InlineData("2024-13-45")]
    public void A_date_that_cannot_be_read_costs_itself_alone(string date) =>
        Assert.Null(Assert.Single(Parse(FeedSample.Rss($"<item><title>خبر</title><pubDate>{date}</pubDate></item>")).Items).Published);

    [Theory]
    [InlineData("windows-1256", "windows-1256")]
    [InlineData("windows-1256", "utf-8")]
    [InlineData("utf-8", "windows-1256")]
    public void A_wrong_charset_is_seen_through(string written, string declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string rss = FeedSample.Rss("<item><title>قالت الوزارة إن الوفد وصل إلى العاصمة</title></item>").Replace("encoding=\"utf-8\"", $"encoding=\"{declared}\"", StringComparison.Ordinal);
        FeedDocument feed = FeedParser.Parse(Encoding.GetEncoding(written).GetBytes(rss), null, Address);
        Assert.Equal("قالت الوزارة إن الوفد وصل إلى العاصمة", Assert.Single(feed.Items).Title);
    }

    [Fact]
    public void External_entities_are_not_read()
    {
        string secret = Path.GetTempFileName();
        File.WriteAllText(secret, "سر");
        string rss = $"<!DOCTYPE rss [<!ENTITY x SYSTEM \"{new Uri(secret)}\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>";
        Assert.Throws<FormatException>(() => Parse(rss));
        File.Delete(secret);
    }

    [Fact]
    public void Entities_that_multiply_are_not_expanded() =>
        Assert.Throws<FormatException>(() => Parse("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>"));

    [Theory]
    [InlineData("<html><body>صفحة</body></html>")]
    [InlineData("<rss version=\"2.0\"><channel><title>النهر</title><item><title>خبر</ti")]
    [InlineData("")]
    public void What_is_no_feed_or_not_whole_is_a_format_error(string text) => Assert.StartsWith("the feed cannot be read: ", Assert.Throws<FormatException>(() => Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Lists_of_feeds_are_read_folders_dissolved()
    {
        const string Opml = """
            <opml version="2.0"><body><outline text="عرب"><outline type="rss" text="أ" xmlUrl="https://a.example/rss"/><outline type="rss" title="ب" xmlUrl="https://b.example/rss"/></outline>
            <outline text="أ" xmlUrl="https://a.example/rss"/><outline text="ملف" xmlUrl="file:///etc/passwd"/><outline text="بلا عنوان"/></body></opml>
            """;
        Assert.Equal([new ListedFeed("أ", new Uri("https://a.example/rss")), new ListedFeed("ب", new Uri("https://b.example/rss"))], OpmlReader.Read(Encoding.UTF8.GetBytes(Opml)));
        Assert.Throws<FormatException>(() => OpmlReader.Read("<opml>"u8.ToArray()));
    }

    private static FeedDocument Parse(string xml) => FeedParser.Parse(Encoding.UTF8.GetBytes(xml), "application/rss+xml", Address);
}
