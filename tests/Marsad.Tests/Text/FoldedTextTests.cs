using Marsad.Text;
using Xunit;

namespace Marsad.Tests.Text;

public class FoldedTextTests
{
    [Theory]
    [InlineData("أُعلِنَت", "اعلنت")]
    [InlineData("مـــصر", "مصر")]
    [InlineData("إلى آسيا", "الى اسيا")]
    [InlineData("\u200fالقاهرة\u200e", "القاهرة")]
    [InlineData("\u2067نص\u2069 \u202bآخر\u202c", "نص اخر")]
    [InlineData("می‌خواهم", "ميخواهم")]
    [InlineData("ﻻ ﺳﻼم", "لا سلام")]
    [InlineData("ﻣﺼﺮ", "مصر")]
    [InlineData("تل أبيب  \r\n اليوم", "تل ابيب اليوم")]
    [InlineData("٣١ آذار ۲۰۲۴ 15", "## اذار #### ##")]
    [InlineData("NATO’s F-16", "nato's f|##")]
    [InlineData("مدرسة هدى", "مدرسة هدى")]
    [InlineData("", "")]
    public void Folds_what_print_varies(string text, string folded) => Assert.Equal(folded, Letter.ToText(Load(text).Symbols[..^1]));

    [Fact]
    public void Takes_a_lone_surrogate_for_a_break()
    {
        // Attributes cannot hold one: the compiler writes their strings in UTF-8.
        Assert.Equal("| قصف |", Letter.ToText(Load("\ud83d قصف \ude00").Symbols[..^1]));
    }

    [Theory]
    [InlineData("قَصَفَ")]
    [InlineData("\u200fمـصر\u200e")]
    [InlineData("ﻻ ﺳﻼم")]
    [InlineData("أول\n\n  ثان")]
    [InlineData("😀 قصف")]
    public void Maps_each_symbol_to_the_code_unit_that_it_stands_for(string text)
    {
        FoldedText folded = Load(text);

        for (int i = 0; i < folded.Length; i++)
        {
            byte[] ofOrigin = Letter.Fold(text.AsSpan(folded.OriginOf(i), 1));
            Assert.Contains(folded.Symbols[i], ofOrigin);
            Assert.True(i == 0 || folded.OriginOf(i) >= folded.OriginOf(i - 1), $"offsets go back at symbol {i} of {text}");
        }
        Assert.Equal(text.Length, folded.OriginOf(folded.Length));
    }

    [Fact]
    public void Gives_both_letters_of_a_ligature_the_same_code_unit()
    {
        FoldedText folded = Load("سﻼم");

        Assert.Equal("سلام", Letter.ToText(folded.Symbols[..^1]));
        Assert.Equal([0, 1, 1, 2], Enumerable.Range(0, 4).Select(folded.OriginOf));
    }

    [Fact]
    public void Skips_vowel_signs_and_tatweel_in_its_offsets()
    {
        FoldedText folded = Load("\u200fقَصـْف");

        Assert.Equal([1, 3, 6], Enumerable.Range(0, 3).Select(folded.OriginOf));
    }

    [Fact]
    public void Ends_in_a_break_beyond_the_end() => Assert.Equal(Letter.Break, Load("قصف").Symbols[^1]);

    [Fact]
    public void Forgets_the_text_before()
    {
        FoldedText folded = Load(new string('م', 10_000));

        folded.Load("نص");

        Assert.Equal("نص", Letter.ToText(folded.Symbols[..^1]));
        Assert.Equal(2, folded.OriginOf(2));
    }

    [Fact]
    public void Knows_every_code_unit()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            byte[] symbols = Letter.Fold([(char)c]);
            Assert.All(symbols, symbol => Assert.InRange(symbol, 0, Letter.Count - 1));
        }
    }

    private static FoldedText Load(string text)
    {
        var folded = new FoldedText();
        folded.Load(text);
        return folded;
    }
}
