using Marsad.Text;
using Xunit;

namespace Marsad.Tests.Text;

public class DocumentTests
{
    [Theory]
    [InlineData("عنوان", "نص", "عنوان\n\nنص", 7)]
    [InlineData("", "نص", "نص", 0)]
    [InlineData(null, "نص", "نص", 0)]
    public void Sets_title_before_body(string? title, string body, string text, int bodyStart)
    {
        var document = new Document(title, body);

        Assert.Equal(text, document.Text);
        Assert.Equal(bodyStart, document.BodyStart);
        Assert.Equal(body, document.Text[document.BodyStart..]);
    }

    [Fact]
    public void Gives_the_words_of_a_span() => Assert.Equal("نص", new Document("عنوان", "نص")[new TextSpan(7, 9)]);

    [Theory]
    [InlineData(0, 3, 3, 5, false, false)]
    [InlineData(0, 4, 3, 5, true, false)]
    [InlineData(0, 5, 3, 5, true, true)]
    public void Compares_spans(int start, int end, int otherStart, int otherEnd, bool overlaps, bool covers)
    {
        var span = new TextSpan(start, end);
        var other = new TextSpan(otherStart, otherEnd);

        Assert.Equal(overlaps, span.Overlaps(other));
        Assert.Equal(covers, span.Covers(other));
        Assert.Equal(new TextSpan(0, 5), span.Union(other));
    }
}
