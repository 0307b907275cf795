using System.Text;
using Marsad.Events;
using Marsad.Ontology;
using Marsad.Storage.Formats;

namespace Marsad.Storage.Tests.Formats;

public class RecordReaderTests
{
    [Fact]
    public async Task What_the_writer_writes_reads_back()
    {
        List<CodedRecord> read = await ReadAsync(await Writing.BytesAsync(RecordFormat.JsonLines, SampleRecords.All));
        Assert.Equal(SampleRecords.All.Count, read.Count);
        Assert.All(SampleRecords.All.Zip(read), pair => AssertSame(pair.First, pair.Second));
    }

    [Fact]
    public async Task Another_coder_may_leave_out_what_it_does_not_know()
    {
        const string Line = """{"article":{"id":"a-1"},"event":"ACCUSE","actor":[{"code":"FRA:GOV"}],"trigger":{"text":"اتهمت"}}""";
        CodedRecord record = Assert.Single(await ReadAsync(Encoding.UTF8.GetBytes(Line)));
        Assert.Equal(("a-1", EventType.ACCUSE, null, Factuality.Actual, null), (record.ArticleId, record.Type, record.Id, record.Factuality, record.WhenValue));
        Assert.Equal(new CodedParticipant(new CodedEvidence(null, null), "FRA:GOV"), Assert.Single(record.Actors));
        Assert.Empty(record.Recipients);
        Assert.Equal(new CodedEvidence("اتهمت", null), record.Trigger);
    }

    [Theory]
    [InlineData("{", "byte 1 of the line: no valid JSON")]
    [InlineData("[]", "the line is Array; Object is expected")]
    [InlineData("""{"event":"ACCUSE","trigger":{}}""", "«article.id» is missing")]
    [InlineData("""{"article":{"id":"a"},"trigger":{}}""", "«event» is missing")]
    [InlineData("""{"article":{"id":"a"},"event":"accuse","trigger":{}}""", "«event» is «accuse», no type of PLOVER")]
    [InlineData("""{"article":{"id":"a"},"event":"3","trigger":{}}""", "«event» is «3», no type of PLOVER")]
    [InlineData("""{"article":{"id":"a"},"event":"ACCUSE"}""", "«trigger» is missing")]
    [InlineData("""{"article":"a","event":"ACCUSE","trigger":{}}""", "«article» is String; Object is expected")]
    [InlineData("""{"article":{"id":"a"},"event":"ACCUSE","trigger":{"start":5,"end":4}}""", "«trigger» spans 5 to 4; 0 ≤ start ≤ end is expected")]
    [InlineData("""{"article":{"id":"a"},"event":"ACCUSE","trigger":{"start":0.5,"end":4}}""", "«start» is 0.5; a whole number is expected")]
    [InlineData("""{"article":{"id":"a"},"event":"ACCUSE","trigger":{},"actor":{}}""", "«actor» is Object; Array is expected")]
    [InlineData("""{"article":{"id":"a"},"event":"ACCUSE","trigger":{},"actor":["FRA"]}""", "an item of «actor» is String; Object is expected")]
    [InlineData("""{"article":{"id":"a"},"event":"ACCUSE","trigger":{},"actor":[{"text":"فرنسا"}]}""", "«actor.code» is missing")]
    [InlineData("""{"article":{"id":"a"},"event":"ACCUSE","trigger":{},"factuality":"maybe"}""",
        "«factuality» is «maybe»; actual, future, hypothetical or negated is expected")]
    [InlineData("""{"article":{"id":"a"},"event":"ACCUSE","trigger":{"text":"\ud800"}}""", "«text» is no valid Unicode")]
    public async Task A_line_without_a_record_stops_the_reading(string bad, string message)
    {
        const string Good = """{"article":{"id":"a"},"event":"ACCUSE","trigger":{}}""";
        RecordFormatException fault = await Assert.ThrowsAsync<RecordFormatException>(() => ReadAsync(Encoding.UTF8.GetBytes($"{Good}\n\n{bad}")));
        Assert.Equal(("gold.jsonl:3", $"gold.jsonl:3: {message}"), (fault.Place, fault.Message));
    }

    private static void AssertSame(EventRecord expected, CodedRecord read)
    {
        Assert.Equal(
            (expected.Id, expected.Article.Id, expected.Type, expected.Mode, expected.Factuality, expected.When.Value, expected.Where?.Code),
            (read.Id, read.ArticleId, read.Type, read.Mode, read.Factuality, read.WhenValue, read.WhereCode));
        Assert.Equal(expected.Actors.Select(Coded), read.Actors);
        Assert.Equal(expected.Recipients.Select(Coded), read.Recipients);
        Assert.Equal(expected.AttributedTo is Participant source ? Coded(source) : null, read.AttributedTo);
        Assert.Equal(Coded(expected.Trigger), read.Trigger);
    }

    private static CodedParticipant Coded(Participant participant) => new(Coded(participant.Evidence), participant.Code);

    private static CodedEvidence Coded(Evidence evidence) => new(evidence.Text.Replace('\uD800', '\uFFFD'), evidence.Span);

    private static async Task<List<CodedRecord>> ReadAsync(byte[] lines)
    {
        List<CodedRecord> records = [];
        await foreach (CodedRecord record in RecordReader.ReadAsync(new MemoryStream(lines), "gold.jsonl", TestContext.Current.CancellationToken))
            records.Add(record);
        return records;
    }
}
