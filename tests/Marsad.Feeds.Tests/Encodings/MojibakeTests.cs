using System.Text;
using Marsad.Feeds.Encodings;

namespace Marsad.Feeds.Tests.Encodings;

public class MojibakeTests
{
    private const string News = "أعلن وزير الخارجية في مؤتمر صحفي أن بلاده وقعت اتفاقا مع الحكومة المجاورة على ترسيم الحدود.";

    static MojibakeTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "windows-1252", MojibakeKind.Utf8AsLatin)]
    [InlineData("utf-8", "iso-8859-1", MojibakeKind.Utf8AsLatin)]
    [InlineData("utf-8", "windows-1256", MojibakeKind.Utf8AsWindows1256)]
    [InlineData("windows-1256", "windows-1252", MojibakeKind.Windows1256AsLatin)]
    [InlineData("windows-1256", "iso-8859-1", MojibakeKind.Windows1256AsLatin)]
    [InlineData("windows-1256", "utf-8", MojibakeKind.ReplacementCharacters)]
    public void Text_read_in_another_encoding_than_it_was_written_in_is_recognised(string written, string read, MojibakeKind expected)
    {
        string garbled = Encoding.GetEncoding(read).GetString(Encoding.GetEncoding(written).GetBytes(News));
        Assert.Equal(expected, Mojibake.Find(garbled));
    }

    [Fact]
    public void Text_written_in_an_encoding_without_its_letters_is_lost() =>
        Assert.Equal(MojibakeKind.QuestionMarks, Mojibake.Find(Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(News))));

    [Theory]
    [InlineData(News)]
    [InlineData("ضبطت الشرطة طائرة وطنا من الطحين وطلبت ظروفا أفضل للطلاب")]
    [InlineData("Le Président a été reçu à l'Élysée par des élèves très âgés")]
    [InlineData("من هو؟ ماذا يريد؟ متى يعود؟ أين ذهب؟")]
    [InlineData("What? Who? When?")]
    [InlineData("???")]
    [InlineData("")]
    public void Sound_text_is_none(string text) => Assert.Null(Mojibake.Find(text));

    [Theory]
    [InlineData(MojibakeKind.Utf8AsLatin)]
    [InlineData(MojibakeKind.Utf8AsWindows1256)]
    [InlineData(MojibakeKind.Windows1256AsLatin)]
    [InlineData(MojibakeKind.QuestionMarks)]
    [InlineData(MojibakeKind.ReplacementCharacters)]
    public void Each_kind_is_described_with_what_to_do(MojibakeKind kind) => Assert.Matches("^the text is .*; store it again from its source", Mojibake.Describe(kind));
}
