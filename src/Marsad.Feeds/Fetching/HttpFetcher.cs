using System.Net;
using System.Net.Http.Headers;
using Marsad.Feeds.Files;

namespace Marsad.Feeds.Fetching;

/// <summary>Gets pages over HTTP within limits of size, time and redirects, from public addresses only. For use by many threads.</summary>
public sealed class HttpFetcher : IFetcher, IDisposable
{
    private readonly FetchLimits _limits;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;

    /// <summary>A fetcher within <paramref name="limits"/>, with the system's clock where <paramref name="clock"/> is null.</summary>
    public HttpFetcher(FetchLimits? limits = null, TimeProvider? clock = null)
    {
        _limits = limits ?? new FetchLimits();
        _clock = clock ?? TimeProvider.System;
        // A proxy would look names up in our place, and connect where we would not.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new PublicConnector(_limits.AllowsPrivateAddresses).ConnectAsync,
            UseCookies = false,
            UseProxy = false,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(_limits.UserAgent);
    }

    /// <inheritdoc/>
    public async ValueTask<FetchResult> FetchAsync(Uri address, Validators? known = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var timeout = new CancellationTokenSource(_limits.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await FollowAsync(address, known, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new FetchFailed(address, $"no answer within {_limits.Timeout.TotalSeconds:0.#} s", IsTemporary: true);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            Exception cause = e.InnerException is RefusedAddressException refused ? refused : e;
            return new FetchFailed(address, cause.Message.ReplaceLineEndings(" "), IsTemporary: cause is not RefusedAddressException);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async ValueTask<FetchResult> FollowAsync(Uri address, Validators? known, CancellationToken cancellationToken)
    {
        for (int redirects = 0; redirects <= _limits.RedirectLimit; redirects++)
        {
            if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
                return new FetchFailed(address, "only http and https are fetched", IsTemporary: false);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            Condition(request.Headers, known);
            using HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if (response.StatusCode is < HttpStatusCode.MultipleChoices or >= HttpStatusCode.BadRequest or HttpStatusCode.NotModified)
                return await ReadAsync(address, response, cancellationToken).ConfigureAwait(false);
            if (response.Headers.Location is not { } location || !Uri.TryCreate(address, location, out Uri? next))
                return new FetchFailed(address, $"a redirect ({(int)response.StatusCode}) that leads nowhere", IsTemporary: false);
            address = next;
        }
        return new FetchFailed(address, $"more than {_limits.RedirectLimit} redirects", IsTemporary: false);
    }

    private static void Condition(HttpRequestHeaders headers, Validators? known)
    {
        if (known?.ETag is { } tag)
            headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } modified)
            headers.TryAddWithoutValidation("If-Modified-Since", modified);
    }

    private async ValueTask<FetchResult> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.NotModified)
            return new NotModified(address);
        if (!response.IsSuccessStatusCode)
        {
            bool isTemporary = (int)response.StatusCode is 408 or 425 or 429 or >= 500;
            return new FetchFailed(address, $"the server answered {(int)response.StatusCode}", isTemporary, FetchFailed.WaitIn(response.Headers.RetryAfter, _clock.GetUtcNow()));
        }
        Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[]? bytes = await BoundedBytes.ReadAsync(body, _limits.BodyLimit, cancellationToken).ConfigureAwait(false);
        return bytes is null
            ? new FetchFailed(address, $"the body is longer than {_limits.BodyLimit} bytes", IsTemporary: false)
            : new Fetched(address, bytes, response.Content.Headers.ContentType?.ToString(), ValidatorsOf(response));
    }

    private static Validators ValidatorsOf(HttpResponseMessage response)
    {
        string? modified = response.Content.Headers.NonValidated.TryGetValues("Last-Modified", out HeaderStringValues values) ? values.ToString() : null;
        string? tag = response.Headers.NonValidated.TryGetValues("ETag", out HeaderStringValues tags) ? tags.ToString() : null;
        return new Validators(tag, modified);
    }
}
