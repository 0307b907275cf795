using System.Text;
using System.Text.Json;
using Marsad.Events;
using Xunit;

namespace Marsad.Tests;

public class EventCoderTests
{
    private static readonly Article News = new(
        "news", "موسكو تقصف خاركيف وكييف تتوعد بالرد",
        """
        قصفت القوات الروسية مدينة خاركيف أمس، مما أسفر عن مقتل ثلاثة مدنيين وإصابة سبعة آخرين.
        وقال متحدث باسم الجيش الأوكراني إن المسلحين هاجموا الثكنة.
        وفرضت واشنطن عقوبات على مصارف إيرانية. ودعا الأمين العام للأمم المتحدة إلى وقف القتال.
        وسيزور المستشار الألماني بولندا غدا، ولم يلتق الرئيس الروسي نظيره الأوكراني.
        """,
        Source: "test", Published: BuiltInCoder.Published);

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 20)];

    [Fact]
    public void Codes_the_same_article_alike_on_many_threads()
    {
        string[] alone = [.. Codings(BuiltInCoder.Instance.Code(News))];
        var codings = new string[64][];

        Parallel.For(0, codings.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            // Other articles in between, so that reused memory holds other text.
            BuiltInCoder.Instance.Code(BuiltInCoder.Article($"اعتقلت الشرطة التونسية {i} متظاهرا في صفاقس."));
            codings[i] = [.. Codings(BuiltInCoder.Instance.Code(News))];
        });

        Assert.NotEmpty(alone);
        Assert.All(codings, coding => Assert.Equal(alone, coding));
    }

    [Fact]
    public void Codes_alike_whether_or_not_it_tells_what_it_passed_over() =>
        Assert.Equal(Codings(BuiltInCoder.Instance.Code(News)), Codings(BuiltInCoder.Instance.Code(News, [])));

    [Fact]
    public void Codes_alike_whatever_words_it_has_met()
    {
        // More forms than the memory for words holds, so that it forgets once on the way.
        const string Letters = "ءابةتثجحخدذرزسشصضطظعغفقكلمنهوؤيىئآأ";
        IEnumerable<string> forms = Enumerable.Range(0, 40_000).Select(i => $"{Letters[i / 1225]}{Letters[i / 35 % 35]}كت{Letters[i % 35]}ابة");
        string[] alone = [.. Codings(new EventCoder().Code(News))];
        var coder = new EventCoder();
        coder.Code(News with { Body = string.Join(' ', forms) });

        Assert.Equal(alone, Codings(coder.Code(News)));
        Assert.Equal(alone, Codings(coder.Code(News)));
    }

    [Fact]
    public void Codes_alike_when_built_anew() => Assert.Equal(Codings(BuiltInCoder.Instance.Code(News)), Codings(new EventCoder().Code(News)));

    [Fact]
    public void Gives_every_record_its_own_id()
    {
        IReadOnlyList<EventRecord> records = BuiltInCoder.Instance.Code(News);

        Assert.Equal(records.Count, records.Select(r => r.Id).Distinct().Count());
    }

    [Fact]
    public void Refuses_null() => Assert.Throws<ArgumentNullException>(() => BuiltInCoder.Instance.Code(null!));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n ")]
    [InlineData("\u200f\u200e\u202b")]
    [InlineData("ـــــ")]
    [InlineData("ًٌٍَُِّْ")]
    [InlineData("...؟!!«»()[]،؛")]
    [InlineData("و ف ب ل ك س ال")]
    [InlineData("إن أن الذي لم لن قد إذا لو و")]
    [InlineData("قال قال قال إن إن إن")]
    [InlineData("قصف")]
    [InlineData("\0\u0001\uffff\ufffe")]
    [InlineData("😀👩‍👩‍👧🇵🇸")]
    [InlineData("The army attacked the city.")]
    public void Survives_what_is_no_news(string text) => Assert.Empty(OutOfBounds(text));

    [Fact]
    public void Survives_lone_surrogates()
    {
        // Attributes cannot hold them: the compiler writes their strings in UTF-8.
        string[] texts = ["\ud83d", "\ude00قصف", "قصفت \ud83d روسيا \ude00 خاركيف\ud83d.", "\ude00\ud83d\ude00"];

        Assert.All(texts, text => Assert.Empty(OutOfBounds(text)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Survives_random_bytes(int seed)
    {
        var bytes = new byte[4096];
        Draw(seed).NextBytes(bytes);

        Assert.Empty(OutOfBounds(Encoding.UTF8.GetString(bytes)));
        Assert.Empty(OutOfBounds(Encoding.Unicode.GetString(bytes)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Survives_news_with_its_characters_out_of_order(int seed)
    {
        Random random = Draw(seed);
        char[] shuffled = News.Body.ToCharArray();
        random.Shuffle(shuffled);

        Assert.Empty(OutOfBounds(new string(shuffled)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Survives_news_with_its_words_out_of_order(int seed)
    {
        Random random = Draw(seed);
        string[] words = News.Body.Split(' ');
        random.Shuffle(words);

        Assert.Empty(OutOfBounds(string.Join(' ', words)));
    }

    [Theory]
    [InlineData("م")]
    [InlineData("1")]
    [InlineData("! ")]
    [InlineData("قصف الجيش الروسي خاركيف. ")]
    public void Survives_a_line_of_a_megabyte(string repeated)
    {
        string line = new StringBuilder().Insert(0, repeated, 1_000_000 / repeated.Length).ToString();

        Assert.Empty(OutOfBounds(line));
    }

    /// <summary>The evidence in the records of <paramref name="text"/> that is not in it.</summary>
    private static IEnumerable<Evidence> OutOfBounds(string text) =>
        BuiltInCoder.Instance.Code(BuiltInCoder.Article(text))
            .SelectMany(record => record.Actors.Concat(record.Recipients).Select(p => p.Evidence).Prepend(record.Trigger))
            .Where(evidence => evidence.Span.End > text.Length || text[evidence.Span.Start..evidence.Span.End] != evidence.Text);

    private static IEnumerable<string> Codings(IEnumerable<EventRecord> records) => records.Select(record => JsonSerializer.Serialize(record));

    private static Random Draw(int seed) => new(seed);
}
