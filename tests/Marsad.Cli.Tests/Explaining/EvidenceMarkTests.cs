using Marsad.Cli.Explaining;
using Marsad.Text;

namespace Marsad.Cli.Tests.Explaining;

public sealed class EvidenceMarkTests
{
    // زار وزير فرنسا بيروت: the actor holds a word that another record rests on.
    private const string Text = "زار وزير فرنسا بيروت";

    [Fact]
    public void Marks_stand_around_their_words()
    {
        EvidenceMark[] marks = [new(new TextSpan(0, 3), 1, true), new(new TextSpan(4, 14), 1, false)];

        Assert.Equal("〔زار〕 〔وزير فرنسا〕 بيروت", new MarkedText(hasColour: false).Of(Text, new TextSpan(0, Text.Length), marks));
    }

    [Fact]
    public void A_sentence_shows_its_own_marks_alone()
    {
        EvidenceMark[] marks = [new(new TextSpan(0, 3), 1, true), new(new TextSpan(15, 20), 1, false)];

        Assert.Equal("وزير فرنسا", new MarkedText(hasColour: false).Of(Text, new TextSpan(4, 14), marks));
    }

    [Theory]
    [InlineData(1, "\e[4;32mزار\e[0m")]
    [InlineData(2, "\e[4;36mزار\e[0m")]
    [InlineData(3, "\e[4;33mزار\e[0m")]
    [InlineData(4, "\e[4;31mزار\e[0m")]
    public void Each_quad_has_its_colour(int quad, string expected) =>
        Assert.Equal(expected, new MarkedText(hasColour: true).Of(Text, new TextSpan(0, 3), [new EvidenceMark(new TextSpan(0, 3), quad, false)]));
}
