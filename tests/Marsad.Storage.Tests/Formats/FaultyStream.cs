namespace Marsad.Storage.Tests.Formats;

/// <summary>Takes so many bytes and then refuses, as a full disk does; tells no position, as standard output does.</summary>
internal sealed class FaultyStream(long accepted) : Stream
{
    private readonly MemoryStream _received = new();
    private long _accepted = accepted;

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

    /// <summary>Takes <paramref name="count"/> bytes in all from now on.</summary>
    public void Accept(long count) => _accepted = count;

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (_received.Length + count > _accepted)
            throw new IOException("no space left");
        _received.Write(buffer, offset, count);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
