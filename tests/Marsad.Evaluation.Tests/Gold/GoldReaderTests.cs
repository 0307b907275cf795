using Marsad.Evaluation.Gold;
using Marsad.Events;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Evaluation.Tests.Gold;

public class GoldReaderTests
{
    private const string Sound =
        """{"id":"a","source":null,"published":"2022-06-02","title":"عنوان","body":"أدانت مصر الهجوم.","sentences":[{"i":0,"start":0,"end":5},{"i":1,"start":7,"end":24}],"events":[{"sent":1,"trigger":"أدانت","event":"ACCUSE","mode":"disapprove","actor":[{"text":"مصر","code":"EGY:GOV"}],"recipient":[],"factuality":"actual","attributed_to":null,"when":"2022-06","where":{"text":"مصر","code":"EGY"}}]}""";

    [Theory]
    [InlineData("""{"id":"a","title":"","body":"نص","sentences":[],"events":[]}""", GoldFormat.Events)]
    [InlineData("""{"id":"a","event_type":"ASSAULT","label":"yes","accept":3,"reject":0,"text":"نص"}""", GoldFormat.Detection)]
    [InlineData("""{"id":"a","event_type":"ASSAULT","text":"نص","spans":[]}""", GoldFormat.Spans)]
    public void TheFirstLineTellsTheFormat(string line, GoldFormat format)
    {
        GoldFile file = Read("\n\n" + line + "\n");
        Assert.Equal(format, file.Format);
        Assert.Empty(file.Faults);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("\n\n[1]", 3)]
    [InlineData("{\"id\":\"a\"}", 1)]
    [InlineData("id,title,body", 1)]
    public void AFileOfNoFormatIsRefused(string text, int line) => Assert.Equal(line, Assert.Throws<GoldFormatException>(() => Read(text)).Line);

    [Fact]
    public void AnArticleIsReadWithAllFields()
    {
        GoldArticle article = Assert.Single(((EventGold)Read(Sound)).Articles);
        Assert.Equal(new DateOnly(2022, 6, 2), article.Published);
        Assert.Equal(new TextSpan(7, 24), article.Sentences[1].Span);
        GoldEvent e = Assert.Single(article.Events);
        Assert.Equal("أدانت", article.Document[e.TriggerSpan!.Value]);
        Assert.Equal((EventType.ACCUSE, "disapprove", Factuality.Actual, "2022-06"), (e.Type, e.Mode, e.Factuality, e.When));
        Assert.Equal([new CodedMention("مصر", "EGY:GOV")], e.Actors);
        Assert.Empty(e.Recipients);
        Assert.Null(e.AttributedTo);
        Assert.Equal(new CodedMention("مصر", "EGY"), e.Where);
    }

    [Fact]
    public void OffsetsCountFromTheBodyWhereThereIsNoTitle()
    {
        GoldArticle article = Assert.Single(((EventGold)Read(
            """{"id":7,"title":"","body":"هدد ثم هدد.","sentences":[{"i":0,"start":0,"end":3},{"i":1,"start":4,"end":11}],"events":[{"sent":1,"trigger":"هدد","event":"THREATEN","actor":[],"recipient":[],"factuality":"future"}]}""")).Articles);
        Assert.Equal("7", article.Id);
        Assert.Equal(new TextSpan(7, 10), article.Events[0].TriggerSpan);
    }

    [Theory]
    [InlineData("\"sent\":1", "\"sent\":2", FaultKind.OutsideText)]
    [InlineData("\"sent\":1", "\"sent\":-1", FaultKind.OutsideText)]
    [InlineData("\"end\":24", "\"end\":25", FaultKind.OutsideText)]
    [InlineData("\"end\":24", "\"end\":6", FaultKind.OutsideText)]
    [InlineData("\"end\":24", "\"end\":\"24\"", FaultKind.WrongType)]
    [InlineData("ACCUSE", "BLAME", FaultKind.UnknownValue)]
    [InlineData("ACCUSE", "accuse", FaultKind.UnknownValue)]
    [InlineData("ACCUSE", "8", FaultKind.UnknownValue)]
    [InlineData("\"actual\"", "\"likely\"", FaultKind.UnknownValue)]
    [InlineData("\"actual\"", "null", FaultKind.MissingField)]
    [InlineData("2022-06-02", "2 June", FaultKind.UnknownValue)]
    [InlineData("\"body\"", "\"text\"", FaultKind.MissingField)]
    [InlineData("\"recipient\":[]", "\"recipient\":{}", FaultKind.WrongType)]
    [InlineData("\"when\":\"2022-06\"", "\"when\":2022", FaultKind.WrongType)]
    [InlineData("{\"text\":\"مصر\",\"code\":\"EGY\"}", "\"مصر\"", FaultKind.WrongType)]
    [InlineData("عنوان", "\\ud800", FaultKind.WrongType)]
    [InlineData("]}", "]", FaultKind.NotJson)]
    public void AMalformedLineIsLeftOutAndReported(string part, string replacement, FaultKind kind)
    {
        var gold = (EventGold)Read($"{Sound}\n\n{Sound.Replace(part, replacement, StringComparison.Ordinal)}\n{Sound}");
        LineFault fault = Assert.Single(gold.Faults);
        Assert.Equal((3, kind), (fault.Line, fault.Kind));
        Assert.Equal(2, gold.Articles.Count);
    }

    [Fact]
    public void ATriggerThatIsNotInItsSentenceIsReportedAndKept()
    {
        var gold = (EventGold)Read(Sound.Replace("\"trigger\":\"أدانت\"", "\"trigger\":\"عنوان\"", StringComparison.Ordinal));
        LineFault fault = Assert.Single(gold.Faults);
        Assert.Equal((1, FaultKind.TriggerNotFound), (fault.Line, fault.Kind));
        Assert.Contains("«عنوان»", fault.ToString(), StringComparison.Ordinal);
        Assert.Null(Assert.Single(Assert.Single(gold.Articles).Events).TriggerSpan);
    }

    [Theory]
    [InlineData("yes", DetectionLabel.Yes)]
    [InlineData("easy no", DetectionLabel.EasyNo)]
    [InlineData("difficult no", DetectionLabel.DifficultNo)]
    [InlineData("ambiguous", DetectionLabel.Ambiguous)]
    public void LabelsAreRead(string text, DetectionLabel label)
    {
        var gold = (DetectionGold)Read("{\"id\":\"s\",\"event_type\":\"PROTEST\",\"label\":\"" + text + "\",\"text\":\"تظاهر طلاب.\"}");
        Assert.Equal(new DetectionSentence("s", EventType.PROTEST, label, "تظاهر طلاب."), Assert.Single(gold.Sentences));
    }

    [Fact]
    public void AnUnknownLabelIsReported()
    {
        const string line = """{"id":"s","event_type":"PROTEST","label":"maybe","text":"تظاهر طلاب."}""";
        Assert.Equal(new LineFault(1, FaultKind.UnknownValue, "label maybe is none of yes, easy no, difficult no, ambiguous"), Assert.Single(Read(line).Faults));
    }

    [Theory]
    [InlineData("""{"main":"ISR","role":"MIL"}""", "ISR")]
    [InlineData("""{"main":"None","role":"None"}""", null)]
    [InlineData("""{"main":"","role":"MIL"}""", null)]
    [InlineData("""{"role":"MIL"}""", null)]
    [InlineData("null", null)]
    public void SpansAreRead(string role, string? country)
    {
        string line = "{\"id\":\"s\",\"event_type\":\"ASSAULT\",\"text\":\"هاجم جنود قرية.\",\"spans\":[{\"actor\":[\"جنود\"],\"verb\":[\"هاجم\"],\"recipient\":[],\"actor_role\":" + role + ",\"recipient_role\":null}]}";
        AnnotatedSpan span = Assert.Single(Assert.Single(((SpanGold)Read(line)).Sentences).Spans);
        Assert.Equal(["هاجم"], span.Verb);
        Assert.Equal(["جنود"], span.Actor);
        Assert.Empty(span.Recipient);
        Assert.Equal(country, span.ActorCountry);
    }

    private static GoldFile Read(string text)
    {
        using var reader = new StringReader(text);
        return GoldReader.Read(reader);
    }
}
