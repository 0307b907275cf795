namespace Marsad.Feeds.Tests.Syndication;

/// <summary>Writes feeds.</summary>
internal static class FeedSample
{
    public static string Rss(params string[] items) => $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>النهر</title><link>https://nahr.example/</link><description>أخبار</description>{string.Concat(items)}</channel></rss>";

    public static string Item(string path, string? guid = null, string? extra = null) =>
        $"<item><title>خبر {path}</title><link>https://nahr.example/{path}</link><guid isPermaLink=\"false\">{guid ?? path}</guid><pubDate>Tue, 05 Mar 2024 23:30:00 +0300</pubDate><description>ملخص الخبر في سطر واحد</description>{extra}</item>";
}
