namespace Marsad.Feeds.Fetching;

/// <summary>What a fetcher may do.</summary>
public sealed record FetchLimits
{
    /// <summary>Longest body, decompressed, in bytes. Default: 16 MiB.</summary>
    public int BodyLimit { get; init; } = 16 * 1024 * 1024;

    /// <summary>Longest time for one request, its body included. Default: 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most redirects that are followed. Default: 5.</summary>
    public int RedirectLimit { get; init; } = 5;

    /// <summary>Least time between two requests to a host, unless its robots.txt asks for more. Default: 1 second.</summary>
    public TimeSpan HostInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>True to allow addresses of the machine itself and of private networks, which are refused otherwise (CWE-918, server-side request forgery).</summary>
    public bool AllowsPrivateAddresses { get; init; }

    /// <summary>What the fetcher calls itself; robots.txt is read for its first word.</summary>
    public string UserAgent { get; init; } = "marsad/0.1 (news event coder)";
}
