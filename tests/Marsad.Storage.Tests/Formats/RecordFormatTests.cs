using Marsad.Storage.Formats;

namespace Marsad.Storage.Tests.Formats;

public class RecordFormatTests
{
    public static TheoryData<RecordFormat> Formats => [.. Enum.GetValues<RecordFormat>()];

    [Theory]
    [InlineData("jsonl", RecordFormat.JsonLines)]
    [InlineData("CSV", RecordFormat.Csv)]
    [InlineData("parquet", RecordFormat.Parquet)]
    [InlineData("gdelt", RecordFormat.Gdelt)]
    [InlineData("Polecat", RecordFormat.Polecat)]
    [InlineData("xml", null)]
    [InlineData("0", null)]
    public void Formats_are_found_by_name(string name, RecordFormat? expected) => Assert.Equal(expected, RecordFormats.Find(name));

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_same_records_give_the_same_bytes(RecordFormat format)
    {
        byte[] first = await Writing.BytesAsync(format, SampleRecords.All);
        byte[] second = await Writing.BytesAsync(format, SampleRecords.All);
        Assert.NotEmpty(first);
        Assert.Equal(first, second);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_stream_stays_open_and_the_writer_takes_no_more(RecordFormat format)
    {
        using var output = new MemoryStream();
        IRecordWriter writer = format.CreateWriter(output);
        await writer.WriteAsync(SampleRecords.Freeze, TestContext.Current.CancellationToken);
        await writer.DisposeAsync();
        await writer.DisposeAsync();
        Assert.True(output.CanWrite);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await writer.WriteAsync(SampleRecords.Freeze, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_stream_that_cannot_seek_gets_the_same_bytes(RecordFormat format)
    {
        using var pipe = new PipeStream();
        await using (IRecordWriter writer = format.CreateWriter(pipe))
        {
            foreach (Events.EventRecord record in SampleRecords.All)
                await writer.WriteAsync(record, TestContext.Current.CancellationToken);
        }
        Assert.Equal(await Writing.BytesAsync(format, SampleRecords.All), pipe.Received);
    }

    [Theory]
    [InlineData(RecordFormat.JsonLines)]
    [InlineData(RecordFormat.Csv)]
    [InlineData(RecordFormat.Gdelt)]
    [InlineData(RecordFormat.Polecat)]
    public async Task Many_records_are_sent_as_they_come(RecordFormat format)
    {
        using var pipe = new PipeStream();
        await using IRecordWriter writer = format.CreateWriter(pipe);
        for (int i = 0; i < 2_000; i++)
            await writer.WriteAsync(SampleRecords.Bombing, TestContext.Current.CancellationToken);
        long sent = pipe.Received.Length;
        byte[] one = await Writing.BytesAsync(format, [SampleRecords.Bombing]);
        byte[] none = await Writing.BytesAsync(format, []);
        long all = none.Length + (2_000L * (one.Length - none.Length));
        Assert.InRange(all - sent, 0, 64 * 1024);
    }

    /// <summary>Takes bytes and tells no position, as standard output does.</summary>
    private sealed class PipeStream : Stream
    {
        private readonly MemoryStream _received = new();

        public byte[] Received => _received.ToArray();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override void Write(byte[] buffer, int offset, int count) => _received.Write(buffer, offset, count);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
