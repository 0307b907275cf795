using Marsad.Evaluation.Predictions;
using Marsad.Events;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Evaluation.Tests.Predictions;

public class PredictionReaderTests
{
    private const string Sound =
        """{"id":"1","article":{"id":"a"},"event":"SANCTION","mode":"withdraw","actor":[{"text":"أرمينيا","start":6,"end":13,"code":"ARM:GOV"}],"recipient":[],"factuality":"future","attributed_to":{"text":"موسكو","code":"RUS:GOV"},"when":{"text":"غدا","value":"2022-06-02"},"where":null,"trigger":{"text":"تنسحب","start":0,"end":5},"confidence":0.9}""";

    [Fact]
    public void ARecordIsReadWithAllFields()
    {
        PredictedRecord record = Assert.Single(Read(Sound).Records);
        Assert.Equal(("a", EventType.SANCTION, "withdraw", Factuality.Future), (record.ArticleId, record.Type, record.Mode, record.Factuality));
        Assert.Equal([new CodedMention("أرمينيا", "ARM:GOV")], record.Actors);
        Assert.Empty(record.Recipients);
        Assert.Equal(new CodedMention("موسكو", "RUS:GOV"), record.AttributedTo);
        Assert.Equal("2022-06-02", record.When);
        Assert.Null(record.Where);
        Assert.Equal(("تنسحب", new TextSpan(0, 5), 0.9), (record.Trigger, record.TriggerSpan, record.Confidence));
    }

    [Theory]
    [InlineData("\"confidence\":0.9", "\"confidence\":1.1", FaultKind.UnknownValue)]
    [InlineData("\"confidence\":0.9", "\"confidence\":\"high\"", FaultKind.WrongType)]
    [InlineData("\"article\":{\"id\":\"a\"},", "", FaultKind.MissingField)]
    [InlineData("\"article\":{\"id\":\"a\"}", "\"article\":\"a\"", FaultKind.WrongType)]
    [InlineData("\"trigger\":{\"text\":\"تنسحب\",\"start\":0,\"end\":5}", "\"trigger\":{\"text\":\"تنسحب\",\"start\":0.5,\"end\":5}", FaultKind.WrongType)]
    [InlineData("\"start\":0,\"end\":5}", "\"start\":5,\"end\":4}", FaultKind.OutsideText)]
    [InlineData("\"start\":0,\"end\":5}", "\"start\":-1,\"end\":5}", FaultKind.OutsideText)]
    [InlineData("\"actor\":[{", "\"actor\":[\"FRA\",{", FaultKind.WrongType)]
    [InlineData("\"future\"", "\"maybe\"", FaultKind.UnknownValue)]
    [InlineData("SANCTION", "TRADE", FaultKind.UnknownValue)]
    public void AMalformedLineIsLeftOutAndReported(string part, string replacement, FaultKind kind)
    {
        PredictionFile file = Read($"{Sound}\n{Sound.Replace(part, replacement, StringComparison.Ordinal)}");
        LineFault fault = Assert.Single(file.Faults);
        Assert.Equal((2, kind), (fault.Line, fault.Kind));
        Assert.Single(file.Records);
    }

    [Fact]
    public void AnotherCodersRecordMayLackWhatItDoesNotKnow()
    {
        const string Line = """{"article":{"id":"a"},"event":"ACCUSE","actor":[{"code":"FRA:GOV"}],"trigger":{"text":"اتهمت","start":0,"end":5}}""";
        PredictedRecord record = Assert.Single(Read(Line).Records);
        Assert.Equal((EventType.ACCUSE, null, Factuality.Actual, null, null), (record.Type, record.Mode, record.Factuality, record.When, record.Confidence));
        Assert.Equal([new CodedMention("", "FRA:GOV")], record.Actors);
        Assert.Empty(record.Recipients);
        Assert.Null(record.AttributedTo);
    }

    private static PredictionFile Read(string text)
    {
        using var reader = new StringReader(text);
        return PredictionReader.Read(reader);
    }
}
