using System.Globalization;
using System.Text;

namespace Marsad.Feeds.Tests.Archives;

/// <summary>Writes WARC files.</summary>
internal sealed class WarcSample
{
    private readonly List<byte> _bytes = [];
    private readonly bool _isGzip;

    public WarcSample(bool isGzip) => _isGzip = isGzip;

    /// <summary>Where each record begins.</summary>
    public List<int> Offsets { get; } = [];

    public byte[] ToArray() => [.. _bytes];

    public WarcSample Page(string title, string headers = "", string charset = "utf-8", int status = 200)
    {
        byte[] body = Encoding.GetEncoding(charset).GetBytes(SamplePages.Page(title));
        return Response($"HTTP/1.1 {status} OK\r\nContent-Type: text/html; charset={charset}\r\n{headers}\r\n", body, title);
    }

    public WarcSample Response(string head, byte[] body, string id = "x") => Record("response", "application/http; msgtype=response", id, [.. Encoding.UTF8.GetBytes(head), .. body]);

    public WarcSample Record(string type, string contentType, string id, byte[] block, int? length = null)
    {
        string header = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://nahr.example/{Uri.EscapeDataString(id)}\r\nWARC-Record-ID: <urn:uuid:{id}>\r\nContent-Type: {contentType}\r\nContent-Length: {length ?? block.Length}\r\n\r\n");
        return Raw([.. Encoding.UTF8.GetBytes(header), .. block, .. "\r\n\r\n"u8]);
    }

    /// <summary>Anything in the place of a record.</summary>
    public WarcSample Raw(byte[] bytes)
    {
        Offsets.Add(_bytes.Count);
        _bytes.AddRange(_isGzip ? Samples.Gzip(bytes) : bytes);
        return this;
    }
}
