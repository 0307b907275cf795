namespace Marsad.Feeds.Fetching;

/// <summary>Gets pages and feeds.</summary>
public interface IFetcher
{
    /// <summary>Gets what is at <paramref name="address"/>. Failures are results; only cancellation throws.</summary>
    /// <param name="address">An absolute address.</param>
    /// <param name="known">Of the version that is at hand; null to get any.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public ValueTask<FetchResult> FetchAsync(Uri address, Validators? known = null, CancellationToken cancellationToken = default);
}
