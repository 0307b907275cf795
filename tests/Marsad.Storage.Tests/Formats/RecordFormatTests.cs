using Marsad.Events;
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
        using var pipe = new FaultyStream(accepted: long.MaxValue);
        await using (IRecordWriter writer = format.CreateWriter(pipe))
        {
            foreach (EventRecord record in SampleRecords.All)
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
        using var pipe = new FaultyStream(accepted: long.MaxValue);
        await using IRecordWriter writer = format.CreateWriter(pipe);
        for (int i = 0; i < 2_000; i++)
            await writer.WriteAsync(SampleRecords.Bombing, TestContext.Current.CancellationToken);
        long sent = pipe.Received.Length;
        byte[] one = await Writing.BytesAsync(format, [SampleRecords.Bombing]);
        byte[] none = await Writing.BytesAsync(format, []);
        long all = none.Length + (2_000L * (one.Length - none.Length));
        Assert.InRange(all - sent, 0, 64 * 1024);
    }

    [Theory]
    [InlineData(RecordFormat.Gdelt)]
    [InlineData(RecordFormat.Polecat)]
    public async Task A_record_that_fails_at_its_second_row_leaves_no_first_row(RecordFormat format)
    {
        Participant nameless = SampleRecords.Bombing.Actors[1] with { Code = "no code" };
        EventRecord broken = SampleRecords.Bombing with { Actors = [SampleRecords.Bombing.Actors[0], nameless] };
        using var output = new MemoryStream();
        await using (IRecordWriter writer = format.CreateWriter(output))
        {
            await Assert.ThrowsAsync<FormatException>(async () => await writer.WriteAsync(broken, TestContext.Current.CancellationToken));
            await writer.WriteAsync(SampleRecords.Freeze, TestContext.Current.CancellationToken);
        }
        Assert.Equal(await Writing.BytesAsync(format, [SampleRecords.Freeze]), output.ToArray());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_cancelled_write_leaves_nothing_behind(RecordFormat format)
    {
        using var output = new MemoryStream();
        await using (IRecordWriter writer = format.CreateWriter(output))
        {
            await writer.WriteAsync(SampleRecords.Freeze, TestContext.Current.CancellationToken);
            var cancelled = new CancellationToken(canceled: true);
            await Assert.ThrowsAsync<OperationCanceledException>(async () => await writer.WriteAsync(SampleRecords.Bombing, cancelled));
        }
        Assert.Equal(await Writing.BytesAsync(format, [SampleRecords.Freeze]), output.ToArray());
    }

    [Theory]
    [InlineData(RecordFormat.JsonLines)]
    [InlineData(RecordFormat.Csv)]
    [InlineData(RecordFormat.Gdelt)]
    [InlineData(RecordFormat.Polecat)]
    public async Task After_the_stream_refused_bytes_nothing_more_is_sent(RecordFormat format)
    {
        using var output = new FaultyStream(accepted: 0);
        IRecordWriter writer = format.CreateWriter(output);
        EventRecord large = SampleRecords.Freeze with { Article = SampleRecords.Freeze.Article with { Source = new string('a', 70_000), Url = null } };
        await Assert.ThrowsAsync<IOException>(async () => await writer.WriteAsync(large, TestContext.Current.CancellationToken));
        output.Accept(1_000_000);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await writer.WriteAsync(SampleRecords.Freeze, TestContext.Current.CancellationToken));
        await writer.DisposeAsync();
        Assert.Empty(output.Received);
    }
}
