using System.Reflection;
using System.Text;
using Marsad.Events;
using Marsad.Storage.Formats;

namespace Marsad.Storage.Tests.Formats;

/// <summary>Runs writers over memory and compares what they wrote.</summary>
internal static class Writing
{
    public static async Task<byte[]> BytesAsync(RecordFormat format, IEnumerable<EventRecord> records)
    {
        using var output = new MemoryStream();
        await using (IRecordWriter writer = format.CreateWriter(output))
        {
            foreach (EventRecord record in records)
                await writer.WriteAsync(record, TestContext.Current.CancellationToken);
        }
        return output.ToArray();
    }

    public static async Task<string> TextAsync(RecordFormat format, params IEnumerable<EventRecord> records) =>
        Encoding.UTF8.GetString(await BytesAsync(format, records));

    /// <summary>The cells of tab-separated text, line by line.</summary>
    public static async Task<string[][]> TabCellsAsync(RecordFormat format, params IEnumerable<EventRecord> records)
    {
        string text = await TextAsync(format, records);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))];
    }

    /// <summary>Asserts that all sample records, written as <paramref name="format"/>, are the bytes of the golden file <paramref name="name"/>.</summary>
    public static async Task AssertGoldenAsync(RecordFormat format, string name)
    {
        byte[] written = await BytesAsync(format, SampleRecords.All);
        byte[] golden = Golden(name);
        // The text first: its difference can be read.
        Assert.Equal(Encoding.UTF8.GetString(golden), Encoding.UTF8.GetString(written));
        Assert.Equal(golden, written);
    }

    private static byte[] Golden(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException($"no golden file {name}");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
