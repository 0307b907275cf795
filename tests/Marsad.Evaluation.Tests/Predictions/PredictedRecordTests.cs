using Marsad.Evaluation.Predictions;
using Marsad.Events;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Evaluation.Tests.Predictions;

public class PredictedRecordTests
{
    // «قالت كييف إن روسيا قصفت خاركيف أمس.»
    private static readonly EventRecord Record = new()
    {
        Id = "0123456789abcdef",
        Article = new Article("a", null, "قالت كييف إن روسيا قصفت خاركيف أمس."),
        Type = EventType.ASSAULT,
        Mode = "heavy-weapons",
        Contexts = ["military"],
        Scale = new PloverEntry(EventType.ASSAULT, "heavy-weapons", 4, -9.5, "194", -10),
        Actors = [new Participant(new Evidence("روسيا", new TextSpan(13, 18)), "state/RUS", "Russia", "RUS:MIL")],
        Recipients = [new Participant(new Evidence("خاركيف", new TextSpan(24, 30)), null, null, "UKR")],
        Factuality = Factuality.Negated,
        AttributedTo = new Participant(new Evidence("كييف", new TextSpan(5, 9)), "state/UKR", "Ukraine", "UKR:GOV"),
        When = new EventTime(new Evidence("أمس", new TextSpan(31, 34)), "2022-05-31"),
        DatePrecision = DatePrecision.Day,
        Where = new EventPlace(new Evidence("خاركيف", new TextSpan(24, 30)), "Kharkiv", "UKR", null, null, "city"),
        Trigger = new Evidence("قصفت", new TextSpan(19, 23)),
        SentenceIndex = 0,
        Sentence = new TextSpan(0, 35),
        Rule = "ar/assault/shell",
        Confidence = 0.8,
        Coder = "marsad",
    };

    [Fact]
    public void TakesEachFieldOfTheRecord()
    {
        PredictedRecord predicted = PredictedRecord.FromRecord(Record);
        Assert.Equal(("a", EventType.ASSAULT, "heavy-weapons", Factuality.Negated), (predicted.ArticleId, predicted.Type, predicted.Mode, predicted.Factuality));
        Assert.Equal([new CodedMention("روسيا", "RUS:MIL")], predicted.Actors);
        Assert.Equal([new CodedMention("خاركيف", "UKR")], predicted.Recipients);
        Assert.Equal(new CodedMention("كييف", "UKR:GOV"), predicted.AttributedTo);
        Assert.Equal("2022-05-31", predicted.When);
        Assert.Equal(new CodedMention("خاركيف", "UKR"), predicted.Where);
        Assert.Equal(("قصفت", new TextSpan(19, 23), 0.8), (predicted.Trigger, predicted.TriggerSpan, predicted.Confidence));
    }

    [Fact]
    public void WhatTheRecordLacksIsNull()
    {
        PredictedRecord predicted = PredictedRecord.FromRecord(Record with { Mode = null, AttributedTo = null, When = EventTime.None, Where = null });
        Assert.Null(predicted.Mode);
        Assert.Null(predicted.AttributedTo);
        Assert.Null(predicted.When);
        Assert.Null(predicted.Where);
    }
}
