using Marsad.Observatory.Words;

namespace Marsad.Observatory.Tests.Words;

public class WordReaderTests
{
    [Theory]
    [InlineData("الحكومة الأرمينية", "الحكومه الارمينية")]
    [InlineData("وصل إلى المدينة", "وَصَل الى المدينة،")]
    [InlineData("قتل 12 شخصا", "قتل ١٥ شخصا")]
    public void Spellings_of_one_text_are_the_same_words(string one, string other) => Assert.Equal(WordReader.Words(one), WordReader.Words(other));

    [Theory]
    [InlineData("الحكومة", "وحكومتها")]
    [InlineData("لبناني", "اللبنانية")]
    public void Words_that_differ_are_told_apart(string one, string other) => Assert.NotEqual(WordReader.Words(one), WordReader.Words(other));

    [Theory]
    [InlineData("العقوبات", "عقوبات")]
    [InlineData("والصواريخ", "صواريخ")]
    [InlineData("المهاجمون", "مهاجمين")]
    [InlineData("لبناني", "اللبنانية")]
    public void A_stem_is_a_word_without_its_articles_and_endings(string one, string other) => Assert.Equal(WordReader.Stems(one), WordReader.Stems(other));

    [Fact]
    public void Particles_have_no_stem() => Assert.Equal(WordReader.Stems("هجوم مدينة"), WordReader.Stems("هجوم في مدينة"));
}
