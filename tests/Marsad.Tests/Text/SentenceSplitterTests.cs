using Marsad.Text;
using Xunit;

namespace Marsad.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("وصل الوفد. غادر الوزير.", "وصل الوفد.", "غادر الوزير.")]
    [InlineData("هل وصل؟ نعم! وصل", "هل وصل؟", "نعم!", "وصل")]
    [InlineData("وصل الوفد.وغادر الوزير", "وصل الوفد.", "وغادر الوزير")]
    [InlineData("قال: «وصلنا». ثم غادر", "قال: «وصلنا».", "ثم غادر")]
    [InlineData("قال: «وصلنا.» ثم غادر", "قال: «وصلنا.»", "ثم غادر")]
    [InlineData("ماذا؟! لا شيء", "ماذا؟!", "لا شيء")]
    [InlineData("انتظر... ثم غادر", "انتظر...", "ثم غادر")]
    [InlineData("قال د. سامي إنه غادر", "قال د. سامي إنه غادر")]
    [InlineData("نقلت أ.ف.ب الخبر", "نقلت أ.ف.ب الخبر")]
    [InlineData("ارتفع بنسبة 3.5 بالمئة", "ارتفع بنسبة 3.5 بالمئة")]
    [InlineData("بحسب موقع example.com أمس", "بحسب موقع example.com أمس")]
    [InlineData("عنوان بلا نقطة\nنص تحته", "عنوان بلا نقطة", "نص تحته")]
    [InlineData("  \n \n")]
    [InlineData("")]
    public void Splits_the_body(string body, params string[] sentences) => Assert.Equal(sentences, TextFixture.Sentences(new Document(null, body)));

    [Fact]
    public void Keeps_the_title_whole() =>
        Assert.Equal(["هل تعود الهدنة؟ خبراء يجيبون", "عادت أمس."], TextFixture.Sentences(new Document("هل تعود الهدنة؟ خبراء يجيبون", "عادت أمس.")));
}
