using System.Text.Json;
using Marsad.Evaluation.Predictions;
using Marsad.Events;
using Marsad.Storage.Formats;

namespace Marsad.Cli.Tests.Evaluating;

/// <summary>Storage writes records and Evaluation reads them: neither knows the other.</summary>
public sealed class WrittenRecordsTests
{
    private const string News = """
        قصفت القوات الروسية مدينة خاركيف أمس، مما أسفر عن مقتل ثلاثة مدنيين وإصابة سبعة آخرين.
        وقال متحدث باسم الجيش الأوكراني إن المسلحين هاجموا الثكنة.
        وفرضت واشنطن عقوبات على مصارف إيرانية، ونفت طهران ذلك. ودعا الأمين العام للأمم المتحدة إلى وقف القتال.
        """;

    private static readonly EventCoder Coder = new();

    public static TheoryData<Factuality> Factualities => [.. Enum.GetValues<Factuality>()];

    [Theory]
    [MemberData(nameof(Factualities))]
    public async Task What_is_written_reads_back(Factuality factuality)
    {
        EventRecord[] records = [.. Coder.Code(new Article("7", "موسكو تقصف خاركيف", News, Published: new DateOnly(2024, 7, 16))).Select(record => record with { Factuality = factuality })];

        PredictionFile read = await WriteAndReadAsync(records);

        Assert.NotEmpty(records);
        Assert.Empty(read.Faults);
        // As JSON, since records of lists are not equal by their content.
        Assert.Equal(records.Select(record => JsonSerializer.Serialize(PredictedRecord.FromRecord(record))), read.Records.Select(record => JsonSerializer.Serialize(record)));
    }

    private static async Task<PredictionFile> WriteAndReadAsync(IEnumerable<EventRecord> records)
    {
        using var file = new MemoryStream();
        await using (IRecordWriter writer = RecordFormat.JsonLines.CreateWriter(file))
        {
            foreach (EventRecord record in records)
                await writer.WriteAsync(record, TestContext.Current.CancellationToken);
        }
        file.Position = 0;
        using var reader = new StreamReader(file);
        return PredictionReader.Read(reader);
    }
}
