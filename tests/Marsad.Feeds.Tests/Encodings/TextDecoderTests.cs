using System.Text;
using Marsad.Feeds.Encodings;

namespace Marsad.Feeds.Tests.Encodings;

public class TextDecoderTests
{
    private const string News = "أعلن وزير الخارجية في مؤتمر صحفي أن بلاده وقعت اتفاقا مع الحكومة المجاورة على ترسيم الحدود، وقال إن التنفيذ يبدأ بعد شهر.";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", null, "utf-8")]
    [InlineData("utf-8", "utf-8", "utf-8")]
    [InlineData("utf-8", "windows-1256", "utf-8")]
    [InlineData("utf-8", "iso-8859-1", "utf-8")]
    [InlineData("windows-1256", "windows-1256", "windows-1256")]
    [InlineData("windows-1256", null, "windows-1256")]
    [InlineData("windows-1256", "utf-8", "windows-1256")]
    [InlineData("windows-1256", "iso-8859-6", "windows-1256")]
    [InlineData("windows-1256", "iso-8859-1", "windows-1256")]
    [InlineData("windows-1256", "no-such-charset", "windows-1256")]
    [InlineData("iso-8859-6", "iso-8859-6", "iso-8859-6")]
    [InlineData("iso-8859-6", null, "iso-8859-6")]
    [InlineData("iso-8859-6", "utf-8", "iso-8859-6")]
    [InlineData("iso-8859-6", "windows-1256", "iso-8859-6")]
    [InlineData("utf-16le", null, "utf-16le")]
    [InlineData("utf-16be", "utf-8", "utf-16be")]
    public void Text_is_read_whatever_is_declared(string written, string? declared, string expected)
    {
        // ISO-8859-6 has neither «،» in all fonts nor guillemets; its comma is AC.
        DecodedText decoded = TextDecoder.Decode(Bytes(written, News), declared);
        Assert.Equal((News, expected, 0), (decoded.Text, decoded.Encoding, decoded.Damage));
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16le", "utf-16le")]
    [InlineData("utf-16be", "utf-16be")]
    public void A_byte_order_mark_decides_and_is_no_text(string written, string expected)
    {
        DecodedText decoded = TextDecoder.Decode(Bytes(written, "\uFEFF" + News), "windows-1256");
        Assert.Equal((News, expected), (decoded.Text, decoded.Encoding));
    }

    [Theory]
    [InlineData("windows-1256", "windows-1256")]
    [InlineData("windows-1256", "utf-8")]
    [InlineData("iso-8859-6", "windows-1256")]
    public void Pages_are_read_whatever_their_meta_element_says(string written, string declared)
    {
        string page = $"<html><head><meta charset=\"{declared}\"><title>خبر</title></head><body><p>{News}</p></body></html>";
        Assert.Equal(page, TextDecoder.Decode(Bytes(written, page)).Text);
    }

    [Fact]
    public void A_declaration_decides_where_the_text_does_not()
    {
        byte[] french = Encoding.GetEncoding("windows-1252").GetBytes("Le ministre a été reçu à l'Élysée");
        Assert.Equal("Le ministre a été reçu à l'Élysée", TextDecoder.Decode(french, "windows-1252").Text);
    }

    [Fact]
    public void UTF8_with_a_letter_cut_in_two_is_read_and_its_damage_counted()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(News), 0xD8, .. Encoding.UTF8.GetBytes(" " + News)];
        DecodedText decoded = TextDecoder.Decode(bytes, "utf-8");
        Assert.Equal(($"{News}\uFFFD {News}", "utf-8", 1), (decoded.Text, decoded.Encoding, decoded.Damage));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_beginning_of_a_stream_may_end_within_a_letter(int missing)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(News + "€");
        Assert.Equal("utf-8", TextDecoder.Find(bytes.AsSpan(0, bytes.Length - missing)).Encoding.WebName);
    }

    [Fact]
    public void Nothing_is_read_as_nothing() => Assert.Equal("", TextDecoder.Decode([]).Text);

    private static byte[] Bytes(string encoding, string text) => encoding switch
    {
        "utf-16le" => Encoding.Unicode.GetBytes(text),
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
        _ => Encoding.GetEncoding(encoding).GetBytes(text),
    };
}
