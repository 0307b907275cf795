namespace Marsad.Feeds.Tests;

/// <summary>A page of a made-up outlet, and the article in it.</summary>
internal static class SamplePages
{
    private const string Body = "وقعت الحكومة اتفاقا مع جارتها على تقاسم مياه النهر بعد مفاوضات استمرت عاما كاملا.";

    public static string Page(string title) =>
        $"<!DOCTYPE html><html lang=\"ar\"><head><meta property=\"article:published_time\" content=\"2024-03-05T10:00:00Z\"><meta property=\"og:site_name\" content=\"النهر\"></head>"
        + $"<body><nav><a href=\"/\">الرئيسية</a></nav><article><h1>{title}</h1><div class=\"article-body\"><p>{Body}</p></div></article></body></html>";

    public static Article Article(string id, string title, string? url = null) => new(id, title, Body, "النهر", url, new DateOnly(2024, 3, 5), "ar");
}
