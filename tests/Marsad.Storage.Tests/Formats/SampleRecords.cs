using Marsad.Events;
using Marsad.Ontology;
using Marsad.Text;

namespace Marsad.Storage.Tests.Formats;

/// <summary>Records built by hand, each with a shape of its own; spans are looked up in the article's text.</summary>
internal static class SampleRecords
{
    private const string Coder = "marsad 0.1.0+lexicon.4f2a91";

    private static readonly Article Membership = new(
        "a-1", "يريفان تعلّق عضويتها", "قررت أرمينيا أمس تجميد مشاركتها في منظمة معاهدة الأمن الجماعي.",
        "وكالة المثال", "https://news.example/1", new DateOnly(2024, 7, 15), "ar");

    private static readonly Article Raid = new(
        "a-2", null, "ذكرت الشرطة أن طائرات روسية وبيلاروسية قصفت يوم الأحد مدينة خاركيف فقتلت ثلاثة مدنيين وأصابت العشرات، ونفت موسكو ذلك.",
        "صحيفة المثال", null, new DateOnly(2024, 7, 16), "ar");

    private static readonly Article Summit = new(
        "a-3", "لقاء ثلاثي", "اجتمع وزراء الأردن ورومانيا مع الأمين العام لحلف الناتو في عمان.", null, "https://news.example/3", new DateOnly(2024, 12, 31));

    private static readonly Article Undated = new("notes/4.txt", null, "سيحشد الجيش قواته على الحدود.");

    private static readonly Article AwkwardArticle = new(
        "a\t5", "عنوان\n\"مقتبس\"", "قال \u2067مصدر؛ \"رفض\";\tذكر\r\nاسمه\u2069 إن متظاهرين \uD83D\uDD4A احتجوا\u2028 \uD800 هنا، في باريس",
        "a,b", "https://news.example/?q=\"5\"&x=\u200F", new DateOnly(2024, 1, 1));

    /// <summary>One actor, one body as recipient, dated by publication.</summary>
    public static readonly EventRecord Freeze = new()
    {
        Id = "0123456789abcdef",
        Article = Membership,
        Type = EventType.SANCTION,
        Mode = "withdraw",
        Contexts = ["military", "diplomatic"],
        Scale = new PloverEntry(EventType.SANCTION, "withdraw", 4, -6, "161", -4),
        Actors = [Who(Membership, "أرمينيا", "state/ARM", "Armenia", "ARM:GOV")],
        Recipients = [Who(Membership, "منظمة معاهدة الأمن الجماعي", "org/CSTO", "Collective Security Treaty Organization", "IGO:CSTO")],
        Factuality = Factuality.Actual,
        When = EventTime.None,
        Date = new DateOnly(2024, 7, 15),
        DatePrecision = DatePrecision.Published,
        Trigger = Words(Membership, "تجميد مشاركتها"),
        SentenceIndex = 1,
        Sentence = Words(Membership, Membership.Body).Span,
        Rule = "ar/freeze-participation",
        Confidence = 0.93,
        Coder = Coder,
    };

    /// <summary>All fields filled: two actors, a generic recipient, place, time, casualties, source and denial.</summary>
    public static readonly EventRecord Bombing = new()
    {
        Id = "fedcba9876543210",
        Article = Raid,
        Type = EventType.ASSAULT,
        Mode = "aerial",
        Contexts = ["military"],
        Scale = new PloverEntry(EventType.ASSAULT, "aerial", 4, -9.5, "195", -10),
        Actors = [Who(Raid, "طائرات روسية", null, null, "RUS:MIL"), Who(Raid, "بيلاروسية", "state/BLR", "Belarus", "BLR:MIL")],
        Recipients = [Who(Raid, "مدنيين", null, null, "---:CVL")],
        Factuality = Factuality.Actual,
        AttributedTo = Who(Raid, "الشرطة", null, null, "UKR:COP"),
        DeniedBy = [Who(Raid, "موسكو", "state/RUS", "Russia", "RUS:GOV")],
        When = new EventTime(Words(Raid, "يوم الأحد"), "2024-07-14"),
        Date = new DateOnly(2024, 7, 14),
        DatePrecision = DatePrecision.Day,
        Where = new EventPlace(Words(Raid, "خاركيف"), "Kharkiv", "UKR", 49.99, 36.23, "city"),
        Dead = new Casualties(Words(Raid, "ثلاثة مدنيين"), 3, 3, 3),
        Injured = new Casualties(Words(Raid, "العشرات"), null, 20, null),
        Trigger = Words(Raid, "قصفت"),
        SentenceIndex = 0,
        Sentence = Words(Raid, Raid.Body).Span,
        Rule = "ar/assault/qasafa",
        Confidence = 1,
        Coder = Coder,
    };

    /// <summary>A symmetric act: three actors, no recipient.</summary>
    public static readonly EventRecord Meeting = new()
    {
        Id = "00000000000000ff",
        Article = Summit,
        Type = EventType.CONSULT,
        Mode = "multilateral",
        Contexts = [],
        Scale = new PloverEntry(EventType.CONSULT, "multilateral", 1, 4, "046", 7),
        Actors =
        [
            Who(Summit, "الأردن", "state/JOR", "Jordan", "JOR:GOV"), Who(Summit, "رومانيا", "state/ROU", "Romania", "ROU:GOV"),
            Who(Summit, "الأمين العام لحلف الناتو", "org/NATO", "NATO", "IGO:NATO"),
        ],
        Recipients = [],
        Factuality = Factuality.Actual,
        When = EventTime.None,
        Date = new DateOnly(2024, 12, 31),
        DatePrecision = DatePrecision.Published,
        Where = new EventPlace(Words(Summit, "عمان"), "Amman", "JOR", 32, 36, "city"),
        Trigger = Words(Summit, "اجتمع"),
        SentenceIndex = 2,
        Sentence = Words(Summit, Summit.Body).Span,
        Rule = "ar/consult/ijtama",
        Confidence = 0.5,
        Coder = Coder,
    };

    /// <summary>As little as a record may have, and no fact yet.</summary>
    public static readonly EventRecord Announced = new()
    {
        Id = "8000000000000001",
        Article = Undated,
        Type = EventType.MOBILIZE,
        Mode = "troops",
        Contexts = [],
        Scale = new PloverEntry(EventType.MOBILIZE, "troops", 4, -6.5, "154", -7.2),
        Actors = [Who(Undated, "الجيش", null, null, "---:MIL")],
        Recipients = [],
        Factuality = Factuality.Future,
        When = EventTime.None,
        DatePrecision = DatePrecision.Published,
        Trigger = Words(Undated, "سيحشد"),
        SentenceIndex = 0,
        Sentence = Words(Undated, Undated.Body).Span,
        Rule = "ar/mobilize/hashada",
        Confidence = 0.75,
        Coder = Coder,
    };

    /// <summary>Quotation marks, tabs, line breaks, a semicolon, bidi controls, an emoji and half a surrogate pair in the text.</summary>
    public static readonly EventRecord Awkward = new()
    {
        Id = "0a0b0c0d0e0f0a0b",
        Article = AwkwardArticle,
        Type = EventType.PROTEST,
        Mode = null,
        Contexts = ["pro_democracy"],
        Scale = new PloverEntry(EventType.PROTEST, null, 4, -5, "140", -6.5),
        Actors = [Who(AwkwardArticle, "متظاهرين \uD83D\uDD4A", null, null, "FRA:CVL")],
        Recipients = [],
        Factuality = Factuality.Actual,
        AttributedTo = Who(AwkwardArticle, "\u2067مصدر؛ \"رفض\";\tذكر\r\nاسمه\u2069", null, null, "---:CVL"),
        When = EventTime.None,
        Date = new DateOnly(2024, 1, 1),
        DatePrecision = DatePrecision.Published,
        Where = new EventPlace(Words(AwkwardArticle, "باريس"), null, "FRA", null, null, "region"),
        Trigger = Words(AwkwardArticle, "احتجوا\u2028 \uD800"),
        SentenceIndex = 1,
        Sentence = Words(AwkwardArticle, AwkwardArticle.Body).Span,
        Rule = "ar/protest/ihtajja",
        Confidence = 0.1,
        Coder = Coder,
    };

    public static readonly IReadOnlyList<EventRecord> All = [Freeze, Bombing, Meeting, Announced, Awkward];

    private static Participant Who(Article article, string text, string? id, string? name, string code) => new(Words(article, text), id, name, code);

    private static Evidence Words(Article article, string text)
    {
        int start = new Document(article.Title, article.Body).Text.IndexOf(text, StringComparison.Ordinal);
        return start >= 0 ? new Evidence(text, new TextSpan(start, start + text.Length)) : throw new ArgumentException($"«{text}» is not in {article.Id}");
    }
}
