using Marsad.Events;
using Marsad.Text;
using Marsad.Time;
using Xunit;

namespace Marsad.Tests.Time;

public class TimeExpressionReaderTests
{
    private static readonly DateOnly Wednesday = new(2022, 5, 25);

    public static TheoryData<int> CaseLines() => [.. TimeCase.All.Keys];

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Reads_the_times_of_a_sentence(int line)
    {
        TimeCase expected = TimeCase.All[line];
        var document = new Document(null, expected.Text);

        IEnumerable<string> found = TimeFixture.Read(document, expected.Published).Select(t => $"{document[t.Span]}={t.Value ?? "null"}");

        Assert.Equal($"{expected.Text} → {string.Join(" | ", expected.Expected)}", $"{expected.Text} → {string.Join(" | ", found)}");
    }

    [Theory]
    [InlineData("أمس", TimexType.Date, DatePrecision.Day, "2022-05-24")]
    [InlineData("الأسبوع الماضي", TimexType.Date, DatePrecision.Week, "2022-05-16")]
    [InlineData("أبريل/نيسان الماضي", TimexType.Date, DatePrecision.Month, "2022-04-01")]
    [InlineData("العام الماضي", TimexType.Date, DatePrecision.Year, "2021-01-01")]
    [InlineData("بين عامي 2014 و2016", TimexType.Date, DatePrecision.Interval, "2014-01-01")]
    [InlineData("الساعة 14:30", TimexType.Time, DatePrecision.Day, "2022-05-25")]
    [InlineData("ثلاثة أشهر", TimexType.Duration, DatePrecision.Month, null)]
    [InlineData("كل أسبوع", TimexType.Set, DatePrecision.Week, null)]
    public void Tells_type_precision_and_first_day(string text, TimexType type, DatePrecision precision, string? start)
    {
        TimeExpression time = Assert.Single(TimeFixture.Read(new Document(null, text), Wednesday));

        Assert.Equal(type, time.Type);
        Assert.Equal(precision, time.Precision);
        Assert.Equal(start is null ? null : DateOnly.ParseExact(start, "yyyy-MM-dd"), time.Start);
    }

    [Fact]
    public void Leaves_the_first_day_open_where_publication_is_unknown()
    {
        TimeExpression time = Assert.Single(TimeFixture.Read(new Document(null, "وصل الأسبوع الماضي"), null));

        Assert.Null(time.Value);
        Assert.Null(time.Start);
        Assert.Equal(DatePrecision.Week, time.Precision);
    }

    [Fact]
    public void Gives_offsets_into_title_and_body()
    {
        var document = new Document("قصف اليوم", "وقع القصف صباح الثلاثاء.");

        List<TimeExpression> times = TimeFixture.Read(document, Wednesday);

        Assert.Equal(["اليوم", "صباح الثلاثاء"], times.Select(t => document[t.Span]));
        Assert.Equal((5, 7), (times[1].FirstToken, times[1].EndToken));
    }

    [Fact]
    public void Does_not_read_across_a_line_end()
    {
        var document = new Document(null, "وصل الأربعاء\n25 مايو 2021 كان يوما حارا");

        List<TimeExpression> times = TimeFixture.Read(document, Wednesday);

        Assert.Equal(["الأربعاء", "25 مايو 2021"], times.Select(t => document[t.Span]));
    }

    [Fact]
    public void Appends_to_what_the_list_holds()
    {
        var document = new Document(null, "أمس");
        var folded = new FoldedText();
        folded.Load(document.Text);
        var tokens = new List<Token>();
        Tokenizer.Tokenize(document.Text, folded, tokens);
        List<TimeExpression> expressions = [default];

        new TimeExpressionReader().Read(document, tokens, folded, Wednesday, expressions);

        Assert.Equal(2, expressions.Count);
    }

    [Fact]
    public void Allocates_nothing_where_no_time_is_told()
    {
        var document = new Document(null, "طالب أحد الوزراء من بين الحاضرين في القاعة بوقف الحرب على المدنيين، وقال إن كل القوى ترفضها بعد القصف.");
        var folded = new FoldedText();
        folded.Load(document.Text);
        var tokens = new List<Token>();
        Tokenizer.Tokenize(document.Text, folded, tokens);
        List<TimeExpression> expressions = [];
        var reader = new TimeExpressionReader();
        reader.Read(document, tokens, folded, Wednesday, expressions);

        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(document, tokens, folded, Wednesday, expressions);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Empty(expressions);
        Assert.Equal(0, allocated);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Takes_an_impossible_day_of_publication_for_unknown(string published)
    {
        TimeExpression time = Assert.Single(TimeFixture.Read(new Document(null, "وصل أمس"), DateOnly.ParseExact(published, "yyyy-MM-dd")));

        Assert.Null(time.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("قبل 999999999 عاما")]
    [InlineData("بعد 999999999 يوما")]
    [InlineData("خلال 99999999999999999999 يوما")]
    [InlineData("من من إلى إلى بين بين قبل بعد منذ")]
    [InlineData("الساعة 99:99 من 99/99/9999")]
    [InlineData("31 ذي الحجة 1500 هـ")]
    [InlineData("الأيام الـ999999999 الماضية")]
    public void Survives_what_makes_no_sense(string text) =>
        Assert.DoesNotContain(TimeFixture.Read(new Document(null, text), Wednesday), t => t.Type == TimexType.Date && t.Value is null);
}
