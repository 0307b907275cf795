using Marsad.Events;
using Xunit;

namespace Marsad.Tests.Events;

public class ConfidenceRaterTests
{
    [Theory]
    [InlineData("قصفت روسيا أوكرانيا.", 0.65, "VerbTrigger 0.58, NearParticipants 0.07")]
    [InlineData("قتل جنديان إسرائيليان في غزة.", 0.31, "VerbTrigger 0.58, NoActor -0.27")]
    [InlineData("ستقصف روسيا أوكرانيا.", 0.42, "VerbTrigger 0.58, NearParticipants 0.07, NotActual -0.23")]
    public void Tells_what_the_confidence_is_made_of(string sentence, double confidence, string parts)
    {
        EventRecord record = Assert.Single(BuiltInCoder.Instance.Code(BuiltInCoder.Article(sentence)));

        Assert.Equal($"{confidence} = {parts}", FormattableString.Invariant($"{record.Confidence} = {Describe(record)}"));
    }

    [Fact]
    public void A_participant_that_is_not_sure_is_named()
    {
        EventRecord record = Assert.Single(BuiltInCoder.Instance.Code(BuiltInCoder.Article("اعتقلت الشرطة ناشطا.")));

        ConfidencePart last = record.ConfidenceParts[^1];
        Assert.Equal((ConfidenceReason.UnsureParticipant, "الشرطة"), (last.Reason, last.Evidence?.Text));
        Assert.True(last.Change < 0);
    }

    [Fact]
    public void What_another_sentence_tells_is_surer()
    {
        IReadOnlyList<EventRecord> records = BuiltInCoder.Instance.Code(BuiltInCoder.Article("أدانت فرنسا إيران. وجاءت الإدانة بعد اجتماع. أدانت باريس طهران مجددا."));

        Assert.Contains(records, record => record.ConfidenceParts.Any(part => part.Reason == ConfidenceReason.ToldAgain) && record.Confidence > 0.8);
    }

    [Fact]
    public void The_parts_add_up()
    {
        const string News = """
            قصفت القوات الروسية مدينة خاركيف أمس، مما أسفر عن مقتل ثلاثة مدنيين. وأطلق مسلحون النار على دورية للشرطة وفروا.
            ودعا وزير الخارجية إلى وقف القتال، وأكد أنه سيزور بولندا غدا. واستنكرت الرئاسة الهجوم، وطالبت بفرض عقوبات على المسؤولين عنه.
            """;
        IReadOnlyList<EventRecord> records = BuiltInCoder.Instance.Code(BuiltInCoder.Article(News));

        Assert.True(records.Count > 4, $"{records.Count} records");
        Assert.All(records, record => Assert.Equal(record.Confidence, record.ConfidenceParts.Sum(part => part.Change), 9));
        Assert.All(records, record => Assert.Equal(record.ConfidenceParts.OrderBy(part => part.Reason), record.ConfidenceParts));
    }

    private static string Describe(EventRecord record) => string.Join(", ", record.ConfidenceParts.Select(part => FormattableString.Invariant($"{part.Reason} {part.Change}")));
}
