using Marsad.Events;
using Marsad.Observatory.Mentions;
using Marsad.Observatory.Tests.Fusion;

namespace Marsad.Observatory.Tests.Mentions;

public class MentionTests
{
    [Fact]
    public void A_record_becomes_a_row()
    {
        EventRecord record = Record("ship-2", "استهدفت");

        var mention = Mention.Of(record, "group");

        Assert.Equal((record.Id, "ship-2", "group", "نداء"), (mention.RecordId, mention.ArticleId, mention.CopyGroup, mention.Source));
        Assert.Equal((new DayRange(new DateOnly(2024, 3, 6), new DateOnly(2024, 3, 6)), DatePrecision.Day), (mention.Stated, mention.Precision));
        Assert.Equal(("Red Sea", Toll.Exactly(3)), (mention.Where?.Name, mention.Dead));
        Assert.NotEmpty(mention.Stems);
        Assert.False(mention.IsHeadline);
    }

    [Fact]
    public void A_sentence_of_the_title_is_a_headline() => Assert.True(Mention.Of(Record("ship-1", "يهاجمون")).IsHeadline);

    [Fact]
    public void Without_its_text_a_record_has_no_stems()
    {
        EventRecord record = Record("ship-2", "استهدفت");

        Assert.Empty(Mention.Of(record with { Article = record.Article with { Body = "" } }).Stems);
    }

    [Fact]
    public void A_place_acted_upon_is_where_it_happens()
    {
        EventRecord record = Record("erbil-strike", "قصف");
        var city = new Participant(new Evidence("أربيل", record.Trigger.Span), "place/Erbil", "Erbil", "IRQ:GOV");

        Place? where = Mention.Of(record with { Where = null, Recipients = [city] }).Where;

        Assert.Equal(("Erbil", "IRQ"), (where?.Name, where?.Country));
    }

    [Theory]
    [InlineData(33.89, 35.5, 33.51, 36.29, 84)]
    [InlineData(0, 179.5, 0, -179.5, 111)]
    [InlineData(40, 45, 40, 45, 0)]
    public void Kilometres_are_counted_on_the_great_circle(double latitude, double longitude, double otherLatitude, double otherLongitude, double kilometres)
    {
        Place one = new("هنا", null, null, latitude, longitude, "city"), other = new("هناك", null, null, otherLatitude, otherLongitude, "city");

        Assert.Equal(kilometres, one.DistanceTo(other)!.Value, 0);
        Assert.Null(one.DistanceTo(other with { Latitude = null }));
    }

    [Theory]
    [InlineData("ARM:GOV", "ARM")]
    [InlineData("IGO:CSTO", "IGO:CSTO")]
    [InlineData("---:CVL", null)]
    public void A_party_belongs_to_a_state_or_body(string code, string? state) => Assert.Equal(state, new Party(code).State);

    [Fact]
    public void A_party_needs_a_code() => Assert.Throws<FormatException>(() => new Party("Armenia"));

    private static EventRecord Record(string article, string trigger) => CodedDispatches.Records.Single(record => record.Article.Id == article && record.Trigger.Text == trigger);
}
