using System.Net;
using System.Net.Sockets;

namespace Marsad.Feeds.Fetching;

/// <summary>Opens connections to public addresses only. It looks names up itself and connects to what it has checked, so that no second look-up can answer otherwise.</summary>
internal sealed class PublicConnector(bool allowsPrivate)
{
    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="RefusedAddressException">The name has no public address.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        IPAddress[] found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken).ConfigureAwait(false);
        IPAddress[] allowed = allowsPrivate ? found : Array.FindAll(found, AddressPolicy.IsPublic);
        if (allowed.Length == 0)
            throw new RefusedAddressException(context.DnsEndPoint.Host);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A name stands for no address that may be fetched from.</summary>
public sealed class RefusedAddressException : IOException
{
    /// <summary>Refuses <paramref name="host"/>.</summary>
    public RefusedAddressException(string host)
        : base($"{host} is an address of this machine or of a private network")
    {
    }
}
