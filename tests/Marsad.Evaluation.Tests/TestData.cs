using Marsad.Evaluation.Gold;
using Marsad.Evaluation.Predictions;

namespace Marsad.Evaluation.Tests;

/// <summary>The files of <c>Data/</c>: invented sentences, their annotation, a coder's records, and what an independent scorer makes of them.</summary>
internal static class TestData
{
    public static EventGold Events => (EventGold)ReadGold("events-gold.jsonl");

    public static DetectionGold Detection => (DetectionGold)ReadGold("detection-gold.jsonl");

    public static SpanGold Spans => (SpanGold)ReadGold("spans-gold.jsonl");

    public static IReadOnlyList<PredictedRecord> Predictions(string name)
    {
        using TextReader reader = Open(name);
        PredictionFile file = PredictionReader.Read(reader);
        Assert.Empty(file.Faults);
        return file.Records;
    }

    public static string Text(string name)
    {
        using TextReader reader = Open(name);
        return reader.ReadToEnd();
    }

    private static GoldFile ReadGold(string name)
    {
        using TextReader reader = Open(name);
        GoldFile file = GoldReader.Read(reader);
        Assert.Empty(file.Faults);
        return file;
    }

    private static StreamReader Open(string name) => new(typeof(TestData).Assembly.GetManifestResourceStream(name)!);
}
