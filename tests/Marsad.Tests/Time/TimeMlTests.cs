using System.Xml.Linq;
using Marsad.Text;
using Marsad.Time;
using Xunit;

namespace Marsad.Tests.Time;

public class TimeMlTests
{
    private static readonly DateOnly Wednesday = new(2022, 5, 25);

    [Fact]
    public void Marks_expressions_in_the_text()
    {
        XDocument xml = Write("وصل الرئيس أمس إلى باريس ويبقى ثلاثة أيام.", Wednesday);

        XElement[] times = [.. xml.Root!.Element("TEXT")!.Elements("TIMEX3")];
        Assert.Equal(["t1", "t2"], times.Select(t => t.Attribute("tid")!.Value));
        Assert.Equal(["DATE", "DURATION"], times.Select(t => t.Attribute("type")!.Value));
        Assert.Equal(["2022-05-24", "P3D"], times.Select(t => t.Attribute("value")!.Value));
        Assert.Equal(["أمس", "ثلاثة أيام"], times.Select(t => t.Value));
    }

    [Fact]
    public void Gives_the_document_creation_time()
    {
        XElement dct = Write("وصل أمس", Wednesday).Root!.Element("DCT")!.Element("TIMEX3")!;

        Assert.Equal("t0", dct.Attribute("tid")!.Value);
        Assert.Equal("2022-05-25", dct.Attribute("value")!.Value);
        Assert.Equal("CREATION_TIME", dct.Attribute("functionInDocument")!.Value);
    }

    [Fact]
    public void Has_no_creation_time_where_publication_is_unknown()
    {
        XElement root = Write("وصل أمس", null).Root!;

        Assert.Null(root.Element("DCT"));
        XElement time = Assert.Single(root.Descendants("TIMEX3"));
        Assert.Equal("XXXX-XX-XX", time.Attribute("value")!.Value);
        Assert.Null(time.Attribute("anchorTimeID"));
    }

    [Theory]
    [InlineData("قال: \"انسحبوا <أمس> & اليوم\"")]
    [InlineData("سطر أول\n\nسطر ثان 😀 غدا")]
    public void Keeps_the_text(string text) => Assert.Equal(text, Write(text, Wednesday).Root!.Element("TEXT")!.Value);

    [Fact]
    public void Replaces_what_xml_forbids() =>
        Assert.Equal("وصل\ufffd أمس\ufffd", Write("وصل\u0001 أمس\ud83d", Wednesday).Root!.Element("TEXT")!.Value);

    [Theory]
    [InlineData("هذا الأسبوع", "2022-W21")]
    [InlineData("قبل ستة أشهر", "2021-11")]
    [InlineData("تسعينيات القرن الماضي", "1990/1999")]
    [InlineData("الساعة 14:30", "2022-05-25T14:30")]
    public void Writes_values(string text, string value) =>
        Assert.Equal(value, Assert.Single(Write(text, Wednesday).Root!.Element("TEXT")!.Elements("TIMEX3")).Attribute("value")!.Value);

    private static XDocument Write(string body, DateOnly? published)
    {
        var document = new Document(null, body);
        return XDocument.Parse(TimeMl.ToXml(document, TimeFixture.Read(document, published), published), LoadOptions.PreserveWhitespace);
    }
}
