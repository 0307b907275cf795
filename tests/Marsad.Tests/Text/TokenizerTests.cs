using Marsad.Text;
using Xunit;

namespace Marsad.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("وصل الوفد.", "وصل الوفد .")]
    [InlineData("قَصَف الـجـيش", "قَصَف الـجـيش")]
    [InlineData("قال:«نعم»", "قال : « نعم »")]
    [InlineData("مقتل 1,200 شخص", "مقتل 1,200 شخص")]
    [InlineData("بلغ ٣٫٥ بالمئة", "بلغ ٣٫٥ بالمئة")]
    [InlineData("عام 2024.", "عام 2024 .")]
    [InlineData("طائرة F-16 أميركية", "طائرة F - 16 أميركية")]
    [InlineData("NATO's وحلف", "NATO's وحلف")]
    [InlineData("تل أبيب/القدس", "تل أبيب / القدس")]
    [InlineData("وصلوا غداً إلى مكةَ", "وصلوا غداً إلى مكةَ")]
    [InlineData("عام 1446 هـ.", "عام 1446 هـ .")]
    [InlineData("شكرا😀!", "شكرا 😀 !")]
    [InlineData("", "")]
    [InlineData(" \u200f ", "")]
    public void Cuts_words_numbers_and_marks(string text, string tokens) =>
        Assert.Equal(tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries), TextFixture.Tokenize(text).Select(t => text[t.Span.Start..t.Span.End]));

    [Theory]
    [InlineData("قصف", TokenKind.Word)]
    [InlineData("Reuters", TokenKind.Latin)]
    [InlineData("٢٠٢٤", TokenKind.Number)]
    [InlineData("؟", TokenKind.Punctuation)]
    [InlineData("€", TokenKind.Punctuation)]
    [InlineData("\n\r\n", TokenKind.LineEnd)]
    public void Tells_what_a_token_is_made_of(string text, TokenKind kind) => Assert.Equal(kind, Assert.Single(TextFixture.Tokenize(text)).Kind);

    [Fact]
    public void Leaves_bidi_marks_around_a_word_outside_its_span()
    {
        const string text = "\u200fمصر\u200f وليبيا";

        Assert.Equal(["مصر", "وليبيا"], TextFixture.Tokenize(text).Select(t => text[t.Span.Start..t.Span.End]));
    }

    [Fact]
    public void Keeps_the_character_of_a_mark() => Assert.Equal('،', TextFixture.Tokenize("مصر،")[1].Mark);

    [Fact]
    public void Takes_lone_surrogates_for_marks() =>
        Assert.Equal([TokenKind.Punctuation, TokenKind.Word, TokenKind.Punctuation], TextFixture.Tokenize("\udc00قصف\ud800").Select(t => t.Kind));

    [Theory]
    [InlineData("وصل «الوفد» إلى تل أبيب، مساء 12/6/2024؛ ثم غادر!")]
    [InlineData("سطر\n\nسطر\u2028سطر")]
    [InlineData("😀 ﻻ مـصـر ١٢٫٥٪")]
    public void Gives_every_visible_character_to_one_token(string text)
    {
        List<Token> tokens = TextFixture.Tokenize(text);

        for (int i = 0; i < text.Length; i++)
        {
            int owners = tokens.Count(t => t.Kind != TokenKind.LineEnd && t.Span.Start <= i && i < t.Span.End);
            Assert.True(owners == (char.IsWhiteSpace(text[i]) ? 0 : 1), $"character {i} of {text} belongs to {owners} tokens");
        }
    }
}
