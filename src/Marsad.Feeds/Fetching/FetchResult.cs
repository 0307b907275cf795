using System.Net.Http.Headers;

namespace Marsad.Feeds.Fetching;

/// <summary>What a server said of a version of a page, to ask for a later one only (RFC 9110, section 13).</summary>
/// <param name="ETag">Its entity tag, or null.</param>
/// <param name="LastModified">When it was last changed, as the server writes it, or null.</param>
public sealed record Validators(string? ETag, string? LastModified);

/// <summary>How a request ended: <see cref="Fetched"/>, <see cref="NotModified"/>, <see cref="FetchFailed"/>.</summary>
/// <param name="Address">Where it ended, after redirects.</param>
public abstract record FetchResult(Uri Address);

/// <summary>A body.</summary>
/// <param name="Address">Where it was found, after redirects.</param>
/// <param name="Body">Decompressed.</param>
/// <param name="ContentType">Or null.</param>
/// <param name="Validators">What to send with the next request.</param>
public sealed record Fetched(Uri Address, byte[] Body, string? ContentType, Validators Validators) : FetchResult(Address);

/// <summary>Nothing new since the version that was asked about.</summary>
public sealed record NotModified(Uri Address) : FetchResult(Address);

/// <summary>No body.</summary>
/// <param name="Address">Where it failed.</param>
/// <param name="Message">Why, in one line.</param>
/// <param name="IsTemporary">True where it may go better later: time-outs, broken connections, 408, 425, 429, 5xx.</param>
/// <param name="RetryAfter">How long the server asks to wait, or null.</param>
public sealed record FetchFailed(Uri Address, string Message, bool IsTemporary, TimeSpan? RetryAfter = null) : FetchResult(Address)
{
    internal static TimeSpan? WaitIn(RetryConditionHeaderValue? header, DateTimeOffset now) =>
        header?.Delta ?? (header?.Date is { } date ? TimeSpan.FromTicks(Math.Max(0, (date - now).Ticks)) : null);
}
