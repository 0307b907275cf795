using System.Text;
using Marsad.Feeds.Fetching;

namespace Marsad.Feeds.Tests.Fetching;

/// <summary>Answers from a table, without a network.</summary>
internal sealed class FakeFetcher : IFetcher
{
    private readonly Dictionary<string, Func<Validators?, FetchResult>> _answers = [];

    public List<string> Requests { get; } = [];

    public void On(string address, string body, string type = "text/html", string? tag = null) => _answers[address] = known =>
        tag is not null && known?.ETag == tag ? new NotModified(new Uri(address)) : new Fetched(new Uri(address), Encoding.UTF8.GetBytes(body), type, new Validators(tag, null));

    public void OnFailure(string address, bool isTemporary, TimeSpan? retryAfter = null) => _answers[address] = _ => new FetchFailed(new Uri(address), "no", isTemporary, retryAfter);

    public ValueTask<FetchResult> FetchAsync(Uri address, Validators? known = null, CancellationToken cancellationToken = default)
    {
        lock (Requests)
            Requests.Add(address.AbsoluteUri);
        return ValueTask.FromResult(_answers.TryGetValue(address.AbsoluteUri, out Func<Validators?, FetchResult>? answer) ? answer(known) : new FetchFailed(address, "the server answered 404", IsTemporary: false));
    }
}
