namespace Marsad.Cli.Tests;

/// <summary>Why an output takes nothing.</summary>
public enum FaultyOutput
{
    /// <summary>EPIPE: the reader has gone.</summary>
    BrokenPipe = 32,

    /// <summary>ENOSPC.</summary>
    DiskFull = 28,
}

/// <summary>An output that takes nothing.</summary>
public sealed class ClosedStream(FaultyOutput fault) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!buffer.IsEmpty)
            throw Fault();
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        buffer.IsEmpty ? ValueTask.CompletedTask : ValueTask.FromException(Fault());

    private IOException Fault() => new(fault == FaultyOutput.DiskFull ? "No space left on device" : "Broken pipe", (int)fault);
}
