using Marsad.Arabic;
using Xunit;

namespace Marsad.Tests.Arabic;

public class ArabicNumberTests
{
    [Theory]
    [InlineData("واحد", 1)]
    [InlineData("اثنين", 2)]
    [InlineData("ثلاثة", 3)]
    [InlineData("ثماني", 8)]
    [InlineData("عشر", 10)]
    [InlineData("عشرون", 20)]
    [InlineData("تسعين", 90)]
    [InlineData("مئة", 100)]
    [InlineData("مائتان", 200)]
    [InlineData("ثلاثمئة", 300)]
    [InlineData("تسعمائة", 900)]
    [InlineData("ألف", 1000)]
    [InlineData("ألفين", 2000)]
    [InlineData("ثلاثةً", 3)]
    [InlineData("جنود", null)]
    public void Values_numerals(string word, int? value) => Assert.Equal(value, ArabicNumber.ValueOf(word));

    [Theory]
    [InlineData("عشرات", 20)]
    [InlineData("المئات", 200)]
    [InlineData("آلاف", 2000)]
    [InlineData("جنود", null)]
    public void Bounds_indefinite_quantities(string word, int? bound) => Assert.Equal(bound, ArabicNumber.LowerBoundOf(word));
}
