using Marsad.Feeds.Files;

namespace Marsad.Cli;

/// <summary>Standard input whose reader can stop waiting: the system's own read ends only when something is typed or sent.</summary>
internal sealed class InterruptibleStream(Stream input) : ReadingStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        await input.ReadAsync(buffer, CancellationToken.None).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            input.Dispose();
        base.Dispose(disposing);
    }
}
