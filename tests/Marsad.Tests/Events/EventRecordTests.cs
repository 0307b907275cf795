using Marsad.Events;
using Marsad.Text;
using Xunit;

namespace Marsad.Tests.Events;

public class EventRecordTests
{
    private static readonly IReadOnlyDictionary<int, string[]> Cases = CaseTable.Read("Events/event-cases.tsv", "sentence", "records");

    public static TheoryData<int> CaseLines() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Codes_a_sentence(int line)
    {
        string text = Cases[line][0];

        string records = EventNotation.Describe(Code(text));

        Assert.Equal($"{text} → {Cases[line][1]}", $"{text} → {records}");
    }

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Points_at_its_evidence(int line)
    {
        string text = Cases[line][0];

        foreach (EventRecord record in Code(text))
        {
            Assert.All(EvidenceOf(record), evidence => Assert.Equal(text[evidence.Span.Start..evidence.Span.End], evidence.Text));
            Assert.True(record.Sentence.Covers(record.Trigger.Span));
        }
    }

    [Theory]
    [MemberData(nameof(CaseLines))]
    public void Codes_alike_with_vowel_signs_tatweel_and_bidi_marks(int line)
    {
        string text = Cases[line][0];
        string dressed = "\u200f" + string.Concat(text.Select(c => c == 'ا' ? "\u064eا" : $"{c}")).Replace("قو", "قـو", StringComparison.Ordinal);

        Assert.Equal(Code(text).Select(Outline), Code(dressed).Select(Outline));
    }

    [Fact]
    public void Codes_title_and_body_into_offsets_of_one_document()
    {
        var article = new Article("a", "روسيا تقصف خاركيف", "قصفت القوات الروسية مدينة خاركيف أمس.", Published: BuiltInCoder.Published);
        var document = new Document(article.Title, article.Body);

        IReadOnlyList<EventRecord> records = BuiltInCoder.Instance.Code(article);

        Assert.NotEmpty(records);
        Assert.All(records.SelectMany(EvidenceOf), evidence => Assert.Equal(document[evidence.Span], evidence.Text));
    }

    [Fact]
    public void Names_the_rule_the_coder_and_the_scale()
    {
        EventRecord record = Assert.Single(Code("فرضت واشنطن عقوبات على مصارف إيرانية."));

        Assert.StartsWith("ar/sanction/", record.Rule, StringComparison.Ordinal);
        Assert.Equal(BuiltInCoder.Instance.Name, record.Coder);
        Assert.Equal((record.Type, record.Mode), (record.Scale.Type, record.Scale.Mode));
        Assert.InRange(record.Confidence, 0, 1);
        Assert.Matches("^[0-9a-f]{16}$", record.Id);
    }

    [Fact]
    public void Dates_an_event_by_the_text_and_else_by_publication()
    {
        EventRecord told = Assert.Single(Code("قصف الجيش الروسي خاركيف أمس."));
        EventRecord untold = Assert.Single(Code("قصف الجيش الروسي خاركيف."));

        Assert.Equal((new DateOnly(2024, 6, 11), DatePrecision.Day), (told.Date, told.DatePrecision));
        Assert.Equal((BuiltInCoder.Published, DatePrecision.Published), (untold.Date, untold.DatePrecision));
    }

    [Theory]
    [InlineData("انتقد الرئيس العراقي الضربات التركية، التي بدأت في عام 2019.", null)]
    [InlineData("انتقد الرئيس العراقي تركيا في اجتماع عقد أمس.", "2024-06-11")]
    public void Leaves_the_time_of_a_relative_clause_to_it(string text, string? when) =>
        Assert.Equal(when, Code(text).First(r => r.Type == Ontology.EventType.ACCUSE).When.Value);

    [Fact]
    public void Leaves_the_date_open_where_publication_is_unknown() =>
        Assert.Null(Assert.Single(BuiltInCoder.Instance.Code(new Article("a", null, "قصف الجيش الروسي خاركيف."))).Date);

    [Theory]
    [InlineData("قتل مسلحون ثلاثة جنود نيجيريين.", 3, null)]
    [InlineData("قصفت القوات الروسية خاركيف مما أسفر عن مقتل ثلاثة مدنيين.", 3, null)]
    [InlineData("أصيب خمسة مدنيين في قصف على خيرسون.", null, 5)]
    public void Counts_the_dead_and_the_injured(string text, int? dead, int? injured)
    {
        EventRecord record = Assert.Single(Code(text));

        Assert.Equal((dead, injured), (record.Dead?.Value, record.Injured?.Value));
    }

    private static IReadOnlyList<EventRecord> Code(string text) => BuiltInCoder.Instance.Code(BuiltInCoder.Article(text));

    private static string Outline(EventRecord record) =>
        $"{record.Type} {record.Mode} {string.Join(' ', record.Actors.Select(a => a.Code))} → {string.Join(' ', record.Recipients.Select(r => r.Code))} {record.Factuality}";

    private static IEnumerable<Evidence> EvidenceOf(EventRecord record)
    {
        IEnumerable<Participant> participants = [.. record.Actors, .. record.Recipients, .. record.DeniedBy];
        if (record.AttributedTo is { } source)
            participants = participants.Append(source);
        Evidence?[] others = [record.Trigger, record.When.Evidence, record.Where?.Evidence, record.Dead?.Evidence, record.Injured?.Evidence];
        return participants.Select(p => p.Evidence).Concat(others.OfType<Evidence>());
    }
}
